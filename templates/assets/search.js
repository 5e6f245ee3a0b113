// @ts-check
/**
 * The search of the mentor directory, in a browser or in Node, over files that the site generator
 * wrote. It gives the ids, the order and the scores that Lucene's IndexSearcher gives with
 * BM25Similarity over the same index, so that it can be tested against Lucene.
 *
 *     const index = await open('/search/');
 *     const { total, hits, facets } = await index.search('flow cytometry', { filters: { meets: ['online'] } });
 *
 * Any word of the query may match. The last one, unless white space follows it, may still be growing:
 * it also stands for the terms that begin with it, at half the weight.
 */
import { stem, words } from './analysis.js';
import { fairOrder, today } from './fair.js';

/**
 * @typedef {{name: string, values: [string, string][], documents: number[][]}} Facet values: value and
 *   label; documents: for each document, which of the values it has
 * @typedef {{ids: string[], norms: number[], byName: number[], later: number[], facets: Facet[]}} Columns
 * @typedef {{version: number, documents: number, scored: number, averageLength: number, terms:
 *   {first: string, file: string}[], columns: string, cards: {size: number, files: string[]}}} Contents
 * @typedef {Record<string, number[]>} Shard postings by term: document, frequency, gap, frequency, …
 * @typedef {{blank: boolean, stems: string[], growing?: {stem: string, word: string}}} Query
 * @typedef {{postings: number[], boost: number}} Weighted
 * @typedef {{filters?: Record<string, string | string[]>, sort?: string, date?: string, limit?: number,
 *   offset?: number}} Options filters: any of a facet's values will do, but every facet must; sort:
 *   relevance (usual), fair (usual without text) or name; date: YYYY-MM-DD, of the fair order
 * @typedef {{id: string, score: number} & Record<string, unknown>} Hit the mentor's card, and the score
 * @typedef {{value: string, label: string, count: number}} Count
 * @typedef {{total: number, hits: Hit[], facets: Record<string, Count[]>}} Result the counts of a facet
 *   are of what fits the text and the filters of the other facets
 */

const VERSION = 1;
const SORTS = ['relevance', 'fair', 'name'];
/** Bounds, so that a page of text pasted into the field doesn't stop the browser. */
const MOST_CHARACTERS = 2000;
const MOST_WORDS = 64;
const MOST_EXPANSIONS = 32;
const EXPANSION_BOOST = 0.5;

/**
 * @param {string | URL} address of the folder of the index
 * @returns {Promise<Index>}
 */
export async function open(address) {
  const folder = new URL(address, globalThis.location?.href);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const read = reader(folder);
  // The other files have the hash of their content in their names; this one must be asked for anew.
  const contents = await read('index.json', isContents, { cache: 'no-cache' });
  if (contents.version !== VERSION) {
    throw unreadable('index.json', `has version ${contents.version}, and this page reads version ${VERSION}`);
  }
  return new Index(read, contents);
}

class Index {
  #read;
  #contents;

  /** @param {ReturnType<typeof reader>} read @param {Contents} contents */
  constructor(read, contents) {
    this.#read = read;
    this.#contents = contents;
  }

