// @ts-check
/**
 * The text of a profile: written anew, or changed line by line so that all other lines stay as
 * somebody typed them. The twin of FrontMatterText in the site generator, byte for byte.
 */
import { pageLink } from './page-link.js';

/** @typedef {{name: string, type: string, several: boolean, card?: boolean, label?: string, line?: number, sentence?: string}} Field in the order of the file; a card shows some as chips, some in its line, one as a sentence */
/** @typedef {Record<string, string[]>} Values by the names of fields */

const FENCE = '---';
const SPACES = /[\x00-\x20\x7F-\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+/gu;
const UNSEEN = /[\u00AD\u034F\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u2800\u3164\uFEFF\uFFA0]|(?<![^\x00-\u024F])[\u200C\u200D]|[\u200C\u200D](?![^\x00-\u024F])/gu;
const MARKS = /(\p{M}{30})\p{M}+/gu;
const BROKEN = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const CONTROLS = /[\x00-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/gu;
const BLANK_END = /(?<![ \t\n\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000])[ \t\n\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+$/u;
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’&()/+@?=%~_\-]|,(?= )|:(?=[^ ,]))*$/u;
const PLAIN_IN_LIST = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’&()/+@=%~_\-]|:(?=[^ ,]))*$/u;
const NO_WORDS = ['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'y', 'n'];
const FLAGS = ['true', 'yes', 'on', 'false', 'no', 'off'];
const KEY = /^(["']?)([A-Za-z][A-Za-z0-9_-]*)\1[ \t]*:(?:[ \t\v\f\r].*)?$/;
const COMMENTED = /^([^:]+:[^"'[{|>#]*)(?<=[ \t])# .*$/;
const NO_VALUE = /^\s*(?:#.*)?$/;

/**
 * The text of a new profile.
 * @param {Field[]} fields
 * @param {Values} values
 * @param {string} body Markdown
 */
export function of(fields, values, body) {
  const lines = fields.map((field) => lineOf(field, values[field.name] ?? [])).filter(Boolean);
  return [FENCE, ...lines, FENCE, '', bodyOf(body)].join('\n');
}

/**
 * The text of a profile with other values; a field with no value loses its line.
 * @param {string} text
 * @param {Field[]} fields
 * @param {Values} changes
 * @returns {string | undefined} nothing where the text has no front matter with a key on each line
 */
export function edited(text, fields, changes) {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end < 0) return undefined;
  const head = lines.slice(1, end);
  if (!head.some((line) => KEY.test(line))) return undefined;
  for (const field of fields) {
    if (field.name in changes) change(head, field, changes[field.name], fields);
  }
  return [FENCE, head.join('\n'), ''].join('\n') + lines.slice(end).join('\n');
}

/**
 * The text of a profile with another body.
 * @param {string} text
 * @param {string} body Markdown
 */
export function withBody(text, body) {
  return [...parts(text).head, '', bodyOf(body)].join('\n');
}

/**
 * The text of a profile that is there already, as it will be.
 * @param {{text: string, values: Values}} source as it is
 * @param {Field[]} fields
 * @param {Values} values that may differ
 * @param {string} body
 */
export function changed({ text, values: before }, fields, values, body) {
  const isOther = (/** @type {[string, string[]]} */ [name, other]) => !same(other, before[name] ?? []);
  const changes = Object.fromEntries(Object.entries(values).filter(isOther));
  const after = edited(text, fields, changes);
  if (after === undefined) return of(fields, { ...before, ...changes }, body);
  return bodyOf(body) === bodyIn(text) ? after : withBody(after, body);
}

/** The body of a profile, as `bodyOf` writes it. @param {string} text of the file */
export function bodyIn(text) {
  return bodyOf(parts(text).body.join('\n'));
}

/** The lines up to the second fence, and those below. @param {string} text */
function parts(text) {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === FENCE);
  return { head: lines.slice(0, end + 1), body: lines.slice(end + 1) };
}

/** A body as a file has it: no control characters, no empty lines around it, one at its end. @param {string} typed */
export function bodyOf(typed) {
  const text = typed.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(CONTROLS, ' ').replace(BROKEN, '')
    .replace(/^(?:[ \t]*\n)+/, '').replace(BLANK_END, '');
  return text && text + '\n';
}

/** A value as it is kept: one line, without spaces around it, and without characters that nobody sees. @param {string} typed */
export function oneLine(typed) {
  return typed.replace(UNSEEN, '').replace(MARKS, '$1').normalize('NFC').replace(BROKEN, '').replace(SPACES, ' ').replace(/^ | $/g, '');
}

/** Whether two lists of values are the same when they are written. @param {string[]} one @param {string[]} other */
export function same(one, other) {
  const written = (/** @type {string[]} */ values) => JSON.stringify(values.map(oneLine).filter(Boolean));
  return written(one) === written(other);
}

/** @param {string[]} head @param {Field} field @param {string[]} values @param {Field[]} order */
function change(head, field, values, order) {
  const line = lineOf(field, values);
  const start = placeOfKey(field.name, head);
  if (start >= 0) {
    const comment = commentOf(head[start]);
    head.splice(start, endOf(start, head) - start, ...(line ? [line + comment] : []));
  } else if (line) {
    head.splice(placeFor(field, head, order), 0, line);
  }
}

/** The comment behind a value, with the spaces before it. @param {string} line */
function commentOf(line) {
  let start = COMMENTED.exec(line)?.[1].length;
  if (start === undefined) return '';
  while (line[start - 1] === ' ' || line[start - 1] === '\t') start--;
  return line.slice(start);
}

/**
 * Behind the nearest field that comes before, so that the order stays the usual one.
 * @param {Field} field
 * @param {string[]} head
 * @param {Field[]} order
 */
function placeFor(field, head, order) {
  for (let before = order.indexOf(field) - 1; before >= 0; before--) {
    const start = placeOfKey(order[before].name, head);
    if (start >= 0) return endOf(start, head);
  }
  return 0;
}

/** @param {string} key @param {string[]} head */
function placeOfKey(key, head) {
  return head.findIndex((line) => KEY.exec(line)?.[2] === key);
}

/** The line behind a key's value; empty lines and comments belong to what follows. @param {number} start @param {string[]} head */
function endOf(start, head) {
  let end = start + 1;
  while (end < head.length && !KEY.test(head[end])) end++;
  while (end > start + 1 && NO_VALUE.test(head[end - 1])) end--;
  return end;
}

/** @param {Field} field @param {string[]} values */
function lineOf(field, values) {
  const said = values.map(oneLine).filter(Boolean);
  if (!said.length) return '';
  const list = () => [...new Set(said)].map((value) => entry(value, field)).join(', ');
  return `${field.name}: ${field.several ? `[${list()}]` : scalar(said[0], field, PLAIN)}`;
}

/** One of several. @param {string} value @param {Field} field */
function entry(value, field) {
  const { label, address } = field.type === 'ADDRESSES' ? pageLink(value) : { label: undefined, address: value };
  const written = scalar(address, field, PLAIN_IN_LIST);
  return label ? `{label: ${scalar(label, field, PLAIN_IN_LIST)}, address: ${written}}` : written;
}

/** @param {string} value @param {Field} field @param {RegExp} plain */
function scalar(value, field, plain) {
  return isPlain(value, field, plain) ? value : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** @param {string} value @param {Field} field @param {RegExp} plain */
function isPlain(value, field, plain) {
  switch (field.type) {
    case 'NUMBER':
      return /^\d{1,6}$/.test(value);
    case 'DATE':
      return isDay(value);
    case 'FLAG':
      return FLAGS.includes(value.toLowerCase());
    default:
      return plain.test(value) && !NO_WORDS.includes(value.toLowerCase());
  }
}

/** @param {string} value */
function isDay(value) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(value + 'T00:00:00Z');
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The longest last part of an address, in characters. */
const LONGEST_SLUG = 80;

/** Letters that Unicode does not take apart into one of a–z and a mark. */
const LETTERS = Object.entries({
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
});

/** The slug that a name could have, as the site generator makes it; empty where it has no letter for one. @param {string} name */
export function slugOf(name) {
  let plain = name.toLowerCase();
  for (const [letter, letters] of LETTERS) plain = plain.replaceAll(letter, letters);
  plain = plain.normalize('NFKD').replace(/[\p{M}'’]/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  return plain.slice(0, LONGEST_SLUG).replace(/-$/, '');
}

/** What Windows keeps for devices, and so can hold no file of. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[0-9])$/;

/** Whether a text can be a slug as it is. @param {string} text */
export function isSlug(text) {
  return text.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !DEVICE.test(text);
}
