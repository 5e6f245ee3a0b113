// @ts-check
/** The reasons for and against a match in words, and the first message that tells them. */
import { HIGHEST } from './criteria.js';
import { element } from '../shared/dom.js';
import { all, any } from '../shared/lists.js';
import { Local } from '../shared/local.js';

/** @typedef {import('./criteria.js').Fits} Fits */
/** @typedef {import('./criteria.js').Reason} Reason */
/** @typedef {import('../search/types.js').Card} Card */
/** @typedef {Record<string, string>} Texts */
/** @typedef {(criterion: string, value: string) => string} Labels what people read for a value */

/**
 * @param {Reason} reason @param {Texts} texts @param {Labels} labelOf @param {Card} [card] of the mentor, who has
 *   more to say of the places free
 */
export function inWords({ criterion, fits, values }, texts, labelOf, card) {
  const side = fits ? 'fits' : 'lacks';
  if (criterion === 'side') return texts[`${side}.side.${values[0]}`];
  if (criterion === 'places' && values.length > 0) return texts[`fits.places.${values[0]}`];
  if (criterion === 'places' && fits && /^\d/.test(card?.places ?? '')) return card?.places ?? '';
  const isWords = criterion === 'words';
  const labels = values.map((value) => (isWords ? value : inSentence(value, labelOf(criterion, value))));
  return texts[`${side}.${criterion}`].replace('{0}', () => listed(labels, fits));
}

/** A label begins with a capital, which a value in the middle of a sentence does not want. @param {string} value @param {string} label */
function inSentence(value, label) {
  if (value.toLowerCase() === label.toLowerCase()) return value;
  return /^\p{Ll}/u.test(value) && /^\p{Lu}\p{Ll}/u.test(label) ? label[0].toLowerCase() + label.slice(1) : label;
}

/** @param {string[]} labels @param {boolean} isAll whether all of them, or none */
function listed(labels, isAll) {
  return (isAll ? all : any)(Local.ofPage(), labels).join('');
}

/**
 * How well a mentor fits, with the reasons.
 * @param {Fits} fits @param {number} doc @param {Texts} texts @param {Labels} labelOf @param {Card} card
 */
export function fit(fits, doc, texts, labelOf, card) {
  const reasons = fits.reasons(doc);
  const level = fits.level(doc);
  const said = element('p', { class: `level level-${level}` }, texts[`fit.${level}`]);
  const parts = fits.parts(doc).map(({ criterion, share, weight }) => {
    const words = [texts[`part.${criterion}`], String(Math.trunc((100 * share) / HIGHEST)), String(weight)];
    return element('li', {}, texts['fit.part'].replace(/\{(\d)\}/g, (_, place) => words[place]));
  });
  const made = element('details', { class: 'made' },
    element('summary', {}, texts.made, element('span', { class: 'visually-hidden' }, texts.of.replace('{0}', () => card.name))),
    element('ul', {}, ...parts));
  const lists = [true, false].flatMap((fits) => {
    const own = reasons.filter((reason) => reason.fits === fits);
    if (own.length === 0) return [];
    const kind = fits ? 'fits' : 'lacks';
    const items = own.map((reason) => element('li', {}, inWords(reason, texts, labelOf, card)));
    return [element('ul', { class: `reasons ${kind}`, 'aria-label': texts[kind] }, ...items)];
  });
  return element('div', { class: 'fit' }, ...(fits.asksSomething ? [said] : []), ...lists, ...(fits.asksSomething ? [made] : []));
}

/**
 * A first message, which tells the mentor the basis.
 * @param {{card: Card, reasons: Reason[], words: string, scheme: string, coordinated: boolean}} about
 * @param {Texts} texts @param {Labels} labelOf
 */
export function letter({ card, reasons, words, scheme, coordinated }, texts, labelOf) {
  const say = (/** @type {string} */ key, /** @type {string} */ value = '') => (
    texts[`letter.${key}`].replace('{0}', () => value));
  const basis = reasons
    .filter(({ fits }) => fits)
    .map((reason) => `- ${ofMine(reason, texts, labelOf, card)}`);
  return [
    ...(coordinated ? [say('coordinator', card.name)] : []),
    say('greeting', card.name),
    say('begin', scheme),
    ...(words.trim() ? [say('wanted', words.trim())] : []),
    ...(basis.length ? [[say('basis'), ...basis].join('\n')] : []),
    say('end'),
    say('close'),
  ].join('\n\n');
}

/** A reason as the mentee says it to the mentor. @param {Reason} reason @param {Texts} texts @param {Labels} labelOf @param {Card} card */
function ofMine(reason, texts, labelOf, card) {
  const { criterion, values } = reason;
  if (criterion === 'side') return texts[`letter.side.${values[0]}`];
  if (criterion !== 'words') return inWords(reason, texts, labelOf, card);
  return texts['letter.words'].replace('{0}', () => listed(values, true));
}
