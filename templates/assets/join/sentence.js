// @ts-check
/** The sentences of the checks with their values, as check.rule.Report fills them in. */
import { all } from '../shared/lists.js';

/**
 * @typedef {import('../shared/local.js').Local} Local
 * @typedef {string | number | Listed} Part of a sentence
 * @typedef {{list: string}} Listed text of this program's own, which is never cut
 */

/** Where a sentence cuts what somebody typed: check.rule.Report. */
const LONGEST = 120;
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** @param {Local} local @param {string[]} words @returns {Listed} */
export function quoted(local, words) {
  return { list: all(local, words.map((each) => `\`${each}\``)).join('') };
}

/** A sentence with its values, all filled in at once. @param {string} sentence @param {Part[]} parts */
export function fill(sentence, parts) {
  return sentence.replace(/\{(\d)\}/g, (place, number) => {
    const part = parts[Number(number)];
    if (part === undefined) return place;
    return typeof part === 'object' ? part.list : printable(String(part));
  });
}

/** @param {string} text */
function printable(text) {
  const signs = [...text];
  return (signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text).replace(UNPRINTABLE, ' ');
}
