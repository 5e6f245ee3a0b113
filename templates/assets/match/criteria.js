// @ts-check
/**
 * How well mentors fit a mentee: the shares, scores and reasons of the Java package `match`, in the same
 * whole numbers. Pure: what was loaded comes from matching.js, the table of criteria from the page.
 */
import { stem } from '../search/analysis.js';
import { mark } from '../search/fits.js';
import { isSmall } from '../search/small.js';

/** The best score, and the best share. */
export const HIGHEST = 1000;
/** The place of a group's slider that leaves the scheme's weights as they are. */
export const MIDDLE = 2;
/** No word is as long, and looking for what it may stand for would take long. */
const LONGEST_WORD = 60;
/** So many words in common are as good as all, and no reason names more. */
const MOST_WORDS = 3;
/** A word tells something if no more than one in so many mentors has it. */
const ONE_IN = 4;
/** The group of where and how the two meet. */
const REACH = 'reach';
/** The group of what help is wanted with. */
const HELP = 'help';

/**
 * What a match is judged by; each: whether it asks for all values that are wanted, and not for one; withoutPlace: values
 * that take no place.
 * @typedef {{key: string, group: string, values: boolean, each: boolean, weight: number, withoutPlace?: string[]}} Criterion
 */
/**
 * The scheme's, in the order of reasons; levels: how well somebody can fit, from which score, the best first; fillers: stems of
 * words that say nothing.
 * @typedef {{criteria: Criterion[], levels: {key: string, least: number}[], fillers: string}} Rules
 */
/**
 * What a mentee wants; side: inside, outside or either; musts: keys of criteria.
 * @typedef {{values: Record<string, string[]>, words: string, institution: string, side: string,
 *   musts: string[]}} Preferences
 */
/**
 * A word, the documents that have it or what means the same, and those that only have that.
 * @typedef {{word: string, docs: ArrayLike<number>[], implied: ArrayLike<number>}} Said
 */
/**
 * What is known of the mentors; arrays by document; single: who has no place, and what is wanted takes none; holders: of
 * each value wanted, in the order of the wishes.
 * @typedef {{documents: number, free: Uint8Array, single: Uint8Array, same: Uint8Array, holders: Record<string, Uint8Array[]>,
 *   nearness?: {scores: Float32Array, words: Said[]}}} Known
 */
/** @typedef {{criterion: string, fits: boolean, values: string[]}} Reason */
/** @typedef {{criterion: string, share: number, weight: number}} Part what a criterion adds to a score */

/**
 * A mentee's own words without signs that mean something to the search, and without small words and fillers,
 * each with a space behind it, so that none is taken for half typed.
 * @param {string} words @param {Rules} rules
 */
