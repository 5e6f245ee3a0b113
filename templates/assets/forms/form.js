// @ts-check
/**
 * A form on the reader's device: it is printed, saved as a file and opened again, and where the reader wants it kept
 * by the browser. Nothing is sent anywhere.
 */
import { forgotten, keepIn, keptAnywhere, whenShownAgain } from '../shared/kept.js';
import { counted, Local, today } from '../shared/local.js';
import { asked, controls, fill, isBox, markdown, questions, written } from './sheet.js';

/** No file that the page has saved is as large, in bytes. */
const LARGEST = 1_000_000;
const WAIT = 300;

/**
 * What the page gives.
 * @typedef {{file: string, scheme: string, texts: Record<string, string>, saves?: string,
 *   forge?: import('../shared/forge.js').Forge, host?: string, pack?: Record<string, string>}} Data
 */

export class FormSheet extends HTMLElement {
  data = /** @type {Data} */ (JSON.parse(this.dataset.form ?? '{}'));
  texts = this.data.texts;
  #key = `answers on ${location.pathname}`;
  #isUnsaved = false;
  #timer = 0;
  #local = Local.ofPage();

  connectedCallback() {
    for (const question of questions(this)) this.#prepare(question);
    this.#restore();
    this.show();
    whenShownAgain(() => this.#restore());
    this.addEventListener('input', (event) => this.#changed(event));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => this.#clicked(event));
    this.#file.addEventListener('change', () => this.#open());
    this.#keep.addEventListener('change', () => this.#store());
    addEventListener('pagehide', () => this.#isUnsaved && this.#store());
    addEventListener('beforeunload', (event) => {
      if (this.#isUnsaved && !this.#keep.checked) event.preventDefault();
    });
    if (this.data.saves) import('./saving.js').then(({ save }) => save(this, this.find('[data-forge]')));
    this.dataset.ready = '';
    this.dispatchEvent(new Event('filled'));
  }

  /** @param {string} selector @returns {HTMLElement} */
  find(selector) {
    return /** @type {HTMLElement} */ (this.querySelector(selector));
  }

  get #keep() {
    return /** @type {HTMLInputElement} */ (this.find('[data-keep]'));
  }

  get #file() {
    return /** @type {HTMLInputElement} */ (this.find('input[type="file"]'));
  }

  /** Writes what was kept into the form, and says why it is there. */
  #restore() {
    const kept = keptAnywhere(this.#key);
    if (!kept) return;
    fill(this, kept.text);
    this.#keep.checked = kept.isForDevice;
    this.say(this.texts[kept.isForDevice ? 'restored' : 'restored.tab']);
  }

  /** Answers as they stand on paper, and a way to take back what was chosen. @param {HTMLElement} question */
  #prepare(question) {
    const [first] = controls(question);
    if (first.type === 'radio') {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'clear';
      button.dataset.clear = '';
      const of = document.createElement('span');
      of.className = 'visually-hidden';
      of.textContent = this.texts['clear.of'].replace('{0}', () => asked(question));
      button.append(this.texts.clear, ' ', of);
      question.append(button);
    } else if (!isBox(first)) {
      const paper = document.createElement('div');
      paper.className = 'paper';
      paper.setAttribute('aria-hidden', 'true');
      if (first instanceof HTMLTextAreaElement) {
        for (const { style } of [first, paper]) style.setProperty('--lines', String(first.rows));
      }
      first.after(paper);
    }
  }

  /** Shows on paper what is in the fields. */
  show() {
    for (const question of questions(this)) {
      const [first] = controls(question);
      const paper = question.querySelector('.paper');
      if (paper) paper.textContent = first.type === 'date' ? this.#local.day(first.value) : written(question);
      question.querySelector('[data-clear]')?.toggleAttribute('hidden', !written(question));
    }
  }

  /** Something is in the form that was not there before. */
  changed() {
    this.#isUnsaved = true;
    this.show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#store(), WAIT);
  }

  /** @param {Event} event */
  #changed({ target }) {
    if (target instanceof Element && target.closest('[data-question]')) this.changed();
  }

  #store() {
    clearTimeout(this.#timer);
    const isForDevice = this.#keep.checked;
    if (!keepIn(this.#key, this.text(), isForDevice) && isForDevice) this.say(this.texts.full);
  }

  /** The answers as a file has them. */
  text() {
    const about = this.texts.saved.replace('{0}', () => this.data.scheme).replace('{1}', this.#local.day(today()));
    return markdown(this, document.querySelector('h1')?.textContent ?? '', about);
  }

  /** @param {Event} event */
  #clicked({ target }) {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { dataset } = button;
    if (dataset.print !== undefined) print();
    if (dataset.save !== undefined) {
      download(this.data.file, 'text/markdown', this.text());
      this.#store();
      this.#isUnsaved = false;
    }
    if (dataset.open !== undefined) this.#file.click();
    if (dataset.forget !== undefined && confirm(this.texts.sure)) this.#forget();
    if (dataset.clear !== undefined) {
      const boxes = controls(/** @type {Element} */ (button.closest('[data-question]'))).filter(isBox);
      for (const box of boxes) box.checked = false;
      boxes[0].focus();
      this.changed();
    }
  }

  async #open() {
    const [file] = this.#file.files ?? [];
    if (!file) return;
    const text = file.size > LARGEST ? '' : await file.text();
    this.#file.value = '';
    if (file.size > LARGEST) return this.say(this.texts.large);
    const { found, lost } = fill(this, text);
    if (!found && !lost.length) return this.say(this.texts.strange);
    this.dispatchEvent(new Event('filled'));
    this.changed();
    this.say([counted(this.texts, 'opened', found), ...lost.map((question) => this.texts.lost.replace('{0}', () => question))].join(' '));
  }

  #forget() {
    clearTimeout(this.#timer);
    this.#keep.checked = false;
    for (const form of this.querySelectorAll('form')) form.reset();
    forgotten(this.#key);
    this.#isUnsaved = false;
    this.show();
    this.dispatchEvent(new Event('filled'));
    this.say(this.texts.forgotten);
  }

  /** @param {string} text */
  say(text) {
    this.find('[data-said]').textContent = text;
  }
}

/** Gives the reader a file. @param {string} name @param {string} type @param {string} text */
export function download(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('form-sheet', FormSheet);
