// @ts-check
/** Languages by their names alone: check.rule.LanguageRule in the browser. */

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** How well somebody speaks a language, with the signs around it. */
const LEVEL = new RegExp(
  String.raw`[\s(,:\u2013\-]{0,3}\b(?:native|fluent(?:ly)?|mother tongue|first language|bilingual|proficient|advanced`
    + String.raw`|intermediate|conversational|basics?|beginner|learning|some|a little|[abc][12])\b(?: (?:speaker|level))?`
    + String.raw`[\s),:\u2013\-]{0,3}`,
  'gi',
);

/** The name of a language where its code was typed. @param {string} typed @param {string} words the language of the name */
export function languageOf(typed, words) {
  if (!/^(?:[a-z]{2,3}|[A-Z]{2,3})(?:[-_][A-Za-z0-9]{2,8}){0,2}$/.test(typed)) return undefined;
  const [code] = Intl.getCanonicalLocales(typed.split(/[-_]/)[0].toLowerCase());
  const name = code.length === 2 && new Intl.DisplayNames([words], { type: 'language', fallback: 'none' }).of(code);
  return name && name.toLowerCase() !== typed.toLowerCase() && name.length > 2 ? name : undefined;
}

/** The name of a language where more was typed. @param {string} typed @param {string} words the language of the name */
export function bareLanguage(typed, words) {
  const bare = typed.replace(LEVEL, '');
  return bare !== typed && isLanguage(bare, words) ? bare : undefined;
}

/** @param {string} name @param {string} words the language of the name */
function isLanguage(name, words) {
  const names = new Intl.DisplayNames([words], { type: 'language', fallback: 'none' });
  return LETTERS.some((one) => LETTERS.some((other) => names.of(one + other)?.toLowerCase() === name.toLowerCase()));
}
