// @ts-check
/**
 * American spellings, and those with -ize, as the British ones that the index has. The Java class
 * `AmericanSpelling` has the same rules; the first that fits counts.
 */

/** @type {[RegExp, string][]} */
const RULES = [
  [/^((?:mis)?behavi|(?:dis|multi)?col|arm|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|sav|tum|vap|vig)or(?=(?:s|ed|ing|ful|al|ally|able|er|ers|less|ite|ites|ist|ists)?$)/, '$1our'],
  [/^(calib|cent|fib|lit|lust|theat)er(?=(?:s|glass)?$)/, '$1re'],
  [/^center(?=(?:ed|ing)$)/, 'centr'],
  [/^(anal|catal|dial)og(?=s?$)/, '$1ogue'],
  [/^catalog(?=(?:ed|ing|er|ers)$)/, 'catalogu'],
  [/^(defen|licen|offen|practi)s(?=(?:e|es|ed|ing)$)/, '$1c'],
  [/^anesth/, 'anaesth'],
  [/^(an|bacter|isch|leuk|ur)emi/, '$1aemi'],
  [/^hem(?=at|o[cdglprs])/, 'haem'],
  [/^(arch|pal)eo/, '$1aeo'],
  [/^(encyclop|gyn|orthop|p)e(?=colog|di)/, '$1ae'],
  [/^(?=edem|esoph|estrog)/, 'o'],
  [/^fet(?=(?:al|us|uses)$)/, 'foet'],
  [/^cesium/, 'caesium'],
  [/^maneuver/, 'manoeuvr'],
  [/^sulf/, 'sulph'],
  [/^aluminum/, 'aluminium'],
  [/^(m|sm)old(?=(?:s|ed|ing|y|er|ers)?$)/, '$1ould'],
  [/^gray(?=(?:s|scale)?$)/, 'grey'],
  [/^plow/, 'plough'],
  [/^jewelry/, 'jewellery'],
  [/^artifact/, 'artefact'],
  [/^programme(?=s?$)/, 'program'],
  [/^(acknowledg|judg)ment/, '$1ement'],
  [/^aging$/, 'ageing'],
  [/^skeptic/, 'sceptic'],
  [/^counselor/, 'counsellor'],
  [/^gag(?=(?:e|es|ing)$)/, 'gaug'],
  [/lyz(?=(?:e|ed|er|ers|es|ing)$)/, 'lys'],
  [/(?<=[a-z]{2})(?<!^(?:(?:as|cap|down|out|over|re|up)?s|ba|ma|pr|se))iz(?=(?:e|ed|er|ers|es|ing|able|ation|ations)$)/, 'is'],
];

/** @param {string} word in small letters */
export function british(word) {
  if (word.length < 4) return word;
  const rule = RULES.find(([american]) => american.test(word));
  return rule ? word.replace(...rule) : word;
}