  /**
   * @param {string | null} text what was typed; nothing finds everybody
   * @param {Options} [options]
   * @returns {Promise<Result>}
   */
  async search(text, { filters = {}, sort, date = today(), limit = 10, offset = 0 } = {}) {
    const { documents, terms } = this.#contents;
    const query = readQuery(text ?? '');
    /** @type {[Columns, ...Shard[]]} */
    const [columns, ...shards] = await Promise.all([
      this.#read(this.#contents.columns, (it) => isColumns(it, documents)),
      ...shardsOf(query, terms).map(({ file }) => this.#read(file, (it) => isShard(it, documents))),
    ]);
    const scores = query.blank
      ? new Map(columns.ids.map((_, doc) => [doc, 0]))
      : scoreAll(clausesOf(query, shards), this.#contents, columns.norms);
    const { found, facets } = narrow([...scores.keys()], columns.facets, filters);
    const usual = query.blank ? 'fair' : 'relevance';
    const order = inOrder(SORTS.includes(sort ?? '') ? sort : usual, scores, columns, date);
    const from = Math.max(0, offset);
    const page = order.filter((doc) => found.has(doc)).slice(from, from + Math.max(0, limit));
    const hits = await Promise.all(page.map(async (doc) => (
      { ...(await this.#card(doc)), id: columns.ids[doc], score: scores.get(doc) ?? 0 }
    )));
    return { total: found.size, hits, facets };
  }

  /** @param {number} doc @returns {Promise<object>} */
  async #card(doc) {
    const { documents, cards: { size, files } } = this.#contents;
    const file = Math.floor(doc / size);
    const held = Math.min(size, documents - file * size);
    const cards = await this.#read(files[file], (it) => Array.isArray(it) && it.length === held);
    return cards[doc % size];
  }
}

// ---- The query ---------------------------------------------------------------------------------

/** @param {string} text @returns {Query} */
export function readQuery(text) {
  const read = text.slice(0, MOST_CHARACTERS);
  const typed = words(read).slice(0, MOST_WORDS);
  const query = { blank: !/\P{White_Space}/u.test(read), stems: typed.map(stem) };
  const word = typed.at(-1);
  // A single letter begins too many words to mean any of them.
  if (word === undefined || word.length < 2 || /\p{White_Space}$/u.test(read)) return query;
  return { ...query, stems: query.stems.slice(0, -1), growing: { stem: stem(word), word } };
}

/** Each has the terms from its first to the next one's. @param {Query} query @param {Contents['terms']} shards */
function shardsOf({ stems, growing }, shards) {
  const beginnings = growing ? [growing.stem, growing.word] : [];
  return shards.filter(({ first }, at) => {
    const end = shards[at + 1]?.first;
    return stems.some((term) => first <= term && !(end <= term))
      || beginnings.some((term) => (first <= term || first.startsWith(term)) && !(end <= term));
  });
}

/**
 * The clauses, whose scores add up; of the terms within one only the best counts. As Lucene rewrites
 * a query, a word that comes twice is one of twice the weight, and a growing one that nothing
 * continues is like any other.
 * @param {Query} query @param {Shard[]} shards @returns {Weighted[][]}
 */
function clausesOf({ stems, growing }, shards) {
  const lexicon = new Map(shards.flatMap((shard) => Object.entries(shard)));
  const continued = growing ? expansions(growing, lexicon) : [];
  const plain = growing && continued.length === 0 ? [...stems, growing.stem] : stems;
  const clauses = [...new Set(plain)].map((term) => [
    { postings: lexicon.get(term) ?? [], boost: plain.filter((other) => other === term).length },
  ]);
  if (!growing || continued.length === 0) return clauses;
  return [...clauses, [{ postings: lexicon.get(growing.stem) ?? [], boost: 1 }, ...continued]];
}

/**
 * The terms of most documents among those that begin with the word or its stem; ties as terms sort.
 * @param {{stem: string, word: string}} growing @param {Map<string, number[]>} lexicon
 * @returns {Weighted[]}
 */
function expansions({ stem: stemmed, word }, lexicon) {
  return [...lexicon]
    .filter(([term]) => term !== stemmed && (term.startsWith(stemmed) || term.startsWith(word)))
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1))
    .slice(0, MOST_EXPANSIONS)
    .map(([, postings]) => ({ postings, boost: EXPANSION_BOOST }));
}

// ---- Scores ------------------------------------------------------------------------------------

/** @param {Weighted[][]} clauses @param {Contents} contents @param {number[]} norms */
function scoreAll(clauses, contents, norms) {
  const sums = /** @type {Map<number, number>} */ (new Map());
  for (const clause of clauses) {
    const best = /** @type {Map<number, number>} */ (new Map());
    for (const { postings, boost } of clause) {
      for (const [doc, score] of bm25(postings, boost, contents, norms)) {
        best.set(doc, Math.max(score, best.get(doc) ?? 0));
      }
    }
    for (const [doc, score] of best) sums.set(doc, score + (sums.get(doc) ?? 0));
  }
  return new Map([...sums].map(([doc, sum]) => [doc, Math.fround(sum)]));
}

/**
 * Lucene's BM25Similarity with k1 1.2 and b 0.75, every step rounded to a float as there.
 * @param {number[]} postings @param {number} boost
 * @param {{scored: number, averageLength: number}} contents @param {number[]} norms
 * @returns {[number, number][]} document and score
 */
export function bm25(postings, boost, { scored, averageLength }, norms) {
  const f = Math.fround;
  const frequency = postings.length / 2;
  const weight = f(boost * f(Math.log(1 + (scored - frequency + 0.5) / (frequency + 0.5))));
  const scores = /** @type {[number, number][]} */ ([]);
  for (let at = 0, doc = 0; at < postings.length; at += 2) {
    doc += postings[at];
    const relativeLength = f(f(0.75 * f(lengthOf(norms[doc]))) / f(averageLength));
    const inverse = f(1 / f(f(1.2) * f(0.25 + relativeLength)));
    scores.push([doc, f(weight - f(weight / f(1 + f(postings[at + 1] * inverse))))]);
  }
  return scores;
}

/** Lucene's SmallFloat.byte4ToInt: exact below 40, then four significant bits. @param {number} norm */
export function lengthOf(norm) {
  if (norm < 24) return norm;
  const bits = (norm - 24) & 7;
  const shift = ((norm - 24) >> 3) - 1;
  return 24 + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
}

// ---- Filters and order -------------------------------------------------------------------------

/**
 * @param {number[]} matching @param {Facet[]} facets @param {Record<string, string | string[]>} filters
 * @returns {{found: Set<number>, facets: Record<string, Count[]>}}
 */
function narrow(matching, facets, filters) {
  const chosen = facets.map(({ name, values }) => {
    const wanted = [filters[name] ?? []].flat().map((value) => value.toLowerCase());
    if (wanted.length === 0) return null;
    return new Set([...values.keys()].filter((at) => wanted.includes(values[at][0].toLowerCase())));
  });
  const counts = facets.map(({ values }) => values.map(() => 0));
  const found = /** @type {Set<number>} */ (new Set());
  for (const doc of matching) {
    const held = facets.map(({ documents }) => documents[doc]);
    const unfit = [...facets.keys()].filter((at) => chosen[at] && !held[at].some((one) => chosen[at]?.has(one)));
    if (unfit.length === 0) found.add(doc);
    // What the filter of one facet alone leaves out still counts for that facet.
    for (const at of unfit.length === 0 ? facets.keys() : unfit.length === 1 ? unfit : []) {
      for (const value of held[at]) counts[at][value]++;
    }
  }
  const shown = facets.map(({ name, values }, at) => [name, values
    .map(([value, label], place) => ({ value, label, count: counts[at][place] }))
    .filter(({ count }, place) => count > 0 || chosen[at]?.has(place))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : Number(a.label > b.label)))]);
  return { found, facets: Object.fromEntries(shown) };
}

