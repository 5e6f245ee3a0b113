// @ts-check
/**
 * The page "Who fits": a mentee's answers are compared with all mentors in the browser. Nothing of them is
 * sent or stands in an address; they are kept on the device where the mentee ticks that.
 */
import { toast } from '../shared/components.js';
import { Fits, MIDDLE } from './criteria.js';
import { goTo, replace } from '../shared/dom.js';
import { counted } from '../shared/local.js';
import { forgotten, keepIn, keptAnywhere, whenShownAgain } from '../shared/kept.js';
import { all } from '../search/files.js';
import { IndexError } from '../search/load.js';
import { keptIn } from './keeping.js';
import { label, matchCard } from './match-card.js';
import { open } from './matching.js';
import { Shortlist } from './shortlist.js';
import { folded, Questions } from './preferences.js';

/** @typedef {import('../search/types.js').Card} Card */
/**
 * What the page gives.
 * @typedef {{rules: import('./criteria.js').Rules, scheme: string, contact: string, texts: Record<string, string>}} Data
 */

const FIRST = 10;

class MentorMatch extends HTMLElement {
  /** @type {ReturnType<typeof open> | undefined} */
  #index;
  /** @type {Fits | undefined} */
  #fits;
  #words = '';
  #shown = FIRST;
  /** The newest of each; older ones that come later are thrown away. */
  #newest = { question: 0, drawing: 0 };

