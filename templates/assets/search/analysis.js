// @ts-check
/**
 * Text to index terms, exactly as the index was written, or the search misses them: Lucene 9.12's
 * StandardTokenizer, EnglishPossessiveFilter, LowerCaseFilter, ASCIIFoldingFilter, PorterStemFilter,
 * without stop words, since IT is a word here; before them, the signs of C++, C# and .NET are spelt
 * out, and Node.js and O'Leary are taken apart as GC-MS is; before stems, spellings become British. A change here needs the same change in the Java package `search`, and the index written anew.
 * `unicode.js` is loaded for a text that isn't ASCII even without accents. Below: what was typed, as a query.
 *
 * @import { Query } from './types.js'
 */
import { british } from './american.js';
import { load } from './load.js';
import { isSmall } from './small.js';
import { tokens, withoutPossessive } from './tokens.js';

// Bounds, so that a page of text pasted into the field doesn't stop the browser.
const MOST_CHARACTERS = 2000;
const MOST_TERMS = 64;

/**
 * @param {string} text any text
 * @returns {Promise<string[]>} its index terms, in the order of the text
 */
export async function analyse(text) {
  return (await words(text)).map(stem);
}

/**
 * @param {string} text any text
 * @returns {Promise<string[]>} its words, lower-case and folded to ASCII but not stemmed, as a reader types them
 */
export async function words(text) {
  const spelt = withSignsSpelt(text);
  const bare = spelt.normalize('NFC').replace(ACCENTED, plain);
  if (!/[^\0-\x7F]/.test(bare)) {
    return tokens(apart(bare), ASCII_RULES).map((token) => withoutPossessive(token).toLowerCase());
  }
  const unicode = /** @type {typeof import('./unicode.js')} */ (await load('unicode.js'));
  return unicode.words(spelt);
}

// ---- Tokens

/** Latin letters with accents, many of which are ASCII without. */
const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** The letter of ASCII that is left of one without its accents, as Lucene folds it, or else the letter. @param {string} letter */
function plain(letter) {
  const base = letter.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return base.length === 1 && base < '\x7F' ? base : letter;
}

