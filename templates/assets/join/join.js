// @ts-check
/**
 * The form by which people become mentors, and change, pause, confirm or take away their profile.
 * It checks as one types, keeps a draft on the device, and makes the text of the profile; nothing is
 * sent anywhere but by the links that somebody follows.
 */
import { controls, fill, valuesOf } from './answers.js';
import { check } from './checks.js';
import { toast } from '../shared/components.js';
import { forget, kept, keep } from './draft.js';
import { goTo } from '../shared/dom.js';
import { Local, today } from '../shared/local.js';
import { showAt, summary } from './faults.js';
import { preview } from './preview.js';
import { PhotoField } from './photo.js';
import { bodyIn, bodyOf, changed, isSlug, of, slugOf } from './profile.js';
import { waysToSend } from './proposal.js';

/** @typedef {import('./faults.js').Fault} Fault */
/** @typedef {import('./profile.js').Values} Values */
/** @typedef {import('../shared/forge.js').Action} Action */
/** @typedef {{text: string, values: Values}} Source a profile as it is */
/**
 * What the page gives.
 * @typedef {{fields: import('./profile.js').Field[], reserved: string[], forge?: import('../shared/forge.js').Forge,
 *   contact: string, subject: string, texts: Record<string, string>, sentences: Record<string, string>}} Data
 */

class JoinForm extends HTMLElement {
  /** @type {import('./checks.js').Schema | undefined} of a profile, where the form is filled in */
  #schema;
  /** @type {Source | undefined} */
  #source;
  #local = Local.ofPage();
  #slug = '';
  #touched = new Set(/** @type {string[]} */ ([]));
  #isPressed = false;
  /** @type {PhotoField | undefined} where the form is filled in */
  #photo;

  root = new URL(this.dataset.root ?? '', location.href);
  data = /** @type {Data} */ (JSON.parse(this.dataset.form ?? '{}'));
  texts = this.data.texts;
  action = /** @type {Action} */ (document.documentElement.dataset.action ?? 'new');
  form = /** @type {HTMLFormElement} */ (this.find('form'));

  connectedCallback() {
    this.#begin().catch((error) => this.#fail(error));
  }

  /** @param {string} selector @returns {HTMLElement} */
  find(selector) {
    return /** @type {HTMLElement} */ (this.querySelector(selector));
  }

