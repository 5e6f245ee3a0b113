// @ts-check
/**
 * The directory's page: a form, filters and results around the search. Its state is the page's
 * address, so that a search can be shared and the back button works. The page is whole before this
 * arrives; from then on it also follows the words as they are typed.
 */
import { queryOf, stateOf } from './address.js';
import { open } from './search.js';
import { drawChosen, drawFacets, drawPages, drawResults } from './results.js';

/** @typedef {import('./address.js').State} State */

const PAGE_SIZE = 48;
const TYPING_PAUSE = 120; // milliseconds

class MentorSearch extends HTMLElement {
  /** The newest search; answers to older ones are thrown away. */
  #newest = 0;
  #typing = 0;
  /** @type {State} */
  #state = stateOf(new URLSearchParams());

  connectedCallback() {
    this.root = new URL(this.dataset.root ?? './', location.href);
    const staticPage = Number(this.dataset.page ?? 1);
    if (staticPage > 1) {
      // The scripted directory has one address; what follows the ? says where in it we are.
      location.replace(new URL('mentors/?page=' + staticPage, this.root));
      return;
    }
    this.texts = JSON.parse(this.dataset.texts ?? '{}');
    this.index = open(new URL('search/', this.root));
    const form = /** @type {HTMLFormElement} */ (this.find('form'));
    this.input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...this.#state, q: this.input.value, page: 1 });
    });
    this.input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.typed(), TYPING_PAUSE);
    });
    addEventListener('popstate', () => this.follow());
    this.follow();
  }

  /** @param {string} selector @returns {HTMLElement} */
  find(selector) {
    const found = this.querySelector(selector);
    if (!found) throw new Error('The page has no ' + selector);
    return /** @type {HTMLElement} */ (found);
  }

  /** Goes where the address says. */
  follow() {
    clearTimeout(this.#typing);
    this.#state = stateOf(new URLSearchParams(location.search));
    this.input.value = this.#state.q;
    return this.show();
  }

  /** A pause in the typing: the address follows without a step in the history. */
  typed() {
    this.#state = { ...this.#state, q: this.input.value, page: 1 };
    history.replaceState(null, '', location.pathname + queryOf(this.#state));
    return this.show();
  }

  /** A step that the back button takes back. @param {State} state */
  go(state) {
    clearTimeout(this.#typing);
    this.#state = state;
    history.pushState(null, '', location.pathname + queryOf(state));
    return this.show();
  }

  /** @param {string} facet @param {string} value */
  toggle(facet, value) {
    const chosen = this.#state.filters[facet] ?? [];
    const same = (/** @type {string} */ other) => other.toLowerCase() === value.toLowerCase();
    const values = chosen.some(same) ? chosen.filter((v) => !same(v)) : [...chosen, value];
    const filters = { ...this.#state.filters, [facet]: values };
    if (!values.length) delete filters[facet];
    return this.go({ ...this.#state, q: this.input.value, filters, page: 1 });
  }

  async show() {
    const search = ++this.#newest;
    const state = this.#state;
    this.setAttribute('aria-busy', 'true');
    try {
      const index = await this.index;
      const result = await index.search(state.q, {
        filters: state.filters,
        sort: state.sort || undefined,
        limit: PAGE_SIZE,
        offset: (state.page - 1) * PAGE_SIZE,
      });
      if (search === this.#newest) this.draw(state, result);
    } catch (error) {
      if (search === this.#newest) this.fail(error);
    }
    if (search !== this.#newest) return;
    this.removeAttribute('aria-busy');
    this.dataset.ready = '';
  }

  /** @param {State} state @param {import('./types.js').Result} result */
  draw(state, result) {
    const texts = this.texts;
    this.find('[data-count]').textContent = String(result.total);
    this.find('[data-count-label]').textContent =
      result.total === 1 ? texts['mentors.one'] : texts['mentors.other'];
    this.find('[data-order]').textContent = state.q.trim() ? texts.best : texts.fair;
    this.find('[data-order]').hidden = result.total === 0 || Boolean(state.sort);
    this.find('[data-nothing]').hidden = result.total > 0;
    drawResults(this, result.hits);
    drawFacets(this, result.facets, state);
    drawChosen(this, result.facets, state);
    drawPages(this, state, Math.ceil(result.total / PAGE_SIZE));
  }

  /** The lists of the page still work, and stay. @param {unknown} error */
  fail(error) {
    console.error(error);
    this.find('[data-order]').hidden = false;
    this.find('[data-order]').textContent = this.texts.failed;
  }
}

customElements.define('mentor-search', MentorSearch);
