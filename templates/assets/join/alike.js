// @ts-check
/**
 * One thing in two forms: values of a list that say the same, and letters of another alphabet that look
 * Latin. The Java package `check.alike` in the browser, but for countries behind places.
 */

/** @typedef {[sentence: string, ...values: string[]]} Said the name of a sentence, and what goes into it */

// ---- Values that say one thing (ComparedValue, RepeatedRule) ------------------------------------

const LONGEST = 200;
const PARTS = /[,;/|()[\]{}]| [-\u2010-\u2015] /;
const NOT_READ = /['’‘`´ʼʻ′\p{Cf}]|\.(?!\d)/gu;
const BETWEEN = /[^\p{L}\p{M}\p{N}.+#]+/u;
/** @type {Record<string, string>} letters that Unicode does not take apart */
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
/** @type {Map<string, string>} */
const SHORT = new Map(Object.entries({
  dept: 'department', univ: 'university', uni: 'university', sch: 'school', inst: 'institute', fac: 'faculty',
  coll: 'college', lab: 'laboratory', labs: 'laboratories', st: 'saint', center: 'centre',
}));

/**
 * The values that say one thing, each time several.
 * @param {string[]} values @param {(value: string) => string} [address] of a link
 * @returns {string[][]}
 */
export function repeated(values, address) {
  /** @type {Map<string, string[]>} */
  const same = new Map();
  for (const value of values) {
    const text = address ? address(value) : value;
    const key = address ? page(text) : core(text);
    same.set(key, [...(same.get(key) ?? []), text]);
  }
  return [...same].filter(([key, all]) => key !== '' && all.length > 1).map(([, all]) => [...new Set(all)]);
}

/** @param {string} value */
function core(value) {
  return plain(value.slice(0, LONGEST)).split(PARTS).map(words).filter((part) => part !== '').sort()
    .map((part) => part.replace(/(?<=..)js$/, '')).join('');
}

/** @param {string} text */
function plain(text) {
  const sharp = text.replaceAll('♯', '#').replaceAll('&', ' and ');
  if (/(?!\p{Script=Latin})\p{L}/u.test(text)) return sharp.normalize('NFKC').toLowerCase();
  return sharp.toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]).normalize('NFKD').replace(/\p{M}/gu, '');
}

/** @param {string} part */
function words(part) {
  return part.toLowerCase().replace(NOT_READ, '').split(BETWEEN).filter((word) => word !== '' && word !== 'the')
    .map((word) => SHORT.get(word) ?? word).join('');
}

/** @param {string} address */
function page(address) {
  const parts = /^https?:\/\/(?:www\.)?([^/?#]+)\/([^?#]*)(?:#.*)?$/.exec(address.toLowerCase());
  const path = parts?.[2].replace(/\/$/, '') ?? '';
  return parts && path.length > 2 ? `${parts[1].replace(/^[a-z]{2}\.(?=linkedin\.com$)/, '')}/${path}` : address;
}

// ---- Letters that look Latin (LookAlikes, LookAlikeRule) -----------------------------------------

const CYRILLIC = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝӏ';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν';
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * What is said of letters of another alphabet; in names of units Greek letters stand beside Latin ones.
 * @param {string} text @param {boolean} isName of a person @returns {Said | undefined}
 */
export function lookAlike(text, isName) {
  const all = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const letter = all.find((word) => LATIN.test(word) && FOREIGN.test(word))?.match(FOREIGN)?.[0];
  if (letter !== undefined) {
    const greek = /\p{Script=Greek}/u.test(letter);
    return isName || !greek ? [greek ? 'GREEK_LETTER' : 'CYRILLIC_LETTER', text, letter] : undefined;
  }
  const begins = all.some((word) => LATIN.test([...word][0]));
  const word = isName && begins ? all.find((each) => [...each].every((sign) => (CYRILLIC + GREEK).includes(sign))) : undefined;
  return word === undefined ? undefined : ['LOOKS_LATIN', word, text];
}