/** As Java's PatternReplaceCharFilter does before the tokenizer, in this order. @param {string} text */
function withSignsSpelt(text) {
  return text
    .replace(/(?<=[A-Za-z0-9])\+\+(?![A-Za-z0-9+])/g, 'plusplus')
    .replace(/(?<=[A-Za-z])#(?![A-Za-z0-9#])/g, 'sharp')
    .replace(/(?<![A-Za-z0-9.])\.net(?![A-Za-z0-9])/gi, 'dotnet');
}

/** Hyphens for full stops and apostrophes inside words, so that O'Leary is two; "don't" is one. @param {string} text */
function apart(text) {
  return text
    .replace(/(?<=[a-z])'(?=(?:t|d|m|ll|re|ve)(?![a-z0-9]))/gi, '')
    .replace(/(?<=[a-z])(?:\.|'(?!s(?![a-z0-9])))(?=[a-z])/gi, '-');
}

// The word-break rules of UAX #29 for ASCII: what may stand between two digits (1,000.5), and between
// two letters (C:drive, one's); underscores join words.
const ALPHANUMERIC = "(?:[0-9](?:[.',;][0-9])*|[A-Za-z](?:[.':][A-Za-z])*)+";
const ASCII_RULES = [new RegExp(`_*${ALPHANUMERIC}(?:_+${ALPHANUMERIC})*_*`, 'y')];

// ---- Stems
// M. F. Porter, An algorithm for suffix stripping, Program 14(3), 1980, with the two departures of
// his own later version: -bli becomes -ble and -logi becomes -log. So does Lucene.

/** @type {Record<string, string>} */
const DOUBLE_SUFFIXES = {
  ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', bli: 'ble', alli: 'al',
  entli: 'ent', eli: 'e', ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al',
  iveness: 'ive', fulness: 'ful', ousness: 'ous', aliti: 'al', iviti: 'ive', biliti: 'ble', logi: 'log',
};
/** @type {Record<string, string>} */
const FULL_SUFFIXES = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
const LAST_SUFFIX = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ion|ou|ism|ate|iti|ous|ive|ize)$/;

/**
 * @param {string} word a word of `words`
 * @returns {string} its stem, which is the term in the index
 */
export function stem(word) {
  if (word.length <= 2) return word;
  let stemmed = withoutInflection(british(word));
  if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`;
  stemmed = replaced(stemmed, DOUBLE_SUFFIXES);
  stemmed = replaced(stemmed, FULL_SUFFIXES);
  return withoutFinalE(withoutLastSuffix(stemmed));
}

/** Step 1: plurals, -ed and -ing. @param {string} word */
function withoutInflection(word) {
  if (/(?:sses|ies)$/.test(word)) word = word.slice(0, -2);
  else if (/[^s]s$/.test(word)) word = word.slice(0, -1);

  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const rest = word.replace(/(?:ed|ing)$/, '');
  if (rest === word || !hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsInDouble(rest)) return /[lsz]$/.test(rest) ? rest : rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

/** Steps 2 and 3: only the longest suffix counts. @param {string} word @param {Record<string, string>} table */
function replaced(word, table) {
  const [suffix] = Object.keys(table).filter((end) => word.endsWith(end)).sort((a, b) => b.length - a.length);
  if (suffix === undefined) return word;
  const rest = word.slice(0, -suffix.length);
  return measure(rest) > 0 ? rest + table[suffix] : word;
}

/** Step 4. @param {string} word */
function withoutLastSuffix(word) {
  const rest = word.replace(LAST_SUFFIX, '');
  if (word === `${rest}ion` && !/[st]$/.test(rest)) return word;
  return measure(rest) > 1 ? rest : word;
}

/** Step 5. @param {string} word */
function withoutFinalE(word) {
  const length = measure(word);
  const before = word.slice(0, -1);
  const rest = word.endsWith('e') && (length > 1 || (length === 1 && !endsShort(before))) ? before : word;
  return length > 1 && rest.endsWith('l') && endsInDouble(rest) ? rest.slice(0, -1) : rest;
}

/** A v for each vowel and a c for anything else; a y after a consonant is a vowel. @param {string} word */
function shape(word) {
  let made = '';
  for (let at = 0; at < word.length; at++) {
    made += 'aeiou'.includes(word[at]) || (word[at] === 'y' && made.endsWith('c')) ? 'v' : 'c';
  }
  return made;
}

/** Porter's m: how often a vowel is followed by a consonant. @param {string} word */
const measure = (word) => shape(word).split('vc').length - 1;

/** @param {string} word */
const hasVowel = (word) => shape(word).includes('v');

/** A double consonant. @param {string} word */
const endsInDouble = (word) => word.length > 1 && word.at(-1) === word.at(-2) && shape(word).endsWith('c');

/** Consonant, vowel, consonant other than w, x, y: an e belongs after it, as in hop(e). @param {string} word */
const endsShort = (word) => shape(word).endsWith('cvc') && !/[wxy]$/.test(word);

// ---- The query

/** A minus, if there is one, and what stands between quotation marks, or a word. */
const PART = /(?:(?<!\P{White_Space})(-)(?=[^\p{White_Space}-]))?(?:"([^"]*)"?|([^\p{White_Space}"]+))/gu;

/** @param {string} text @returns {Promise<Query>} */
export async function readQuery(text) {
  const read = text.slice(0, MOST_CHARACTERS).replace(/[“”]/g, '"');
  const query = /** @type {Query} */ ({ plain: [], phrases: [], excluded: [], growing: false, name: '', all: true });
  let room = MOST_TERMS;
  const parts = /** @type {string[]} those of one word, as typed */ ([]);
  let isName = true;
  for (const [, minus, quoted, word] of read.matchAll(PART)) {
    const all = await words(quoted ?? word);
    const typed = all.map((each) => ({ word: each, term: stem(each), small: false, part: parts.length }));
    parts.push(all.length === 1 ? word ?? '' : '');
    const used = typed.slice(0, room);
    const isPlain = !minus && word !== undefined;
    const isWhole = isPlain && used.length === typed.length;
    if (isPlain) query.plain.push(...used);
    else if (used.length > 0) query[minus ? 'excluded' : 'phrases'].push(used.map(({ term }) => term));
    // A single letter begins too many words to mean any of them.
    query.growing = isWhole && (used.at(-1)?.word.length ?? 0) > 1;
    query.all &&= !isPlain && query.phrases.length === 0;
    isName &&= isWhole;
    room -= used.length;
  }
  for (const each of query.plain) each.small = parts[each.part] !== '' && isSmall(parts[each.part], each.word, query.plain.length);
  query.growing &&= !/\p{White_Space}$/u.test(read);
  const [longest] = [...query.plain].sort((a, b) => b.word.length - a.word.length);
  if (isName && longest) query.name = `${longest.term}\0${query.plain.map(({ word }) => word).join(' ')}`;
  return query;
}
