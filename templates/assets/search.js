// @ts-check
/**
 * The search, in a browser or in Node, over files that the site generator wrote: docs/search-index.md
 * has their format and says what a query means. It gives the ids, the order and the scores that
 * Lucene's IndexSearcher gives over the same index, so that it can be tested against Lucene.
 *
 *     const index = await open('/search/');
 *     const { total, hits, facets } = await index.search('flow cytometry', { filters: { meets: ['online'] } });
 *
 * What few searches need is in modules of its own, loaded when one does.
 *
 * @import { Clause, Columns, Contents, Count, Facet, Filter, More, Options, Postings, Query, Reference,
 *   Result, Table, Value, Weighted, Word } from './types.js'
 */
import { analyse, load, stem, unreadable, words } from './analysis.js';

const VERSION = 2;
// Bounds, so that a page of text pasted into the field doesn't stop the browser.
const MOST_CHARACTERS = 2000;
const MOST_TERMS = 64;
const MOST_COMPLETIONS = 8;
const COMPLETION_BOOST = 0.5;
const NAME_BOOST = 16;

/**
 * @param {string | URL} address of the folder of the index
 * @returns {Promise<Index>}
 */
export async function open(address) {
  const folder = new URL(address, globalThis.location?.href);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  // The other files have the hash of their content in their names; this one must be asked for anew.
  const bytes = await read(folder, 'index.bin', { cache: 'no-cache' });
  const contents = sound('index.bin', () => json(bytes.take()));
  if (contents?.version !== VERSION) {
    throw unreadable('index.bin', `has version ${contents?.version}, and this page reads version ${VERSION}`);
  }
  return sound('index.bin', () => {
    const inside = [];
    while (bytes.left > 0) inside.push(bytes.take());
    return new Index(folder, contents, inside);
  });
}

class Index {
  #folder;
  #contents;
  #inside;
  #norms;
  /** What BM25 makes of each norm. */
  #inverses;
  #kept = new Kept();
  /** Zeros, except while the best scores of a clause are worked out. */
  #best;
  /** The cards that came with words; of each document the number of its shelf, from 1, or 0. */
  #shelves = /** @type {{docs: Int32Array, columns: Columns}[]} */ ([]);
  #shelfOf;

  /** @param {URL} folder @param {Contents} contents @param {Uint8Array[]} inside the pieces in index.bin */
  constructor(folder, contents, inside) {
    // Each empty pattern throws where there is no list.
    const { documents, averageLength, facets: [], words: [[], []], values: [[], []], cards: [, []], texts: [] } =
      contents;
    this.#folder = folder;
    this.#contents = contents;
    this.#inside = inside;
    this.#norms = normsOf(contents);
    this.#inverses = Array.from({ length: 256 }, (_, norm) => inverse(lengthOf(norm), averageLength));
    this.#best = new Float64Array(documents);
    this.#shelfOf = new Int32Array(documents);
  }

  /**
   * @param {string | null} text what was typed; nothing finds everybody
   * @param {Options} [options]
   * @returns {Promise<Result>}
   */
  async search(text, options = {}) {
    try {
      return await this.#search(text, options);
    } catch (error) {
      // What else is under way may fail too, and the next search is not to share in that.
      await this.#kept.settled();
      throw error;
    }
  }

