// @ts-check
/**
 * Words that everybody uses who asks for help: they tell no mentor from another, and are left out where
 * there is anything else to go by. The Java class `SmallWords` has the same.
 */
const ALL = new Set(`
  a about after again all also am an and any anybody anyone are around as ask asked asking at based be because become
  becoming been before being both but by can could did do does doing done dont each few for from get getting
  give go going good got had has have having he help helped helpful helping her hers him his hope hoping how i
  id if ill im in into is it its ive just know knows like look looking lot may me mentee mentor mentoring
  mentors might mine more most much must my myself near need needed needs new no not now of on one or other our ours
  out over own people person please really she should so some somebody someone something such talk than thank
  thanks that the their them then there these they thing things think this those through to too two under up us
  use used very want wanted wanting wants was way we well were what when where whether which while who whom
  whose why will wish with without would you your yours
`.trim().split(/\s+/));

/** Among few words they may be things that technicians know. */
const OF_TWO_MEANINGS = ['go', 'it', 'us'];
const FEW = 3;

/**
 * @param {string} typed as it stands in the query; in capitals it's an abbreviation
 * @param {string} word in small letters
 * @param {number} number of the words of the query
 */
export function isSmall(typed, word, number) {
  return ALL.has(word)
    && !(typed.length > 1 && /[A-Z]/.test(typed) && !/[a-z]/.test(typed))
    && !(number <= FEW && OF_TWO_MEANINGS.includes(word));
}
