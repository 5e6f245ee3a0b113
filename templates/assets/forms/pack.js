// @ts-check
/** The pack for a pair: what is typed once goes into every form, and the meetings into a calendar. */
import { counted, Local } from '../shared/local.js';
import { calendar } from './calendar.js';
import { download, FormSheet } from './form.js';
import { halfway, isCountable, lastDay, meetings } from './meetings.js';

/** @typedef {import('./calendar.js').Entry} Entry */

class PairPack extends HTMLElement {
  /** What was filled in last, by fact: a field that says something else was changed by its reader. */
  #before = /** @type {Record<string, string>} */ ({});
  #halfway = '';

  connectedCallback() {
    this.#begin();
    this.addEventListener('input', ({ target }) => this.#typed(/** @type {HTMLElement} */ (target).dataset.given));
    this.sheet.addEventListener('filled', () => this.#begin());
    this.find('[data-ics]').addEventListener('click', () => this.#save());
    this.sheet.addEventListener('change', () => this.#choose());
    this.sheet.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset.alone) this.#print(button.dataset.alone);
    });
    this.dataset.ready = '';
  }

  get sheet() {
    return /** @type {FormSheet} */ (this.closest('form-sheet'));
  }

  get texts() {
    return this.sheet.data.pack ?? {};
  }

  /** @param {string} selector @returns {HTMLElement} */
  find(selector) {
    return /** @type {HTMLElement} */ (this.querySelector(selector));
  }

  /** @param {string} name @returns {HTMLInputElement | HTMLSelectElement} */
  #given(name) {
    return /** @type {HTMLInputElement} */ (this.find(`[data-given="${name}"]`));
  }

  /** @param {string} name */
  #value(name) {
    return this.#given(name).value.trim();
  }

  /** The words of what is chosen. @param {string} name */
  #words(name) {
    return /** @type {HTMLSelectElement} */ (this.#given(name)).selectedOptions[0].text;
  }

  /** Takes things as they stand: at first, from a file, or after all was forgotten. */
  #begin() {
    if (!this.#value('code')) this.#given('code').value = code();
    const { start, end } = this.#days();
    this.#halfway = start && end ? halfway(start, end) : '';
    this.#before = this.#facts();
    this.#choose();
    this.#draw();
  }

  /** The days that can be counted with. */
  #days() {
    const day = (/** @type {string} */ name) => (isCountable(this.#value(name)) ? this.#value(name) : '');
    return { start: day('start'), end: day('end'), halfway: day('halfway'), first: day('first') };
  }

  /** @param {string | undefined} name */
  #typed(name) {
    const { start } = this.#days();
    const length = this.#given('length');
    if (name === 'end') length.value = 'other';
    if (start && length.value !== 'other') this.#given('end').value = lastDay(start, Number(length.value));
    const { end } = this.#days();
    const worked = start && end && start <= end ? halfway(start, end) : '';
    if (name !== 'halfway' && ['', this.#halfway].includes(this.#value('halfway'))) this.#given('halfway').value = worked;
    this.#halfway = worked;
    this.#fill();
    this.#draw();
  }

  /** What the forms ask for. @returns {Record<string, string>} */
  #facts() {
    const facts = Object.fromEntries(
      ['mentee', 'mentor', 'start', 'halfway', 'end', 'place', 'basis'].map((name) => [name, this.#value(name)]),
    );
    const minutes = this.#words('minutes');
    const rhythm = this.texts.rhythm.replace('{0}', this.#words('rhythm')).replace('{1}', minutes);
    return { ...facts, rhythm: this.#value('rhythm') === '0' ? '' : rhythm };
  }

  #fill() {
    const facts = this.#facts();
    for (const found of this.sheet.querySelectorAll('[data-fact]')) {
      const field = /** @type {HTMLInputElement} */ (found);
      const fact = field.dataset.fact ?? '';
      if (fact in facts && ['', this.#before[fact]].includes(field.value)) field.value = facts[fact];
    }
    this.#before = facts;
  }

  /** What goes into the calendar. @returns {Entry[]} */
  #entries() {
    const { start, end, halfway: middle, first } = this.#days();
    if (!start || !end || !first || first < start || first > end) return [];
    const names = /** @type {HTMLInputElement} */ (this.find('#pack\\.names')).checked;
    const title = (/** @type {string} */ text) =>
      names && this.#value('mentee') && this.#value('mentor')
        ? filled(this.texts.named, text, this.#value('mentee'), this.#value('mentor'))
        : text;
    const uid = (/** @type {string} */ what) => `${this.#value('code')}-${what}@${this.sheet.data.host}`;
    const meeting = title(this.texts.meeting);
    return [
      ...meetings(first, this.#value('rhythm'), end).map((day, i) => ({
        uid: uid(`meeting-${i + 1}`),
        title: meeting,
        day,
        time: this.#value('time'),
        minutes: Number(this.#value('minutes')),
        place: this.#value('place'),
        reminder: filled(this.texts.soon, meeting),
      })),
      ...(middle ? [{ uid: uid('halfway'), title: title(this.texts.halfway), day: middle }] : []),
      { uid: uid('end'), title: title(this.texts.end), day: end },
    ];
  }

  /** Shows what goes into the calendar. */
  #draw() {
    const entries = this.#entries();
    const { start, end, first } = this.#days();
    const place = this.find('[data-dates]');
    /** @type {HTMLButtonElement} */ (this.find('[data-ics]')).disabled = !entries.length;
    if (!entries.length) {
      const isWrong = start && end && (start > end || (first && (first < start || first > end)));
      return place.replaceChildren(element('p', isWrong ? this.texts.order : this.texts.none));
    }
    const count = entries.filter(({ uid }) => uid.includes('-meeting-')).length;
    const list = document.createElement('ol');
    const others = document.createElement('ul');
    const local = Local.ofPage();
    for (const { day, time, title, uid } of entries) {
      const words = [local.day(day, 'day.week'), ...(time ? [time] : [])].join(', ');
      if (uid.includes('-meeting-')) list.append(element('li', words));
      else others.append(element('li', `${words}: ${title}`));
    }
    place.replaceChildren(element('p', counted(this.texts, 'dates', count)), list, others);
  }

  #save() {
    download(this.texts.ics, 'text/calendar', calendar(this.#entries(), new Date()));
  }

  /** Leaves out of print what is not ticked, or all but one. @param {string} [only] */
  #choose(only) {
    for (const found of this.sheet.querySelectorAll('[data-chosen]')) {
      const box = /** @type {HTMLInputElement} */ (found);
      const sheet = document.getElementById(box.dataset.chosen ?? '');
      sheet?.toggleAttribute('data-left-out', only ? sheet.id !== only : !box.checked);
    }
  }

  /** @param {string} only */
  #print(only) {
    this.#choose(only);
    addEventListener('afterprint', () => this.#choose(), { once: true });
    print();
  }
}

/** @param {string} name @param {string} text */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @param {string} text @param {string[]} values */
function filled(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, place) => values[Number(place)]);
}

/** Letters and digits that stand for this pack and for nobody. */
function code() {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');
}

customElements.define('pair-pack', PairPack);
