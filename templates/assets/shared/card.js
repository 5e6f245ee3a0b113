// @ts-check
/** The card of a mentor, as the lists have it. */
import { element } from './dom.js';

/**
 * What a card shows of a mentor. Beside what is named here, a text stands in the line below the name, and a list is chips.
 * @typedef {object} Card
 * @property {string} id
 * @property {string} name
 * @property {string} [photo] its address, from the root of the site
 * @property {string} [state] open, single, waiting, full or alumni
 * @property {string} [places] how many are free, in words
 * @property {string} [sentence] what the mentor says below the line
 * @property {string[]} [found] what else was looked for, which is for others to show
 */

/** What stands elsewhere than in the line. */
const NAMED = new Set(['id', 'name', 'photo', 'state', 'places', 'sentence']);

/** The line below the name. @param {Card} mentor */
export function lineOf(mentor) {
  return Object.entries(mentor)
    .filter(([name, value]) => typeof value === 'string' && value && !NAMED.has(name))
    .map(([, value]) => value)
    .join(', ');
}

/**
 * A card as the lists have it.
 * @param {HTMLTemplateElement} template an empty one
 * @param {URL} root of the site
 * @param {Card} mentor
 * @param {(text: string) => Promise<(string | Node)[]>} marked
 */
export async function card(template, root, mentor, marked) {
  const item = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  const part = (/** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (item.querySelector(selector));
  item.dataset.mentor = mentor.id;
  if (mentor.photo) {
    part('img.avatar').setAttribute('src', new URL(mentor.photo, root).href);
    part('span.avatar').remove();
  } else {
    part('span.avatar').textContent = monogramOf(mentor.name);
    part('span.avatar').classList.add('tone-' + toneOf(mentor.id));
    part('img.avatar').remove();
  }
  part('h3 a').setAttribute('href', new URL(`mentors/${mentor.id}/`, root).href);
  part('h3 a').append(...(await marked(mentor.name)));
  part('.role').append(...(await marked(lineOf(mentor))));
  if (mentor.sentence) part('.role').after(element('p', { class: 'sentence' }, ...(await marked(mentor.sentence))));
  for (const label of Object.entries(mentor).flatMap(([name, value]) => (Array.isArray(value) && name !== 'found' ? value : []))) {
    part('.chips').append(element('li', {}, ...(await marked(label))));
  }
  part('.state').textContent = mentor.places ?? '';
  part('.state').classList.add('state-' + mentor.state);
  return item;
}

const TITLES = 'dr prof professor mr mrs ms miss mx sir dame rev revd reverend'.split(' ');
const HONOURS = 'phd dphil mbe obe cbe bsc msc ceng ieng engtech rsci rscitech csci mrsc frsc frs jr sr'.split(' ');

/**
 * The first letters of the first and the last word of a name without titles, as the site generator makes them.
 * @param {string} name
 */
export function monogramOf(name) {
  const words = name.trim().split(/[\s,]+/);
  const key = (/** @type {number} */ at) => (words.at(at) ?? '').toLowerCase().replaceAll('.', '');
  while (words.length > 1) {
    if (words.length > 2 && key(0) === 'eur' && key(1) === 'ing') words.splice(0, 2);
    else if (TITLES.includes(key(0))) words.shift();
    else break;
  }
  while (words.length > 2 && HONOURS.includes(key(-1))) words.pop();
  const parts = words.flatMap((word) => word.split('-')).filter((part) => /^\p{L}/u.test(part));
  const ends = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
  return ends.map((part) => String.fromCodePoint(part.codePointAt(0) ?? 0).toUpperCase()).join('') || '?';
}

const TONES = 6;

/** The number of a mentor's colours, by Java's hash of the slug. @param {string} id */
function toneOf(id) {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (31 * hash + id.charCodeAt(i)) | 0;
  return ((hash % TONES) + TONES) % TONES;
}
