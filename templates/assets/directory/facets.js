// @ts-check
/**
 * The groups of filters beside the results. Each is a <details> with links when the page arrives.
 * When it is open and has been counted, it has check boxes, and a field to search in many of them.
 */
import { same } from './address.js';
import { element, replace } from '../shared/dom.js';

/** How many values are shown at first; with more, there is a field to search in them. */
const VALUES = 12;
const MORE = 48;

/** @typedef {import('./address.js').State} State */
/** @typedef {import('./address.js').Directory} Directory */
/** @typedef {import('../search/types.js').Count} Count */

export class Facets {
  /** @type {Map<string, Group>} */
  #groups = new Map();

  /**
   * @param {Directory} page
   * @param {() => void} opened called when there may be a group to count
   */
  constructor(page, opened) {
    for (const details of page.querySelectorAll('details[data-facet]')) {
      const group = new Group(page, /** @type {HTMLDetailsElement} */ (details));
      this.#groups.set(group.name, group);
    }
    page.find('.facets').addEventListener('toggle', opened, true);
    addEventListener('resize', opened);
  }

  /** Opens the groups of the chosen filters. @param {State} state */
  open(state) {
    for (const name of Object.keys(state.filters)) this.#groups.get(name)?.open();
  }

  /** The facets with a filter whose label isn't known yet. @param {State} state */
  unlabelled({ filters }) {
    return Object.keys(filters).filter((name) =>
      filters[name].some((value) => this.#groups.get(name)?.labelOf(value) === ''),
    );
  }

  /**
   * What readers see of a value; nothing where there is no such facet.
   * @param {string} name
   * @param {string} value
   */
  labelOf(name, value) {
    const group = this.#groups.get(name);
    return group && (group.labelOf(value) || value);
  }

  /** The numbers of all groups are of an earlier search. */
  expire() {
    for (const group of this.#groups.values()) group.counted = false;
  }

  /** The facets that somebody sees and that are not counted; they are taken to be from now on. */
  toCount() {
    const groups = [...this.#groups.values()].filter((group) => !group.counted && group.isVisible);
    for (const group of groups) group.counted = true;
    return groups.map(({ name }) => name);
  }

  /** @param {Record<string, Count[]>} facets @param {State} state */
  draw(facets, state) {
    for (const [name, values] of Object.entries(facets)) {
      this.#groups.get(name)?.draw(values, state.filters[name] ?? []);
    }
  }
}

class Group {
  #page;
  #details;
  /** @type {Count[]} */
  #values = [];
  /** @type {string[]} */
  #chosen = [];
  /** @type {Map<string, string>} */
  #labels = new Map();
  #most = VALUES;
  #list;
  #field;
  #found;
  #more;
  counted = false;

  /** @param {Directory} page @param {HTMLDetailsElement} details */
  constructor(page, details) {
    const { texts } = page;
    this.#page = page;
    this.#details = details;
    this.name = details.dataset.facet ?? '';
    const label = details.querySelector('summary')?.textContent?.trim() ?? '';
    this.#list = element('ul', { 'aria-label': label });
    this.#field = /** @type {HTMLInputElement} */ (
      element('input', { type: 'search', placeholder: texts.within, autocomplete: 'off' })
    );
    this.#field.setAttribute('aria-label', `${texts.within}: ${label}`);
    this.#field.addEventListener('input', () => {
      this.#most = VALUES;
      this.#show();
    });
    this.#found = element('p', { class: 'help', 'aria-live': 'polite' });
    this.#more = element('button', { type: 'button' }, texts.more);
    this.#more.addEventListener('click', () => {
      const first = this.#list.children.length;
      this.#most += MORE;
      this.#show();
      this.#list.children[first]?.querySelector('input')?.focus();
    });
  }

  get isVisible() {
    return this.#details.open && (this.#details.checkVisibility?.() ?? true);
  }

  open() {
    this.#details.open = true;
  }

  /** @param {string} value */
  labelOf(value) {
    return this.#labels.get(value.toLowerCase()) ?? '';
  }

  /** @param {Count[]} values @param {string[]} chosen */
  draw(values, chosen) {
    this.#values = values;
    this.#chosen = chosen;
    for (const { value, label } of values) this.#labels.set(value.toLowerCase(), label);
    this.#show();
  }

  #show() {
    const wanted = plain(this.#field.value);
    const fitting = this.#values.filter(({ label }) => plain(label).includes(wanted));
    const shown = fitting.filter((value, at) => at < this.#most || this.#isChosen(value));
    const summary = /** @type {HTMLElement} */ (this.#details.querySelector('summary'));
    replace(this.#list, shown.map((value) => this.#option(value)), summary);
    this.#field.hidden = this.#values.length <= VALUES && !wanted;
    this.#more.hidden = shown.length === fitting.length;
    this.#tell(fitting.length);
    if (this.#list.isConnected) return;
    // In the place of the links.
    const focused = this.#details.contains(document.activeElement);
    this.#details.replaceChildren(summary, this.#field, this.#found, this.#list, this.#more);
    if (focused) summary.focus({ preventScroll: true });
  }

  /** Says how many values the words in the field leave. @param {number} fitting */
  #tell(fitting) {
    const { 'within.found': found, 'within.none': none } = this.#page.texts;
    const all = this.#values.length;
    const count = found.replace('{0}', String(fitting)).replace('{1}', String(all));
    const text = all === 0 ? none : this.#field.value.trim() ? count : '';
    if (this.#found.textContent !== text) this.#found.textContent = text;
    this.#found.hidden = text === '';
  }

  /** @param {Count} value */
  #isChosen({ value }) {
    return this.#chosen.some((chosen) => same(chosen, value));
  }

  /** @param {Count} value */
  #option(value) {
    const box = /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox' }));
    box.checked = this.#isChosen(value);
    box.dataset.key = value.value;
    box.addEventListener('change', () => this.#page.toggle(this.name, value.value));
    const number = element('span', { class: 'number' }, String(value.count));
    return element('li', {}, element('label', {}, box, ` ${value.label} `, number));
  }
}

/** For comparing as people do, without capitals and accents. @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
