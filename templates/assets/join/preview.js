// @ts-check
/** How a profile will look in the lists, before it is in any. */
import { labelsOf } from './answers.js';
import { counted } from '../shared/local.js';
import { card } from '../shared/card.js';

/**
 * @param {HTMLTemplateElement} template an empty card
 * @param {URL} root of the site
 * @param {HTMLFormElement} form whose labels people read
 * @param {import('./profile.js').Field[]} fields
 * @param {import('./profile.js').Values} values
 * @param {Record<string, string>} texts
 */
export async function preview(template, root, form, fields, values, texts) {
  const [state, places] = stateOf(values, texts);
  const label = (/** @type {string} */ field) => labelsOf(form, field, values[field] ?? [])[0];
  const chips = fields.filter((field) => field.card);
  const shown = {
    ...Object.fromEntries(chips.map(({ name }) => [name, labelsOf(form, name, values[name] ?? [])])),
    id: '',
    score: 0,
    name: values.name?.[0] ?? '',
    role: values.role?.[0] ?? '',
    institution: values.institution?.[0] ?? '',
    location: label('location'),
    state,
    places,
  };
  const drawn = await card(template, root, shown, async (text) => [text]);
  drawn.querySelector('h3 a')?.removeAttribute('href'); // there may be no such page yet
  return drawn;
}

/**
 * Whether there is a place, in a word and in words, as the site generator says it.
 * @param {import('./profile.js').Values} values
 * @param {Record<string, string>} texts
 */
function stateOf({ availability = [], capacity = [], mentees = [] }, texts) {
  if (availability[0] === 'waiting list') return ['waiting', texts['state.waiting']];
  if (!capacity.length) return ['open', texts['state.open']];
  const free = Math.max(0, Number(capacity[0]) - Number(mentees[0] ?? 0));
  return free > 0 ? ['open', counted(texts, 'places', free)] : ['full', texts['state.full']];
}
