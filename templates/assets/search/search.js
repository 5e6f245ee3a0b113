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
 * @import { Clause, Lists, MatchContents, Narrowing, Nearness, Options, Postings, Query, Result, Weighted, Word } from './types.js'
 */
import { analyse, readQuery } from './analysis.js';
import { all, begunOf, Files, MANY, mostOf, piecesOf } from './files.js';
import { FOUND, fitting, freeOf, mark, placesOf } from './fits.js';
import { load } from './load.js';
import { bestOf, listsOf, Scores, without } from './scores.js';
import { isSmall } from './small.js';

const COMPLETION_BOOST = 0.5;
/** Of completions of a word that is whole itself: no half of a word counts more than a whole one. */
const BESIDE_WHOLE = 0.1;
/** For each word, of the documents with all words, and once more of those with the words as their name. */
const ALL_BOOST = 16;
/** Of documents with a place free. */
const FREE_BOOST = 0.25;
/** In how many plain words at most neighbours are also looked for as one word. */
const MOST_JOINED = 3;
/** How many words somebody's name may have, for names to stand for misspelt words. */
const MOST_OF_NAME = 2;

/**
 * @param {string | URL} address of the folder of the index
 * @returns {Promise<Index>}
 */
export async function open(address) {
  return new Index(await Files.open(address));
}

export class Index {
  #files;
  #contents;
  #scores;
  #unmatched;

