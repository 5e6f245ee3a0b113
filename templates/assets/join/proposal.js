// @ts-check
/** The ways to send a profile: by the forge, as a file, by e-mail. Which addresses those are is data of the page. */
import { withPhoto } from './photo.js';
import { toast } from '../shared/components.js';
import { element } from '../shared/dom.js';
import { byForge } from '../shared/forge.js';

/** @typedef {import('../shared/forge.js').Forge} Forge */
/** @typedef {import('../shared/forge.js').Proposal} Proposal */
/** @typedef {import('../shared/forge.js').Way} Way */

/** Longer ones are refused by some programs. */
const LONGEST_LETTER = 1800;

/**
 * @param {string} contact of the coordinator
 * @param {string} subject
 * @param {string} text
 * @param {string} instead of a text that is too long
 * @returns {Way}
 */
export function byLetter(contact, subject, text, instead) {
  if (!contact.startsWith('mailto:')) return { address: contact, copies: text !== '', hint: 'page' };
  const start = `${contact}${contact.includes('?') ? '&' : '?'}subject=${encodeURIComponent(subject)}`;
  const withBody = (/** @type {string} */ body) =>
    body ? `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}` : start;
  const filled = withBody(text);
  return filled.length <= LONGEST_LETTER
    ? { address: filled, copies: false, hint: 'filled' }
    : { address: withBody(instead), copies: true, hint: 'pasted' };
}

/**
 * Draws the ways to send something.
 * @param {{forge?: Forge, contact: string, subject: string, texts: Record<string, string>}} data of the page
 * @param {Proposal & {photo?: import('./photo.js').Photo}} proposal
 * @param {HTMLElement} code where the text stands
 */
export function waysToSend({ forge, contact, subject, texts }, proposal, code) {
  const { action, slug, name, text, page, photo } = proposal;
  const say = (/** @type {string} */ key, value = '') => texts[key].replaceAll('{0}', () => value);
  const isNew = action === 'new';
  const isLong = isNew || action === 'change';
  const file = () => download(slug + '.md', photo ? withPhoto(text, photo) : text, say('download'));
  const ways = [];
  if (forge) {
    const way = byForge(forge, proposal);
    ways.push(section(say(`forge.${isNew || action === 'leave' ? action : 'change'}`, forge.name), [
      element('p', { class: 'help' }, say('forge.for', forge.name)),
      element('p', {}, say('forge.' + way.hint), ...(isNew ? [' ', say('forge.taken', forge.name)] : [])),
      ...(photo ? [element('p', {}, say('photo.forge', slug + '.jpg'))] : []),
      buttons(
        way.copies && copyButton(texts, text, code),
        outward(way.address, say('open', forge.name)),
        photo && download(slug + '.jpg', photo.picture, say('photo.save')),
      ),
    ]));
  }
  const title = isNew ? subject : say('subject.' + action, name);
  const mail = byLetter(contact, title, photo ? say('photo.attached') : isLong ? text : page, say('letter.paste'));
  ways.push(section(say(isLong ? 'letter' : 'letter.ask'), [
    element('p', { class: 'help' }, say('letter.for')),
    element('p', {}, say(photo ? `photo.${mail.hint === 'page' ? 'page' : 'letter'}` : `letter.${mail.hint}${isLong ? '' : '.short'}`)),
    buttons(
      photo && file(),
      isLong && mail.copies && copyButton(texts, text, code),
      mail.hint === 'page' ? outward(mail.address, say('letter.page.open')) : link(mail.address, say('letter.open')),
    ),
  ]));
  if (isLong) {
    ways.push(section(say('download'), [
      element('p', { class: 'help' }, say('download.for')),
      ...(photo ? [element('p', {}, say('photo.file'))] : []),
      buttons(file()),
    ]));
  }
  return ways;
}

/** @param {string} heading @param {HTMLElement[]} parts */
function section(heading, parts) {
  return element('section', { class: 'door' }, element('h3', {}, heading), ...parts);
}

/** @param {(HTMLElement | false | undefined)[]} all */
function buttons(...all) {
  return element('p', { class: 'row' }, ...all.filter((one) => one instanceof HTMLElement));
}

/** @param {string} address @param {string} label */
function link(address, label) {
  return element('a', { class: 'button', href: address, 'data-way': '' }, label);
}

/** A link to somewhere else, in a window of its own, so that nothing here is lost. @param {string} address @param {string} label */
function outward(address, label) {
  const made = link(address, label);
  made.setAttribute('target', '_blank');
  made.setAttribute('rel', 'noopener');
  return made;
}

/** @param {string} file @param {string | Blob} content @param {string} label */
function download(file, content, label) {
  const made = link('#', label);
  made.setAttribute('download', file);
  made.addEventListener('click', () => {
    made.setAttribute('href', URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: 'text/markdown' })));
  });
  return made;
}

/** @param {Record<string, string>} texts @param {string} text @param {HTMLElement} code */
function copyButton(texts, text, code) {
  const made = element('button', { type: 'button', 'data-copy': '' }, texts.copy);
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast(texts.copied);
    } catch {
      mark(code);
      toast(texts.uncopied);
    }
  });
  return made;
}

/** Marks a text, so that it can be copied by hand. @param {HTMLElement} code */
function mark(code) {
  const fold = code.closest('details');
  if (fold) fold.open = true;
  getSelection()?.selectAllChildren(code);
  code.closest('pre')?.focus();
}
