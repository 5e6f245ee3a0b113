// @ts-check
/** Lists of things in a sentence, as the language of the page writes them. */

/** @typedef {import('./local.js').Local} Local */

/** Things that all count, as parts of a sentence: welding, glass and wood. @template T @param {Local} local @param {T[]} things */
export function all(local, things) {
  return listed(local, 'list.and', things);
}

/** Things of which each would do: welding, glass or wood. @template T @param {Local} local @param {T[]} things */
export function any(local, things) {
  return listed(local, 'list.or', things);
}

/** @template T @param {Local} local @param {string} name of the pattern @param {T[]} things @returns {(T | string)[]} */
function listed({ data: { patterns } }, name, things) {
  if (things.length < 2) return things;
  /** @type {(T | string)[]} */
  let said = [things[0]];
  for (const thing of things.slice(1, -1)) said = placed(patterns['list.comma'], said, thing);
  return placed(patterns[name], said, things[things.length - 1]);
}

/** @template T @param {string | undefined} pattern @param {(T | string)[]} said @param {T} next @returns {(T | string)[]} */
function placed(pattern = '{0}, {1}', said, next) {
  return pattern.split(/(\{[01]\})/).flatMap((part) => (part === '{0}' ? said : part === '{1}' ? [next] : [part]))
    .filter((part) => part !== '');
}
