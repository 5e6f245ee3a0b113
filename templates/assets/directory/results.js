// @ts-check
/** Draws what a search has found into the directory's page. */
import { link } from './address.js';
import { card } from '../shared/card.js';
import { element, filled, goTo, replace } from '../shared/dom.js';
import { any } from '../shared/lists.js';
import { counted, Local } from '../shared/local.js';

/** @typedef {import('./address.js').State} State */
/** @typedef {import('./address.js').Directory} Directory */
/** @typedef {import('../search/types.js').Hit} Hit */
/** @typedef {import('./why.js').Why} Why */

const MOST_WORDS = 6;
const MOST_CHARACTERS = 100;

/**
 * How many there are, and their order.
 * @param {Directory} page
 * @param {State} state
 * @param {boolean} hasWords
 * @param {import('../search/types.js').Result} result
 */
export function drawHead(page, state, hasWords, { total, complete, several }) {
  const { texts } = page;
  page.find('[data-count]').textContent = String(total);
  page.find('[data-count-label]').textContent = counted(texts, 'mentors', total);
  const relevance = /** @type {HTMLOptionElement} */ (page.find('#sort [value="relevance"]'));
  relevance.hidden = relevance.disabled = !hasWords;
  const usual = hasWords ? 'relevance' : 'fair';
  const order = (state.sort === 'relevance' ? '' : state.sort) || usual;
  const sorting = /** @type {HTMLSelectElement} */ (page.find('#sort'));
  sorting.dataset.usual = usual;
  sorting.value = order;
  const split = several && order === 'relevance' && complete < total
    ? (complete ? counted(texts, 'complete', complete) : texts['complete.none']) + ' ' + counted(texts, 'partly', total - complete) + ' '
    : '';
  page.find('[data-order]').textContent = split + texts['order.' + order];
  page.find('[data-order]').hidden = total === 0;
  page.find('[data-results]').classList.toggle('compact', state.view === 'list');
  for (const button of page.querySelectorAll('button[data-view]')) {
    button.setAttribute('aria-pressed', String(/** @type {HTMLElement} */ (button).dataset.view === state.view));
  }
}

/**
 * Tells in the title of the page what is looked for and how many there are.
 * @param {Directory} page
 * @param {State} state
 * @param {import('./facets.js').Facets} facets
 * @param {number} total
 * @param {string} usual the title where nothing is looked for
 */
export function drawTitle(page, state, facets, total, usual) {
  const words = state.q.trim().slice(0, MOST_CHARACTERS);
  const asked = [words && page.texts.quoted.replace('{0}', () => words), ...filtersOf(page, state, facets).map(({ value }) => value)];
  const said = asked.filter(Boolean).join(', ');
  const values = [said, counted(page.texts, 'found', total), usual];
  document.title = said ? page.texts.titled.replace(/\{(\d)\}/g, (_, place) => values[Number(place)]) : usual;
}

/**
 * The filters that are on, with their names and what there is without them.
 * @param {Directory} page
 * @param {State} state
 * @param {import('./facets.js').Facets} facets
 */
function filtersOf(page, state, facets) {
  const all = Object.entries(state.filters).flatMap(([facet, values]) => values.map((value) => {
    const label = facets.labelOf(facet, value);
    const name = page.texts['facet.' + facet] ?? facet;
    const said = page.texts['chosen.value'].replace('{0}', () => name).replace('{1}', () => label ?? '');
    return { key: facet + ' ' + value, label, said, value: label ?? '', remove: () => page.toggle(facet, value) };
  })).filter(({ label }) => label !== undefined);
  if (state.free) {
    const said = page.texts.free;
    all.push({ key: 'free', label: said, said, value: said, remove: () => page.go({ ...state, free: false, page: 1 }) });
  }
  return all;
}

/**
 * The cards of mentors, marked.
 * @param {Directory} page
 * @param {Hit[]} hits
 * @param {Why} why
 */
