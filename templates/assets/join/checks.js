// @ts-check
/**
 * What mentor:check would say of a profile that somebody is typing: the rules of the Java package
 * `check` that concern one profile by itself, with its sentences (check.rule.Sentence), over the fields
 * and vocabularies of /api/profile.schema.json. ChecksIT holds it to the same answers.
 *
 * Not looked at here: whether the name and the contact are somebody else's too, how old the last
 * review is, values in other profiles' spellings, links in the text, and what `body-checks.js` leaves out.
 */
import { lookAlike, repeated } from './alike.js';
import { checkBody, isTelephone } from './body-checks.js';
import { isDay, meantDay, next } from './days.js';
import { bareLanguage, languageOf } from './languages.js';
import { nearest } from './nearest.js';
import { pageLink } from './page-link.js';
import { isPlaceholder } from './placeholder.js';
import { fill, quoted } from './sentence.js';
import { fault, faultOfOwnPage } from './web-address.js';

/** @typedef {import('../shared/local.js').Local} Local */
/** @typedef {import('./sentence.js').Part} Part */

/**
 * @typedef {{field: string, sentence: string, error: boolean}} Remark backquotes are left in the sentence
 *
 * The parts of a schema that are read here; site.form.ProfileSchema makes it.
 * @typedef {{const?: string, title?: string, synonyms?: string[]}} Choice
 * @typedef {{type?: string | string[], format?: string, maxLength?: number, oneOf?: Choice[], $ref?: string,
 *   const?: string, items?: Value, maxItems?: number, anyOf?: Value[]}} Value
 * @typedef {Value & {title: string, description: string, withoutPlace?: string[]}} Property
 * @typedef {{required: string[], properties: Record<string, Property>, $defs: Record<string, Value>,
 *   bodyMaxLength: number}} Schema
 */

/** The longest list that a person reads rather than skips: check.rule.Quoted. */
const SHORT = 12;
/** What is said of a text and stops nothing. */
const WARNINGS = new Set([
  'PLACEHOLDER_TEXT', 'LIQUID', 'SHORTCODE', 'BRACKETS', 'ATTRIBUTES', 'PICTURE', 'FRAME', 'SCRIPT',
]);

/**
 * @param {{values: Record<string, string[]>, body: string}} profile by the names of fields, and Markdown
 * @param {Schema} schema
 * @param {Record<string, string>} sentences of check.rule.Sentence, by name
 * @param {string} today YYYY-MM-DD
 * @param {Local} local
 * @returns {Remark[]} in the order of the fields, those on the text last, under `body`
 */
export function check({ values, body }, schema, sentences, today, local) {
  /** @type {Remark[]} */
  const remarks = [];
  const { properties } = schema;
  const typed = Object.fromEntries(Object.keys(properties).map((name) => [name, said(values[name] ?? [])]));
  for (const [name, property] of Object.entries(properties)) {
    /** @type {Field} */
    const field = {
      name,
      title: property.title,
      property,
      values: severalOf(property) ? typed[name] : typed[name].slice(0, 1),
      local,
      say: (sentence, ...parts) => remarks.push({ field: name, sentence: fill(sentences[sentence], parts), error: true }),
      warn: (sentence, ...parts) => remarks.push({ field: name, sentence: fill(sentences[sentence], parts), error: false }),
    };
    if (!field.values.length) {
      checkMissing(field, schema.required.includes(name));
      continue;
    }
    checkType(field, schema, sentences);
    checkVocabulary(field, schema, sentences);
    checkAddress(field);
    checkWords(field, schema);
    checkSpelling(field, schema);
    checkOther(field, typed, properties, sentences, today);
  }
  for (const [sentence, ...parts] of checkBody(body, sentences, schema.bodyMaxLength)) {
    const shown = parts.map((part) => (typeof part === 'number' ? local.number(part) : part));
    remarks.push({ field: 'body', sentence: fill(sentences[sentence], shown), error: !WARNINGS.has(sentence) });
  }
  return remarks;
}

/**
 * @typedef {{name: string, title: string, property: Property, values: string[], local: Local,
 *   say: (sentence: string, ...parts: Part[]) => void, warn: (sentence: string, ...parts: Part[]) => void}} Field
 */