  /**
   * @param {Files} files
   * @param {{contents: MatchContents, norms: Uint8Array, unmatched: (key: string) => Promise<Lists | undefined>}} [match]
   *   what is otherwise where only that counts which a match reads
   */
  constructor(files, match) {
    this.#files = files;
    this.#contents = { ...files.contents, ...match?.contents };
    this.#scores = new Scores(this.#contents, match?.norms);
    this.#unmatched = match?.unmatched;
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
      await this.#files.settled();
      throw error;
    }
  }

  /** @param {string | null} text @param {Options} options @returns {Promise<Result>} */
  async #search(text, options) {
    const query = await readQuery(String(text ?? ''));
    const names = this.#contents.facets.filter((name) => options.facets?.includes(name) ?? true);
    const [clauses, named, required, excluded, { filters, count }] = await Promise.all([
      this.#clauses(query, options.exact ?? false),
      query.name ? this.#postings(query.name) : undefined,
      all(query.phrases, (terms) => this.#phrase(terms)),
      all(query.excluded, (terms) => this.#phrase(terms)),
      this.#narrowing(options.filters ?? {}, names),
    ]);
    const withAll = clauses.length > 1 ? ALL_BOOST * clauses.length : 0;
    const scores = this.#scores.of(clauses, withAll, FREE_BOOST, named?.docs, ALL_BOOST * query.plain.length);
    if (options.free) filters.push({ facet: '', chosen: [], holders: freeOf(this.#contents) });
    const fits = fitting(scores, query.all, required, excluded, filters);
    const found = placesOf(fits, FOUND);
    const page = await this.#page(found, scores, query.all ? 'fair' : 'relevance', options);
    const corrected = clauses.flatMap(({ correction }) => correction ?? []);
    const missing = clauses.flatMap(({ weighted, word = '' }) => (weighted.length > 0 ? [] : word));
    const common = query.plain.filter(({ term, small }) => !small && this.#contents.common.includes(term));
    const words = clauses.map(({ weighted }) => weighted.map(({ term }) => term)).filter(({ length }) => length > 0);
    return {
      total: found.length,
      several: clauses.length > 1,
      complete: missing.length > 0 ? 0 : found.filter((doc) => scores[doc] >= withAll).length,
      hits: await all(page, async (doc) => ({ ...(await this.#files.card(doc)), score: scores[doc] })),
      facets: count(found, fits),
      corrected: [...new Map(corrected.map((each) => [each.typed, each])).values()],
      missing: [...new Set(missing)],
      common: common.length < query.plain.length ? [...new Set(common.map(({ word }) => word))] : [],
      terms: [...new Set(words.flat())],
      words,
    };
  }

  /**
   * Phrases that mean the same as some that the terms make up, each as its terms.
   * @param {string[]} terms of a result, which has no small words where there are others
   */
  async synonyms(terms) {
    const said = new Set(terms);
    const says = (/** @type {string[]} */ phrase) => phrase.some((term) => said.has(term))
      && phrase.every((term) => said.has(term) || isSmall(term, term, Infinity));
    const sets = await this.#files.synonyms();
    return sets.filter((set) => set.some(says)).flat();
  }

  /**
   * How near all documents are to plain words, and which have each word or what means the same; words that are
   * too common are left out, and what a misspelt word may stand for counts, but is none of the words.
   * @param {string} text @returns {Promise<Nearness>}
   */
  async nearness(text) {
    const query = await readQuery(text);
    const said = [...new Map(query.plain.map((each) => [each.word, each])).values()];
    const telling = said.filter(({ term }) => !this.#contents.common.includes(term));
    const [clauses, words] = await Promise.all([
      this.#clauses(query, false),
      all(telling, async ({ word, term }) => (
        { word, term, docs: (await this.#weighted([term], 1)).map(({ postings }) => postings.docs) })),
    ]);
    return { scores: this.#scores.of(clauses), words };
  }

  /**
   * The filters, and what counts the facets of those names.
   * @param {Record<string, string | string[]>} filters @param {string[]} names
   * @returns {Promise<Narrowing>}
   */
  async #narrowing(filters, names) {
    if (names.length === 0 && Object.keys(filters).length === 0) return { filters: [], count: () => ({}) };
    const counts = /** @type {typeof import('./counts.js')} */ (await load('counts.js'));
    return counts.narrowing(this.#files, filters, names);
  }

  // ---- The clauses of a query

  /**
   * Without those of terms that are too common and of small words, unless there are no others.
   * @param {Query} query @param {boolean} exact @returns {Promise<Clause[]>}
   */
  #clauses({ plain, phrases, growing }, exact) {
    const said = [
      ...plain.map(({ term, small }, at) => (
        { term, small, clause: () => this.#clause(plain, at, growing && at === plain.length - 1, exact) })),
      ...phrases.flat().map((term) => (
        { term, small: false, clause: async () => ({ weighted: await this.#weighted([term], 1) }) })),
    ];
    const telling = said.filter(({ term, small }) => !small && !this.#contents.common.includes(term));
    return all(telling.length > 0 ? telling : said, ({ clause }) => clause());
  }

  /**
   * @param {Word[]} plain words @param {number} at which of them @param {boolean} growing @param {boolean} exact
   * @returns {Promise<Clause>}
   */
  async #clause(plain, at, growing, exact) {
    const { word, term } = plain[at];
    const [own, joined, begun] = await Promise.all([
      this.#weighted([term], 1),
      this.#joined(plain, at),
      growing ? this.#completions(word, term) : [],
    ]);
    // They count as if they were in as many documents as the most frequent, so that none is taken for rare.
    const documents = Math.max(...[...own, ...begun].map(({ postings }) => postings.docs.length));
    const completions = begun.map((each) => ({ ...each, boost: own.length > 0 ? BESIDE_WHOLE : COMPLETION_BOOST, documents }));
    const weighted = [...own, ...joined, ...completions];
    return exact || weighted.length > 0 ? { word, weighted }
      : this.#corrected(word, plain.length <= MOST_OF_NAME && !this.#unmatched);
  }

  /** Of a word and its neighbours as one word those that somebody has. @param {Word[]} plain @param {number} at */
  async #joined(plain, at) {
    const pairs = [[plain[at - 1], plain[at]], [plain[at], plain[at + 1]]].filter(([one, other]) => (
      one && other && (one.part === other.part || (plain.length <= MOST_JOINED && !one.small && !other.small))));
    const terms = await all(pairs, ([one, other]) => analyse(one.word + other.word));
    return this.#weighted([...new Set(terms.flatMap((each) => (each.length === 1 ? each : [])))], 1);
  }

  /** What a misspelt word may stand for. @param {string} word @param {boolean} names whether names too @returns {Promise<Clause>} */
  async #corrected(word, names) {
    const near = await this.#nearest(word, names);
    if (near.length === 0) return { word, weighted: [] };
    const terms = await all(near, async (each) => (await analyse(each))[0]);
    return { word, weighted: await this.#weighted([...new Set(terms)], 1), correction: { typed: word, words: near } };
  }

  /** Those of the terms that are in the index. @param {string[]} terms @param {number} boost */
  async #weighted(terms, boost) {
    const weighted = await all(terms, async (term) => ({ term, boost, postings: await this.#postings(term) }));
    return /** @type {Weighted[]} */ (weighted.filter(({ postings }) => postings));
  }

  /**
   * Of the terms that begin with the word or its stem those of the most documents, as long as they are not
   * in too many together.
   * @param {string} word @param {string} term
   */
  async #completions(word, term) {
    const beginnings = word.startsWith(term) ? [term] : [term, word];
    const begun = new Map((await all(beginnings, (beginning) => this.#begun(beginning))).flat());
    begun.delete(term);
    return this.#weighted(mostOf(begun, Math.max(MANY, this.#contents.documents / 4)), 1);
  }

  /**
   * The terms that begin so, with their numbers of documents; where they fill more than two pieces,
   * those of the most documents alone.
   * @param {string} beginning
   * @returns {Promise<[string, number][]>}
   */
  #begun(beginning) {
    return this.#files.keep(`begun ${beginning}`, async () => {
      const { words: table, starts } = this.#contents;
      if (table[0].filter((first) => first.startsWith(beginning)).length > 1) {
        return (await this.#files.entry('starts', starts, beginning, begunOf)) ?? [];
      }
      const entries = await this.#files.entries('words', table, beginning, (bytes) => bytes.number());
      return entries.filter(([key]) => !key.includes('\0'));
    });
  }

  /** The words that a misspelt one may stand for. @param {string} word @param {boolean} names @returns {Promise<string[]>} */
  #nearest(word, names) {
    return this.#files.keep(`nearest ${names} ${word}`, async () => {
      const [module, { spellings }] = await Promise.all([load('spelling.js'), this.#files.more()]);
      const { nearest, spelt } = /** @type {typeof import('./spelling.js')} */ (module);
      return nearest(word, names, (length, letter) => (
        all(piecesOf(spellings, String.fromCharCode(length) + letter), (piece) => (
          this.#files.piece('spellings', piece, spelt)))));
    });
  }

  /** The documents with a phrase. @param {string[]} terms @returns {Promise<ArrayLike<number>>} */
  #phrase(terms) {
    return this.#files.keep(`phrase ${terms.join(' ')}`, async () => {
      const docs = (await this.#weighted(terms, 1)).map(({ postings }) => postings.docs);
      if (docs.length < terms.length) return [];
      if (docs.length === 1) return docs[0];
      const [module, { positions }] = await Promise.all([load('phrases.js'), this.#files.more()]);
      const { phrase } = /** @type {typeof import('./phrases.js')} */ (module);
      const { documents, common } = this.#contents;
      const telling = [...terms.keys()].filter((at) => !common.includes(terms[at]));
      return phrase(docs, documents, telling, (at, decode) => (
        this.#files.entry('positions', positions, terms[at], decode)));
    });
  }

  /** @param {string} key a term, or the key of a whole name @returns {Promise<Postings | undefined>} */
  #postings(key) {
    return this.#files.keep(`postings ${key}`, async () => {
      const { documents, words } = this.#contents;
      const [all, unmatched] = await Promise.all([
        this.#files.entry('words', words, key, (bytes) => listsOf(bytes, documents)),
        this.#unmatched?.(key),
      ]);
      const lists = all && unmatched ? without(all, unmatched, documents) : all ?? [];
      return lists.length > 0 ? this.#scores.postings(lists) : undefined;
    });
  }

  // ---- Order

  /**
   * @param {Int32Array} found ascending @param {Float32Array} scores @param {string} usual @param {Options} options
   * @returns {Promise<number[]>}
   */
  async #page(found, scores, usual, { sort = '', date, limit = 10, offset = 0 }) {
    const from = whole(offset);
    const to = from + whole(limit);
    switch (['relevance', 'fair', 'name'].includes(sort) ? sort : usual) {
      case 'fair': {
        const { fairPage } = /** @type {typeof import('./fair.js')} */ (await load('fair.js'));
        return fairPage(found, this.#contents, freeOf(this.#contents), date, from, to);
      }
      case 'name': return (await this.#byName(found)).slice(from, to);
      default: return bestOf(found, scores, to).slice(from);
    }
  }

  /** @param {Int32Array} found */
  async #byName(found) {
    const { documents } = this.#contents;
    const names = await this.#files.piece('names', (await this.#files.more()).names, (bytes) => (
      Array.from({ length: documents }, () => bytes.number())));
    const fits = mark(new Uint8Array(documents), found);
    return names.filter((doc) => fits[doc]);
  }
}

/** Not negative and without a fraction. @param {number} number */
function whole(number) {
  return Math.max(0, Math.trunc(number)) || 0;
}
