// @ts-check
/** What a mentee answers on the page "Who fits": out of its form, into it, and as a summary. */
import { element } from '../shared/dom.js';

/** @typedef {import('./criteria.js').Preferences} Preferences */
/** @typedef {{wishes: Preferences, not: string}} Answers not: names, one on each line */
/** @typedef {Record<string, string>} Texts */

/** The form, with its long lists as chips. */
export class Questions {
  #form;
  #texts;
  /** @type {Map<string, Choice>} */
  #choices = new Map();

  /** @param {HTMLFormElement} form @param {Texts} texts @param {() => void} changed */
  constructor(form, texts, changed) {
    this.#form = form;
    this.#texts = texts;
    for (const place of form.querySelectorAll('[data-question]')) {
      const box = /** @type {HTMLElement} */ (place);
      const name = box.dataset.question ?? '';
      this.#choices.set(name, box.dataset.many === undefined ? new Boxes(box) : new Many(box, texts, changed));
    }
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {HTMLInputElement | HTMLTextAreaElement | RadioNodeList | null} */ (
      this.#form.elements.namedItem(name));
  }

  /** @returns {Answers} */
  get answers() {
    const values = Object.fromEntries([...this.#choices].map(([name, choice]) => [name, choice.values]));
    return {
      wishes: {
        values,
        words: this.#field('words')?.value ?? '',
        institution: this.#field('institution')?.value ?? '',
        side: this.#field('side')?.value ?? 'either',
        musts: this.#musts.filter((box) => box.checked).map((box) => box.value),
      },
      not: this.#field('not')?.value ?? '',
    };
  }

  get #musts() {
    return /** @type {HTMLInputElement[]} */ ([...this.#form.querySelectorAll('[name="musts"]')]);
  }

  /** Writes answers that were kept; what is no longer offered is left out. @param {Answers} answers */
  fill({ wishes, not }) {
    for (const [name, choice] of this.#choices) choice.values = wishes.values[name] ?? [];
    for (const box of this.#musts) box.checked = wishes.musts.includes(box.value);
    const { words, institution, side } = wishes;
    for (const [name, value] of Object.entries({ words, institution, side, not })) {
      const field = this.#field(name);
      if (field) field.value = value;
    }
  }

  /** One more person who is to be left out. @param {string} name */
  leaveOut(name) {
    const field = this.#field('not');
    if (field) field.value = [...field.value.split('\n').filter((line) => line.trim()), name].join('\n');
  }

  /** The folded names of those who are to be left out. */
  get leftOut() {
    return new Set(this.answers.not.split('\n').map(folded).filter(Boolean));
  }

  reset() {
    this.#form.reset();
    for (const choice of this.#choices.values()) choice.values = [];
  }

  /** What people read for a value. @param {string} criterion @param {string} value */
  labelOf(criterion, value) {
    return this.#choices.get(criterion)?.labelOf(value) ?? value;
  }

  /** All that was answered, as terms and their descriptions. */
  summary() {
    const { wishes, not } = this.answers;
    const { words, institution, side, musts } = wishes;
    const told = /** @type {[string, string, string][]} */ ([
      ['words', this.#asked('label[for="match.words"]'), words.trim()],
      ...[...this.#choices].map(([name, choice]) => (
        [name, this.#asked(`[data-question="${name}"] legend`), choice.values.map((one) => choice.labelOf(one)).join(', ')])),
      ['side', this.#asked('[id="match.side"] legend'), side === 'either' ? institution : `${institution}. ${this.#asked('label:has([name="side"]:checked)')}`],
      ['not', this.#asked('label[for="match.not"]'), not.trim().split('\n').join(', ')],
      ['places', this.#asked('label:has([id="match.places.must"])'), musts.includes('places') ? '✓' : ''],
    ]);
    return told.filter(([, , answer]) => answer).flatMap(([name, question, answer]) => {
      const isMust = name !== 'places' && musts.includes(name);
      const asked = isMust ? this.#texts.must.replace('{0}', () => question) : question;
      return [element('dt', {}, asked), element('dd', {}, answer)];
    });
  }

  /** @param {string} selector */
  #asked(selector) {
    return this.#form.querySelector(selector)?.textContent?.trim() ?? '';
  }
}

/** @typedef {{values: string[], labelOf(value: string): string}} Choice */

/** Check boxes, all in view. */
class Boxes {
  #boxes;

  /** @param {HTMLElement} place */
  constructor(place) {
    this.#boxes = /** @type {HTMLInputElement[]} */ ([...place.querySelectorAll('input:not([name="musts"])')]);
  }

  get values() {
    return this.#boxes.filter((box) => box.checked).map((box) => box.value);
  }

  set values(values) {
    for (const box of this.#boxes) box.checked = values.includes(box.value);
  }

  /** @param {string} value */
  labelOf(value) {
    return this.#boxes.find((box) => box.value === value)?.closest('label')?.textContent?.trim() ?? value;
  }
}

/** A field with suggestions; what was chosen stands below as chips. */
class Many {
  #texts;
  #changed;
  #field;
  #list;
  #said;
  /** Labels by value, and values by what may be typed for them. */
  #labels = /** @type {Map<string, string>} */ (new Map());
  #typed = /** @type {Map<string, string>} */ (new Map());
  #values = /** @type {string[]} */ ([]);

  /** @param {HTMLElement} place @param {Texts} texts @param {() => void} changed */
  constructor(place, texts, changed) {
    this.#texts = texts;
    this.#changed = changed;
    this.#field = /** @type {HTMLInputElement} */ (place.querySelector('input[list]'));
    this.#list = /** @type {HTMLElement} */ (place.querySelector('[data-chosen]'));
    this.#said = /** @type {HTMLElement} */ (place.querySelector('[data-said]'));
    for (const option of place.querySelectorAll('option')) {
      const value = option.dataset.value ?? option.value;
      this.#labels.set(value, option.value);
      for (const typed of [option.value, value]) this.#typed.set(folded(typed) || typed, value);
    }
    place.querySelector('[data-add]')?.addEventListener('click', () => this.#add());
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || !this.#field.value.trim()) return;
      event.preventDefault();
      this.#add();
    });
    // What is chosen from the suggestions need not be confirmed.
    this.#field.addEventListener('input', (event) => {
      const isChosen = /** @type {InputEvent} */ (event).inputType === 'insertReplacementText' || !('inputType' in event);
      if (isChosen && this.#typed.has(folded(this.#field.value))) this.#add();
    });
  }

  #add() {
    const typed = this.#field.value.trim();
    if (!typed) return this.#field.focus();
    const value = this.#typed.get(folded(typed) || typed);
    this.#said.textContent = value === undefined ? this.#texts.unknown.replace('{0}', () => typed) : '';
    this.#field.focus();
    if (value === undefined) return;
    this.#field.value = '';
    this.values = [...new Set([...this.#values, value])];
    this.#changed();
  }

  get values() {
    return this.#values;
  }

  set values(values) {
    this.#values = values.filter((value) => this.#labels.has(value));
    this.#list.replaceChildren(...this.#values.map((value) => {
      const label = this.labelOf(value);
      const chip = element('button', { type: 'button', 'aria-label': this.#texts.chip.replace('{0}', () => label) }, label);
      chip.append(' ', element('span', { 'aria-hidden': 'true' }, '×'));
      chip.addEventListener('click', () => {
        this.values = this.#values.filter((other) => other !== value);
        this.#field.focus();
        this.#changed();
      });
      return element('li', {}, chip);
    }));
  }

  /** @param {string} value */
  labelOf(value) {
    return this.#labels.get(value) ?? value;
  }
}

/** A name as it is compared with others: without accents, signs and capitals. @param {string} text */
export function folded(text) {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