  async #begin() {
    if (this.action !== 'new') {
      const title = this.texts['title.' + this.action];
      this.find('h1').textContent = title;
      document.title = title;
      this.#slug = new URLSearchParams(location.search).get(this.action) ?? '';
      if (!isSlug(this.#slug)) return this.#tell(this.texts.missing);
      this.#source = await this.#json(`mentors/${this.#slug}/profile.json`);
      if (!this.#source) return this.#tell(this.texts.missing);
    }
    if (this.action === 'new' || this.action === 'change') {
      this.#schema = await this.#json('api/profile.schema.json');
      if (!this.#schema) throw new Error('the site has no schema of a profile');
      this.#open();
    } else {
      this.find('[data-result] h2').textContent = this.texts.ways;
      this.#result();
    }
    this.dataset.ready = '';
  }

  /** A file of the site, if it is there. @param {string} address */
  async #json(address) {
    const answer = await fetch(new URL(address, this.root));
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  }

  /** Fills in what is known, and begins to listen. */
  #open() {
    const { form } = this;
    const draft = kept(this.root, this.#slug);
    if (this.#source) {
      this.find('[data-changes]').hidden = !draft;
      this.#write(draft ?? { ...this.#source, body: bodyIn(this.#source.text) });
    } else if (draft) {
      this.#write(draft);
      controls(form, 'slug')[0].value = draft.slug;
      this.find('[data-draft]').hidden = false;
      this.#askForSlug();
    }
    this.#photo = new PhotoField(this.find('[data-photo]'), () => {
      this.#touched.add('photo');
      this.#refresh();
    });
    form.addEventListener('input', (event) => this.#typed(event));
    form.addEventListener('focusout', (event) => this.#left(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#finish();
    });
    document.addEventListener('pointerdown', () => (this.#isPressed = true), true);
    for (const end of ['pointerup', 'pointercancel']) {
      document.addEventListener(end, () => {
        this.#isPressed = false;
        setTimeout(() => this.#show());
      });
    }
    for (const button of this.querySelectorAll('[data-delete]')) {
      button.addEventListener('click', () => this.#forget());
    }
    this.find('[data-restart]').addEventListener('click', () => {
      forget(this.root, this.#slug);
      location.reload();
    });
    this.find('[data-ways]').addEventListener('click', (event) => {
      const isSent = event.target instanceof Element && event.target.closest('[data-way]');
      if (isSent && this.action === 'new') this.find('[data-sent]').hidden = false;
    });
  }

  /** @param {{values: Values, body: string}} profile */
  #write({ values, body }) {
    fill(this.form, this.data.fields, values);
    controls(this.form, 'body')[0].value = body;
  }

  /** The answers, and those that the form knows by itself. @returns {{values: Values, body: string}} */
  #profile() {
    const { fields } = this.data;
    const day = today();
    const values = valuesOf(this.form, fields, day, this.#source?.values);
    const body = controls(this.form, 'body')[0].value;
    if (!this.#source) return { values: { ...values, mentees: [] }, body };
    return { values: { ...this.#source.values, ...values, consent: this.#source.values.consent ?? [day], reviewed: [day] }, body };
  }

  /** @param {Event} event */
  #typed({ target }) {
    const name = /** @type {HTMLInputElement} */ (target).name;
    if (name === 'name') this.#askForSlug();
    const { values, body } = this.#profile();
    const draft = { values: this.#source ? values : { ...values, consent: [] }, body, slug: this.#typedSlug() };
    const isKept = keep(this.root, draft, this.#slug);
    if (!this.#source) this.find('[data-draft]').hidden = !isKept;
    this.#refresh();
  }

  #refresh() {
    this.#show();
    if (!this.find('[data-result]').hidden) this.#result();
  }

  /** A field was left: from now on its faults are shown; but nothing may move while a button is pressed. @param {FocusEvent} event */
  #left({ target, relatedTarget }) {
    const name = /** @type {HTMLInputElement} */ (target).name;
    const next = /** @type {HTMLInputElement | null} */ (relatedTarget)?.name;
    if (!name || name === next) return;
    this.#touched.add(name === 'address' ? 'contact' : name);
    if (!this.#isPressed) this.#show();
  }

  /** All that is wrong, in the order of the form. */
  #faults() {
    const profile = this.#profile();
    const faults = new Map(/** @type {[string, Fault][]} */ ([]));
    const found = this.#schema ? check(profile, this.#schema, this.data.sentences, today(), this.#local) : [];
    for (const fault of found) {
      if (!controls(this.form, fault.field).length) continue;
      const before = faults.get(fault.field);
      if (!before || (fault.error && !before.error)) faults.set(fault.field, fault);
    }
    const { values, body } = profile;
    for (const [field, isMissing] of Object.entries({ consent: !values.consent?.length, body: !bodyOf(body) })) {
      if (isMissing) faults.set(field, { field, sentence: this.texts[field + '.missing'], error: true });
    }
    const photo = this.#photo?.fault;
    if (photo) faults.set('photo', { field: 'photo', sentence: this.texts['photo.' + photo], error: true });
    if (!this.#source && !this.find('[data-slug]').hidden) {
      const slug = this.#typedSlug();
      const key = !isSlug(slug) ? 'slug.wrong' : this.data.reserved.includes(slug) ? 'slug.reserved' : '';
      if (key) faults.set('slug', { field: 'slug', sentence: this.texts[key].replaceAll('{0}', slug), error: true });
    }
    return faults;
  }

  /** Shows what is wrong with the fields that were left. */
  #show() {
    if (!this.#touched.size) return;
    const faults = this.#faults();
    for (const field of this.#touched) showAt(this.form, field, faults.get(field), this.texts);
  }

  #finish() {
    if (this.#photo?.making) return void this.#photo.making.then(() => this.#finish());
    for (const { name } of this.data.fields) this.#touched.add(name);
    this.#touched.add('body').add('slug');
    this.#show();
    const names = [...this.form.elements].map((control) => /** @type {HTMLInputElement} */ (control).name);
    const wrong = [...this.#faults().values()]
      .filter((fault) => fault.error)
      .sort((one, other) => names.indexOf(one.field) - names.indexOf(other.field));
    this.find('[data-result]').hidden = wrong.length > 0;
    const template = /** @type {HTMLTemplateElement} */ (this.find('[data-summary]'));
    const said = wrong.length ? [summary(this.form, template, wrong, this.texts)] : [];
    this.find('[data-errors]').replaceChildren(...said);
    if (said.length) return goTo(said[0]);
    this.#result();
    goTo(this.find('[data-result] h2'));
  }

  /** The text of the profile as it will be. */
  #text() {
    const { fields } = this.data;
    const source = this.#source;
    if (!source || this.action === 'change') {
      const { values, body } = this.#profile();
      return source ? changed(source, fields, values, body) : of(fields, values, body);
    }
    if (this.action === 'leave') return '';
    /** @type {Values} */
    const decided = this.action === 'confirm' ? { reviewed: [today()] } : { availability: ['paused'] };
    return changed(source, fields, decided, bodyIn(source.text));
  }

  /** Shows the profile and the ways to send it. */
  #result() {
    const source = this.#source?.values ?? {};
    const values = this.#schema ? this.#profile().values : source;
    const [name = ''] = this.action === 'change' ? source.name : (values.name ?? []);
    const text = this.#text();
    const code = this.find('[data-text]');
    code.textContent = text;
    this.find('[data-source]').hidden = !text;
    const isPaused = values.availability?.[0] === 'paused';
    const said = this.action === 'change' && isPaused ? 'pause' : this.action;
    for (const place of this.querySelectorAll('[data-said]')) {
      place.textContent = this.texts['said.' + said].replaceAll('{0}', () => name);
    }
    const slug = this.#slug || this.#newSlug();
    const page = new URL(`mentors/${slug}/`, this.root).href;
    const proposal = { action: this.action, slug, name, text, page, photo: this.#photo?.photo };
    this.find('[data-ways]').replaceChildren(...waysToSend(this.data, proposal, code));
    this.find('[data-result]').hidden = false;
    this.find('.preview').hidden = isPaused;
    if (this.#schema && !isPaused) this.#preview(slug, values);
  }

  /** @param {string} slug @param {Values} values */
  async #preview(slug, values) {
    const template = /** @type {HTMLTemplateElement} */ (this.find('[data-card]'));
    this.find('[data-preview]').replaceChildren(await preview(template, this.root, this.form, this.data.fields, slug, values, this.texts, this.#photo?.photo));
  }

  #typedSlug() {
    return controls(this.form, 'slug')[0].value.trim();
  }

  #newSlug() {
    return this.find('[data-slug]').hidden ? slugOf(controls(this.form, 'name')[0].value) : this.#typedSlug();
  }

  /** Asks for a name in the address where the mentor's own gives none. */
  #askForSlug() {
    const name = controls(this.form, 'name')[0].value.trim();
    const slug = slugOf(name);
    this.find('[data-slug]').hidden = !name || (isSlug(slug) && !this.data.reserved.includes(slug));
  }

  #forget() {
    forget(this.root);
    this.form.reset();
    this.#touched.clear();
    for (const { name } of this.data.fields) showAt(this.form, name, undefined, this.texts);
    for (const part of ['[data-draft]', '[data-sent]', '[data-result]', '[data-slug]']) this.find(part).hidden = true;
    this.find('[data-errors]').replaceChildren();
    toast(this.texts.deleted);
    goTo(this.find('h1'));
  }

  /** @param {unknown} error */
  #fail(error) {
    console.error(error);
    this.#tell(this.texts.failed);
  }

  /** Says what is in the way. @param {string} text */
  #tell(text) {
    this.dataset.ready = '';
    this.form.hidden = true;
    this.find('[data-problem-text]').textContent = text;
    this.find('[data-problem]').hidden = false;
  }
}

customElements.define('join-form', JoinForm);
