// @ts-check
/** Days as profiles have them, and what somebody meant who wrote one in another way: check.rule.SuggestedValue in the browser. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const NAMES = MONTHS.join('|');
const SHORT_NAMES = MONTHS.map((month) => month.slice(0, 3)).join('|');

/** The day stands before the month, as everywhere but in the United States; that way comes last. */
const FORMS = [
  String.raw`(?<day>\d+)/(?<month>\d+)/(?<year>\d{4})`,
  String.raw`(?<day>\d+)\.(?<month>\d+)\.(?<year>\d{4})`,
  String.raw`(?<day>\d+)-(?<month>\d+)-(?<year>\d{4})`,
  String.raw`(?<day>\d+) (?<month>${NAMES}) (?<year>\d{4})`,
  String.raw`(?<day>\d+) (?<month>${SHORT_NAMES}) (?<year>\d{4})`,
  String.raw`(?<month>${NAMES}) (?<day>\d+), (?<year>\d{4})`,
  String.raw`(?<year>\d{4})-(?<month>\d+)-(?<day>\d+)`,
  String.raw`(?<year>\d{4})/(?<month>\d+)/(?<day>\d+)`,
  String.raw`(?<year>\d{4})\.(?<month>\d+)\.(?<day>\d+)`,
  String.raw`(?<month>\d+)/(?<day>\d+)/(?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** Whether a text is a day of the calendar, as ISO 8601 writes it. @param {string} text */
export function isDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && day(parts[1], parts[2], parts[3]) === text;
}

/** The day that was meant. @param {string} typed @returns {string | undefined} */
export function meantDay(typed) {
  for (const form of FORMS) {
    const groups = form.exec(typed)?.groups;
    const found = groups && day(groups.year, numberOf(groups.month), groups.day);
    if (found) return found;
  }
  return undefined;
}

/** The day after. @param {string} iso */
export function next(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** @param {string} month a number, or the beginning of a name */
function numberOf(month) {
  const named = MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase()));
  return named < 0 ? month : String(named + 1);
}

/** @param {string} year @param {string} month @param {string} date @returns {string | undefined} */
function day(year, month, date) {
  const iso = [year, String(Number(month)).padStart(2, '0'), String(Number(date)).padStart(2, '0')].join('-');
  const time = Date.parse(`${iso}T00:00:00Z`);
  // A calendar that takes 30 February for 2 March gives another day back.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
