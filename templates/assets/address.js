// @ts-check
/** The state of the directory, as it stands in the address after the question mark. */

/**
 * What the visitor looks at.
 * @typedef {object} State
 * @property {string} q
 * @property {Record<string, string[]>} filters by facet
 * @property {string} sort '' for the usual order
 * @property {number} page from 1
 */

const OWN = ['q', 'sort', 'page'];

/** @param {URLSearchParams} params @returns {State} */
export function stateOf(params) {
  const facets = [...new Set(params.keys())].filter((name) => !OWN.includes(name));
  return {
    q: params.get('q') ?? '',
    filters: Object.fromEntries(facets.map((name) => [name, [...new Set(params.getAll(name))]])),
    sort: params.get('sort') ?? '',
    page: Math.max(1, Math.min(99999, Number.parseInt(params.get('page') ?? '1', 10) || 1)),
  };
}

/** @param {State} state @returns {string} '' or '?…' */
export function queryOf(state) {
  const params = new URLSearchParams();
  if (state.q.trim()) params.set('q', state.q);
  for (const [name, values] of Object.entries(state.filters)) {
    for (const value of values) params.append(name, value);
  }
  if (state.sort) params.set('sort', state.sort);
  if (state.page > 1) params.set('page', String(state.page));
  const query = params.toString();
  return query ? '?' + query : '';
}
