// @ts-check
/** Draws what a search has found into the directory's page. */
import { queryOf } from './address.js';

/** How many values of a facet are shown before the rest is asked for. */
const VALUES = 12;

/** @typedef {import('./address.js').State} State */
/** @typedef {{value: string, label: string, count: number}} Value */
/**
 * @typedef {HTMLElement & {root: URL, texts: Record<string, string>,
 *   find(selector: string): HTMLElement, toggle(facet: string, value: string): void,
 *   go(state: State): void}} Directory
 */

/**
 * An element with text or children.
 * @param {string} name
 * @param {Record<string, string>} [attributes]
 * @param {(string | Node)[]} children
 */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {Directory} page @param {import('./types.js').Hit[]} hits */
export function drawResults(page, hits) {
  const template = /** @type {HTMLTemplateElement} */ (page.find('template[data-card]'));
  page.find('[data-results]').replaceChildren(...hits.map((hit) => card(page, template, hit)));
}

/** @param {Directory} page @param {HTMLTemplateElement} template @param {any} hit */
function card(page, template, hit) {
  const item = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  const photo = /** @type {HTMLImageElement} */ (item.querySelector('img.avatar'));
  const monogram = /** @type {HTMLElement} */ (item.querySelector('span.avatar'));
  const link = /** @type {HTMLAnchorElement} */ (item.querySelector('h3 a'));
  item.dataset.mentor = hit.id;
  if (hit.photo) {
    photo.src = new URL(hit.photo, page.root).href;
    monogram.remove();
  } else {
    monogram.textContent = hit.monogram;
    photo.remove();
  }
  link.href = new URL('mentors/' + hit.id + '/', page.root).href;
  link.textContent = hit.name;
  const role = item.querySelector('.role');
  const state = item.querySelector('.state');
  if (role) role.textContent = [hit.role, hit.institution, hit.location].filter(Boolean).join(', ');
  if (state) {
    state.textContent = hit.places;
    state.classList.add('state-' + hit.state);
  }
  const topics = hit.topics.map((/** @type {string} */ topic) => element('li', {}, topic));
  item.querySelector('.chips')?.append(...topics);
  return item;
}

/** @param {Directory} page @param {Record<string, Value[]>} facets @param {State} state */
export function drawFacets(page, facets, state) {
  const place = page.find('[data-facets]');
  const focused = place.contains(document.activeElement)
    ? /** @type {HTMLElement} */ (document.activeElement).dataset.key
    : undefined;
  const before = [...place.querySelectorAll(':scope > details')];
  const groups = Object.entries(facets).map(([name, values], i) =>
    facet(page, name, values, state, /** @type {HTMLDetailsElement | undefined} */ (before[i])),
  );
  place.replaceChildren(...groups);
  if (focused) {
    /** @type {HTMLElement | null} */ (
      place.querySelector('[data-key="' + CSS.escape(focused) + '"]')
    )?.focus();
  }
}

/**
 * @param {Directory} page
 * @param {string} name
 * @param {Value[]} values
 * @param {State} state
 * @param {HTMLDetailsElement | undefined} before what stood in its place
 */
function facet(page, name, values, state, before) {
  const chosen = (state.filters[name] ?? []).map((value) => value.toLowerCase());
  const isChosen = (/** @type {Value} */ value) => chosen.includes(value.value.toLowerCase());
  const all = before?.dataset.all === 'true';
  const shown = all ? values : values.filter((value, i) => i < VALUES || isChosen(value));
  const list = element('ul', {}, ...shown.map((value) => option(page, name, value, isChosen(value))));
  const details = /** @type {HTMLDetailsElement} */ (
    element('details', {}, element('summary', {}, page.texts['facet.' + name] ?? name), list)
  );
  details.open = (before?.open ?? false) || chosen.length > 0;
  details.dataset.all = String(all);
  details.hidden = values.length === 0;
  if (shown.length < values.length) {
    const more = element('button', { type: 'button', class: 'link' }, page.texts.more);
    more.addEventListener('click', () => {
      const rest = values.filter((value) => !shown.includes(value));
      list.append(...rest.map((value) => option(page, name, value, false)));
      details.dataset.all = 'true';
      more.remove();
      /** @type {HTMLElement | null} */ (list.children[shown.length]?.querySelector('input'))?.focus();
    });
    details.append(more);
  }
  return details;
}

/** @param {Directory} page @param {string} facetName @param {Value} value @param {boolean} checked */
function option(page, facetName, value, checked) {
  const box = /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox' }));
  box.checked = checked;
  box.dataset.key = facetName + ' ' + value.value.toLowerCase();
  box.addEventListener('change', () => page.toggle(facetName, value.value));
  const number = element('span', { class: 'number' }, String(value.count));
  return element('li', {}, element('label', {}, box, ' ' + value.label + ' ', number));
}

/** @param {Directory} page @param {Record<string, Value[]>} facets @param {State} state */
export function drawChosen(page, facets, state) {
  const filters = Object.entries(state.filters).filter(([name]) => Object.hasOwn(facets, name));
  const chips = filters.flatMap(([name, values]) =>
    values.map((value) => {
      const known = facets[name].find((v) => v.value.toLowerCase() === value.toLowerCase());
      const label = known?.label ?? value;
      const chip = element('button', { type: 'button' }, label + ' ');
      chip.setAttribute('aria-label', page.texts.remove.replace('{0}', label));
      chip.append(element('span', { 'aria-hidden': 'true' }, '×'));
      chip.addEventListener('click', () => page.toggle(name, value));
      return element('li', {}, chip);
    }),
  );
  if (chips.length > 1) {
    const clear = element('button', { type: 'button' }, page.texts.clear);
    clear.addEventListener('click', () => page.go({ ...state, filters: {}, page: 1 }));
    chips.push(element('li', {}, clear));
  }
  const list = element('ul', { class: 'chips chosen', 'aria-label': page.texts.chosen }, ...chips);
  page.find('[data-chosen]').replaceChildren(...(chips.length ? [list] : []));
}

/** @param {Directory} page @param {State} state @param {number} pages how many there are */
export function drawPages(page, state, pages) {
  page.querySelector('[data-pages]')?.remove();
  if (pages < 2) return;
  const steps = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - state.page) <= 2,
  );
  /** @type {HTMLElement[]} */
  const items = [];
  if (state.page > 1) items.push(step(page, state, state.page - 1, page.texts.previous));
  steps.forEach((n, i) => {
    if (i > 0 && n > steps[i - 1] + 1) items.push(element('li', { 'aria-hidden': 'true' }, '…'));
    items.push(step(page, state, n));
  });
  if (state.page < pages) items.push(step(page, state, state.page + 1, page.texts.next));
  const list = element('ul', {}, ...items);
  const label = page.texts.pages;
  page
    .find('.results')
    .append(element('nav', { class: 'pagination', 'aria-label': label, 'data-pages': '' }, list));
}

/** @param {Directory} page @param {State} state @param {number} number @param {string} [label] */
function step(page, state, number, label) {
  const target = { ...state, page: number };
  const link = element('a', { href: queryOf(target) || './' }, label ?? String(number));
  if (!label) {
    link.setAttribute('aria-label', page.texts.page.replace('{0}', String(number)));
    if (number === state.page) link.setAttribute('aria-current', 'page');
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    page.go(target);
    const heading = page.find('#results-heading');
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  });
  return element('li', {}, link);
}
