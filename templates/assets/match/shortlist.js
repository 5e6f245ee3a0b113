// @ts-check
/** The mentors whom a mentee wants to write to, each with the reasons and a first message. */
import { lineOf } from '../shared/card.js';
import { toast } from '../shared/components.js';
import { replace } from '../shared/dom.js';
import { fit, letter } from './reasons.js';

/** @typedef {import('./criteria.js').Fits} Fits */
/** @typedef {import('../search/types.js').Card} Card */
/** @typedef {{doc: number, card: Card, item: HTMLElement, contact: string, written: string}} Listed */
/** @typedef {{doc: number, id: string, message: string}} Kept message: '' where the mentee has not changed it */

export class Shortlist {
  #place;
  #template;
  #data;
  #root;
  #labelOf;
  /** @type {Map<string, Listed>} */
  #listed = new Map();
  /** @type {Fits | undefined} */
  #fits;
  #words = '';

  /**
   * @param {HTMLElement} place @param {HTMLTemplateElement} template of one mentor
   * @param {{texts: Record<string, string>, scheme: string, contact: string}} data @param {URL} root of the site
   * @param {import('./reasons.js').Labels} labelOf
   * @param {() => void} changed
   * @param {(id: string) => void} removed
   */
  constructor(place, template, data, root, labelOf, changed, removed) {
    this.#place = place;
    this.#template = template;
    this.#data = data;
    this.#root = root;
    this.#labelOf = labelOf;
    this.changed = changed;
    this.removed = removed;
    place.querySelector('[data-print]')?.addEventListener('click', () => print());
  }

  /** @param {string} id */
  has(id) {
    return this.#listed.has(id);
  }

  /** What it takes to make this list again. @returns {Kept[]} */
  get kept() {
    return [...this.#listed.values()].map(({ doc, card, item, written }) => {
      const { value } = message(item);
      return { doc, id: card.id, message: value === written ? '' : value };
    });
  }

  /** @param {number} doc @param {Card} card @param {string} [written] a message, where the mentee has changed it */
  add(doc, card, written = '') {
    const { texts } = this.#data;
    const item = /** @type {HTMLElement} */ (this.#template.content.firstElementChild?.cloneNode(true));
    const listed = { doc, card, item, contact: '', written: '' };
    const link = part(item, 'h3 a');
    link.textContent = card.name;
    link.setAttribute('href', new URL(`mentors/${card.id}/`, this.#root).href);
    part(item, '.role').textContent = lineOf(card);
    for (const of of item.querySelectorAll('[data-of]')) of.textContent = texts.of.replace('{0}', () => card.name);
    part(item, '[data-remove]').addEventListener('click', () => this.remove(card.id));
    part(item, '[data-copy]').addEventListener('click', () => this.#copy(listed));
    message(item).value = written;
    message(item).addEventListener('input', () => {
      this.#address(listed);
      this.changed();
    });
    this.#listed.set(card.id, listed);
    this.#show(listed);
    this.#draw();
    this.#findContact(listed);
  }

  /** @param {string} id */
  remove(id) {
    const listed = this.#listed.get(id);
    if (!listed) return;
    this.#listed.delete(id);
    this.#draw();
    this.changed();
    this.removed(id);
    toast(this.#data.texts.removed.replace('{0}', () => listed.card.name));
  }

  clear() {
    this.#listed.clear();
    this.#draw();
  }

  /**
   * Reasons by what is asked now; a message that somebody has changed stays.
   * @param {Fits} fits @param {string} words as the mentee said them
   */
  update(fits, words) {
    this.#fits = fits;
    this.#words = words;
    for (const listed of this.#listed.values()) this.#show(listed);
  }

  #draw() {
    const items = [...this.#listed.values()].map(({ item }) => item);
    this.#place.hidden = items.length === 0;
    const heading = part(this.#place, 'h2');
    const outside = items.length ? heading : /** @type {HTMLElement} */ (document.querySelector('[data-found] h2'));
    replace(part(this.#place, 'ol'), items, outside);
  }

  /** @param {Listed} listed */
  #show(listed) {
    const { doc, card, item } = listed;
    if (!this.#fits) return;
    const { texts, scheme } = this.#data;
    part(item, '[data-fit]').replaceChildren(fit(this.#fits, doc, texts, this.#labelOf, card));
    const about = { card, reasons: this.#fits.reasons(doc), words: this.#words, scheme, coordinated: listed.contact === 'coordinator' };
    const text = letter(about, texts, this.#labelOf);
    const field = message(item);
    if (field.value === listed.written) field.value = text;
    listed.written = text;
    this.#address(listed);
  }

  /** Whom the message goes to stands in the published profile. @param {Listed} listed */
  async #findContact(listed) {
    const address = new URL(`mentors/${listed.card.id}/profile.json`, this.#root);
    const profile = await fetch(address).then((answer) => (answer.ok ? answer.json() : undefined), () => undefined);
    listed.contact = profile?.values?.contact?.[0] ?? '';
    this.#show(listed);
  }

  /** Gives the link its address, with the message where that can be. @param {Listed} listed */
  #address({ card, item, contact }) {
    const { texts, contact: coordinator } = this.#data;
    const isCoordinator = contact === 'coordinator';
    const address = isCoordinator ? coordinator : contact;
    const link = part(item, '[data-write]');
    if (address.startsWith('mailto:') && !address.includes('?')) {
      const subject = encodeURIComponent(texts['letter.subject']);
      const body = encodeURIComponent(message(item).value.replace(/\r?\n/g, '\r\n'));
      link.setAttribute('href', `${address}?subject=${subject}&body=${body}`);
    } else {
      const page = new URL(`mentors/${card.id}/`, this.#root).href;
      link.setAttribute('href', /^(https|mailto):/i.test(address) ? address : page);
    }
    const key = isCoordinator ? 'coordinator' : address ? 'mentor' : 'contact';
    link.textContent = texts[key].replace('{0}', () => card.name);
  }

  /** @param {Listed} listed */
  async #copy({ item }) {
    const isCopied = await navigator.clipboard.writeText(message(item).value).then(() => true, () => false);
    toast(this.#data.texts[isCopied ? 'copied' : 'uncopied']);
  }
}

/** @param {HTMLElement} item @param {string} selector */
function part(item, selector) {
  return /** @type {HTMLElement} */ (item.querySelector(selector));
}

/** @param {HTMLElement} item */
function message(item) {
  return /** @type {HTMLTextAreaElement} */ (part(item, 'textarea'));
}
