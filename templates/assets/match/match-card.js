// @ts-check
/** A mentor in the ranked list of the page "Who fits": the card of the lists, with reasons and what one can do. */
import { element } from '../shared/dom.js';
import { fit } from './reasons.js';
import { card } from '../shared/card.js';

/** @typedef {import('../search/types.js').Card} Card */
/**
 * The page, as those who draw into it see it.
 * @typedef {{root: URL, texts: Record<string, string>, labelOf: import('./reasons.js').Labels,
 *   template(selector: string): HTMLTemplateElement}} Page
 */

/**
 * @param {Page} page @param {Card} hit @param {import('./criteria.js').Fits} fits @param {number} doc
 * @param {{choose(): void, leaveOut(): void}} acts
 */
export async function matchCard(page, hit, fits, doc, acts) {
  const { root, texts, labelOf } = page;
  const item = await card(page.template('[data-card]'), root, hit, async (text) => [text]);
  item.querySelector('.chips')?.remove();
  // That a place is free is among the reasons.
  if (fits.reasons(doc).some(({ criterion, fits }) => criterion === 'places' && fits)) item.querySelector('.state')?.remove();
  item.querySelector('.card-text')?.after(fit(fits, doc, texts, labelOf, hit));
  // Who has no place may have a list, or be like somebody who has one.
  const profile = new URL(`mentors/${hit.id}/`, root).href;
  const link = (/** @type {string} */ address, /** @type {string} */ text) => (
    item.querySelector('.state')?.append(' · ', element('a', { href: address }, text, of(hit.name, texts))));
  if (hit.state === 'waiting') link(profile, texts.waiting);
  if (hit.state === 'waiting' || hit.state === 'full') link(profile + '#page.related', texts.similar);
  const not = button('not ' + hit.id, acts.leaveOut, texts.not, of(hit.name, texts));
  item.append(element('p', { class: 'row match-acts' }, button('list ' + hit.id, acts.choose), not));
  return item;
}

/**
 * Says on the button for the shortlist what it does now.
 * @param {HTMLElement} item @param {string} name @param {boolean} isListed @param {Record<string, string>} texts
 */
export function label(item, name, isListed, texts) {
  item.querySelector('[data-key^="list "]')?.replaceChildren(texts[isListed ? 'remove' : 'add'], of(name, texts));
}

/** @param {string} key that keeps the focus @param {() => void} act @param {(string | Node)[]} children */
function button(key, act, ...children) {
  const made = element('button', { type: 'button', class: 'quiet', 'data-key': key }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** Whom a button is for, to hear. @param {string} name @param {Record<string, string>} texts */
function of(name, texts) {
  return element('span', { class: 'visually-hidden' }, texts.of.replace('{0}', () => name));
}