export async function cardsOf(page, hits, why) {
  const template = /** @type {HTMLTemplateElement} */ (page.find('template[data-card]'));
  const cards = [];
  for (const hit of hits) {
    const made = await card(template, page.root, hit, (text) => why.marked(text));
    made.querySelector('.chips')?.append(...await why.skillsIn(hit.found ?? []));
    cards.push(made);
  }
  return cards;
}

/**
 * @param {Directory} page
 * @param {HTMLElement[]} cards
 * @param {boolean} hasWords whether there is something to mark in them
 */
export function drawCards(page, cards, hasWords) {
  const place = page.find('[data-results]');
  const look = (/** @type {Iterable<Element>} */ items) =>
    [...items].map((item) => item.textContent?.replace(/\s+/g, '')).join();
  // The list that came with the page is often the right one.
  if (!hasWords && !place.querySelector('mark') && look(place.children) === look(cards)) return;
  replace(place, cards, page.find('#results-heading'));
}

/**
 * The pages of guidance, forms, events and case studies that fit a query.
 * @param {Directory} page
 * @param {Hit[]} hits
 * @param {Why} why
 */
export async function guidanceOf(page, hits, why) {
  const items = [];
  for (const { id, name, kind = '', summary = '' } of hits) {
    const title = element('a', { href: new URL(id, page.root).href }, ...(await why.marked(name)));
    const text = element('p', {}, ...(await why.marked(summary)));
    const heading = element('h3', {}, title);
    items.push(element('li', {}, element('p', { class: 'kind' }, kind), heading, text));
  }
  return items;
}

/** @param {Directory} page @param {HTMLElement[]} items pages of guidance and the like */
export function drawGuidance(page, items) {
  const heading = page.find('#guidance-heading');
  replace(page.find('[data-guidance] ul'), items, heading);
  page.find('[data-guidance]').hidden = items.length === 0;
  const number = counted(page.texts, 'guidance', items.length);
  const shortcut = element('a', { href: '#guidance-heading' }, number);
  shortcut.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(heading);
  });
  replace(page.find('[data-guidance-link]'), items.length ? [shortcut] : [], heading);
}

/**
 * Says which words stand in for misspelt ones, which nobody has and which were left out, and offers the other way
 * of searching.
 * @param {Directory} page
 * @param {State} state
 * @param {import('../search/types.js').Result} result
 * @returns {string} what it says
 */
export function drawWords(page, state, { total, corrected, missing, common }) {
  const { texts } = page;
  const parts = /** @type {Node[]} */ ([]);
  const say = (/** @type {string} */ text, /** @type {string[]} */ ...words) => {
    const shown = any(Local.ofPage(), words.slice(0, MOST_WORDS).map((word) => element('em', {}, word)));
    parts.push(element('span', {}, ...filled(text, ...shown)), document.createTextNode(' '));
  };
  if (corrected.length) {
    say(texts.corrected, ...new Set(corrected.flatMap(({ words }) => words)));
    const typed = corrected.map(({ typed }) => typed).slice(0, MOST_WORDS).join(' ');
    const label = texts.exact.replace('{0}', () => typed);
    parts.push(link(page, { ...state, exact: true, page: 1 }, label), document.createTextNode(' '));
  } else if (state.exact && state.q.trim()) {
    say(texts.exactly);
    parts.push(link(page, { ...state, exact: false, page: 1 }, texts.inexact), document.createTextNode(' '));
  }
  if (total > 0 && missing.length) say(texts.missing, ...missing);
  const isPlace = (/** @type {string} */ word) => new RegExp(`\\b(?:around|at|in|near)\\s+${word}`, 'i').test(state.q);
  if (total > 0 && page.dataset.near === undefined && missing.some(isPlace)) say(texts['nothing.places']);
  if (common.length) say(texts.leftout, ...common);
  const place = page.find('[data-spelling]');
  place.hidden = parts.length === 0;
  replace(place, parts, page.find('#results-heading'));
  return parts.filter((part) => part instanceof HTMLSpanElement).map((part) => part.textContent).join(' ');
}

