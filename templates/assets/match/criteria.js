// @ts-check
/**
 * How well mentors fit a mentee: the shares, scores and reasons of the Java package `match`, in the same
 * whole numbers. Pure: what was loaded comes from matching.js, the table of criteria from the page.
 */
import { isSmall } from '../search/small.js';

/** The best score, and the best share. */
export const HIGHEST = 1000;
/** The place of a group's slider that leaves the scheme's weights as they are. */
export const MIDDLE = 2;
/** No word is as long, and looking for what it may stand for would take long. */
const LONGEST_WORD = 60;
/** How many of the mentee's own words a reason names. */
const MOST_WORDS = 3;

/**
 * What a match is judged by; each: whether it asks for all values that are wanted, and not for one; withoutPlace: values
 * that take no place.
 * @typedef {{key: string, group: string, values: boolean, each: boolean, weight: number, withoutPlace?: string[]}} Criterion
 */
/** @typedef {{criteria: Criterion[]}} Rules the scheme's, in the order of reasons */
/**
 * What a mentee wants; side: inside, outside or either; musts: keys of criteria.
 * @typedef {{values: Record<string, string[]>, words: string, institution: string, side: string,
 *   musts: string[]}} Preferences
 */
/** @typedef {{word: string, docs: ArrayLike<number>[]}} Said a word, and the documents that have it */
/**
 * What is known of the mentors; arrays by document; single: who has no place, and what is wanted takes none; holders: of
 * each value wanted, in the order of the wishes.
 * @typedef {{documents: number, free: Uint8Array, single: Uint8Array, same: Uint8Array, holders: Record<string, Uint8Array[]>,
 *   nearness?: {scores: Float32Array, words: Said[]}}} Known
 */
/** @typedef {{criterion: string, fits: boolean, values: string[]}} Reason */

/**
 * A mentee's own words without signs that mean something to the search, and without the small ones,
 * each with a space behind it, so that none is taken for half typed.
 * @param {string} words
 */
