// @ts-check
/** What another system would have replaced in a text, or what vanishes here: content.Body.Leftover in the browser. */

const MOST = 20;
const PATTERN = new RegExp(
  String.raw`(?<LIQUID>\{%[^\n{}]{1,300}%\}|\{\{(?![<%])[^\n{}]{1,300}\}\})`
    + String.raw`|(?<SHORTCODE>\{\{[<%][^\n{}]{1,300}[>%]\}\})`
    + String.raw`|(?<BRACKETS>\[\/?(?:caption|gallery|embed|audio|video|playlist|youtube|contact-form)(?:[\s-][^\]\n]{0,300})?\](?![(\[:]))`
    + String.raw`|(?<ATTRIBUTES>\{(?::\s?|#)(?=\S)[^\n{}]{1,100}\})`
    + String.raw`|(?<PICTURE><(?:img|picture|svg|canvas)(?=[\s/>]))`
    + String.raw`|(?<FRAME><(?:iframe|frame|embed|object|video|audio)(?=[\s/>]))`
    + String.raw`|(?<SCRIPT><(?:script|style|form|select|textarea|button)(?=[\s/>]))`,
  'gi',
);

/**
 * The name of a sentence and what was typed, for each; none where some may be code.
 * @param {string} text @returns {[sentence: string, typed: string][]}
 */
export function leftovers(text) {
  if (/`{2}|~{3}|^(?: {4}|\t)/m.test(text)) return [];
  return [...text.replace(/`[^`]*`/g, ' ').matchAll(PATTERN)].slice(0, MOST)
    .flatMap(({ groups = {} }) => Object.entries(groups).filter(([, typed]) => typed !== undefined));
}
