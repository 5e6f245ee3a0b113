// @ts-check
/**
 * The directory's page: a form, filters and results around the search. Its state is the page's
 * address, so that a search can be shared and the back button works. The page is whole before this
 * arrives; from then on it also follows the words as they are typed.
 */
import { queryOf, same, stateOf } from './address.js';
import { goTo } from '../shared/dom.js';
import { counted } from '../shared/local.js';
import { Facets } from './facets.js';
import { drawOffers, namedBy } from './offers.js';
import {
  cardsOf, drawCards, drawChosen, drawGuidance, drawHead, drawNothing, drawPages, drawTitle, drawWords, guidanceOf,
} from './results.js';
import { analyse, readQuery } from '../search/analysis.js';
import { IndexError } from '../search/load.js';
import { open } from '../search/search.js';
import { Why } from './why.js';

/** @typedef {import('./address.js').State} State */

const PAGE_SIZE = 48;
const GUIDANCE = 3; // pages
const TYPING_PAUSE = 120; // milliseconds
const READING_PAUSE = 700; // before a screen reader is told, which should not be at each letter

class MentorSearch extends HTMLElement {
  /** The newest search; answers to older ones are thrown away. */
  #newest = 0;
  #typing = 0;
  #telling = 0;
  /** Whether the last step in the history is what is being typed. */
  #isTyped = false;
  #state = stateOf('');
  #why = new Why({ terms: [], words: [] }, '', async () => []);
  #title = document.title;
  /** @type {Map<string, ReturnType<typeof open>>} */
  #indexes = new Map();
  root = new URL(this.dataset.root ?? './', location.href);
  texts = /** @type {Record<string, string>} */ (JSON.parse(this.dataset.texts ?? '{}'));
  input = /** @type {HTMLInputElement} */ (this.find('#q'));
  sorting = /** @type {HTMLSelectElement} */ (this.find('#sort'));
  free = /** @type {HTMLInputElement} */ (this.find('#free'));
  facets = new Facets(this, () => this.count());

