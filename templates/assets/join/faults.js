// @ts-check
/** Says in the form what is to be mended: at each field, and above all of them. */
import { controls } from './answers.js';
import { element } from '../shared/dom.js';
import { counted } from '../shared/local.js';

/** @typedef {{field: string, sentence: string, error: boolean}} Fault */

/** The control in which a field's fault can be mended. @param {HTMLFormElement} form @param {string} field */
function place(form, field) {
  const asked = controls(form, field);
  const isPublic = field === 'contact' && asked.some((one) => one.value === 'public' && 'checked' in one && one.checked);
  return isPublic ? controls(form, 'address')[0] : asked[0];
}

/** A sentence of the checks, which has names and what was typed in backquotes. @param {string} sentence */
function words(sentence) {
  return sentence.replace(/`([^`]*)`/g, '“$1”');
}

/**
 * Shows at a field what is wrong with it, or no longer.
 * @param {HTMLFormElement} form
 * @param {string} field
 * @param {Fault | undefined} fault
 * @param {Record<string, string>} texts
 */
export function showAt(form, field, fault, texts) {
  const own = controls(form, field);
  for (const control of field === 'contact' ? [...own, ...controls(form, 'address')] : own) {
    const box = /** @type {HTMLElement} */ (control.closest('.field'));
    const isHere = fault !== undefined && box.contains(place(form, field));
    const id = (box.id || control.id) + '.error';
    box.classList.toggle('wrong', isHere && fault.error);
    const old = document.getElementById(id);
    if (isHere) {
      const prefix = fault.error ? [element('span', { class: 'visually-hidden' }, texts.error), ' '] : [];
      const shown = element('p', { class: fault.error ? 'error' : 'help', id }, ...prefix, words(fault.sentence));
      if (old) old.replaceWith(shown);
      else (box.querySelector(':scope > .choice, :scope > input, :scope > textarea, :scope > select') ?? box).before(shown);
    } else {
      old?.remove();
    }
    describe(box.localName === 'fieldset' ? box : control, id, isHere);
    control.toggleAttribute('aria-invalid', false);
    if (isHere && fault.error) control.setAttribute('aria-invalid', 'true');
  }
}

/** Adds a text to those that describe something, or takes it away. @param {Element} what @param {string} id @param {boolean} isSaid */
function describe(what, id, isSaid) {
  const before = (what.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  const after = isSaid ? [...before, id] : before;
  if (after.length) what.setAttribute('aria-describedby', after.join(' '));
  else what.removeAttribute('aria-describedby');
}

/**
 * Lists what is wrong, each with a link to its field.
 * @param {HTMLFormElement} form
 * @param {HTMLTemplateElement} template the component without content
 * @param {Fault[]} faults
 * @param {Record<string, string>} texts
 */
export function summary(form, template, faults, texts) {
  const box = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  const heading = /** @type {HTMLElement} */ (box.querySelector('h2'));
  heading.textContent = counted(texts, 'component.errors', faults.length);
  box.querySelector('ul')?.replaceChildren(
    ...faults.map(({ field, sentence }) => {
      const link = element('a', { href: '#' + place(form, field).id }, words(sentence));
      return element('li', {}, link);
    }),
  );
  return box;
}
