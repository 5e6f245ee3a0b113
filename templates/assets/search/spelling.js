// @ts-check
/** The words nearest to a misspelt one: for words that nobody's profile has. */

/** From how many letters on a word may have one error, or two. */
const ONE_ERROR = 3;
const TWO_ERRORS = 6;
/** How many words may stand in the place of a misspelt one. */
const MOST = 3;

/**
 * @typedef {string | string[]} Letters each one code point; a string where each takes one place in it
 * @typedef {{words: string[], letters: Letters[], documents: number[]}} Spelt words, and of each in how
 *   many documents its stem is
 */

/**
 * The words of a piece of the index.
 * @param {{entries(): Map<string, Uint8Array>}} bytes @returns {Spelt}
 */
export function spelt(bytes) {
  const entries = [...bytes.entries()];
  const words = entries.map(([key]) => key.slice(1)); // the first character is the length
  return {
    words,
    letters: words.map((word, at) => (word.length === entries[at][0].charCodeAt(0) ? word : Array.from(word))),
    documents: entries.map(([, value]) => number(value)),
  };
}

/** Seven bits a byte, the lowest first. @param {Uint8Array} bytes */
function number(bytes) {
  return bytes.reduceRight((sum, byte) => sum * 128 + (byte & 0x7f), 0);
}

/**
 * @param {string} word
 * @param {(length: number, letter: string) => Promise<Spelt[]>} beginning the pieces with the words of a length
 *   that begin with a letter, or with any
 * @returns {Promise<string[]>} of the words with the fewest errors, and rather with the same first letter, those
 *   of the most documents
 */
export async function nearest(word, beginning) {
  const letters = Array.from(word);
  const most = letters.length < ONE_ERROR ? 0 : letters.length < TWO_ERRORS ? 1 : 2;
  for (let errors = 1; errors <= most; errors++) {
    const lengths = Array.from({ length: 2 * errors + 1 }, (_, at) => letters.length - errors + at);
    for (const letter of [letters[0], '']) {
      const pieces = new Set((await Promise.all(lengths.map((length) => beginning(length, letter)))).flat());
      const near = [...pieces].flatMap((piece) => nearIn(piece, letter, isNear(letters, errors)));
      if (near.length > 0) return near.sort(mostFirst).slice(0, MOST).map(([found]) => found);
    }
  }
  return [];
}

/** @param {[string, number]} a @param {[string, number]} b */
function mostFirst([a, inA], [b, inB]) {
  return inB - inA || (a < b ? -1 : 1);
}

/**
 * @param {Spelt} piece @param {string} letter that they begin with @param {(letters: Letters) => boolean} isNear
 * @returns {[string, number][]}
 */
function nearIn({ words, letters, documents }, letter, isNear) {
  return [...words.keys()]
    .filter((at) => words[at].startsWith(letter) && isNear(letters[at]))
    .map((at) => [words[at], documents[at]]);
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
