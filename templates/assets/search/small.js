// @ts-check
/**
 * Words that everybody uses who asks for help: they tell no mentor from another, and are left out where
 * there is anything else to go by. The Java class `SmallWords` has the same.
 */
const ALL = new Set(`
  a able about actually advice advise after again all already also always am an and any anybody anyone anything
  anywhere are arent around as ask asked asking at based be because become becoming been before being bit both
  but by can cant chat cheers close could couldnt dear did didnt do does doesnt doing done dont each easily
  even ever every everybody everyone everything experienced far feel feeling feels few for from get getting
  give go going good got had has hasnt have havent having he hello help helped helpful helping her hers hey hi
  him his hope hoping how i id ideally if ill im in into is isnt it its ive just kind know knows let lets like
  local locally look looking lot lots may maybe me mentee mentor mentoring mentors might mine more most much
  must my myself near nearby need needed needs never new next no nobody not nothing now of on one or other our
  ours out over own people perhaps person please possible possibly preferably quite rather really right she
  should shouldnt since so some somebody someone something sort still struggle struggling such talk tell
  telling than thank thanks that thats the their them then there theres these they theyre thing things think
  this those through tips to told too tried try trying two under up us use used very want wanted wanting wants
  was wasnt way we well were werent weve what whats when where whether which while who whom whose why will wish
  with within without wont would wouldnt year years yet you your youre yours
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
