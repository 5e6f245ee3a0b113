// @ts-check
/**
 * The days of a pairing. Days are ISO 8601, such as 2027-03-01, and are counted in UTC, where every day has 24 hours;
 * no clock is asked, so that summer time moves nothing.
 */

/** Enough for a year of weekly meetings. */
const MOST = 60;
const DAY = 86_400_000;

/** Whether a day can be counted with; a field for days also takes years of five digits. @param {string} iso */
export function isCountable(iso) {
  return /^[12]\d{3}-\d\d-\d\d$/.test(iso);
}

/** @param {string} iso @param {number} days */
export function daysAfter(iso, days) {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The last day of a number of months: of nine months from 1 March, 30 November. Where a month has no such day it is
 * the month's last: of six months from 31 August, 28 or 29 February.
 * @param {string} start
 * @param {number} months
 */
export function lastDay(start, months) {
  const [year, month, day] = start.split('-').map(Number);
  const then = new Date(Date.UTC(year, month - 1 + months, 1));
  return daysAfter(iso(then), Math.min(day - 1, daysIn(then)) - 1);
}

/** The day halfway; where that is a Saturday or Sunday, the Monday after. @param {string} start @param {string} end */
export function halfway(start, end) {
  const middle = daysAfter(start, Math.floor((Date.parse(end) - Date.parse(start)) / DAY / 2));
  const weekday = new Date(middle).getUTCDay();
  return daysAfter(middle, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/**
 * The days of the meetings up to the end, at most sixty.
 * @param {string} first
 * @param {string} rhythm a number of weeks, or `month`; `0` is once
 * @param {string} end
 */
export function meetings(first, rhythm, end) {
  const days = [];
  for (let i = 0; i < MOST; i++) {
    const day = rhythm === 'month' ? sameWeekday(first, i) : daysAfter(first, i * 7 * Number(rhythm));
    if (day > end || (i > 0 && rhythm === '0')) break;
    days.push(day);
  }
  return days;
}

/**
 * The same weekday some months later: after the second Tuesday the second Tuesday. A fifth one is not in every month,
 * so it stands for the last.
 * @param {string} first
 * @param {number} months
 */
function sameWeekday(first, months) {
  const [year, month, day] = first.split('-').map(Number);
  const then = new Date(Date.UTC(year, month - 1 + months, 1));
  const offset = (new Date(first).getUTCDay() - then.getUTCDay() + 7) % 7;
  const nth = Math.ceil(day / 7);
  const date = 1 + offset + 7 * (nth - 1);
  return daysAfter(iso(then), (date > daysIn(then) ? date - 7 : date) - 1);
}

/** @param {Date} month */
function daysIn(month) {
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
}

/** @param {Date} date */
function iso(date) {
  return date.toISOString().slice(0, 10);
}
