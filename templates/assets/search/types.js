// @ts-check
/** The types of the search: for editors and checks, no page loads this. docs/search-index.md has the format. */
export {};

/**
 * What is asked for besides the text.
 * @typedef {object} Options
 * @property {Record<string, string | string[]>} [filters] by facet: any of its values will do, but every
 *   facet must
 * @property {boolean} [free] whether only those with a place free
 * @property {string[]} [facets] those to count, usually all
 * @property {string} [sort] relevance (usual), fair (usual without text) or name
 * @property {string} [date] YYYY-MM-DD, of the fair order; usually today
 * @property {number} [limit] how many hits at most, usually 10
 * @property {number} [offset] how many hits to leave out first
 * @property {boolean} [exact] whether misspelt words stay as they are
 */
/**
 * @typedef {object} Result
 * @property {number} total how many were found
 * @property {boolean} several whether the text has several words that tell mentors apart
 * @property {number} complete how many of those found have all of these
 * @property {Hit[]} hits
 * @property {Record<string, Count[]>} facets what fits the text and the filters of the other facets, by value
 * @property {Correction[]} corrected
 * @property {string[]} missing words that nobody has, and nothing near
 * @property {string[]} common words that too many have: they were left out
 * @property {string[]} terms those of the index that the text stands for
 * @property {string[][]} words the same for each of its words that somebody has
 */
/**
 * What the index keeps of a document: of a mentor what the card shows, of a page its name, kind and summary. found: what else
 * has words that were looked for, skills.
 * @typedef {{id: string, name: string, role?: string, institution?: string, location?: string, topics?: string[],
 *   photo?: string, state?: string, places?: string, kind?: string, summary?: string, found?: string[]}} Card
 */
/** @typedef {Card & {score: number}} Hit */
/** @typedef {{value: string, label: string, count: number}} Count */
/** @typedef {{typed: string, words: string[]}} Correction a misspelt word, and those that stand for it */

/** @typedef {string | number} Reference to a piece: the hash in its file's name, or its place in index.bin */
/** @typedef {[firsts: string[], references: Reference[]]} Table */
/** @typedef {[norm: number, places: number, single: number, others: number]} Run */
/**
 * What index.bin says.
 * @typedef {{version: number, documents: number, scored: number, averageLength: number, runs: Run[],
 *   facets: string[], common: string[], synonyms: Reference[],
 *   words: Table, values: Table, cards: [size: number, references: Reference[]],
 *   texts: string[], starts: Table, more: Reference, match: Reference}} Contents
 */
/**
 * What the file says that a match needs besides.
 * @typedef {{documents: number, scored: number, averageLength: number, common: string[], unmatched: Table, values: Table,
 *   norms: Reference}} MatchContents
 */
/** @typedef {{positions: Table, spellings: Table, names: Reference}} More */

/**
 * As typed, with its stem; small where it says nothing of what is looked for. Words of one part stand together.
 * @typedef {{word: string, term: string, small: boolean, part: number}} Word
 */
/**
 * A text, read.
 * @typedef {object} Query
 * @property {Word[]} plain
 * @property {string[][]} phrases the terms of each
 * @property {string[][]} excluded the terms of each
 * @property {boolean} growing whether the last plain word may be half typed
 * @property {string} name the key of the whole text as a name, or ''
 * @property {boolean} all whether everything fits that isn't excluded
 */
/** @typedef {[frequency: number, docs: ArrayLike<number>][]} Lists the documents of a term by frequency, descending */
/**
 * @typedef {object} Postings
 * @property {Int32Array} docs by frequency, descending, then by number
 * @property {number[]} runs of documents of the same score: end, frequency, norm, end, …
 */
/** @typedef {{term: string, boost: number, postings: Postings, documents?: number}} Weighted documents: as many as it counts to be in */
/** @typedef {{weighted: Weighted[], word?: string, correction?: Correction}} Clause of the weighted terms the best counts */
/**
 * How near documents are to words, and the documents that have each word (its stem is the term), in one list or several.
 * @typedef {{scores: Float32Array, words: {word: string, term: string, docs: ArrayLike<number>[]}[]}} Nearness
 */
/** @typedef {{value: string, label: string, docs: Int32Array}} Value of a facet */
/**
 * A facet with its values by label; those of a document are at held[starts[document]] and on, up to
 * held[starts[document + 1]].
 * @typedef {{values: {value: string, label: string}[], starts: Int32Array,
 *   held: Int32Array | Uint16Array}} Facet
 */
/** @typedef {{facet: string, chosen: (string | undefined)[], holders: Uint8Array}} Filter holders: the documents that fit */
/**
 * What filters leave, and the counts of facets for documents found among those that fit, or nearly.
 * @typedef {{filters: Filter[], count(found: Int32Array, fits: Uint8Array): Record<string, Count[]>}} Narrowing
 */
/** @typedef {Record<string, unknown[]>} Columns of cards, by field */
