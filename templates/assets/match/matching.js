// @ts-check
/**
 * Loads what a match needs of the index at /search/match/: the mentors who have the values that are asked
 * for, and how near all are to the mentee's own words. The wishes themselves go nowhere.
 *
 * @import { Known, Rules, Preferences } from './criteria.js'
 */
import { valueNamed } from '../search/counts.js';
import { needsNoPlace, plainWords } from './criteria.js';
import { fairPage } from '../search/fair.js';
import { all, Files } from '../search/files.js';
import { freeOf, mark } from '../search/fits.js';
import { Index } from '../search/search.js';

/** @param {string | URL} address of the folder of the index @returns {Promise<Matching>} */
export async function open(address) {
  return new Matching(await Files.open(address));
}

class Matching {
  #files;
  #index;
  /** @type {number[] | undefined} */
  #order;

  /** @param {Files} files */
  constructor(files) {
    this.#files = files;
    this.#index = new Index(files);
  }

  /** @param {Rules} rules @param {Preferences} wishes @returns {Promise<Known>} */
  async known(rules, wishes) {
    const { documents } = this.#files.contents;
    const words = plainWords(wishes.words, rules);
    const asked = rules.criteria.filter(({ key, values }) => values && wishes.values[key]?.length);
    try {
      const [holders, same, single, nearness] = await Promise.all([
        all(asked, async ({ key }) => [key, await all(wishes.values[key], (value) => this.#holders(key, value))]),
        wishes.institution ? this.#holders('institution', wishes.institution) : new Uint8Array(documents),
        needsNoPlace(rules, wishes) ? this.#holders('state', 'single') : new Uint8Array(documents),
        words ? this.#nearness(words) : undefined,
      ]);
      return { documents, free: freeOf(this.#files.contents), single, same, holders: Object.fromEntries(holders), nearness };
    } catch (error) {
      // What else is under way may fail too, and the next attempt is not to share in that.
      await this.#files.settled();
      throw error;
    }
  }

  /** All mentors as equals stand: those with a place free first, in the fair order of the day. */
  get order() {
    const { documents } = this.#files.contents;
    this.#order ??= fairPage(Int32Array.from({ length: documents }, (_, doc) => doc), this.#files.contents, undefined, 0, documents);
    return this.#order;
  }

  /** What is shown of a mentor. @param {number} doc @returns {Promise<import('../search/types.js').Card>} */
  card(doc) {
    return this.#files.card(doc);
  }

  /** How near all are to words; who is found by what means the same does not say the word. @param {string} text */
  async #nearness(text) {
    const { scores, words } = await this.#index.nearness(text);
    return { scores, words: await all(words, async (each) => (
      { ...each, implied: (await valueNamed(this.#files, 'implied', each.term))?.docs ?? [] })) };
  }

  /** @param {string} facet @param {string} value */
  async #holders(facet, value) {
    const known = await valueNamed(this.#files, facet, value);
    return mark(new Uint8Array(this.#files.contents.documents), known?.docs ?? []);
  }
}
