// @ts-check
/**
 * What `analysis.js` needs besides for a text that isn't ASCII: Lucene's word-break rules and
 * foldings for the other scripts of the world.
 */
import { tokens, withoutPossessive } from './tokens.js';

/**
 * @param {string} text any text
 * @returns {string[]} its words, lower-case and folded to ASCII but not stemmed
 */
export function words(text) {
  const known = text.replace(UNKNOWN, ' ').normalize('NFC').replace(/[\u00AD\u200C\u2060\uFEFF]/g, '');
  return tokens(apart(known), RULES).map((token) => fold(lowerCase(withoutPossessive(token))));
}

/** As in `analysis.js`. @param {string} text */
function apart(text) {
  return text
    .replace(/(?<=[\p{L}\p{M}])['’](?=(?:[TtDdMm]|[Ll]{2}|[RrVv][Ee])(?![\p{L}\p{M}\p{N}]))/gu, '')
    .replace(/(?<=[\p{L}\p{M}])(?:\.|['’](?![Ss](?![\p{L}\p{M}\p{N}])))(?=\p{L})/gu, '-');
}

// ---- Tokens ------------------------------------------------------------------------------------
// The word-break rules of UAX #29 as in Lucene's StandardTokenizerImpl.jflex. JavaScript has no
// \p{Word_Break}, so that its classes are built from properties that it has.

/** Combining marks, format characters (soft hyphen, joiners) and skin tones join what they follow. */
const MARK = String.raw`[\p{M}\p{Grapheme_Extend}\p{Cf}\u{1F3FB}-\u{1F3FF}]`;
const EXTEND = `${MARK}*`;

/** Thai, Lao and the like have no spaces between words, so that a run is kept together. */
const SOUTH_EAST_ASIAN = ['Thai', 'Lao', 'Khmer', 'Myanmar', 'Tai_Le', 'New_Tai_Lue', 'Tai_Tham', 'Tai_Viet', 'Ahom']
  .map((script) => `\\p{sc=${script}}`).join('');
const SOUTH_EAST_ASIAN_SIGNS = String.raw`[\u109E\u109F\u19DA\u19DE\u19DF\u1AA0-\u1AAD\uAA77-\uAA79\uAADE\uAADF\u{1173A}\u{1173B}\u{1173F}]`;

/** What is alphabetic and yet no letter of a word, and signs that are one for UAX #29. */
const NO_LETTER = String.raw`[\p{Ideographic}\p{sc=Hira}\p{sc=Kana}\u3031-\u3035\u30FC\uFF70${SOUTH_EAST_ASIAN}\p{M}\p{Grapheme_Extend}]`;
const LETTER_SIGNS = String.raw`\u02C2-\u02C5\u02D2-\u02D7\u02DE\u02DF\u02ED\u02EF-\u02FF\u055B\u055C\u055E\u05F3\uA720\uA721\uA789\uA78A\uAB5B`;
const LETTER = String.raw`(?:(?!${NO_LETTER})[\p{Alphabetic}${LETTER_SIGNS}]${EXTEND})`;
const HEBREW = String.raw`(?:(?=\p{Lo})\p{sc=Hebrew}${EXTEND})`;
const DIGIT = String.raw`(?:(?![\u{1FBF0}-\u{1FBF9}])[\p{Nd}\u066B]${EXTEND})`;
const KATAKANA = String.raw`(?:[\p{sc=Kana}\u3031-\u3035\u309B\u309C\u30A0\u30FC\uFF70]${EXTEND})`;
/** The underscore and its kin. */
const CONNECTOR = String.raw`(?:[\p{Pc}\u202F]${EXTEND})`;
/** What may stand between two letters (Node.js, don't), and between two digits (1,000.5). */
const IN_BOTH = String.raw`'.\u2018\u2019\u2024\uFE52\uFF07\uFF0E`;
const IN_WORD = String.raw`(?:[${IN_BOTH}:\u00B7\u0387\u05F4\u2027\uFE13\uFE55\uFF1A]${EXTEND})`;
const IN_NUMBER = String.raw`(?:[${IN_BOTH},;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B]${EXTEND})`;

// In Hebrew a quotation mark is part of an abbreviation, so that its rule comes before that of letters.
const ABBREVIATION = `${HEBREW}(?:'${EXTEND}|"${EXTEND}${HEBREW})`;
const ALPHANUMERIC = `(?:${ABBREVIATION}|${DIGIT}(?:${IN_NUMBER}${DIGIT})*|${LETTER}(?:${IN_WORD}${LETTER})*)+`;
const PIECE = `(?:${KATAKANA}+|${ALPHANUMERIC})`;

/** Emoji and the places kept for more of them: listed, since Unicode 17 took some signs away. */
const PICTOGRAPH = String.raw`[
  \u00A9\u00AE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u2388\u23CF\u23E9-\u23F3
  \u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2605\u2607-\u2612\u2614-\u2685
  \u2690-\u2705\u2708-\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755
  \u2757\u2763-\u2767\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030
  \u303D\u3297\u3299\u{1F000}-\u{1F0FF}\u{1F10D}-\u{1F10F}\u{1F12F}\u{1F16C}-\u{1F171}\u{1F17E}\u{1F17F}
  \u{1F18E}\u{1F191}-\u{1F19A}\u{1F1AD}-\u{1F1E5}\u{1F201}-\u{1F20F}\u{1F21A}\u{1F22F}\u{1F232}-\u{1F23A}
  \u{1F23C}-\u{1F23F}\u{1F249}-\u{1F3FA}\u{1F400}-\u{1F53D}\u{1F546}-\u{1F64F}\u{1F680}-\u{1F6FF}
  \u{1F774}-\u{1F77F}\u{1F7D5}-\u{1F7FF}\u{1F80C}-\u{1F80F}\u{1F848}-\u{1F84F}\u{1F85A}-\u{1F85F}
  \u{1F888}-\u{1F88F}\u{1F8AE}-\u{1F8FF}\u{1F90C}-\u{1F93A}\u{1F93C}-\u{1F945}\u{1F947}-\u{1FFFD}
]`.replace(/\s/g, '');
/** As EXTEND, but for the two that choose a picture or a sign, which end an emoji. */
const EMOJI_EXTEND = String.raw`(?:(?![\uFE0E\uFE0F])${MARK})*`;
const SKIN_TONE = String.raw`[\u{1F3FB}-\u{1F3FF}]${EMOJI_EXTEND}`;
const PICTURE = String.raw`\u200D*${PICTOGRAPH}${EMOJI_EXTEND}`;
const EMOJI = String.raw`${PICTURE}(?:\uFE0F(?:\u200D${SKIN_TONE})?)?`;

const RULES = [
  `${CONNECTOR}*${PIECE}(?:${CONNECTOR}+${PIECE})*${CONNECTOR}*`,
  String.raw`(?:(?:(?=[\p{L}\p{M}])(?!\u1A7F)[${SOUTH_EAST_ASIAN}]|${SOUTH_EAST_ASIAN_SIGNS})${EXTEND})+`,
  String.raw`[\p{sc=Han}\p{sc=Hira}]${EXTEND}`,
  String.raw`(?:${SKIN_TONE}\u200D)?(?:${EMOJI}\u200D)*${EMOJI}|${SKIN_TONE}`,
  String.raw`${PICTURE}\uFE0F[\u{E0020}-\u{E007E}]+\u{E007F}`,
  String.raw`[0-9#*]${EMOJI_EXTEND}\uFE0F?\u20E3${EMOJI_EXTEND}`,
  String.raw`(?:[\u{1F1E6}-\u{1F1FF}]${EXTEND}){2}`,
].map((rule) => new RegExp(rule, 'uy'));

/**
 * What some browsers know as parts of words and Lucene's tables (Unicode 12.1) don't: without this,
 * what is a word would depend on the age of the browser. What no Lucene token holds may be in it.
 */
const UNKNOWN = new RegExp(String.raw`[
  \u0870-\u089F\u08B5\u08BE-\u08D2\u0B55\u0C3C\u0C5C\u0C5D\u0CDC\u0CDD\u0CF3\u0D04\u0D81\u0ECE\u170D
  \u1715-\u171F\u180F\u1ABF-\u1AEB\u1B4C\u1C89\u1C8A\u1DFA\u200B\u2C2F\u2C5F\u31BB-\u31BF\u4DB6-\u4DBF
  \u9FF0-\u9FFF\uA7C0\uA7C1\uA7C7-\uA7F6\uA82C\uAB68\uAB69\u{10570}-\u{105F3}\u{10780}-\u{107BA}
  \u{10940}-\u{10959}\u{10D40}-\u{10EFF}\u{10F70}-\u{10FC4}\u{11070}-\u{11075}\u{110C2}\u{11147}\u{111CE}
  \u{111CF}\u{1123F}-\u{11241}\u{11380}-\u{113E2}\u{11460}\u{11461}\u{116D0}-\u{116E3}\u{11740}-\u{11746}
  \u{11900}-\u{11959}\u{11AB0}-\u{11ABF}\u{11B60}-\u{11BF9}\u{11DB0}-\u{11DE9}\u{11F00}-\u{11FB0}
  \u{12F90}-\u{12FF0}\u{1342F}\u{13439}-\u{143FA}\u{16100}-\u{16139}\u{16A70}-\u{16AC9}\u{16D40}-\u{16D79}
  \u{16EA0}-\u{16ED3}\u{16FE2}\u{16FE4}-\u{1AFFE}\u{1B11F}-\u{1B132}\u{1B155}\u{1CCF0}-\u{1CF46}
  \u{1DF00}-\u{1DF2A}\u{1E030}-\u{1E08F}\u{1E290}-\u{1E2AE}\u{1E4D0}-\u{1E7FE}\u{2A6D7}-\u{2A6DF}
  \u{2B735}-\u{2B73F}\u{2CEA2}-\u{2CEAD}\u{2EBF0}-\u{2EE5D}\u{30000}-\u{3FFFD}
]`.replace(/\s/g, ''), 'gu');

// ---- Words -------------------------------------------------------------------------------------

/**
 * By code point, as Java's Character.toLowerCase: without the rule for a final sigma, and a dotted
 * capital I becomes a plain i.
 * @param {string} word
 */
function lowerCase(word) {
  return Array.from(word, (letter) => (letter === 'İ' ? 'i' : letter.toLowerCase())).join('');
}

/** Lower-case letters whose plain form Unicode doesn't tell, after the ASCII that Lucene writes for them. */
const FOLDED = new Map(`
  ':‘’ /:⁄ A:ᴀ B:ʙᴃ C:ʗᴄ D:ᴅᴆ E:ᴇⱻ F:ꜰꟻ G:ǥǧɢʛ H:ʜ I:ɪᵻꟾ J:ᴊ K:ᴋ L:ʟᴌ M:ᴍꟽꟿ N:ɴᴎ O:ᴏᴐ P:ᴘ R:ʀʁᴙᴚ S:ꜱꞅ T:ᴛ
  U:ᴜᵾ V:ᴠ W:ᴡ Y:ʏ Z:ᴢ a:ɐəɚᶏᶕẚₔⱥ b:ƀƃɓᵬᶀ c:ƈȼɕↄꜿ d:ðđƌȡɖɗᵭᶁᶑꝺ e:ǝɇɘɛɜɝɞʚᴈᶒᶓᶔⱸ f:ƒᵮᶂẛꝼ g:ɠɡᵷᵹᶃꝿ h:ħɥɦʮʯⱨⱶ
  i:ıɨᴉᵼᶖ j:ȷɉɟʄʝ k:ƙʞᶄⱪꝁꝃꝅ l:ŀłƚȴɫɬɭᶅⱡꝇꝉꞁ m:ɯɰɱᵯᶆ n:ŉŋƞȵɲɳᵰᶇ o:øǿɔɵᴖᴗᶗⱺꝋꝍ p:ƥᵱᵽᶈꝑꝓꝕꟼ q:ĸɋʠꝗꝙ r:ɍɼɽɾɿᵲᵳᶉꝛꞃ
  s:ȿʂᵴᶊẜẝ t:ŧƫƭȶʇʈᵵⱦ u:ʉᶙ v:ʋʌᶌⱱⱴꝟ w:ƿʍⱳ x:ᶍ y:ƴɏʎỿ z:ƶȝȥɀʐʑᵶᶎⱬꝣ AE:ᴁ OE:ɶ OU:ᴕ aa:ꜳ ae:æǣǽᴂ ao:ꜵ au:ꜷ
  av:ꜹꜻ ay:ꜽ db:ȸ dz:ʣʥ hv:ƕ ll:ỻ ls:ʪ lz:ʫ oe:œᴔ oo:ꝏ ou:ȣ qp:ȹ ss:ß tc:ʨ th:þᵺꝧ ts:ʦ tz:ꜩ ue:ᵫ vy:ꝡ
`.trim().split(/\s+/).flatMap((entry) => {
  const [ascii, letters] = entry.split(':');
  return Array.from(letters, (letter) => /** @type {[string, string]} */ ([letter, ascii]));
}));

/** Where Lucene folds what Unicode can take apart: accented, raised, circled, joined and full-width. */
const FOLDABLE = /[\u00C0-\u024F\u1D62-\u1D65\u1E00-\u1EFF\u203C\u2049\u2071\u207F\u2090-\u2094\u24D0-\u24E9\u2C7C\uFB00-\uFB04\uFB06\uFF01-\uFF5E]/;

/** @param {string} word */
function fold(word) {
  return word.replace(/[^\0-\x7F]/g, (letter) => FOLDED.get(letter) ?? plain(letter));
}

/** @param {string} letter */
function plain(letter) {
  if (!FOLDABLE.test(letter)) return letter;
  const base = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return /[^\0-\x7F]/.test(base) ? letter : base;
}
