// @ts-check
/**
 * What a query names: of topics and other values all mentors are offered, of places those near are told. Where nobody is
 * found, the nearest topics are offered.
 */
import { readQuery, words } from '../search/analysis.js';
import { link, same } from './address.js';
import { element, goTo, replace } from '../shared/dom.js';
import { all } from '../shared/lists.js';
import { counted, Local } from '../shared/local.js';

/** @typedef {import('./address.js').Directory} Directory */
/** @typedef {import('./address.js').State} State */
/**
 * A value of a facet; words: by which it may be named, its label among them.
 * @typedef {{facet: string, value: string, label: string, count: number, words: string[]}} Named
 */

const MOST = 2;
const MOST_NEAREST = 3;
/** From what share of their letter pairs on two words are near. */
const ALIKE = 0.6;

/** The terms of names that were seen before. @type {Map<string, Promise<string[]>>} */
const termsOfNames = new Map();

/**
 * What a query names: values, first the one that most of its words name, and a place that others are near. Of a query
 * that names nothing and finds nobody, the values nearest to it.
 * @param {Directory} page
 * @param {State} state
 * @param {number} total how many were found
 * @returns {Promise<{values: Named[], place: string, near: string[]}>}
 */
export async function namedBy({ dataset }, { q, filters }, total) {
  const { plain, phrases } = await readQuery(q);
  const said = new Set([...plain.map(({ term }) => term), ...phrases.flat()]);
  const telling = new Set([...plain.filter(({ small }) => !small).map(({ term }) => term), ...phrases.flat()]);
  const isSaid = (/** @type {string[]} */ terms) => terms.length > 0 && terms.every((term) => said.has(term));
  const named = [];
  const every = /** @type {Named[]} */ (JSON.parse(dataset.named ?? '[]'));
  for (const value of every) {
    if (filters[value.facet]?.some((chosen) => same(chosen, value.value))) continue;
    const names = (await Promise.all(value.words.map(termsOf))).filter(isSaid);
    const key = await termsOf(value.value);
    // One word among many may mean something else; so may the value itself, which is a key more than a name.
    const sizes = names.map(({ length }) => length).filter((length) => length > 1 || telling.size <= 2);
    if (isSaid(key) && key.length >= telling.size) sizes.push(key.length);
    if (sizes.length) named.push({ value, size: Math.max(...sizes) });
  }
  named.sort((a, b) => b.size - a.size || b.value.count - a.value.count);
  const isNothing = total === 0 && named.length === 0;
  const values = isNothing ? await nearestOf(every, q) : named.slice(0, MOST).map(({ value }) => value);
  for (const [place, near] of /** @type {[string, string[]][]} */ (Object.entries(JSON.parse(dataset.near ?? '{}')))) {
    if (isSaid(await termsOf(place))) return { values, place, near };
  }
  return { values, place: '', near: [] };
}

/** The values that are called most like what was typed. @param {Named[]} values @param {string} typed */
async function nearestOf(values, typed) {
  const { plain } = await readQuery(typed.replace(/["“”]/g, ' '));
  const telling = plain.filter(({ small }) => !small);
  const near = await Promise.all(values.map(async (value) => {
    const names = await words(value.words.join(' '));
    const best = telling.map(({ word }) => Math.max(0, ...names.map((name) => likeness(word, name))));
    return { value, size: best.filter((each) => each >= ALIKE).reduce((sum, each) => sum + each, 0) };
  }));
  return near.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size).slice(0, MOST_NEAREST).map(({ value }) => value);
}

/** Dice's coefficient: what share of the pairs of neighbouring letters two words have both. @param {string} one @param {string} other */
function likeness(one, other) {
  const pairs = (/** @type {string} */ word) => new Set([...word].slice(1).map((letter, at) => word[at] + letter));
  const [a, b] = [pairs(one), pairs(other)];
  return one === other ? 1 : 2 * [...a].filter((pair) => b.has(pair)).length / Math.max(1, a.size + b.size);
}

/** The terms of a name without those of small words, where two are left. @param {string} name */
function termsOf(name) {
  let terms = termsOfNames.get(name);
  if (!terms) {
    terms = readQuery(name).then(({ plain }) => {
      const telling = plain.filter(({ small }) => !small);
      return [...new Set((telling.length > 1 ? telling : plain).map(({ term }) => term))];
    });
    termsOfNames.set(name, terms);
  }
  return terms;
}

/**
 * Says which places are near as well, and offers all mentors of a value.
 * @param {Directory} page
 * @param {State} state
 * @param {Awaited<ReturnType<typeof namedBy>>} named
 * @param {number} total how many were found
 * @returns {string} what it says
 */
export function drawOffers(page, state, { values, place, near }, total) {
  const heading = page.find('#results-heading');
  const says = near.length
    ? [element('span', {}, page.texts.near.replace('{0}', () => place).replace('{1}', () => all(Local.ofPage(), near).join('')))]
    : [];
  const links = values.map(({ facet, value, label, count }) => {
    const text = counted(page.texts, 'offer', count).replace('{1}', () => label);
    return link(page, { ...state, q: '', exact: false, filters: { [facet]: [value] }, page: 1 }, text, () => goTo(heading));
  });
  const parts = [...says, ...links];
  const offers = page.find('[data-offers]');
  offers.hidden = parts.length === 0 || total === 0;
  replace(offers, total > 0 ? parts : [], heading);
  page.find('[data-nothing-near]').hidden = parts.length === 0;
  replace(page.find('[data-nothing-near] p'), total > 0 ? [] : parts, heading);
  return parts.map(({ textContent }) => textContent).join(' ');
}
