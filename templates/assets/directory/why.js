// @ts-check
/**
 * Why a mentor was found: marks on the words that matched, and from the profile the skills and one
 * passage with such words.
 */
import { analyse } from '../search/analysis.js';
import { element } from '../shared/dom.js';

const PASSAGE = 30; // words
const SKILLS = 6;
const PAUSE = 150; // milliseconds, so that nothing is fetched for words that are still being typed
const AHEAD = '150px'; // below the window, so that less moves in it

/**
 * A word of a text, with those of its terms that match.
 * @typedef {{start: number, end: number, terms: string[]}} Word
 */
/**
 * What a profile says; blocks are paragraphs and the like, each with its language where that is known.
 * @typedef {{text: string, lang: string}} Block
 * @typedef {{skills: string[], blocks: Block[]}} Profile
 */

// Letters, digits, and what stands between them in one word, such as Node.js; C++, C#, .NET.
const WORD =
  /(?:(?<![\p{L}\p{N}.])\.(?=net\b))?[\p{L}\p{N}\p{M}_]+(?:['’.][\p{L}\p{N}\p{M}_]+)*(?:\+\+|#)?/giu;

/** The index terms of words that were seen before. @type {Map<string, string[]>} */
const known = new Map();

/** Profiles by the id of the mentor: those that have come, and those under way. */
const profiles = {
  /** @type {Map<string, Profile>} */ here: new Map(),
  /** @type {Map<string, Promise<Profile>>} */ coming: new Map(),
};

export class Why {
  #terms;
  #wanted;
  #common;
  #synonyms;
  /** Those of synonyms, once they are here. */
  #phrases = /** @type {string[][]} */ ([]);
  /** @type {IntersectionObserver | undefined} */
  #observer;
  /** Waits for the explanations of the cards that are in view at first. @type {Promise<void>} */
  seen = Promise.resolve();

  /**
   * @param {{terms: string[], words: string[][]}} found what a search matched
   * @param {string} common words that say nothing about a match, such as "the"
   * @param {(terms: string[]) => Promise<string[][]>} synonyms phrases that mean the same as some of the terms
   */
  constructor({ terms, words }, common, synonyms) {
    this.#terms = new Set(terms);
    this.#wanted = words;
    this.#common = new Set(common.split(' '));
    this.#synonyms = () => synonyms(terms);
  }

  /** From now on synonyms are marked as well, if they can be had. */
  async withSynonyms() {
    if (!this.#terms.size) return this;
    const phrases = await this.#synonyms().catch(() => []);
    const telling = (/** @type {string[]} */ phrase) => phrase.filter((term) => !this.#common.has(term));
    this.#phrases = phrases.map((phrase) => (telling(phrase).length > 1 ? telling(phrase) : phrase));
    return this;
  }

  /** The text, with a mark around each word that matched. @param {string} text */
  async marked(text) {
    return marksIn(text, await this.#words(text));
  }

  /**
   * What the profile has to say, ready to be put into the mentor's card, whose own texts get the marks of synonyms.
   * @param {HTMLElement} card
   * @param {Profile} profile
   * @returns {Promise<() => void>}
   */
  async explained(card, { skills, blocks }) {
    await this.withSynonyms();
    const own = this.#phrases.length ? [...card.querySelectorAll('h3 a, .role, .sentence, .chips li')] : [];
    const marked = await Promise.all(own.map((part) => this.marked(part.textContent ?? '')));
    const chips = await this.skillsIn(skills);
    const passage = await this.#passage(blocks);
    const texts = passage ? [element('p', { class: 'why', ...(passage.lang && { lang: passage.lang, dir: 'auto' }) }, ...passage.parts)] : [];
    return () => {
      own.forEach((part, at) => part.replaceChildren(...marked[at]));
      card.querySelectorAll('.skill').forEach((skill) => skill.remove()); // those that came with the card
      card.querySelector('.chips')?.append(...chips);
      card.querySelector('.card-text')?.append(...texts);
    };
  }

  /** The first of the skills that matched, as chips. @param {string[]} skills */
  async skillsIn(skills) {
    const chips = /** @type {HTMLElement[]} */ ([]);
    for (const skill of skills) {
      const words = await this.#words(skill);
      if (words.some(matches)) chips.push(element('li', { class: 'skill' }, ...marksIn(skill, words)));
    }
    return chips.slice(0, SKILLS);
  }

  /**
   * Explains those of the cards whose profiles are here, and gives those that their profiles have to explain: they do
   * not show all words that were looked for.
   * @param {HTMLElement[]} cards
   */
  async explainKnown(cards) {
    if (!this.#terms.size) return cards;
    const unknown = [];
    for (const card of cards) {
      const profile = profiles.here.get(card.dataset.mentor ?? '');
      if (profile) (await this.explained(card, profile))();
      else if (!(await this.#showsAll(card))) unknown.push(card);
    }
    return unknown;
  }

  /** Whether each word that was looked for has a mark. @param {HTMLElement} card */
  async #showsAll(card) {
    const marked = await Promise.all([...card.querySelectorAll('mark')].map((mark) => analyse(mark.textContent ?? '')));
    const shown = new Set(marked.flat());
    return this.#wanted.every((terms) => terms.some((term) => shown.has(term)));
  }

  /**
   * Explains cards when they come into view, all that came together at once. A profile that cannot
   * be had is left out: the card is whole without.
   * @param {HTMLElement[]} cards
   * @param {URL} root of the site
   * @param {boolean} isTyping whether the words may still be growing
   */
  watch(cards, root, isTyping) {
    if (!this.#terms.size || !cards.length) return;
    let settle = () => {};
    this.seen = new Promise((resolve) => {
      settle = resolve;
    });
    const observer = new IntersectionObserver(
      async (entries) => {
        const seen = entries.filter((entry) => entry.isIntersecting).map(({ target }) => target);
        seen.forEach((card) => observer.unobserve(card));
        if (isTyping) await new Promise((resolve) => setTimeout(resolve, PAUSE));
        const shown = /** @type {HTMLElement[]} */ (seen.filter((card) => card.isConnected));
        if (shown.length > 0) this.withSynonyms(); // on their way with the profiles
        const explained = await Promise.all(
          shown.map((card) =>
            profileOf(card.dataset.mentor ?? '', root).then(
              (profile) => this.explained(card, profile),
              () => undefined,
            ),
          ),
        );
        explained.forEach((show) => show?.());
        settle();
      },
      { rootMargin: `0px 0px ${AHEAD}` },
    );
    cards.forEach((card) => observer.observe(card));
    this.#observer = observer;
  }

  /** Nothing more is explained. */
  stop() {
    this.#observer?.disconnect();
  }

  /** @param {string} text @returns {Promise<Word[]>} */
  async #words(text) {
    if (!this.#terms.size) return [];
    const found = /** @type {Word[]} */ ([]);
    const said = /** @type {{word: Word, terms: string[]}[]} those that are not common */ ([]);
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      // One by one: all but words seen for the first time are at hand.
      const terms = known.get(word) ?? (await analyse(word));
      known.set(word, terms);
      const isCommon = this.#common.has(word[0].toLowerCase() + word.slice(1)); // "It", but not "IT"
      const matching = isCommon ? [] : terms.filter((term) => this.#terms.has(term));
      found.push({ start, end: start + word.length, terms: matching });
      if (!isCommon) said.push({ word: found[found.length - 1], terms });
    }
    for (const phrase of this.#phrases) {
      for (let at = 0; at + phrase.length <= said.length; at++) {
        if (phrase.some((term, next) => !said[at + next].terms.includes(term))) continue;
        phrase.forEach((term, next) => { said[at + next].word.terms = [term]; });
      }
    }
    return found;
  }

  /** Some thirty words around the densest group of matches. @param {Block[]} blocks */
  async #passage(blocks) {
    const texts = [];
    for (const { text, lang } of blocks) texts.push({ text, lang, words: await this.#words(text) });
    // What the whole profile is about tells less of a passage than what it says once.
    const times = /** @type {Map<string, number>} */ (new Map());
    for (const term of texts.flatMap(({ words }) => words.flatMap(({ terms }) => terms))) {
      times.set(term, (times.get(term) ?? 0) + 1);
    }
    let best = { score: 0, text: '', lang: '', words: /** @type {Word[]} */ ([]), first: 0, last: 0 };
    for (const { text, lang, words } of texts) {
      words.forEach((word, first) => {
        if (!matches(word)) return;
        const group = words.slice(first, first + PASSAGE);
        const terms = new Set(group.flatMap(({ terms }) => terms));
        const score = [...terms].reduce((sum, term) => sum + 1 + 1 / (times.get(term) ?? 1), 0);
        const last = first + group.map(matches).lastIndexOf(true);
        if (score > best.score) best = { score, text, lang, words, first, last };
      });
    }
    return best.score > 0 ? { parts: cut(best), lang: best.lang } : undefined;
  }
}

/** @param {Word} word */
function matches({ terms }) {
  return terms.length > 0;
}

/**
 * A part of a text, marked.
 * @param {string} text
 * @param {Word[]} words of it
 */
function marksIn(text, words, from = 0, to = text.length) {
  const parts = /** @type {(string | Node)[]} */ ([]);
  let at = from;
  for (const { start, end } of words.filter(matches)) {
    if (start < from || end > to) continue;
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to)].filter((part) => part !== '');
}

/**
 * Cuts a passage out of a text: from the beginning of a sentence if there is one in reach.
 * @param {{text: string, words: Word[], first: number, last: number}} group of matching words
 */
function cut({ text, words, first, last }) {
  const spare = PASSAGE - (last - first + 1);
  const full = words.length - PASSAGE; // what begins later is short
  const starts = [];
  for (let at = Math.max(0, first - spare); at <= first; at++) {
    const before = at > 0 && text.slice(words[at - 1].end, words[at].start);
    if (before === false || /^[^.!?]*[.!?]\P{L}*\s/u.test(before)) starts.push(at);
  }
  const begin =
    starts.filter((at) => at <= full).at(-1) ??
    starts[0] ??
    Math.max(0, Math.min(full, first - (spare >> 1)));
  const end = Math.min(words.length, begin + PASSAGE);
  const from = begin === 0 ? 0 : words[begin].start;
  const to = end === words.length ? text.length : words[end - 1].end;
  const marked = marksIn(text, words, from, to);
  return [begin === 0 ? '' : '… ', ...marked, end === words.length ? '' : ' …'];
}

/** @param {string} id @param {URL} root of the site @returns {Promise<Profile>} */
function profileOf(id, root) {
  const { here, coming } = profiles;
  let profile = coming.get(id);
  if (!profile) {
    profile = read(new URL(`mentors/${id}/profile.json`, root));
    coming.set(id, profile);
    profile.then(
      (made) => here.set(id, made),
      () => coming.delete(id),
    );
  }
  return profile;
}

/** @param {URL} address of a profile's data @returns {Promise<Profile>} */
async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was not sent (${response.status})`);
  const { skills, language, html } = await response.json();
  const body = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...body.querySelectorAll(':is(p, li, td, pre):not(:has(p, li))')];
  return {
    skills,
    blocks: blocks.map((block) => ({
      text: (block.textContent ?? '').replace(/\s+/g, ' ').trim(),
      lang: block.closest('[lang]')?.getAttribute('lang') ?? language ?? '',
    })),
  };
}
