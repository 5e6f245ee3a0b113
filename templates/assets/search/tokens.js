// @ts-check
/** Text to tokens by given rules, as Lucene's StandardTokenizer and EnglishPossessiveFilter do it. */

/** Lucene's scanner has a buffer of this many UTF-16 units, and cuts a longer token there. */
const LONGEST = 255;

/**
 * As in a scanner the longest match wins; each rule's own greedy match is its longest.
 * @param {string} text @param {RegExp[]} rules sticky
 */
export function tokens(text, rules) {
  const found = /** @type {string[]} */ ([]);
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + LONGEST);
    let length = 0;
    for (const rule of rules) {
      rule.lastIndex = 0;
      if (rule.test(rest)) length = Math.max(length, rule.lastIndex);
    }
    if (length > 0) found.push(rest.slice(0, length));
    at += Math.max(length, 1);
  }
  return found;
}

/** @param {string} token */
export function withoutPossessive(token) {
  return token.replace(/['\u2019\uFF07][sS]$/, '');
}