  /** @param {string | null} text @param {Options} options @returns {Promise<Result>} */
  async #search(text, options) {
    const query = await readQuery(String(text ?? ''));
    const names = this.#contents.facets.filter((name) => options.facets?.includes(name) ?? true);
    const [clauses, named, required, excluded, filters, facets] = await Promise.all([
      this.#clauses(query, options.exact ?? false),
      query.name ? this.#postings(query.name) : undefined,
      all(query.phrases, (terms) => this.#phrase(terms)),
      all(query.excluded, (terms) => this.#phrase(terms)),
      this.#filters(options.filters ?? {}),
      all(names, (name) => this.#facet(name)),
    ]);
    const scores = this.#scores(clauses, named?.docs ?? [], NAME_BOOST * query.plain.length);
    const fits = fitting(scores, query.all, required, excluded, filters);
    const found = placesOf(fits, FOUND);
    const page = await this.#page(found, scores, query.all ? 'fair' : 'relevance', options);
    const corrected = clauses.flatMap(({ correction }) => correction ?? []);
    return {
      total: found.length,
      hits: await all(page, async (doc) => ({ ...(await this.#card(doc)), score: scores[doc] })),
      facets: Object.fromEntries(names.map((name, at) => [name, counts(name, facets[at], found, fits, filters)])),
      corrected: [...new Map(corrected.map((each) => [each.typed, each])).values()],
      terms: [...new Set(clauses.flatMap(({ weighted }) => weighted.map(({ term }) => term)))],
    };
  }

  // ---- The clauses of a query

  /** @param {Query} query @param {boolean} exact @returns {Promise<Clause[]>} */
  #clauses({ plain, phrases, growing }, exact) {
    return Promise.all([
      ...plain.map((word, at) => this.#clause(word, growing && at === plain.length - 1, exact)),
      ...phrases.flat().map(async (term) => ({ weighted: await this.#weighted([term], 1) })),
    ]);
  }

  /** @param {Word} word @param {boolean} growing @param {boolean} exact @returns {Promise<Clause>} */
  async #clause({ word, term }, growing, exact) {
    const [own, completions] = await Promise.all([
      this.#weighted([term], 1),
      growing ? this.#completions(word, term) : [],
    ]);
    if (exact || own.length + completions.length > 0) return { weighted: [...own, ...completions] };
    const near = await this.#nearest(word);
    if (near.length === 0) return { weighted: [] };
    const terms = await all(near, async (each) => (await analyse(each))[0]);
    return { weighted: await this.#weighted([...new Set(terms)], 1), correction: { typed: word, words: near } };
  }

  /** Those of the terms that are in the index. @param {string[]} terms @param {number} boost */
  async #weighted(terms, boost) {
    const weighted = await all(terms, async (term) => ({ term, boost, postings: await this.#postings(term) }));
    return /** @type {Weighted[]} */ (weighted.filter(({ postings }) => postings));
  }

  /**
   * Of the terms that begin with the word or its stem those of the most documents.
   * @param {string} word @param {string} term
   */
  async #completions(word, term) {
    const beginnings = word.startsWith(term) ? [term] : [term, word];
    const begun = new Map((await all(beginnings, (beginning) => this.#begun(beginning))).flat());
    begun.delete(term);
    const most = [...begun].sort(mostFirst).slice(0, MOST_COMPLETIONS);
    return this.#weighted(most.map(([each]) => each), COMPLETION_BOOST);
  }

  /**
   * The terms that begin so, with their numbers of documents; where they fill more than two pieces,
   * those of the most documents alone.
   * @param {string} beginning
   * @returns {Promise<[string, number][]>}
   */
  #begun(beginning) {
    return this.#kept.keep(`begun ${beginning}`, async () => {
      const { words: table, starts } = this.#contents;
      if (starts !== null && table[0].filter((first) => first.startsWith(beginning)).length > 1) {
        return (await this.#entry('starts', [[''], [starts]], beginning, begunOf)) ?? [];
      }
      const entries = await this.#entries('words', table, beginning, (bytes) => bytes.number());
      return entries.filter(([key]) => !key.includes('\0'));
    });
  }

  /** The words that a misspelt one may stand for. @param {string} word @returns {Promise<string[]>} */
  #nearest(word) {
    return this.#kept.keep(`nearest ${word}`, async () => {
      const [{ nearest, spelt }, { spellings }] = await Promise.all([load('spelling.js'), this.#more()]);
      return nearest(word, (/** @type {number} */ length) => (
        all(piecesOf(spellings, String.fromCharCode(length)), (piece) => this.#piece('spellings', piece, spelt))));
    });
  }

  /** The documents with a phrase. @param {string[]} terms @returns {Promise<ArrayLike<number>>} */
  #phrase(terms) {
    return this.#kept.keep(`phrase ${terms.join(' ')}`, async () => {
      const docs = (await this.#weighted(terms, 1)).map(({ postings }) => postings.docs);
      if (docs.length < terms.length) return [];
      if (docs.length === 1) return docs[0];
      const [{ phrase }, { positions }] = await Promise.all([load('phrases.js'), this.#more()]);
      return phrase(docs, this.#contents.documents, (/** @type {number} */ at, /** @type {any} */ decode) => (
        this.#entry('positions', positions, terms[at], decode)));
    });
  }

  /** @param {string} key a term, or the key of a whole name @returns {Promise<Postings | undefined>} */
  #postings(key) {
    return this.#kept.keep(`postings ${key}`, () => (
      this.#entry('words', this.#contents.words, key, (bytes) => postingsOf(bytes, this.#norms))));
  }

  // ---- Scores, order, cards

  /**
   * The score of each document, 0 where nothing matches.
   * @param {Clause[]} clauses @param {ArrayLike<number>} named documents with the text as their name
   * @param {number} bonus that those get
   */
  #scores(clauses, named, bonus) {
    const { documents, scored } = this.#contents;
    const best = this.#best;
    const sums = new Float64Array(documents);
    for (const { weighted, times } of merged(clauses)) {
      for (const { boost, postings } of weighted) {
        raise(best, postings, weight(boost * times, postings.docs.length, scored), this.#inverses);
      }
      for (const { postings: { docs } } of weighted) {
        for (let at = 0; at < docs.length; at++) {
          sums[docs[at]] += best[docs[at]];
          best[docs[at]] = 0;
        }
      }
    }
    for (let at = 0; at < named.length; at++) sums[named[at]] += bonus;
    return new Float32Array(sums);
  }

  /**
   * @param {Int32Array} found ascending @param {Float32Array} scores @param {string} usual @param {Options} options
   * @returns {Promise<number[]>}
   */
  async #page(found, scores, usual, { sort = '', date, limit = 10, offset = 0 }) {
    const from = whole(offset);
    const to = from + whole(limit);
    switch (['relevance', 'fair', 'name'].includes(sort) ? sort : usual) {
      case 'fair': return (await load('fair.js')).fairPage(found, this.#contents, date, from, to);
      case 'name': return (await this.#byName(found)).slice(from, to);
      default: return bestOf(found, scores, to).slice(from);
    }
  }

  /** @param {Int32Array} found */
  async #byName(found) {
    const { documents } = this.#contents;
    const names = await this.#piece('names', (await this.#more()).names, (bytes) => (
      Array.from({ length: documents }, () => bytes.number())));
    const fits = mark(new Uint8Array(documents), found);
    return names.filter((doc) => fits[doc]);
  }

  /** A card that came with words, or else one of its group. @param {number} doc @returns {Promise<any>} */
  async #card(doc) {
    const { texts, cards: [size, references] } = this.#contents;
    const shelf = this.#shelves[this.#shelfOf[doc] - 1];
    if (shelf) return cardOf(shelf.columns, shelf.docs.indexOf(doc), texts);
    const columns = await this.#piece('cards', references[Math.floor(doc / size)], (bytes) => json(bytes.rest()));
    return cardOf(columns, doc % size, texts);
  }

  // ---- Filters and facets

  /** @param {Record<string, string | string[]>} filters @returns {Promise<Filter[]>} */
  #filters(filters) {
    const { facets, documents, values: table } = this.#contents;
    const wanted = (/** @type {string} */ facet) => [filters[facet] ?? []].flat();
    return all(facets.filter((facet) => wanted(facet).length > 0), async (facet) => {
      const holders = new Uint8Array(documents);
      const chosen = await all(wanted(facet), async (value) => {
        const key = `${facet}\0${String(value).toLowerCase()}`;
        const known = await this.#entry('values', table, key, (bytes) => valueOf(bytes, documents));
        mark(holders, known?.docs ?? []);
        return known?.value;
      });
      return { facet, chosen, holders };
    });
  }

  /** @param {string} name @returns {Promise<Facet>} */
  #facet(name) {
    return this.#kept.keep(`facet ${name}`, async () => {
      const { documents, values: table } = this.#contents;
      const entries = await this.#entries('values', table, `${name}\0`, (bytes) => valueOf(bytes, documents));
      return facetOf(entries.map(([, value]) => value), documents);
    });
  }

  // ---- Pieces

  /**
   * What a table says of a key.
   * @template T @param {string} name @param {Table} table @param {string} key @param {(bytes: Bytes) => T} decode
   */
  async #entry(name, [firsts, references], key, decode) {
    const reference = references[lastUpTo(firsts, key)];
    if (reference === undefined) return undefined;
    const value = (await this.#piece(name, reference, this.#entriesOf)).get(key);
    return value && sound(fileOf(name, reference), () => decode(new Bytes(value)));
  }

  /**
   * What a table says of the keys that begin so.
   * @template T @param {string} name @param {Table} table @param {string} beginning @param {(bytes: Bytes) => T} decode
   */
  async #entries(name, table, beginning, decode) {
    const pieces = await all(piecesOf(table, beginning), async (reference) => {
      const piece = [...await this.#piece(name, reference, this.#entriesOf)];
      return sound(fileOf(name, reference), () => piece
        .filter(([key]) => key.startsWith(beginning))
        .map(([key, value]) => /** @type {[string, T]} */ ([key, decode(new Bytes(value))])));
    });
    return pieces.flat();
  }

  /** The entries of a piece; cards that follow them are kept. @param {Bytes} bytes */
  #entriesOf = (bytes) => {
    const entries = bytes.entries();
    if (bytes.left > 0) {
      const docs = bytes.gaps(this.#contents.documents);
      const shelf = this.#shelves.push({ docs, columns: json(bytes.rest()) });
      mark(this.#shelfOf, docs, shelf);
    }
    return entries;
  };

  /** @returns {Promise<More>} */
  #more() {
    return this.#piece('more', this.#contents.more, (bytes) => json(bytes.rest()));
  }

  /**
   * @template T @param {string} name @param {Reference} reference @param {(bytes: Bytes) => T} decode
   * @returns {Promise<T>}
   */
  #piece(name, reference, decode) {
    return this.#kept.keep(`${name} ${reference}`, async () => {
      const bytes = typeof reference === 'number'
        ? new Bytes(this.#inside[reference])
        : await read(this.#folder, fileOf(name, reference));
      return sound(fileOf(name, reference), () => decode(bytes));
    });
  }
}

// ---- The query

/** A minus, if there is one, and what stands between quotation marks, or a word. */
const PART = /(?:(?<!\P{White_Space})(-)(?=[^\p{White_Space}-]))?(?:"([^"]*)"?|([^\p{White_Space}"]+))/gu;

/** @param {string} text @returns {Promise<Query>} */
export async function readQuery(text) {
  const read = text.slice(0, MOST_CHARACTERS).replace(/[“”]/g, '"');
  const query = /** @type {Query} */ ({ plain: [], phrases: [], excluded: [], growing: false, name: '', all: true });
  let room = MOST_TERMS;
  let isName = true;
  for (const [, minus, quoted, word] of read.matchAll(PART)) {
    const typed = (await words(quoted ?? word)).map((each) => ({ word: each, term: stem(each) }));
    const used = typed.slice(0, room);
    const isPlain = !minus && word !== undefined;
    const isWhole = isPlain && used.length === typed.length;
    if (isPlain) query.plain.push(...used);
    else if (used.length > 0) query[minus ? 'excluded' : 'phrases'].push(used.map(({ term }) => term));
    // A single letter begins too many words to mean any of them.
    query.growing = isWhole && (used.at(-1)?.word.length ?? 0) > 1;
    query.all &&= !isPlain && query.phrases.length === 0;
    isName &&= isWhole;
    room -= used.length;
  }
  query.growing &&= !/\p{White_Space}$/u.test(read);
  const last = query.plain.at(-1);
  if (isName && last) query.name = `${last.term}\0${query.plain.map(({ word }) => word).join(' ')}`;
  return query;
}

/** By the number of documents; ties as terms sort. @param {[string, number]} a @param {[string, number]} b */
function mostFirst([a, inA], [b, inB]) {
  return inB - inA || (a < b ? -1 : 1);
}

// ---- Scores

/** As Lucene rewrites a query, a clause that comes twice is one of twice the weight. @param {Clause[]} clauses */
function merged(clauses) {
  const different = /** @type {Map<string, {weighted: Weighted[], times: number}>} */ (new Map());
  for (const { weighted } of clauses) {
    const key = weighted.map(({ term, boost }) => `${term} ${boost}`).join();
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

// Lucene's BM25Similarity with k1 1.2 and b 0.75, every step rounded to a float as there.
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
export function bm25(weight, frequency, inverse) {
  return f(weight - f(weight / f(1 + f(frequency * inverse))));
}

/** Lucene's SmallFloat.byte4ToInt: exact below 40, then four significant bits. @param {number} norm */
export function lengthOf(norm) {
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
function bestOf(found, scores, most) {
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

// ---- What fits

/** What fits; NEARLY + n is what fits but for filter n. */
const FOUND = 1;
const NEARLY = 2;

/**
 * Tells of each document whether it fits the text and the filters.
 * @param {Float32Array} scores @param {boolean} everything @param {ArrayLike<number>[]} required
 * @param {ArrayLike<number>[]} excluded @param {Filter[]} filters
 */
function fitting(scores, everything, required, excluded, filters) {
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
function placesOf(fits, ...[one, other]) {
  const places = new Int32Array(fits.length);
  let found = 0;
  for (let doc = 0; doc < fits.length; doc++) {
    if (fits[doc] === one || fits[doc] === other) places[found++] = doc;
  }
  return places.subarray(0, found);
}

/** @template {Uint8Array | Int32Array} T @param {T} mask @param {ArrayLike<number>} docs @param {number} [as] */
function mark(mask, docs, as = 1) {
  for (let at = 0; at < docs.length; at++) mask[docs[at]] = as;
  return mask;
}

/**
 * What the filter of one facet alone leaves out still counts for that facet.
 * @param {string} name @param {Facet} facet @param {Int32Array} found @param {Uint8Array} fits
 * @param {Filter[]} filters @returns {Count[]}
 */
function counts(name, { values, starts, held }, found, fits, filters) {
  const own = filters.findIndex(({ facet }) => facet === name);
  const docs = own < 0 ? found : placesOf(fits, FOUND, NEARLY + own);
  const numbers = new Int32Array(values.length);
  for (let i = 0; i < docs.length; i++) {
    const end = starts[docs[i] + 1];
    for (let at = starts[docs[i]]; at < end; at++) numbers[held[at]]++;
  }
  return values.map(({ value, label }, at) => ({ value, label, count: numbers[at] }))
    .filter(({ value, count }) => count > 0 || filters[own]?.chosen.includes(value))
    .sort((a, b) => b.count - a.count); // equal ones stay by label
}

// ---- Files

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The encoding of the files. What does not fit throws. */
class Bytes {
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }

  /** How many are not read yet. */
  get left() {
    return this.bytes.length - this.#at;
  }

  number() {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.#at++];
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
    throw new RangeError('no number');
  }

  /** A number of things that follow, each of one byte or more. */
  count(number = this.number()) {
    if (number > this.left) throw new RangeError('not so many');
    return number;
  }

  take(length = this.count()) {
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  rest() {
    return this.take(this.left);
  }

  string() {
    return decoder.decode(this.take());
  }

  /** Ascending numbers. @param {number} limit that all are below @param {Int32Array} [into] */
  gaps(limit, into = new Int32Array(this.count())) {
    let number = 0;
    for (let at = 0; at < into.length; at++) into[at] = number += this.number();
    if (into.length > 0 && number >= limit) throw new RangeError('no document');
    return into;
  }

  entries() {
    const entries = /** @type {Map<string, Uint8Array>} */ (new Map());
    let key = '';
    for (let left = this.count(); left > 0; left--) {
      key = key.slice(0, this.number()) + this.string();
      entries.set(key, this.take());
    }
    return entries;
  }
}

/** @param {URL} folder @param {string} name @param {RequestInit} [request] */
async function read(folder, name, request) {
  const failed = (/** @type {unknown} */ cause) => {
    throw unreadable(name, 'could not be fetched', cause);
  };
  const response = await fetch(new URL(name, folder), request).catch(failed);
  if (response.status === 404) throw unreadable(name, 'is missing (404)');
  if (!response.ok) throw unreadable(name, `was not sent by the server (${response.status})`);
  const deflated = await response.blob().catch(failed);
  try {
    const inflated = new Response(deflated.stream().pipeThrough(new DecompressionStream('deflate')));
    return new Bytes(new Uint8Array(await inflated.arrayBuffer()));
  } catch (cause) {
    throw unreadable(name, 'is damaged or was cut short', cause);
  }
}

/** Makes something of a file, if it is sound. @template T @param {string} file @param {() => T} make */
function sound(file, make) {
  try {
    return make();
  } catch (cause) {
    throw unreadable(file, 'is damaged', cause);
  }
}

/** @param {string} name @param {Reference} reference */
function fileOf(name, reference) {
  return typeof reference === 'number' ? 'index.bin' : `${name}-${reference}.bin`;
}

/** @param {Uint8Array} bytes */
function json(bytes) {
  return JSON.parse(decoder.decode(bytes));
}

/** @param {Contents} contents */
function normsOf({ documents, runs }) {
  const norms = new Uint8Array(documents);
  let start = 0;
  for (const [norm, free, later] of runs) norms.fill(norm, start, start += free + later);
  return norms;
}

/** @param {Bytes} bytes @param {Uint8Array} norms @returns {Postings} */
function postingsOf(bytes, norms) {
  const docs = new Int32Array(bytes.count());
  const runs = [];
  for (let at = 0; at < docs.length; ) {
    const frequency = bytes.number();
    const end = at + bytes.count();
    if (end > docs.length) throw new RangeError('too many');
    bytes.gaps(norms.length, docs.subarray(at, end));
    for (; at < end; at++) {
      if (at + 1 === end || norms[docs[at]] !== norms[docs[at + 1]]) runs.push(at + 1, frequency, norms[docs[at]]);
    }
  }
  return { docs, runs };
}

/** Terms and in how many documents each is. @param {Bytes} bytes */
function begunOf(bytes) {
  const begun = /** @type {[string, number][]} */ ([]);
  while (bytes.left > 0) begun.push([bytes.string(), bytes.number()]);
  return begun;
}

/** @param {Bytes} bytes @param {number} documents @returns {Value} */
function valueOf(bytes, documents) {
  const value = bytes.string();
  const label = bytes.string();
  // Each number ends with a byte whose highest bit is not set.
  const numbers = bytes.rest();
  const docs = new Int32Array(numbers.filter((byte) => byte < 0x80).length);
  return { value, label, docs: new Bytes(numbers).gaps(documents, docs) };
}

/** @param {Value[]} values @param {number} documents @returns {Facet} */
function facetOf(values, documents) {
  values.sort((a, b) => (a.label < b.label ? -1 : Number(a.label > b.label)));
  const starts = new Int32Array(documents + 1);
  for (const { docs } of values) for (let i = 0; i < docs.length; i++) starts[docs[i] + 1]++;
  for (let doc = 0; doc < documents; doc++) starts[doc + 1] += starts[doc];
  const next = starts.slice();
  // Small, since memory is what counting takes its time for.
  const held = new (values.length > 0xffff ? Int32Array : Uint16Array)(starts[documents]);
  values.forEach(({ docs }, at) => {
    for (let i = 0; i < docs.length; i++) held[next[docs[i]]++] = at;
  });
  return { values: values.map(({ value, label }) => ({ value, label })), starts, held };
}

/** @param {Columns} columns @param {number} at @param {string[]} texts that many cards share */
function cardOf(columns, at, texts) {
  const text = (/** @type {any} */ part) => (typeof part === 'number' ? texts[part] : part);
  const card = Object.fromEntries(Object.entries(columns).map(([field, { [at]: part }]) => (
    [field, Array.isArray(part) ? part.map(text) : text(part)])));
  return { ...card, id: card.id ?? String(card.name).toLowerCase().replace(/[^a-z0-9]+/g, '-') };
}

/** The pieces with the keys that begin so. @param {Table} table @param {string} beginning */
function piecesOf([firsts, references], beginning) {
  const start = lastUpTo(firsts, beginning);
  let end = start + 1;
  while (firsts[end]?.startsWith(beginning)) end++;
  return references.slice(Math.max(0, start), end);
}

/** The place of the last that is not greater, or -1. @param {string[]} firsts ascending @param {string} key */
function lastUpTo(firsts, key) {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Keeps what was made, by name, so that work under way is shared; but no failures, to try again. */
class Kept {
  #kept = new Map();

  /** @param {string} name @param {() => Promise<any>} make @returns {Promise<any>} */
  keep(name, make) {
    if (!this.#kept.has(name)) {
      this.#kept.set(name, make());
      this.#kept.get(name).catch(() => this.#kept.delete(name));
    }
    return this.#kept.get(name);
  }

  settled() {
    return Promise.allSettled(this.#kept.values());
  }
}

/** @template A, B @param {A[]} list @param {(each: A) => B | Promise<B>} make @returns {Promise<B[]>} */
function all(list, make) {
  return Promise.all(list.map(make));
}

/** Not negative and without a fraction. @param {number} number */
function whole(number) {
  return Math.max(0, Math.trunc(number)) || 0;
}
