// @ts-check
/** What somebody has answered in the form: out of its controls, and into them. */
import { oneLine } from './profile.js';

/** @typedef {import('./profile.js').Field} Field */
/** @typedef {import('./profile.js').Values} Values */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

const HOST = /^(?:www\.|[a-z0-9.-]+\.[a-z]{2,}\/)\S*$/i;

/** @param {HTMLFormElement} form @param {string} name @returns {Control[]} */
export function controls(form, name) {
  const all = /** @type {Control[]} */ ([...form.elements]);
  return all.filter((control) => control.name === name && control.localName !== 'fieldset');
}

/**
 * The answers as a profile has them; fields that nobody is asked for are not in them.
 * @param {HTMLFormElement} form
 * @param {Field[]} fields
 * @param {string} today
 * @param {Values} before whose order ticked values keep
 * @returns {Values}
 */
export function valuesOf(form, fields, today, before = {}) {
  /** @type {Values} */
  const values = {};
  for (const { name, several } of fields) {
    const asked = controls(form, name);
    if (!asked.length) continue;
    const given = typed(form, name, asked, several, today).map(oneLine).filter(Boolean);
    const known = asked[0].type === 'checkbox' ? (before[name] ?? []).filter((value) => given.includes(value)) : [];
    values[name] = [...known, ...given.filter((value) => !known.includes(value))];
  }
  return values;
}

/** @param {HTMLFormElement} form @param {string} name @param {Control[]} asked @param {boolean} several @param {string} today */
function typed(form, name, asked, several, today) {
  const [first] = asked;
  const chosen = asked.filter((control) => control instanceof HTMLInputElement && control.checked);
  if (name === 'contact') {
    return chosen[0]?.value === 'public' ? [addressOf(controls(form, 'address')[0].value)] : ['coordinator'];
  }
  if (name === 'consent') return chosen.length ? [today] : [];
  if (first.type === 'checkbox') return chosen.map((control) => control.value);
  return several ? first.value.split('\n') : [first.value];
}

/** An address with the beginning that it lacks, as the import has it (TypedAddress). @param {string} written */
function addressOf(written) {
  const line = oneLine(written);
  const address = line.endsWith('>') ? line.slice(line.lastIndexOf('<') + 1, -1) : line;
  const [, scheme, rest] = /^(https?|mailto):\s*(.*)$/i.exec(address) ?? [];
  if (scheme) return `${scheme.toLowerCase()}:${rest}`;
  if (/^[^\s@:/<>]+@[^\s@/<>]+$/.test(address)) return 'mailto:' + address;
  return HOST.test(address) ? 'https://' + address : address;
}

/**
 * Writes answers into the form.
 * @param {HTMLFormElement} form
 * @param {Field[]} fields
 * @param {Values} values
 */
export function fill(form, fields, values) {
  for (const { name } of fields) {
    const given = values[name] ?? [];
    const isPublic = name === 'contact' && given.length > 0 && given[0] !== 'coordinator';
    if (isPublic) controls(form, 'address')[0].value = given[0].replace(/^mailto:(?=[^?]*$)/, '');
    for (const control of controls(form, name)) {
      if (!(control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type))) {
        control.value = given.join('\n');
      } else if (name === 'contact') {
        control.checked = control.value === (isPublic ? 'public' : 'coordinator');
      } else {
        control.checked = name === 'consent' ? given.length > 0 : given.includes(control.value);
      }
    }
  }
}

/**
 * Values as people read them: the words beside the boxes, or in the list.
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string[]} values
 */
export function labelsOf(form, name, values) {
  return values.map((value) => {
    for (const control of controls(form, name)) {
      if (control instanceof HTMLSelectElement) {
        return [...control.options].find((option) => option.value === value)?.text ?? value;
      }
      if (control.type === 'checkbox' && control.value === value) {
        return control.closest('label')?.textContent?.trim() ?? value;
      }
    }
    return value;
  });
}