/**
 * Says that nobody was found, for what, and what to do; the coordinator is written to with the words.
 * @param {Directory} page
 * @param {State} state
 * @param {number} total
 */
export function drawNothing(page, state, total) {
  const place = page.find('[data-nothing]');
  place.hidden = total > 0;
  const words = state.q.trim().slice(0, MOST_CHARACTERS);
  page.find('[data-nothing-heading]').textContent = words
    ? page.texts.nothing.replace('{0}', () => words)
    : page.texts['nothing.filters'];
  page.find('[data-nothing-fewer]').hidden = !state.free && Object.keys(state.filters).length === 0;
  page.find('[data-nothing-spelling]').hidden = !words;
  const places = /** @type {HTMLElement | null} */ (page.querySelector('[data-nothing-places]'));
  if (places) places.hidden = !words;
  const ask = /** @type {HTMLAnchorElement} */ (page.find('[data-nothing-ask]'));
  ask.dataset.contact ??= ask.href;
  const letter = new URLSearchParams({ subject: page.texts['nothing.subject'], body: page.texts['nothing.letter'].replace('{0}', () => words) });
  ask.href = ask.dataset.contact.startsWith('mailto:') && words
    ? `${ask.dataset.contact.split('?')[0]}?${letter.toString().replaceAll('+', '%20')}`
    : ask.dataset.contact;
}

/**
 * The chosen filters, each with a way to take it away.
 * @param {Directory} page
 * @param {State} state
 * @param {import('./facets.js').Facets} facets
 */
export function drawChosen(page, state, facets) {
  const chips = filtersOf(page, state, facets).map(({ key, said, remove }) => {
    const chip = element('button', { type: 'button' }, said + ' ');
    chip.setAttribute('aria-label', page.texts.remove.replace('{0}', () => said));
    chip.dataset.key = key;
    chip.append(element('span', { 'aria-hidden': 'true' }, '×'));
    chip.addEventListener('click', remove);
    return element('li', {}, chip);
  });
  if (chips.length > 1) {
    const clear = element('button', { type: 'button' }, page.texts.clear);
    clear.addEventListener('click', () => page.go({ ...state, filters: {}, free: false, page: 1 }));
    chips.push(element('li', {}, clear));
  }
  const list = element('ul', { class: 'chips chosen', 'aria-label': page.texts.chosen }, ...chips);
  const name = element('p', { class: 'help', 'aria-hidden': 'true' }, page.texts.chosen);
  replace(page.find('[data-chosen]'), chips.length ? [name, list] : [], page.find('#results-heading'));
}

/** @param {Directory} page @param {State} state @param {number} pages how many there are */
export function drawPages(page, state, pages) {
  page.querySelector('[data-pages]')?.remove();
  if (pages < 2) return;
  const step = (/** @type {number} */ number, /** @type {string} */ label) =>
    link(page, { ...state, page: number }, label, () => goTo(page.find('#results-heading')));
  /** @type {HTMLElement[]} */
  const items = [];
  if (state.page > 1) items.push(element('li', {}, step(state.page - 1, page.texts.previous)));
  let last = 0;
  for (let number = 1; number <= pages; number++) {
    if (number > 1 && number < pages && Math.abs(number - state.page) > 2) continue;
    if (number > last + 1) items.push(element('li', { 'aria-hidden': 'true' }, '…'));
    const made = step(number, String(number));
    made.setAttribute('aria-label', page.texts.page.replace('{0}', String(number)));
    if (number === state.page) made.setAttribute('aria-current', 'page');
    items.push(element('li', {}, made));
    last = number;
  }
  if (state.page < pages) items.push(element('li', {}, step(state.page + 1, page.texts.next)));
  const label = page.texts.pages;
  const nav = element('nav', { class: 'pagination', 'aria-label': label, 'data-pages': '' });
  nav.append(element('ul', {}, ...items));
  page.find('[data-guidance]').before(nav);
}
