// @ts-check
/**
 * Scores as Lucene's BM25Similarity gives them with k1 1.2 and b 0.75, every step rounded to a float as
 * there.
 *
 * @import { Clause, Contents, Lists, Postings, Weighted } from './types.js'
 */
import { MANY } from './files.js';
import { freeOf, mark } from './fits.js';

/** @typedef {import('./files.js').Bytes} Bytes */

/** The scores of the documents of an index. */
export class Scores {
  #contents;
  #norms;
  /** What BM25 makes of each norm. */
  #inverses;
  /** Zeros, except while the best scores of a clause are worked out. */
  #best;

  /** @param {Contents} contents @param {Uint8Array} [norms] of the documents, where they are not those of their numbers */
  constructor(contents, norms = normsOf(contents)) {
    this.#contents = contents;
    this.#norms = norms;
    this.#inverses = Array.from({ length: 256 }, (_, norm) => inverse(lengthOf(norm), contents.averageLength));
    this.#best = new Float64Array(contents.documents);
  }

  /**
   * The score of each document, 0 where nothing matches.
   * @param {Clause[]} clauses
   * @param {number} [withAll] what documents get that have a word of each clause that any has
   * @param {number} [free] what documents get that have a place free
   * @param {ArrayLike<number>} [named] documents with the text as their name
   * @param {number} [withName] what those get
   */
  of(clauses, withAll = 0, free = 0, named = [], withName = 0) {
    const { documents, scored } = this.#contents;
    const best = this.#best;
    const sums = new Float64Array(documents);
    const having = new Uint8Array(documents);
    const different = [...merged(clauses)];
    for (const { weighted, times } of different) {
      for (const { boost, postings, documents: as = postings.docs.length } of weighted) {
        raise(best, postings, weight(boost * times, as, scored), this.#inverses);
      }
      for (const { postings: { docs } } of weighted) {
        for (let at = 0; at < docs.length; at++) {
          if (best[docs[at]] > 0) {
            sums[docs[at]] += best[docs[at]];
            best[docs[at]] = 0;
            having[docs[at]]++;
          }
        }
      }
    }
    for (let at = 0; at < named.length; at++) sums[named[at]] += withName;
    const isFree = freeOf(this.#contents);
    for (let doc = 0; doc < documents; doc++) {
      if (isFree[doc] && sums[doc] > 0) sums[doc] += free;
      if (different.length > 0 && having[doc] === different.length) sums[doc] += withAll;
    }
    return new Float32Array(sums);
  }

  /** The documents of a term, as many as stand in the lists. @param {Lists} lists @returns {Postings} */
  postings(lists) {
    return postingsOf(lists, this.#norms);
  }
}

/** @param {Lists} lists @param {Uint8Array} norms @returns {Postings} */
function postingsOf(lists, norms) {
  const docs = new Int32Array(lists.reduce((sum, [, list]) => sum + list.length, 0));
  const runs = [];
  let at = 0;
  for (const [frequency, list] of lists) {
    docs.set(list, at);
    for (const end = at + list.length; at < end; at++) {
      if (at + 1 === end || norms[docs[at]] !== norms[docs[at + 1]]) runs.push(at + 1, frequency, norms[docs[at]]);
    }
  }
  return { docs, runs };
}

/**
 * What the index says of a term.
 * @param {Bytes} bytes @param {number} documents that the index has @returns {Lists}
 */
export function listsOf(bytes, documents) {
  const count = bytes.number();
  const isFrequent = count >= MANY && count > documents / 4;
  const lists = isFrequent
    ? listsOfAll(Uint32Array.from({ length: documents }, () => bytes.number()))
    : [...listsIn(bytes, documents)];
  if (lists.reduce((sum, [, list]) => sum + list.length, 0) !== count) throw new RangeError('another number');
  return lists;
}

/** @param {Bytes} bytes @param {number} documents */
function* listsIn(bytes, documents) {
  while (bytes.left > 0) {
    yield /** @type {Lists[number]} */ ([bytes.number(), bytes.gaps(documents)]);
  }
}

/** The lists of frequencies that are those of all documents. @param {Uint32Array} frequencies @returns {Lists} */
function listsOfAll(frequencies) {
  const lists = /** @type {Map<number, number[]>} */ (new Map());
  frequencies.forEach((frequency, doc) => {
    if (!lists.has(frequency)) lists.set(frequency, []);
    lists.get(frequency)?.push(doc);
  });
  lists.delete(0);
  return [...lists].sort(([a], [b]) => b - a);
}

/** Some lists without what others have of them. @param {Lists} lists @param {Lists} others @param {number} documents */
export function without(lists, others, documents) {
  const left = new Uint32Array(documents);
  for (const [frequency, docs] of lists) mark(left, docs, frequency);
  for (const [frequency, docs] of others) for (let at = 0; at < docs.length; at++) left[docs[at]] -= frequency;
  return listsOfAll(left);
}

/** @param {Contents} contents */
function normsOf({ documents, runs }) {
  const norms = new Uint8Array(documents);
  let start = 0;
  for (const [norm, ...numbers] of runs) norms.fill(norm, start, start += numbers.reduce((sum, number) => sum + number));
  return norms;
}

/** As Lucene rewrites a query, a clause that comes twice is one of twice the weight. @param {Clause[]} clauses */
function merged(clauses) {
  const different = /** @type {Map<string, {weighted: Weighted[], times: number}>} */ (new Map());
  for (const { weighted } of clauses.filter((clause) => clause.weighted.length > 0)) {
    const key = weighted.map(({ term, boost, documents = '' }) => `${term} ${boost} ${documents}`).join();
    different.set(key, { weighted, times: (different.get(key)?.times ?? 0) + 1 });
  }
  return different.values();
}

/**
 * Raises scores to those that a term gives.
 * @param {Float64Array} scores @param {Postings} postings @param {number} weight @param {number[]} inverses
 */
function raise(scores, { docs, runs }, weight, inverses) {
  for (let run = 0, at = 0; run < runs.length; run += 3) {
    const score = bm25(weight, runs[run + 1], inverses[runs[run + 2]]);
    for (const end = runs[run]; at < end; at++) {
      if (scores[docs[at]] < score) scores[docs[at]] = score;
    }
  }
}

const f = Math.fround;

/** @param {number} boost @param {number} documents that have the term @param {number} scored */
function weight(boost, documents, scored) {
  return f(boost * f(Math.log(1 + (scored - documents + 0.5) / (documents + 0.5))));
}

/** @param {number} length of a document @param {number} averageLength */
function inverse(length, averageLength) {
  return f(1 / f(f(1.2) * f(0.25 + f(f(0.75 * f(length)) / f(averageLength)))));
}

/** @param {number} weight @param {number} frequency of the term in the document @param {number} inverse */
function bm25(weight, frequency, inverse) {
  return f(weight - f(weight / f(1 + f(frequency * inverse))));
}

/** Lucene's SmallFloat.byte4ToInt: exact below 40, then four significant bits. @param {number} norm */
function lengthOf(norm) {
  if (norm < 24) return norm;
  const bits = (norm - 24) & 7;
  const shift = ((norm - 24) >> 3) - 1;
  return 24 + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
}

/**
 * The documents of the highest scores, the best first, without sorting all of them.
 * @param {Int32Array} found ascending, so that of equals the first seen is the first wanted
 * @param {Float32Array} scores @param {number} most
 */
export function bestOf(found, scores, most) {
  const better = (/** @type {number} */ a, /** @type {number} */ b) => scores[b] - scores[a] || a - b;
  const kept = /** @type {number[]} */ ([]);
  let least = most > 0 ? -1 : Infinity;
  for (const doc of found) {
    if (scores[doc] > least && kept.push(doc) === 2 * most + 500) {
      kept.sort(better).length = most;
      least = scores[kept[most - 1]];
    }
  }
  return kept.sort(better).slice(0, most);
}