export function plainWords(words) {
  const parts = words
    .replace(/["\u201c\u201d-]/g, ' ')
    .split(/[ \t\n\r]+/)
    .filter((word) => word && word.length <= LONGEST_WORD);
  return parts
    .filter((word) => !isSmall(word, word.toLowerCase().replace(/[^a-z]/g, ''), parts.length))
    .map((word) => `${word} `)
    .join('');
}

/** How well all mentors fit one mentee, by document. */
export class Fits {
  #known;
  #wishes;
  /** Criteria that are asked for, with the share of each document. */
  #asked;
  /** @type {{word: string, has: Uint8Array}[]} */
  #telling;

  /** @param {Rules} rules @param {Preferences} wishes @param {Known} known */
  constructor({ criteria }, wishes, known) {
    this.#known = known;
    this.#wishes = wishes;
    this.#asked = criteria
      .filter((criterion) => asks(criterion, wishes, known))
      .map((criterion) => ({ criterion, shares: sharesOf(criterion, wishes, known) }));
    this.#telling = tellingOf(known);
  }

  /** The keys of the criteria that the mentee asks for. */
  get asked() {
    return this.#asked.map(({ criterion }) => criterion.key);
  }

  /**
   * The score of each document.
   * @param {Record<string, number>} [emphasis] by group from 0 to 4; a group that is not named keeps its weight
   */
  scores(emphasis = {}) {
    const weighed = this.#asked
      .map(({ criterion: { group, weight }, shares }) => ({ weight: weight * (emphasis[group] ?? MIDDLE), shares }))
      .filter(({ weight }) => weight > 0);
    const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const sums = new Float64Array(this.#known.documents);
    for (const { weight, shares } of weighed) {
      for (let doc = 0; doc < sums.length; doc++) sums[doc] += weight * shares[doc];
    }
    return Uint16Array.from(sums, (sum) => (all === 0 ? 0 : Math.trunc(sum / all)));
  }

  /** What has to fit and does not. @param {number} doc @returns {string[]} */
  broken(doc) {
    return this.#asked
      .filter(({ criterion: { key }, shares }) => this.#wishes.musts.includes(key) && shares[doc] === 0)
      .map(({ criterion }) => criterion.key);
  }

  /** Whether anything fits of what was asked for; a place free is not asked for. @param {number} doc */
  fitsSomehow(doc) {
    const own = this.#asked.filter(({ criterion: { key, weight } }) => key !== 'places' && weight > 0);
    return own.length === 0 || own.some(({ shares }) => shares[doc] > 0);
  }

  /** What speaks for and against a mentor, in the order of the criteria. @param {number} doc @returns {Reason[]} */
  reasons(doc) {
    return this.#asked
      .filter(({ criterion }) => criterion.weight > 0)
      .flatMap(({ criterion, shares }) => this.#reasons(criterion, doc, shares[doc] > 0));
  }

  /** @param {Criterion} criterion @param {number} doc @param {boolean} fits @returns {Reason[]} */
  #reasons({ key, each }, doc, fits) {
    const reason = (/** @type {string[]} */ values) => [{ criterion: key, fits, values }];
    if (key === 'words') return reason(fits ? this.#tellingIn(doc) : []);
    if (key === 'side') return reason([this.#known.same[doc] ? 'inside' : 'outside']);
    if (key === 'places') return reason(this.#known.single[doc] ? ['single'] : []);
    const wanted = this.#wishes.values[key];
    const holders = this.#known.holders[key];
    const having = wanted.filter((_, at) => holders[at][doc]);
    const lacking = wanted.filter((_, at) => !holders[at][doc]);
    if (!fits) return reason(lacking);
    return [...reason(having), ...(each && lacking.length ? [{ criterion: key, fits: false, values: lacking }] : [])];
  }

  /** The rarest of the mentee's own words that a mentor's texts have. @param {number} doc */
  #tellingIn(doc) {
    return this.#telling.filter(({ has }) => has[doc]).slice(0, MOST_WORDS).map(({ word }) => word);
  }
}

/** Whether a mentee wants, among others, what takes no place: a single conversation. @param {Rules} rules @param {Preferences} wishes */
export function needsNoPlace({ criteria }, { values }) {
  return criteria.some(({ key, withoutPlace = [] }) => (
    (values[key] ?? []).some((value) => withoutPlace.some((other) => other.toLowerCase() === value.toLowerCase()))));
}

/** @param {Criterion} criterion @param {Preferences} wishes @param {Known} known */
function asks({ key }, { values, institution, side }, { nearness }) {
  switch (key) {
    case 'words': return nearness !== undefined && nearness.scores.length > 0;
    case 'side': return side !== 'either' && institution !== '';
    case 'places': return true;
    default: return (values[key] ?? []).length > 0;
  }
}

/** What each document has of a criterion, from 0 to HIGHEST. @param {Criterion} criterion @param {Preferences} wishes @param {Known} known */
function sharesOf({ key, each }, { values, side }, { documents, free, single, same, holders, nearness }) {
  const shares = new Uint16Array(documents);
  if (key === 'words') {
    const scores = nearness?.scores ?? new Float32Array(documents);
    const nearest = scores.reduce((most, score) => Math.max(most, score), 0);
    for (let doc = 0; doc < documents; doc++) shares[doc] = nearest > 0 ? HIGHEST * scores[doc] / nearest : 0;
  } else if (key === 'places') {
    for (let doc = 0; doc < documents; doc++) shares[doc] = free[doc] || single[doc] ? HIGHEST : 0;
  } else if (key === 'side') {
    const wanted = side === 'inside' ? 1 : 0;
    for (let doc = 0; doc < documents; doc++) shares[doc] = same[doc] === wanted ? HIGHEST : 0;
  } else {
    for (const has of holders[key]) for (let doc = 0; doc < documents; doc++) shares[doc] += has[doc];
    const all = each ? values[key].length : 1;
    for (let doc = 0; doc < documents; doc++) shares[doc] = HIGHEST * Math.min(shares[doc], all) / all;
  }
  return shares;
}

/** Words that are in a quarter of the documents at most, the rarest first. @param {Known} known */
function tellingOf({ documents, nearness }) {
  const few = Math.max(1, Math.trunc(documents / 4));
  return (nearness?.words ?? [])
    .map(({ word, docs }) => {
      const has = new Uint8Array(documents);
      for (const list of docs) for (let at = 0; at < list.length; at++) has[list[at]] = 1;
      return { word, has, number: has.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ number }) => number > 0 && number <= few)
    .sort((a, b) => a.number - b.number);
}

/**
 * The documents that fit, the best first.
 * @param {Fits} fits @param {Uint16Array} scores @param {ArrayLike<number>} order all documents, as equals are to stand
 * @returns {number[]}
 */
export function ranked(fits, scores, order) {
  const shelves = /** @type {number[][]} */ (Array.from({ length: HIGHEST + 1 }, () => []));
  for (let at = 0; at < order.length; at++) {
    const doc = order[at];
    if (fits.fitsSomehow(doc) && fits.broken(doc).length === 0) shelves[HIGHEST - scores[doc]].push(doc);
  }
  return shelves.flat();
}
