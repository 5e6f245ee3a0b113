// @ts-check
/**
 * Filters, and the counts of facets: for searches that ask for them.
 *
 * @import { Count, Facet, Filter, Narrowing, Value } from './types.js'
 */
import { all, Bytes } from './files.js';
import { FOUND, mark, NEARLY, placesOf } from './fits.js';

/** @typedef {import('./files.js').Files} Files */

/**
 * @param {Files} files @param {Record<string, string | string[]>} wanted by facet, any of its values
 * @param {string[]} names of the facets to count
 * @returns {Promise<Narrowing>}
 */
export async function narrowing(files, wanted, names) {
  const [filters, facets] = await Promise.all([
    filtersOf(files, wanted),
    all(names, (name) => facetNamed(files, name)),
  ]);
  return {
    filters,
    count: (found, fits) => Object.fromEntries(
      names.map((name, at) => [name, counts(name, facets[at], found, fits, filters)])),
  };
}

/** @param {Files} files @param {Record<string, string | string[]>} filters @returns {Promise<Filter[]>} */
function filtersOf(files, filters) {
  const { facets, documents } = files.contents;
  const wanted = (/** @type {string} */ facet) => [filters[facet] ?? []].flat();
  return all(facets.filter((facet) => wanted(facet).length > 0), async (facet) => {
    const holders = new Uint8Array(documents);
    const chosen = await all(wanted(facet), async (value) => {
      const known = await valueNamed(files, facet, String(value));
      mark(holders, known?.docs ?? []);
      return known?.value;
    });
    return { facet, chosen, holders };
  });
}

/** A value of a facet, if there is one. @param {Files} files @param {string} facet @param {string} value */
export function valueNamed(files, facet, value) {
  const { documents, values: table } = files.contents;
  return files.entry('values', table, `${facet}\0${value.toLowerCase()}`, (bytes) => valueOf(bytes, documents));
}

/** @param {Files} files @param {string} name @returns {Promise<Facet>} */
function facetNamed(files, name) {
  return files.keep(`facet ${name}`, async () => {
    const { documents, values: table } = files.contents;
    const entries = await files.entries('values', table, `${name}\0`, (bytes) => valueOf(bytes, documents));
    return facetOf(entries.map(([, value]) => value), documents);
  });
}

/** @param {Bytes} bytes @param {number} documents @returns {Value} */
function valueOf(bytes, documents) {
  const value = bytes.string();
  const label = bytes.string();
  // Each number ends with a byte whose highest bit is not set.
  const numbers = bytes.rest();
  const docs = new Int32Array(numbers.filter((byte) => byte < 0x80).length);
  return { value, label, docs: new Bytes(numbers).gaps(documents, docs) };
}

/** @param {Value[]} values @param {number} documents @returns {Facet} */
function facetOf(values, documents) {
  values.sort((a, b) => (a.label < b.label ? -1 : Number(a.label > b.label)));
  const starts = new Int32Array(documents + 1);
  for (const { docs } of values) for (let i = 0; i < docs.length; i++) starts[docs[i] + 1]++;
  for (let doc = 0; doc < documents; doc++) starts[doc + 1] += starts[doc];
  const next = starts.slice();
  // Small, since memory is what counting takes its time for.
  const held = new (values.length > 0xffff ? Int32Array : Uint16Array)(starts[documents]);
  values.forEach(({ docs }, at) => {
    for (let i = 0; i < docs.length; i++) held[next[docs[i]]++] = at;
  });
  return { values: values.map(({ value, label }) => ({ value, label })), starts, held };
}

/**
 * What the filter of one facet alone leaves out still counts for that facet.
 * @param {string} name @param {Facet} facet @param {Int32Array} found @param {Uint8Array} fits
 * @param {Filter[]} filters @returns {Count[]}
 */
function counts(name, { values, starts, held }, found, fits, filters) {
  const own = filters.findIndex(({ facet }) => facet === name);
  const docs = own < 0 ? found : placesOf(fits, FOUND, NEARLY + own);
  const numbers = new Int32Array(values.length);
  for (let i = 0; i < docs.length; i++) {
    const end = starts[docs[i] + 1];
    for (let at = starts[docs[i]]; at < end; at++) numbers[held[at]]++;
  }
  return values.map(({ value, label }, at) => ({ value, label, count: numbers[at] }))
    .filter(({ value, count }) => count > 0 || filters[own]?.chosen.includes(value))
    .sort((a, b) => b.count - a.count); // equal ones stay by label
}
