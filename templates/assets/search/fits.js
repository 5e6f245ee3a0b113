// @ts-check
/**
 * Which documents fit a text and its filters.
 *
 * @import { Contents, Filter } from './types.js'
 */

/** What fits; NEARLY + n is what fits but for filter n. */
export const FOUND = 1;
export const NEARLY = 2;

/**
 * Tells of each document whether it fits the text and the filters.
 * @param {Float32Array} scores @param {boolean} everything @param {ArrayLike<number>[]} required
 * @param {ArrayLike<number>[]} excluded @param {Filter[]} filters
 */
export function fitting(scores, everything, required, excluded, filters) {
  const fits = new Uint8Array(scores.length);
  for (let doc = 0; doc < fits.length; doc++) if (everything || scores[doc] > 0) fits[doc] = FOUND;
  for (const docs of required) {
    const having = mark(new Uint8Array(fits.length), docs);
    for (let doc = 0; doc < fits.length; doc++) fits[doc] &= having[doc];
  }
  for (const docs of excluded) mark(fits, docs, 0);
  filters.forEach(({ holders }, at) => {
    for (let doc = 0; doc < fits.length; doc++) {
      if (fits[doc] && !holders[doc]) fits[doc] = fits[doc] === FOUND ? NEARLY + at : 0;
    }
  });
  return fits;
}

/** The documents that fit in one way or another, ascending. @param {Uint8Array} fits @param {number[]} ways */
export function placesOf(fits, ...[one, other]) {
  const places = new Int32Array(fits.length);
  let found = 0;
  for (let doc = 0; doc < fits.length; doc++) {
    if (fits[doc] === one || fits[doc] === other) places[found++] = doc;
  }
  return places.subarray(0, found);
}

/** @template {Uint8Array | Int32Array | Uint32Array} T @param {T} mask @param {ArrayLike<number>} docs @param {number} [as] */
export function mark(mask, docs, as = 1) {
  for (let at = 0; at < docs.length; at++) mask[docs[at]] = as;
  return mask;
}

/**
 * A mask of the documents of who is free: of each norm those with a place come first, then those for single conversations.
 * @param {Contents} contents @param {boolean} [single] whether those too
 */
export function freeOf({ documents, runs }, single = true) {
  const free = new Uint8Array(documents);
  let start = 0;
  for (const [, places, conversations, others] of runs) {
    free.fill(1, start, start + places + (single ? conversations : 0));
    start += places + conversations + others;
  }
  return free;
}
