// @ts-check
/**
 * What mentor:check would say of the text of a profile, as far as it can be told without a Markdown
 * parser. It doesn't judge headings where one may stand inside a list, a quote, HTML or a footnote,
 * and no links and pictures at all: rather no word than a wrong one.
 */

import { leftovers } from './leftovers.js';
import { isPlaceholder, placeholders } from './placeholder.js';

/** @typedef {[sentence: string, ...values: (string | number)[]]} Said the name of a sentence, and what goes into it */

const CONTROLS = /[\x00-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/g;

/**
 * @param {string} typed Markdown
 * @param {Record<string, string>} sentences
 * @param {number} most how many characters it may have
 * @returns {Said[]}
 */
export function checkBody(typed, sentences, most) {
  // As FrontMatterText.body writes it, with the empty line before it.
  const text = typed.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ').replace(/\p{Cs}/gu, '')
    .replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const length = text.length + 2;
  if (length > most) return [['TEXT_TOO_LONG', length, most]];
  /** @type {Said[]} */
  const empty = text.split('\n').every(isEmpty) ? [['NO_TEXT', sentences.ABOUT_MENTOR]] : [];
  const lines = placeholders(text);
  if (!empty.length && !lines.length && isPlaceholder(text)) lines.push(text.trim());
  /** @type {Said[]} */
  const unwritten = lines.map((line) => ['PLACEHOLDER_TEXT', line]);
  return [...empty, ...checkHeadings(text, sentences), ...checkMentions(text), ...leftovers(text), ...unwritten];
}

/** A line without words: no more than the signs of a heading, or a rule. @param {string} line */
function isEmpty(line) {
  return /^ {0,3}#{1,6}(?:[ \t]+(?:#+[ \t]*)?)?$/.test(line) || BREAK.test(line) || line.trim() === '';
}

// ---- Headings ----------------------------------------------------------------------------------

const CONTAINER = /^(?: {4}|\t|[ \t]*(?:[>+*-]|\d{1,9}[.)])(?:[ \t]|$))[ \t>]*/;
const UNSURE = /^ {0,3}(?:<|\[(?:[^[\]\\]|\\[^])*\]:)|<h[1-6]|^ {0,3}>/im;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const BREAK = /^ {0,3}([*_-])(?:[ \t]*\1){2,}[ \t]*$/;
const SETEXT = /^ {0,3}(?:(=+)|-+)[ \t]*$/;

/** @param {string} text @param {Record<string, string>} sentences @returns {Said[]} */
function checkHeadings(text, sentences) {
  /** @type {Said[]} */
  const said = [];
  let above = 1;
  for (const { level, empty } of headings(text) ?? []) {
    if (empty) said.push(['EMPTY_HEADING']);
    if (level === 1) {
      said.push(['SECOND_TITLE']);
    } else if (level > above + 1) {
      const place = above === 1 ? sentences.BELOW_TITLE : sentences.BELOW.replace('{0}', '#'.repeat(above));
      said.push(['HEADING_TOO_DEEP', '#'.repeat(level), place, '#'.repeat(above + 1)]);
    }
    above = Math.max(level, 2); // one `#` is about to become two
  }
  return said;
}

/**
 * The headings outside fenced code.
 * @param {string} text
 * @returns {{level: number, empty: boolean}[] | undefined} nothing where that is not for sure
 */
function headings(text) {
  if (UNSURE.test(text)) return undefined;
  const found = [];
  let fence = '';
  let paragraph = false;
  let inContainer = false;
  for (const line of text.split('\n')) {
    const container = CONTAINER.exec(line);
    if (fence) {
      const close = FENCE.exec(line)?.[1] ?? '';
      if (close[0] === fence[0] && close.length >= fence.length && line.trim() === close) fence = '';
      continue;
    }
    if (container && !SETEXT.test(line) && !BREAK.test(line)) {
      const inside = line.slice(container[0].length);
      if (/^(?:#|`{3}|~{3}|<)/.test(inside) || CONTAINER.test(inside)) return undefined;
      // A line that goes on with a paragraph may be indented by any number of spaces.
      inContainer ||= !(paragraph && /^(?: {4}|\t)/.test(line));
      paragraph = true;
      continue;
    }
    const atx = ATX.exec(line);
    const setext = SETEXT.exec(line);
    fence = FENCE.exec(line)?.[1] ?? '';
    if (atx) {
      found.push({ level: atx[1].length, empty: /^(?:(?:\s*[ \t])?#+[ \t]*|\s*)$/.test(atx[2] ?? '') });
    } else if (setext && paragraph) {
      if (inContainer) return undefined;
      found.push({ level: setext[1] ? 1 : 2, empty: false });
    }
    /** @type {unknown} */
    const ends = atx || fence || BREAK.test(line) || (setext && (paragraph || !setext[1])) || line.trim() === '';
    paragraph = !ends;
    if (ends) inContainer = false;
    if (paragraph && line.includes('|')) inContainer = true; // a table, perhaps
  }
  return found;
}

// ---- Personal data -----------------------------------------------------------------------------

const EMAIL = /[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}-])/gu;
const SIGN = String.raw`[ .()\u00A0\u2009\u202F\u2010-\u2015\-]`;
const TELEPHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_=\/.\u2010\-])(?:(?:\+|00(?=44|353))[1-9]\d{0,2}(?:${SIGN}{0,3}\d){7,12}`
    + String.raw`|\(?0[1-35789]\d{1,9}(?:${SIGN}{1,2}\d{2,8}){0,4})(?![\p{L}\p{N}_\u2010\-])`,
  'gu',
);
/** What stands around a number that is all of an answer: what it is, and an extension. */
const AROUND_NUMBER = /^(?:tel|telephone|phone|mobile)\b[.:]{0,2}\s{0,9}|[,;]?\s{0,9}(?:ext(?:ension|n)?[.:]?|x)\s{0,9}\d{1,6}$/gi;
const BOOK_NUMBER_LABEL = 12;

/** Whether an answer is a telephone number, with or without an extension. @param {string} answer */
export function isTelephone(answer) {
  const number = answer.replace(AROUND_NUMBER, '');
  const [found] = number.match(TELEPHONE) ?? [];
  return found === number && isNumber(number);
}

/** E-mail addresses and telephone numbers: content.PersonalData in the browser. @param {string} text @returns {Said[]} */
function checkMentions(text) {
  const emails = [...text.matchAll(EMAIL)]
    .filter((match) => text[(match.index ?? 0) - 1] !== '@') // a name and its server
    .map((match) => ({ match, sentence: 'EMAIL_IN_TEXT' }));
  const telephones = [...text.matchAll(TELEPHONE)]
    .filter((match) => isNumber(match[0]) && !isBook(text, match.index ?? 0))
    .map((match) => ({ match, sentence: 'TELEPHONE_IN_TEXT' }));
  return [...emails, ...telephones]
    .sort((one, other) => (one.match.index ?? 0) - (other.match.index ?? 0))
    .map(({ match, sentence }) => [sentence, match[0]]);
}

/** @param {string} typed */
function isNumber(typed) {
  if (/^(?:\+|00)/.test(typed)) return true;
  const digits = typed.replace(/\D/g, '');
  return digits.length === 11 || (digits.length === 10 && /^0[18]/.test(digits));
}

/** @param {string} text @param {number} start */
function isBook(text, start) {
  return text.slice(Math.max(0, start - BOOK_NUMBER_LABEL), start).includes('ISBN');
}
