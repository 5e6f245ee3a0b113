// @ts-check
/**
 * Loads what a match needs of the index at /search/: the mentors who have the values that are asked
 * for, and how near all are to the mentee's own words. The wishes themselves go nowhere.
 *
 * @import { MatchContents } from '../search/types.js'
 * @import { Known, Rules, Preferences } from './criteria.js'
 */
import { valueNamed } from '../search/counts.js';
import { needsNoPlace, plainWords } from './criteria.js';
import { fairPage } from '../search/fair.js';
import { all, Files } from '../search/files.js';
import { freeOf, mark } from '../search/fits.js';
import { listsOf } from '../search/scores.js';
import { Index } from '../search/search.js';

/** @param {string | URL} address of the folder of the search's index @returns {Promise<Matching>} */
export async function open(address) {
  const files = await Files.open(address);
  return new Matching(files, await files.match());
}

class Matching {
  #files;
  /** What a match has besides. */
  #own;
  #free;
  /** @type {number[] | undefined} */
  #order;

  /** @param {Files} files @param {Files} own */
  constructor(files, own) {
    this.#files = files;
    this.#own = own;
    this.#free = freeOf(files.contents, false);
  }

  /** @param {Rules} rules @param {Preferences} wishes @returns {Promise<Known>} */
  async known(rules, wishes) {
    const { documents } = this.#files.contents;
    const words = plainWords(wishes.words, rules);
    const asked = rules.criteria.filter(({ key, values }) => values && wishes.values[key]?.length);
    try {
      const [holders, same, nearness] = await Promise.all([
        all(asked, async ({ key }) => [key, await all(wishes.values[key], (value) => this.#holders(key, value))]),
        wishes.institution ? this.#holders('institution', wishes.institution) : new Uint8Array(documents),
        words ? this.#nearness(words) : undefined,
      ]);
      const takesNone = needsNoPlace(rules, wishes);
      const single = freeOf(this.#files.contents).map((free, doc) => (takesNone && free && !this.#free[doc] ? 1 : 0));
      return { documents, free: this.#free, single, same, holders: Object.fromEntries(holders), nearness };
    } catch (error) {
      // What else is under way may fail too, and the next attempt is not to share in that.
      await Promise.all([this.#files.settled(), this.#own.settled()]);
      throw error;
    }
  }

  /** All mentors as equals stand: those with a place free first, in the fair order of the day. */
  get order() {
    const { documents } = this.#files.contents;
    const everybody = Int32Array.from({ length: documents }, (_, doc) => doc);
    this.#order ??= fairPage(everybody, this.#files.contents, this.#free, undefined, 0, documents);
    return this.#order;
  }

  /** What is shown of a mentor. @param {number} doc @returns {Promise<import('../search/types.js').Card>} */
  card(doc) {
    return this.#files.card(doc);
  }

  /** How near all are to words; who is found by what means the same does not say the word. @param {string} text */
  async #nearness(text) {
    const { scores, words } = await (await this.#index()).nearness(text);
    return { scores, words: await all(words, async (each) => (
      { ...each, implied: (await valueNamed(this.#own, 'implied', each.term))?.docs ?? [] })) };
  }

  /** The index without what no match reads. */
  #index() {
    const own = this.#own;
    return own.keep('index', async () => {
      const contents = /** @type {MatchContents} */ (/** @type {unknown} */ (own.contents));
      const norms = await own.piece('norms', contents.norms, (bytes) => bytes.take(contents.documents));
      const unmatched = (/** @type {string} */ key) => (
        own.entry('unmatched', contents.unmatched, key, (bytes) => listsOf(bytes, contents.documents)));
      return new Index(this.#files, { contents, norms, unmatched });
    });
  }

  /** @param {string} facet @param {string} value */
  async #holders(facet, value) {
    const known = await valueNamed(this.#own, facet, value);
    return mark(new Uint8Array(this.#own.contents.documents), known?.docs ?? []);
  }
}