  root = new URL(this.dataset.root ?? '', location.href);
  data = /** @type {Data} */ (JSON.parse(this.dataset.match ?? '{}'));
  texts = this.data.texts;
  form = /** @type {HTMLFormElement} */ (this.find('[data-form]'));
  keep = /** @type {HTMLInputElement} */ (this.find('[data-keep]'));
  heading = this.find('[data-found] h2');
  questions = new Questions(this.form, this.texts, () => this.#changed());
  labelOf = (/** @type {string} */ criterion, /** @type {string} */ value) => this.questions.labelOf(criterion, value);
  shortlist = new Shortlist(this.find('[data-shortlist]'), this.template('[data-listed]'), this.data, this.root,
    this.labelOf, () => this.#keep(), (id) => this.#relabel(id));

  connectedCallback() {
    const kept = this.#restore();
    if (kept) toast(this.texts[this.keep.checked ? 'restored' : 'restored.tab']);
    whenShownAgain(() => this.#restore());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#find();
    });
    this.form.addEventListener('input', ({ target }) => (target === this.keep ? this.#keep() : this.#changed()));
    this.find('[data-forget]').addEventListener('click', () => this.#forget());
    this.find('[data-more]').addEventListener('click', () => this.#more());
    for (const slider of this.#sliders) {
      this.#name(slider);
      slider.addEventListener('input', () => {
        this.#name(slider);
        this.#keep();
        this.#rank();
      });
    }
    addEventListener('beforeprint', () => this.#summarise());
    if (kept?.found) this.#find(kept.listed);
    else this.dataset.ready = '';
  }

  /** @param {string} selector @returns {HTMLElement} */
  find(selector) {
    return /** @type {HTMLElement} */ (this.querySelector(selector));
  }

  /** @param {string} selector */
  template(selector) {
    return /** @type {HTMLTemplateElement} */ (this.find(`template${selector}`));
  }

  get #key() {
    return 'answers for a match at ' + this.root.pathname;
  }

  // ---- The answers

  #changed() {
    this.#keep();
    if (this.#fits) this.find('[data-count]').textContent = this.texts.changed;
  }

  #keep() {
    const isForDevice = this.keep.checked;
    const emphasis = this.#emphasis;
    const step = isForDevice ? {} : { found: Boolean(this.#fits), listed: this.shortlist.kept };
    const text = JSON.stringify({ ...this.questions.answers, emphasis, ...step });
    if (!keepIn(this.#key, text, isForDevice) && isForDevice) toast(this.texts.full);
  }

  /** Writes what was kept into the form. */
  #restore() {
    const kept = keptAnywhere(this.#key);
    const answers = keptIn(kept?.text);
    if (!answers) return undefined;
    this.questions.fill(answers);
    this.keep.checked = kept?.isForDevice ?? false;
    for (const slider of this.#sliders) {
      slider.value = String(answers.emphasis?.[slider.dataset.emphasis ?? ''] ?? slider.value);
      this.#name(slider);
    }
    return answers;
  }

  get #emphasis() {
    return Object.fromEntries(this.#sliders.map(({ dataset, value }) => [dataset.emphasis, Number(value)]));
  }

  #forget() {
    this.keep.checked = false;
    forgotten(this.#key);
    this.questions.reset();
    this.shortlist.clear();
    this.#fits = undefined;
    this.#newest.question++;
    this.#newest.drawing++;
    this.removeAttribute('aria-busy');
    this.find('[data-found]').hidden = true;
    this.find('[data-results]').replaceChildren();
    for (const slider of this.#sliders) {
      slider.value = String(MIDDLE);
      this.#name(slider);
    }
    toast(this.texts.forgotten);
    goTo(this.find('h1'));
  }

  #summarise() {
    this.find('[data-answers] dl').replaceChildren(...this.questions.summary());
  }

  // ---- Who fits

  /** @param {import('./shortlist.js').Kept[]} [before] who was on the shortlist, where the page is shown again */
  async #find(before) {
    const { wishes } = this.questions.answers;
    const turn = ++this.#newest.question;
    this.setAttribute('aria-busy', 'true');
    try {
      this.#index ??= open(new URL('search/', this.root));
      const known = await (await this.#index).known(this.data.rules, wishes);
      if (turn !== this.#newest.question) return;
      this.#fits = new Fits(this.data.rules, wishes, known);
      this.#words = wishes.words;
      this.#shown = FIRST;
      if (!(await this.#rank())) return;
      this.find('[data-found]').hidden = false;
      if (before) await this.#listAgain(before);
      else goTo(this.heading);
      this.#keep();
    } catch (error) {
      if (turn === this.#newest.question) this.#fail(error);
    } finally {
      if (turn === this.#newest.question) this.removeAttribute('aria-busy');
      this.dataset.ready = '';
    }
  }

  /** @param {import('./shortlist.js').Kept[]} before */
  async #listAgain(before) {
    const index = await this.#index;
    for (const { doc, id, message } of before) {
      const hit = await index?.card(doc).catch(() => undefined); // the site may have been built anew
      if (hit?.id === id) this.shortlist.add(doc, hit, message);
      if (hit?.id === id) this.#relabel(id);
    }
  }

  /** Ranks by the sliders, of what is loaded. Whether it was drawn. */
  async #rank() {
    if (!this.#fits) return false;
    this.#fits.emphasise(this.#emphasis);
    return this.#show();
  }

  /** Draws the best; whether nothing newer has come. */
  async #show() {
    const turn = ++this.#newest.drawing;
    const index = await this.#index;
    const fits = this.#fits;
    if (!index || !fits) return false;
    try {
      const ranking = fits.ranked(index.order);
      const { found, leftOut, more } = await this.#best(ranking);
      const items = await all(found, (match) => this.#card(match.doc, match.hit));
      if (turn !== this.#newest.drawing) return false;
      replace(this.find('[data-results]'), items, this.heading);
      this.find('[data-more]').hidden = !more;
      this.#tell(ranking.length - leftOut);
      this.shortlist.update(fits, this.#words);
      this.find('[data-problem]').hidden = true;
      return true;
    } catch (error) {
      if (turn === this.#newest.drawing) this.#fail(error);
      return false;
    }
  }

  /** The first of the ranking who are not to be left out. @param {number[]} ranking */
  async #best(ranking) {
    const not = this.questions.leftOut;
    const index = await this.#index;
    const found = /** @type {{doc: number, hit: Card}[]} */ ([]);
    let leftOut = 0;
    for (let at = 0; index && at < ranking.length && found.length <= this.#shown; at += FIRST) {
      const some = await all(ranking.slice(at, at + FIRST), async (doc) => ({ doc, hit: await index.card(doc) }));
      const wanted = some.filter(({ hit }) => !not.has(folded(hit.name)));
      leftOut += some.length - wanted.length;
      found.push(...wanted);
    }
    return { found: found.slice(0, this.#shown), leftOut, more: found.length > this.#shown };
  }

  /** @param {number} number how many fit */
  #tell(number) {
    const key = this.#fits?.asksSomething ? 'count' : 'unasked';
    const text = counted(this.texts, key, number);
    this.find('[data-nothing]').hidden = number > 0;
    for (const place of [this.find('[data-count]'), this.find('[role="status"]')]) {
      if (place.textContent !== text) place.textContent = text;
    }
  }

  /** @param {number} doc @param {Card} hit */
  async #card(doc, hit) {
    const item = await matchCard(this, hit, /** @type {Fits} */ (this.#fits), doc, {
      choose: () => this.#choose(doc, hit), leaveOut: () => this.#leaveOut(hit) });
    label(item, hit.name, this.shortlist.has(hit.id), this.texts);
    return item;
  }

  async #more() {
    const first = this.#shown;
    this.#shown += FIRST;
    await this.#show();
    /** @type {HTMLElement | null | undefined} */ (this.find('[data-results]').children[first]?.querySelector('a'))?.focus();
  }

  // ---- What is done with a match

  /** @param {number} doc @param {Card} hit */
  #choose(doc, hit) {
    if (this.shortlist.has(hit.id)) return this.shortlist.remove(hit.id);
    this.shortlist.add(doc, hit);
    this.#keep();
    this.#relabel(hit.id);
    toast(this.texts.added.replace('{0}', () => hit.name));
  }

  /** Says on the button of a mentor what it does now. @param {string} id */
  #relabel(id) {
    const item = /** @type {HTMLElement | null} */ (this.querySelector(`[data-results] [data-mentor="${CSS.escape(id)}"]`));
    if (item) label(item, item.querySelector('h3')?.textContent ?? '', this.shortlist.has(id), this.texts);
  }

  /** @param {Card} hit */
  async #leaveOut(hit) {
    this.questions.leaveOut(hit.name);
    this.#keep();
    if (this.shortlist.has(hit.id)) this.shortlist.remove(hit.id);
    await this.#show();
    toast(this.texts.left.replace('{0}', () => hit.name));
  }

  get #sliders() {
    return /** @type {NodeListOf<HTMLInputElement> & HTMLInputElement[]} */ (
      /** @type {unknown} */ ([...this.querySelectorAll('[data-emphasis]')]));
  }

  /** Says how much a slider makes of its group. @param {HTMLInputElement} slider */
  #name(slider) {
    const text = this.texts['emphasis.' + slider.value];
    slider.setAttribute('aria-valuetext', text);
    if (slider.nextElementSibling) slider.nextElementSibling.textContent = text;
  }

  /** Says so; the form stays as it is. @param {unknown} error */
  #fail(error) {
    console.error(error);
    this.#index = undefined; // the files may have been replaced by newer ones
    const problem = this.find('[data-problem]');
    problem.textContent = IndexError.words(error, this.texts);
    problem.hidden = false;
    this.find('[role="status"]').textContent = problem.textContent;
    problem.scrollIntoView({ block: 'center' });
  }
}

customElements.define('mentor-match', MentorMatch);
