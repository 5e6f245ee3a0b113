// @ts-check
/** What people type where they mean to write something later: words.Placeholder of the site generator in the browser. */

const LONGEST = 80;
const SIGNS = String.raw`[\s.…!?*_"'“”‘’()\[\]{}<>:-]`;
const AROUND = new RegExp(String.raw`^${SIGNS}+|(?<!${SIGNS})${SIGNS}+$`, 'g');
const THING = '(?:(?:full|first|last|own) )?(?:name|surname|role|job title|title|institution|university'
  + '|organisation|department|location|town|skills?|text|bio|words)';
const SURE = new RegExp(
  String.raw`^(?:tb[acd]|to be (?:added|announced|completed|confirmed|decided|written)|to ?do|coming soon`
    + String.raw`|x{3,}(?: x+)?|lorem ipsum.*|asdf\w*|qwert\w*|foo ?bar|blah(?: blah)?`
    + String.raw`|test(?:ing)? ?(?:test(?:ing)?|user|mentor|profile|name|person|entry|\d+)`
    + String.raw`|(?:(?:please )?(?:insert|enter|add|write|type|put) )?(?:your|my) ${THING}(?: (?:goes )?here)?`
    + String.raw`|(?:insert|enter|add|type) (?:an? |the )?${THING}(?: here)?|${THING} (?:goes )?here`
    + '|first ?name (?:last ?name|surname)|forename surname|name surname)$',
);
const ALONE = /^(?:test(?:ing)?|n ?\/ ?a|not applicable|none|nil)$/;
const MARKS = /^[\s#>*+-]*(?:\d{1,9}[.)]\s+)?/;

/** Whether a line of a text is one. @param {string} line */
function isLine(line) {
  return (line.length <= LONGEST && SURE.test(plain(line))) || line.toLowerCase().includes('lorem ipsum');
}

/** Whether a value, or a text as a whole, is one or says nothing. @param {string} value */
export function isPlaceholder(value) {
  if (value.length > LONGEST) return isLine(value);
  return plain(value) === '' || ALONE.test(plain(value)) || isLine(value);
}

/** The lines of a text that are; none where some may be code. @param {string} text */
export function placeholders(text) {
  if (/`{3}|~{3}/.test(text)) return [];
  return text.split('\n').filter((line) => !/^(?: {4}|\t)/.test(line))
    .map((line) => line.replace(MARKS, '')).filter(isLine).map((line) => line.trim());
}

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().replace(AROUND, '').replace(/\s+/g, ' ');
}
