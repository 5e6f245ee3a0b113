// @ts-check
/** Where words stand one after another: for phrases, which few searches have. */

/** @typedef {{number(): number}} Bytes */
/** @typedef {Map<number, number[]>} Begins of each document where the phrase may begin */

/**
 * The documents in which terms stand in a row. Any word may stand in the place of one that is too
 * common, of which the index has no positions; but it must be in the document.
 * @param {Int32Array[]} docs of each term, in the order of the index
 * @param {number} documents how many there are
 * @param {number[]} telling the places of the terms that are not too common
 * @param {(at: number, decode: (bytes: Bytes) => Begins) => Promise<Begins | undefined>} positions
 *   decodes those of a term
 * @returns {Promise<ArrayLike<number>>}
 */
export async function phrase(docs, documents, telling, positions) {
  const having = inAll(docs, documents);
  if (telling.length === 0) return docs[0].filter((doc) => having[doc]);
  const [first, ...rest] = await Promise.all(telling.map(async (at) => (
    (await positions(at, (bytes) => begins(bytes, docs[at], at, having))) ?? /** @type {Begins} */ (new Map()))));
  return [...first].filter(([doc, places]) => (
    places.some((place) => rest.every((other) => other.get(doc)?.includes(place))))).map(([doc]) => doc);
}

/** A mask of the documents that have all terms. @param {Int32Array[]} docs @param {number} documents */
function inAll(docs, documents) {
  const terms = new Uint8Array(documents);
  docs.forEach((those, at) => {
    for (const doc of those) if (terms[doc] === at) terms[doc]++;
  });
  return terms.map((number) => Number(number === docs.length));
}

/**
 * Where the phrase may begin, as far as one term tells.
 * @param {Bytes} bytes the positions of the term @param {Int32Array} docs that have it
 * @param {number} place of the term in the phrase @param {Uint8Array} having the other terms too
 */
function begins(bytes, docs, place, having) {
  const found = /** @type {Begins} */ (new Map());
  for (const doc of docs) {
    const places = /** @type {number[]} */ ([]);
    let position = 0;
    for (let more = 1; more === 1; ) {
      const number = bytes.number();
      more = number & 1;
      position += number >>> 1;
      if (having[doc]) places.push(position - place);
    }
    if (having[doc]) found.set(doc, places);
  }
  return found;
}