  connectedCallback() {
    const staticPage = Number(this.dataset.page ?? 1);
    if (staticPage > 1) {
      // The scripted directory has one address; what follows the ? says where in it we are.
      location.replace(new URL('mentors/?page=' + staticPage, this.root));
      return;
    }
    this.find('[data-sort]').hidden = false;
    this.find('[data-free]').hidden = false;
    this.find('[data-views]').hidden = false;
    for (const button of this.querySelectorAll('button[data-view]')) {
      const { view = '' } = /** @type {HTMLElement} */ (button).dataset;
      button.addEventListener('click', () => this.go({ ...this.#typed(), view }));
    }
    this.find('[data-skip]').addEventListener('click', (event) => {
      event.preventDefault();
      const first = /** @type {HTMLElement | null} */ (this.querySelector('[data-results] h3 a'));
      if (first) first.focus();
      else goTo(this.find('[data-nothing-heading]'));
    });
    this.find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.go(this.#typed());
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.type(), TYPING_PAUSE);
    });
    this.sorting.addEventListener('change', () => {
      const isUsual = this.sorting.value === this.sorting.dataset.usual;
      this.go({ ...this.#typed(), sort: isUsual ? '' : this.sorting.value, page: 1 });
    });
    this.free.addEventListener('change', () => this.go({ ...this.#typed(), free: this.free.checked, page: 1 }));
    addEventListener('popstate', () => this.follow());
    // On the way back WebKit empties the field, after this.
    addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(() => (this.input.value = this.#state.q)));
    addEventListener('online', () => this.find('[data-problem]').hidden || this.show());
    this.follow();
  }

  /** @param {string} selector @returns {HTMLElement} */
  find(selector) {
    const found = this.querySelector(selector);
    if (!found) throw new Error('The page has no ' + selector);
    return /** @type {HTMLElement} */ (found);
  }

  // ---- Where we are

  /** Goes where the address says. */
  follow() {
    clearTimeout(this.#typing);
    this.#isTyped = false;
    this.#state = stateOf(location.search);
    this.input.value = this.#state.q;
    this.free.checked = this.#state.free;
    this.facets.open(this.#state);
    return this.show();
  }

  /** The state with what stands in the field. Other words are not to be taken exactly. */
  #typed() {
    const q = this.input.value;
    return q === this.#state.q ? this.#state : { ...this.#state, q, exact: false, page: 1 };
  }

  /** A pause in the typing: all that is typed at once is one step in the history. */
  type() {
    const state = this.#typed();
    if (state === this.#state && this.find('[data-problem]').hidden) return;
    this.#to(state, this.#isTyped);
    this.#isTyped = true;
    this.show();
  }

  /** A step that the back button takes back. @param {State} state */
  go(state) {
    clearTimeout(this.#typing);
    this.#isTyped = false;
    this.input.value = state.q;
    this.free.checked = state.free;
    this.#to(state, false);
    return this.show();
  }

  /** @param {State} state @param {boolean} instead of the last step */
  #to(state, instead) {
    this.#state = state;
    const address = location.pathname + queryOf(state);
    if (instead || address === location.pathname + location.search) {
      history.replaceState(null, '', address);
    } else {
      history.pushState(null, '', address);
    }
  }

  /** @param {string} facet @param {string} value */
  toggle(facet, value) {
    const state = this.#typed();
    const chosen = state.filters[facet] ?? [];
    const others = chosen.filter((other) => !same(other, value));
    const values = others.length < chosen.length ? others : [...chosen, value];
    const filters = { ...state.filters, [facet]: values };
    if (!values.length) delete filters[facet];
    return this.go({ ...state, filters, page: 1 });
  }

  // ---- What is found there

  async show() {
    const search = ++this.#newest;
    clearTimeout(this.#telling); // of what is no longer asked
    this.setAttribute('aria-busy', 'true');
    try {
      await this.#show(search, this.#state);
    } catch (error) {
      if (search === this.#newest) this.#fail(error);
    }
    if (search !== this.#newest) return;
    this.removeAttribute('aria-busy');
    await this.#why.seen;
    if (search !== this.#newest) return;
    delete document.documentElement.dataset.arriving; // see arrive.js
    this.dataset.ready = '';
  }

  /**
   * The mentors, and when they are there, what goes with them.
   * @param {number} search
   * @param {State} state
   * @returns {Promise<void>}
   */
  async #show(search, state) {
    const [index, query] = await Promise.all([this.#index('search/'), readQuery(state.q)]);
    const result = await index.search(state.q, {
      filters: state.filters,
      free: state.free,
      exact: state.exact,
      sort: state.sort === 'relevance' && query.all ? '' : state.sort,
      limit: PAGE_SIZE,
      offset: (state.page - 1) * PAGE_SIZE,
      facets: this.facets.unlabelled(state),
    });
    const pages = Math.ceil(result.total / PAGE_SIZE);
    if (pages > 0 && state.page > pages) return this.#show(search, { ...state, page: pages });
    const named = await namedBy(this, state, result.total);
    const why = this.#whyOf(result, named.near);
    const cards = await cardsOf(this, result.hits, why);
    const unexplained = await why.explainKnown(cards);
    if (search !== this.#newest) return;

    this.#why.stop();
    this.#why = why;
    this.facets.expire();
    this.facets.draw(result.facets, state);
    drawHead(this, state, !query.all, result);
    const words = drawWords(this, state, result);
    const offers = drawOffers(this, state, named, result.total);
    drawChosen(this, state, this.facets);
    drawTitle(this, state, this.facets, result.total, this.#title);
    drawCards(this, cards, !query.all);
    drawPages(this, state, pages);
    drawNothing(this, state, result.total);
    if (queryOf(state) || this.dataset.ready !== undefined) {
      this.#tell([counted(this.texts, 'found', result.total), words, offers].filter(Boolean).join('. '));
    }
    this.removeAttribute('aria-busy');
    why.watch(unexplained, this.root, this.#isTyped);
    // What was asked for comes first: numbers and guidance beside it are asked for when it is explained.
    await why.seen;
    if (search !== this.#newest) return;
    // Words that mentors use are taken to be right.
    const exact = state.exact || (result.total > 0 && result.corrected.length === 0);
    const guided = query.all || state.page > 1 ? undefined : { ...state, exact };
    await Promise.all([this.#counts(search, state), this.#guidance(search, guided)]);
    if (search === this.#newest) this.find('[data-problem]').hidden = true;
  }

  /**
   * Counts the groups of filters that somebody sees.
   * @param {number} search
   * @param {State} state
   */
  async #counts(search, state) {
    const facets = this.facets.toCount();
    if (!facets.length) return;
    const index = await this.#index('search/');
    const { filters, free, exact } = state;
    const result = await index.search(state.q, { filters, free, exact, facets, limit: 0 });
    if (search === this.#newest) this.facets.draw(result.facets, state);
  }

  /** A group was opened. */
  async count() {
    if (this.dataset.ready === undefined) return;
    const search = this.#newest;
    try {
      await this.#counts(search, this.#state);
    } catch (error) {
      if (search === this.#newest) this.#fail(error);
    }
  }

  /**
   * Pages of guidance, forms, events and case studies.
   * @param {number} search
   * @param {State} [state] none where none are wanted
   */
  async #guidance(search, state) {
    let pages = /** @type {HTMLElement[]} */ ([]);
    if (state) {
      const index = await this.#index('search/pages/');
      const options = { exact: state.exact, limit: GUIDANCE, facets: [] };
      const result = await index.search(state.q, options);
      pages = await guidanceOf(this, result.hits, await this.#whyOf(result).withSynonyms());
    }
    if (search === this.#newest) drawGuidance(this, pages);
  }

  /** @param {import('../search/types.js').Result} result @param {string[]} near places that are found as well */
  #whyOf(result, near = []) {
    return new Why(result, this.texts.common, async (terms) => (
      [...await (await this.#index('search/')).synonyms(terms), ...await Promise.all(near.map(analyse))]));
  }

  /** An index, opened when it is first asked for. @param {string} folder */
  #index(folder) {
    let index = this.#indexes.get(folder);
    if (!index) {
      index = open(new URL(folder, this.root));
      this.#indexes.set(folder, index);
      index.catch(() => this.#indexes.delete(folder));
    }
    return index;
  }

  /**
   * Says so. What is on the page still works, and stays.
   * @param {unknown} error
   */
  #fail(error) {
    console.error(error);
    // The files may have been replaced by newer ones; without a network, some words are still here.
    if (navigator.onLine) this.#indexes.clear();
    this.facets.expire();
    const problem = this.find('[data-problem]');
    problem.textContent = IndexError.words(error, this.texts);
    problem.hidden = false;
    this.#tell(problem.textContent);
  }

  /** Tells a screen reader, once the typing has stopped. @param {string} text */
  #tell(text) {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => {
      this.find('[role="status"]').textContent = text;
    }, READING_PAUSE);
  }
}

customElements.define('mentor-search', MentorSearch);
