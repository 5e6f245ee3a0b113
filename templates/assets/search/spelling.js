// @ts-check
/** The words nearest to a misspelt one: for words that nobody's profile has. */
import { stem } from './analysis.js';
import { load } from './load.js';

/** From how many letters on a word may have one error, or two. */
const ONE_ERROR = 4;
const TWO_ERRORS = 8;
/** How many words may stand in the place of a misspelt one. */
const MOST = 3;

/**
 * @typedef {string | string[]} Letters each one code point; a string where each takes one place in it
 * @typedef {{words: string[], letters: Letters[], documents: number[], names: boolean[]}} Spelt words, and of
 *   each in how many documents its stem is, and whether it stands in names alone
 */

/**
 * The words of a piece of the index.
 * @param {{entries(): Map<string, Uint8Array>}} bytes @returns {Spelt}
 */
export function spelt(bytes) {
  const entries = [...bytes.entries()];
  const words = entries.map(([key]) => key.slice(1)); // the first character is the length
  const numbers = entries.map(([, value]) => number(value));
  return {
    words,
    letters: words.map((word, at) => (word.length === entries[at][0].charCodeAt(0) ? word : Array.from(word))),
    documents: numbers.map((each) => each >> 1),
    names: numbers.map((each) => (each & 1) === 1),
  };
}

/** Seven bits a byte, the lowest first. @param {Uint8Array} bytes */
function number(bytes) {
  return bytes.reduceRight((sum, byte) => sum * 128 + (byte & 0x7f), 0);
}

/**
 * @param {string} word
 * @param {boolean} withNames whether words that stand in names alone may stand for it
 * @param {(length: number, letter: string) => Promise<Spelt[]>} beginning the pieces with the words of a length
 *   that begin with a letter
 * @returns {Promise<string[]>} of the words with its first letter those with the fewest errors, the longest shared
 *   beginnings and the most documents; none for a word that is in order
 */
export async function nearest(word, withNames, beginning) {
  const letters = Array.from(word);
  const most = letters.length < ONE_ERROR ? 0 : letters.length < TWO_ERRORS ? 1 : 2;
  if (most === 0 || await isOrdinary(word)) return [];
  for (let errors = 1; errors <= most; errors++) {
    const lengths = Array.from({ length: 2 * errors + 1 }, (_, at) => letters.length - errors + at);
    const pieces = new Set((await Promise.all(lengths.map((length) => beginning(length, letters[0])))).flat());
    const isCloseTo = isNear(letters, errors);
    const near = [...pieces].flatMap(({ words, letters: spelt, documents, names }) => (
      [...words.keys()]
        .filter((at) => spelt[at][0] === letters[0] && (withNames || !names[at]) && isCloseTo(spelt[at]))
        .map((at) => ({ word: words[at], shared: shared(letters, spelt[at]), documents: documents[at] }))));
    if (near.length > 0) return near.sort(likeliestFirst).slice(0, MOST).map((each) => each.word);
  }
  return [];
}

/** Whether a word is one of English, though nobody here has it. @param {string} word */
async function isOrdinary(word) {
  if (!/^[a-z]/.test(word)) return false;
  const { default: stems } = /** @type {{default: string}} */ (await load(`ordinary/${word[0]}.js`));
  return stems.split(/\s/).includes(stem(word));
}

/** How many letters are the same at the beginning. @param {string[]} one @param {Letters} other */
function shared(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** @typedef {{word: string, shared: number, documents: number}} Near @param {Near} a @param {Near} b */
function likeliestFirst(a, b) {
  return b.shared - a.shared || b.documents - a.documents || (a.word < b.word ? -1 : 1);
}

/**
 * Makes a test whether the optimal string alignment distance (insertion, deletion, substitution,
 * transposition of neighbours, nothing changed twice) is no more than that: the language of Lucene's
 * LevenshteinAutomata with transpositions. It fills the usual table row by row, but no cell that is
 * farther from the diagonal than errors can lead.
 * @param {string[]} letters @param {number} errors
 */
function isNear(letters, errors) {
  const width = letters.length;
  const tooMany = errors + 1;
  let [before, above, row] = [0, 1, 2].map(() => new Uint8Array(width + 2));
  return (/** @type {Letters} */ other) => {
    if (Math.abs(other.length - width) > errors) return false;
    for (let x = 0; x <= width; x++) row[x] = Math.min(x, tooMany);
    let leastAbove = 0;
    for (let y = 1; y <= other.length; y++) {
      [before, above, row] = [above, row, before];
      const from = Math.max(1, y - errors);
      const to = Math.min(width, y + errors);
      let least = row[from - 1] = from === 1 ? Math.min(y, tooMany) : tooMany;
      for (let x = from; x <= to; x++) {
        const same = letters[x - 1] === other[y - 1];
        let cell = Math.min(above[x - 1] + (same ? 0 : 1), above[x] + 1, row[x - 1] + 1);
        if (x > 1 && y > 1 && letters[x - 1] === other[y - 2] && letters[x - 2] === other[y - 1]) {
          cell = Math.min(cell, before[x - 2] + 1);
        }
        row[x] = cell;
        if (cell < least) least = cell;
      }
      row[to + 1] = tooMany;
      // A transposition leaves the row between out, so that two rows must be hopeless.
      if (least > errors && leastAbove > errors) return false;
      leastAbove = least;
    }
    return row[width] <= errors;
  };
}