/** @param {string | undefined} sort @param {Map<number, number>} scores @param {Columns} columns @param {string} date */
function inOrder(sort, scores, { ids, later, byName }, date) {
  if (sort === 'name') return byName;
  if (sort === 'fair') return fairOrder(ids, later, date);
  return [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b).map(([doc]) => doc);
}

// ---- Files -------------------------------------------------------------------------------------

/**
 * Reads each file of a folder once and keeps it; one that failed is read again the next time.
 * @param {URL} folder
 * @returns {(name: string, fits: (it: any) => boolean, request?: RequestInit) => Promise<any>}
 */
function reader(folder) {
  const kept = new Map();
  return (name, fits, request) => {
    if (!kept.has(name)) {
      const reading = read(folder, name, fits, request);
      kept.set(name, reading);
      reading.catch(() => kept.delete(name));
    }
    return kept.get(name);
  };
}

/** @param {URL} folder @param {string} name @param {(it: any) => boolean} fits @param {RequestInit} [request] */
async function read(folder, name, fits, request) {
  const response = await fetch(new URL(name, folder), request).catch((cause) => {
    throw unreadable(name, 'could not be fetched', cause);
  });
  if (response.status === 404) throw unreadable(name, 'is missing (404)');
  if (!response.ok) throw unreadable(name, `was not sent by the server (${response.status})`);
  const data = await response.json().catch((cause) => {
    throw unreadable(name, 'is not JSON or was cut short', cause);
  });
  try {
    if (fits(data)) return data;
  } catch { /* Looking into what is not there fails: no fit either. */ }
  throw unreadable(name, 'is damaged');
}

/** @param {string} name @param {string} fault @param {unknown} [cause] */
function unreadable(name, fault, cause) {
  return new Error(`The search index could not be read: ${name} ${fault}. Reload the page to try again.`, { cause });
}

/** Of another version nothing more is known. @param {Contents} it */
function isContents({ version, documents, scored, averageLength, terms, columns, cards }) {
  return Number.isFinite(version) && (version !== VERSION
    || ([documents, scored, averageLength].every(Number.isFinite) && typeof columns === 'string'
      && terms.every(({ first, file }) => typeof first === 'string' && typeof file === 'string')
      && cards.files.length === Math.ceil(documents / cards.size)));
}

/** @param {Columns} it @param {number} documents */
function isColumns({ ids, norms, byName, later, facets }, documents) {
  return [ids, norms, byName, later, ...facets.map((facet) => facet.documents)]
    .every((column) => column.length === documents);
}

/** @param {Shard} it @param {number} documents */
function isShard(it, documents) {
  return Object.values(it).every((postings) => postings.length % 2 === 0
    && postings.reduce((doc, number, at) => (at % 2 === 0 ? doc + number : doc), 0) < documents);
}
