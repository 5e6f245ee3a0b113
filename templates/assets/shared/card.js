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

/** The first letters of the first and the last word of a name, as the site generator makes them. @param {string} name */
function monogramOf(name) {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase()).join('') || '?';
}
