// @ts-check
/** What a mentee has answered and chosen, as the browser keeps it: on the device where that is ticked, else for the tab. */

/**
 * Answers, how much each group counts, and for this tab how far the mentee has come.
 * @typedef {import('./preferences.js').Answers & {emphasis?: Record<string, number>, found?: boolean,
 *   listed: import('./shortlist.js').Kept[]}} Kept
 */

/**
 * Answers that were kept, if they can be read.
 * @param {string | undefined} text
 * @returns {Kept | undefined}
 */
export function keptIn(text) {
  try {
    const { wishes, not, emphasis, found, listed } = JSON.parse(text ?? 'null') ?? {};
    const isSound = [wishes.musts, ...Object.values(wishes.values)].every(Array.isArray) && typeof not === 'string';
    return isSound ? { wishes, not, emphasis, found, listed: listed ?? [] } : undefined;
  } catch {
    return undefined;
  }
}