/** As FrontMatterText writes them: none that is empty, none twice. @param {string[]} values */
function said(values) {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

/** @param {Field} field @param {boolean} required */
function checkMissing({ name, title, property, say }, required) {
  if (!required) return;
  if (name === 'consent') say('NO_CONSENT');
  else say('MISSING', title, property.description);
}

// ---- Types -------------------------------------------------------------------------------------

/** The list that a field takes. @param {Property} property */
function severalOf(property) {
  return property.anyOf?.find((choice) => choice.type === 'array');
}

/** Whether a field takes pages with names. @param {Property} property */
function isLinks(property) {
  return property.anyOf?.some((choice) => choice.$ref === '#/$defs/link');
}

/** @param {Property} property @param {Schema} schema @returns {Value} what is asked of one value */
function oneOf(property, schema) {
  const ref = [property, ...(property.anyOf ?? [])].find((choice) => choice.$ref)?.$ref;
  return ref ? schema.$defs[ref.slice('#/$defs/'.length)] : property;
}

/** @param {Value} value @param {string} type */
function isOf(value, type) {
  return [value.type].flat().includes(type);
}

/** @param {Field} field @param {Schema} schema @param {Record<string, string>} sentences */
function checkType({ title, property, values, local, say }, schema, sentences) {
  const one = oneOf(property, schema);
  const most = severalOf(property)?.maxItems ?? Infinity;
  if (values.length > most) say('TOO_MANY', title, values.length, most);
  for (const value of values) {
    if (one.format === 'date') {
      checkDay(value, local, say);
    } else if (isOf(one, 'integer')) {
      if (!isNumber(value)) say('WRONG_TYPE', title, sentences.NUMBER, value, meantNumber(value, sentences));
    } else if (isOf(one, 'boolean')) {
      if (!/^(?:true|yes|on|false|no|off)$/i.test(value)) say('WRONG_TYPE', title, sentences.FLAG, value, '');
    } else {
      const { label, address } = isLinks(property) ? pageLink(value) : { label: undefined, address: value };
      if ([...address].length > (one.maxLength ?? Infinity)) say('TOO_LONG', label ? 'address' : title, one.maxLength ?? 0);
    }
  }
}

/** @param {string} value */
function isNumber(value) {
  return /^\d{1,6}$/.test(value);
}

/** @param {string} value @param {Record<string, string>} sentences */
function meantNumber(value, sentences) {
  return /^\d{1,5}[.,]\d{1,9}$/.test(value)
    ? fill(sentences.BETTER, [String(Math.round(Number(value.replace(',', '.'))))])
    : '';
}

/** @param {string} value @param {Local} local @param {Field['say']} say */
function checkDay(value, local, say) {
  if (isDay(value)) return;
  const meant = meantDay(value);
  if (meant) say('DAY_MEANT', value, meant, local.day(meant));
  else say(/^\d{4}-\d{2}-\d{2}$/.test(value) ? 'NO_SUCH_DAY' : 'NO_DATE', value);
}

// ---- Vocabularies and addresses ----------------------------------------------------------------

/** @param {Field} field @param {Schema} schema @param {Record<string, string>} sentences */
function checkVocabulary({ name, property, values, local, say }, schema, sentences) {
  const terms = oneOf(property, schema).oneOf;
  if (!terms) return;
  const allowed = terms.map((term) => String(term.const));
  /** @type {Map<string, string>} from the values, their labels and their synonyms to the values */
  const words = new Map(allowed.map((value) => [value, value]));
  for (const term of terms) {
    for (const word of [term.title ?? '', ...(term.synonyms ?? [])]) {
      if (!words.has(word)) words.set(word, String(term.const));
    }
  }
  const noun = sentences[`noun.${name}`] ?? name;
  for (const value of values.filter((typed) => !allowed.includes(typed))) {
    const meant = nearest(value, [...words.keys()]);
    const other = meant === undefined && otherField(value, terms, schema);
    if (other) say('OF_OTHER_FIELD', noun, value, other);
    else if (meant !== undefined) say('DID_YOU_MEAN', noun, value, words.get(meant) ?? meant);
    else if (allowed.length <= SHORT) say('ALLOWED', noun, value, quoted(local, allowed));
    else say('ALLOWED_ELSEWHERE', noun, value, name);
  }
}

/**
 * The field that takes a value which was typed into another.
 * @param {string} value @param {Choice[]} own @param {Schema} schema
 */
function otherField(value, own, schema) {
  return Object.entries(schema.properties).find(([, property]) => {
    const terms = oneOf(property, schema).oneOf;
    return terms && terms !== own && terms.some((term) => term.const === value);
  })?.[0];
}

/** @param {Property} property */
function isAddress(property) {
  return [...(property.anyOf ?? []), property].some((choice) => choice.$ref === '#/$defs/address');
}

/** @param {Field} field */
function checkAddress({ name, property, values, say }) {
  if (!isAddress(property)) return;
  const coordinator = [...(property.anyOf ?? []), property].find((choice) => choice.const)?.const;
  for (const value of values.filter((typed) => typed !== coordinator)) {
    const { address } = isLinks(property) ? pageLink(value) : { address: value };
    if (coordinator !== undefined && nearest(value, [coordinator]) !== undefined) {
      say('DID_YOU_MEAN', name, value, coordinator);
    } else if (coordinator !== undefined && isTelephone(value)) {
      say('TELEPHONE_AS_CONTACT', value);
    } else {
      const wrong = coordinator === undefined ? faultOfOwnPage(address) : fault(address);
      if (wrong) say(wrong.sentence, address, wrong.better);
    }
  }
}

// ---- Words -------------------------------------------------------------------------------------

/** @param {Field} field @param {Schema} schema */
function checkWords({ name, title, property, values, local, warn }, schema) {
  const one = oneOf(property, schema);
  if (name === 'account' || one.oneOf || one.format || isAddress(property) || !isOf(one, 'string')) return;
  for (const value of values) {
    if (isPlaceholder(value)) warn('PLACEHOLDER', value, title);
    if (name !== 'languages') continue;
    const language = languageOf(value, local.data.language);
    if (language) warn('LANGUAGE_CODE', value, language);
    const bare = bareLanguage(value, local.data.language);
    if (bare) warn('LANGUAGE_LEVEL', value, bare);
  }
}

/** @param {Field} field @param {Schema} schema */
function checkSpelling({ name, title, property, values, local, warn }, schema) {
  const links = isLinks(property);
  if (links || severalOf(property)) {
    const address = links ? (/** @type {string} */ value) => pageLink(value).address : undefined;
    repeated(values, address).forEach((same) => warn('REPEATED', title, quoted(local, same)));
  }
  const one = oneOf(property, schema);
  if (isAddress(property) || one.format || isOf(one, 'integer') || isOf(one, 'boolean')) return;
  for (const value of values) {
    const said = lookAlike(value, name === 'name');
    if (said) warn(...said);
  }
}

// ---- Fields that must agree with each other ----------------------------------------------------

/**
 * @param {Field} field @param {Record<string, string[]>} typed @param {Record<string, Property>} properties
 * @param {Record<string, string>} sentences @param {string} today
 */
function checkOther({ name, title, values: [value], local, say, warn }, typed, properties, sentences, today) {
  const [capacity] = typed.capacity ?? []; // a scheme may leave it out
  const [consent] = typed.consent;
  if (name === 'mentees') {
    if (capacity === undefined) {
      if (isNumber(value)) warn('MENTEES_ALONE', title, properties.capacity.title);
    } else if (isNumber(value) && isNumber(capacity) && Number(value) > Number(capacity)) {
      const room = properties.capacity.title;
      say('TOO_MANY_MENTEES', Number(value), room, Number(capacity), room, title);
    }
  } else if (name === 'capacity') {
    const isOpen = (typed.availability[0] ?? 'open') === 'open';
    if (isNumber(value) && Number(value) === 0 && isOpen && !needsNoPlace(typed, properties)) say('OPEN_WITHOUT_PLACE', title);
  } else if ((name === 'consent' || name === 'reviewed') && isDay(value)) {
    // Where the day has begun already may be somewhere else.
    if (value > next(today)) {
      say('IN_FUTURE', title, local.day(value), sentences[name === 'consent' ? 'AGREED' : 'CONFIRMED']);
    }
    if (name === 'reviewed' && consent !== undefined && isDay(consent) && value < consent) {
      warn('REVIEWED_BEFORE', title, properties.consent.title);
    }
  }
}

/** Whether somebody offers what takes no place. @param {Record<string, string[]>} typed @param {Record<string, Property>} properties */
function needsNoPlace(typed, properties) {
  return Object.entries(properties).some(([name, { withoutPlace = [] }]) => (
    typed[name].some((value) => withoutPlace.some((other) => other.toLowerCase() === value.toLowerCase()))));
}
