// @ts-check
/** How a profile will look in the lists, before it is in any. */
import { labelsOf } from './answers.js';
import { draw } from './photo.js';
import { element } from '../shared/dom.js';
import { counted } from '../shared/local.js';
import { card } from '../shared/card.js';

/**
 * @param {HTMLTemplateElement} template an empty card
 * @param {URL} root of the site
 * @param {HTMLFormElement} form whose labels people read
 * @param {import('./profile.js').Field[]} fields
 * @param {string} slug by which the colours of initials go
 * @param {import('./profile.js').Values} values
 * @param {Record<string, string>} texts
 * @param {import('./photo.js').Photo} [photo]
 */
export async function preview(template, root, form, fields, slug, values, texts, photo) {
  const [state, places] = stateOf(values, texts);
  const labels = (/** @type {string} */ field) => labelsOf(form, field, values[field] ?? []);
  const line = fields.filter((field) => field.line).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const shown = {
    ...Object.fromEntries(line.map(({ name }) => [name, labels(name).join(', ')])),
    ...Object.fromEntries(fields.filter((field) => field.card).map((field) => [field.name, chips(field, labels(field.name), values, texts)])),
    sentence: fields.flatMap(({ name, sentence }) => (sentence ? labels(name).map((label) => sentence.replace('{0}', () => label)) : []))[0],
    id: slug,
    name: values.name?.[0] ?? '',
    state,
    places,
  };
  const drawn = await card(template, root, shown, async (text) => [text]);
  if (photo) {
    const canvas = /** @type {HTMLCanvasElement} */ (element('canvas', { class: 'avatar', 'aria-hidden': 'true' }));
    draw(canvas, photo);
    drawn.querySelector('.avatar')?.replaceWith(canvas);
  }
  drawn.querySelector('h3 a')?.removeAttribute('href'); // there may be no such page yet
  return drawn;
}

/**
 * Values where nothing says what they are values of.
 * @param {import('./profile.js').Field} field
 * @param {string[]} labels
 * @param {import('./profile.js').Values} values
 * @param {Record<string, string>} texts
 */
function chips({ name, type, label = '' }, labels, values, texts) {
  if (type === 'FLAG') return values[name]?.[0] === 'yes' ? [label] : [];
  return type === 'NUMBER' ? labels.map((value) => texts.chip.replace(/\{([01])\}/g, (_, place) => [label, value][Number(place)])) : labels;
}

/**
 * Whether there is a place, in a word and in words, as the site generator says it.
 * @param {import('./profile.js').Values} values
 * @param {Record<string, string>} texts
 */
function stateOf({ availability = [], capacity = [], mentees = [], alumni = [] }, texts) {
  if (alumni[0] === 'yes') return ['alumni', texts['state.alumni']];
  if (availability[0] === 'waiting list') return ['waiting', texts['state.waiting']];
  if (!capacity.length) return ['open', texts['state.open']];
  if (Number(capacity[0]) === 0) return ['single', texts['state.single']];
  const free = Math.max(0, Number(capacity[0]) - Number(mentees[0] ?? 0));
  return free > 0 ? ['open', counted(texts, 'places', free)] : ['full', texts['state.full']];
}
