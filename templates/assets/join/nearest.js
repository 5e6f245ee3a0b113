// @ts-check
/** What somebody probably meant to type, out of some known values: check.rule.Nearest in the browser. */

const MOST = 3;
const LONGEST = 200;

/**
 * About one letter in four may be wrong, and never more than three. Capitals, and hyphens or
 * underscores for spaces, count nothing.
 * @param {string} typed
 * @param {string[]} known of those equally near the first is taken
 * @returns {string | undefined} nothing where none is close
 */
export function nearest(typed, known) {
  if (typed.length > LONGEST) return undefined;
  const wanted = folded(typed);
  const reach = Math.min(MOST, Math.trunc((wanted.length + 1) / 4));
  let found;
  let fewest = reach + 1;
  for (const value of known) {
    const slips = distance(wanted, folded(value), fewest - 1);
    if (slips < fewest) [found, fewest] = [value, slips];
  }
  return found;
}

/** @param {string} value */
function folded(value) {
  return value.toLowerCase().replace(/[-_]/g, ' ');
}

/**
 * Letters left out, put in, replaced or swapped with their neighbour, none of them twice (optimal
 * string alignment).
 * @param {string} a @param {string} b
 * @param {number} most that are of interest
 */
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before = /** @type {number[]} */ ([]);
  let above = Array.from({ length: b.length + 1 }, (_, x) => x);
  for (let y = 1; y <= a.length; y++) {
    const row = [y];
    for (let x = 1; x <= b.length; x++) {
      row[x] = Math.min(row[x - 1] + 1, above[x] + 1, above[x - 1] + (a[y - 1] === b[x - 1] ? 0 : 1));
      if (x > 1 && y > 1 && a[y - 1] === b[x - 2] && a[y - 2] === b[x - 1]) {
        row[x] = Math.min(row[x], before[x - 2] + 1);
      }
    }
    [before, above] = [above, row];
  }
  return above[b.length];
}