export function plainWords(words, { fillers }) {
  const stems = new Set(fillers.split(' '));
  const parts = words
    .replace(/["\u201c\u201d-]/g, ' ')
    .split(/[ \t\n\r]+/)
    .filter((word) => word && word.length <= LONGEST_WORD);
  const lettersOf = (/** @type {string} */ word) => word.toLowerCase().replace(/[^a-z]/g, '');
  return parts
    .filter((word) => !isSmall(word, lettersOf(word), parts.length))
    .filter((word) => !stems.has(stem(lettersOf(word))))
    .map((word) => `${word} `)
    .join('');
}

/** How well all mentors fit one mentee, by document. */
export class Fits {
  #known;
  #wishes;
  #levels;
  #words;
  /** Criteria that are asked for, with the share of each document. */
  #asked;
  /** Those of them that count, with what they weigh by the sliders. */
  #weighed = /** @type {{criterion: Criterion, shares: Uint16Array, weight: number}[]} */ ([]);
  /** The score of each document. */
  scores = new Uint16Array();

  /** @param {Rules} rules @param {Preferences} wishes @param {Known} known */
  constructor({ criteria, levels }, wishes, known) {
    this.#known = known;
    this.#wishes = wishes;
    this.#levels = levels;
    this.#words = wordsOf(known);
    this.#asked = criteria
      .filter((criterion) => asks(criterion, wishes, known))
      .map((criterion) => ({ criterion, shares: sharesOf(criterion, wishes, known, this.#words) }));
    this.emphasise({});
  }

  /**
   * Scores by what matters most.
   * @param {Record<string, number>} emphasis by group from 0 to 4; a group that is not named keeps its weight
   */
  emphasise(emphasis) {
    this.#weighed = this.#asked
      .map(({ criterion, shares }) => (
        { criterion, shares, weight: criterion.weight * (emphasis[criterion.group] ?? MIDDLE) / MIDDLE }))
      .filter(({ weight }) => weight > 0);
    const all = this.#weighed.reduce((sum, { weight }) => sum + weight, 0);
    const sums = new Float64Array(this.#known.documents);
    for (const { weight, shares } of this.#weighed) {
      for (let doc = 0; doc < sums.length; doc++) sums[doc] += weight * shares[doc];
    }
    this.scores = Uint16Array.from(sums, (sum) => (all === 0 ? 0 : Math.trunc(sum / all)));
  }

  /** Whether the mentee asks for anything but a place. */
  get asksSomething() {
    return this.#asked.some(({ criterion }) => criterion.key !== 'places');
  }

  /** What a score is made of. @param {number} doc @returns {Part[]} */
  parts(doc) {
    return this.#weighed.map(({ criterion: { key }, shares, weight }) => ({ criterion: key, share: shares[doc], weight }));
  }

  /** How well a mentor fits, by the key of a level. @param {number} doc */
  level(doc) {
    return this.#levels[this.#levelAt(doc)].key;
  }

  /**
   * The place in the list of levels: not well fits who offers nothing of the help that is wanted, or says none of the
   * words and has nothing else; less than strongly, who has no place, or nothing of the help or work chosen from lists.
   * @param {number} doc
   */
  #levelAt(doc) {
    const [, good, some] = this.#levels.keys();
    const level = this.#levels.findIndex(({ least }) => this.scores[doc] >= least);
    if (level === some || !this.asksSomething) return some;
    let fits = false;
    for (const { criterion: { values, group }, shares } of this.#weighed) {
      if (!values || group === REACH) continue;
      if (group === HELP && shares[doc] === 0) return some;
      fits ||= shares[doc] > 0;
    }
    if (!fits) return this.#sharesOf('words') && !this.#words.telling.some(({ said }) => said[doc]) ? some : good;
    return this.#hasPlace(doc) ? level : good;
  }

  /** Whether there is a place for what is wanted, or that does not count. @param {number} doc */
  #hasPlace(doc) {
    return this.#sharesOf('places')?.[doc] !== 0;
  }

  /** Those of a criterion that counts. @param {string} key */
  #sharesOf(key) {
    return this.#weighed.find(({ criterion }) => criterion.key === key)?.shares;
  }

  /**
   * The documents that fit, the best first: by how well in a word, among equals those with a place free, then by the score.
   * @param {ArrayLike<number>} order all documents, as equals are to stand
   * @returns {number[]}
   */
  ranked(order) {
    const shelves = /** @type {number[][]} */ ([]);
    for (let at = 0; at < order.length; at++) {
      const doc = order[at];
      if (!this.fitsSomehow(doc) || this.broken(doc).length > 0) continue;
      const better = 2 * this.#levelAt(doc) + (this.#hasPlace(doc) ? 0 : 1);
      (shelves[better * (HIGHEST + 1) + HIGHEST - this.scores[doc]] ??= []).push(doc);
    }
    return shelves.flat();
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
    if (key === 'words') {
      const said = this.#saidIn(doc);
      return fits && said.length === 0 ? [] : [{ criterion: key, fits: said.length > 0, values: said }];
    }
    if (key === 'side') return reason([this.#known.same[doc] ? 'inside' : 'outside']);
    if (key === 'places') return reason(this.#known.single[doc] ? ['single'] : []);
    const wanted = this.#wishes.values[key];
    const holders = this.#known.holders[key];
    const having = wanted.filter((_, at) => holders[at][doc]);
    const lacking = wanted.filter((_, at) => !holders[at][doc]);
    if (!fits) return reason(lacking);
    return [...reason(having), ...(each && lacking.length ? [{ criterion: key, fits: false, values: lacking }] : [])];
  }

  /** The rarest of the telling words that a mentor says. @param {number} doc */
  #saidIn(doc) {
    return this.#words.telling.filter(({ said }) => said[doc]).slice(0, MOST_WORDS).map(({ word }) => word);
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

/**
 * What each document has of a criterion, from 0 to HIGHEST; of words less than that where nobody says much of them.
 * @param {Criterion} criterion @param {Preferences} wishes @param {Known} known @param {ReturnType<typeof wordsOf>} own
 */
function sharesOf({ key, each }, { values, side }, { documents, free, single, same, holders, nearness }, own) {
  const shares = new Uint16Array(documents);
  if (key === 'words') {
    const scores = nearness?.scores ?? new Float32Array(documents);
    const nearest = scores.reduce((most, score) => Math.max(most, score), 0);
    const [met, all] = [own.met, own.telling.length].map((number) => Math.max(1, Math.min(MOST_WORDS, number)));
    for (let doc = 0; doc < documents; doc++) {
      shares[doc] = nearest > 0 ? Math.trunc(HIGHEST * scores[doc] / nearest) * met / all : 0;
    }
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

/** Words that tell mentors apart, the rarest first, and how many of them some mentor has. @param {Known} known */
function wordsOf({ documents, nearness }) {
  const few = Math.max(1, Math.trunc(documents / ONE_IN));
  const telling = (nearness?.words ?? [])
    .filter(({ word }) => word.length > 1 && !/^[0-9]+$/.test(word))
    .map(({ word, docs, implied }) => {
      const has = new Uint8Array(documents);
      for (const list of docs) mark(has, list);
      return { word, has, said: mark(has.slice(), implied, 0), number: has.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ number }) => number <= few)
    .sort((a, b) => a.number - b.number);
  const counts = new Uint8Array(documents);
  for (const { has } of telling) for (let doc = 0; doc < documents; doc++) counts[doc] += has[doc];
  return { telling, met: counts.reduce((most, count) => Math.max(most, count), 0) };
}
