// @ts-check
/** The state of the directory, as it stands in the address after the question mark, and ways from one to another. */
import { element } from '../shared/dom.js';

/**
 * What the visitor looks at.
 * @typedef {object} State
 * @property {string} q
 * @property {boolean} exact whether misspelt words stay as they are
 * @property {Record<string, string[]>} filters by facet
 * @property {boolean} free whether only those with a place free are wanted
 * @property {string} sort relevance, fair or name; '' for the usual order
 * @property {string} view list, or '' for cards
 * @property {number} page from 1
 */

/**
 * The directory's page, as those who draw into it see it.
 * @typedef {HTMLElement & {root: URL, texts: Record<string, string>,
 *   find(selector: string): HTMLElement, toggle(facet: string, value: string): void,
 *   go(state: State): void}} Directory
 */

const OWN = ['q', 'exact', 'free', 'sort', 'view', 'page'];
const SORTS = ['relevance', 'fair', 'name'];

/** @param {string} query of an address @returns {State} */
export function stateOf(query) {
  const params = new URLSearchParams(query);
  const facets = [...new Set(params.keys())].filter((name) => !OWN.includes(name));
  const sort = params.get('sort') ?? '';
  return {
    q: params.get('q') ?? '',
    exact: params.get('exact') === '1',
    filters: Object.fromEntries(facets.map((name) => [name, [...new Set(params.getAll(name))]])),
    free: params.get('free') === '1',
    sort: SORTS.includes(sort) ? sort : '',
    view: params.get('view') === 'list' ? 'list' : '',
    page: Math.max(1, Math.min(99999, Number.parseInt(params.get('page') ?? '1', 10) || 1)),
  };
}

/** @param {State} state @returns {string} '' or '?…' */
export function queryOf(state) {
  const params = new URLSearchParams();
  if (state.q.trim()) params.set('q', state.q);
  if (state.q.trim() && state.exact) params.set('exact', '1');
  for (const [name, values] of Object.entries(state.filters)) {
    for (const value of values) params.append(name, value);
  }
  if (state.free) params.set('free', '1');
  if (state.sort) params.set('sort', state.sort);
  if (state.view) params.set('view', state.view);
  if (state.page > 1) params.set('page', String(state.page));
  const query = params.toString();
  return query ? '?' + query : '';
}

/**
 * A link that goes somewhere in the directory without loading the page anew.
 * @param {Directory} page
 * @param {State} state
 * @param {string} label
 * @param {() => void} [after]
 */
export function link(page, state, label, after) {
  const made = element('a', { href: queryOf(state) || './' }, label);
  made.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    page.go(state);
    after?.();
  });
  return made;
}

/** Whether two values of a facet are the same. @param {string} one @param {string} other */
export function same(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
