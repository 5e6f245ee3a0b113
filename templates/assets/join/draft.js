// @ts-check
/** What somebody has typed of a profile: a new one on the device, changes of one for the tab. */
import { forgotten, keepIn, keptAnywhere } from '../shared/kept.js';

/** @typedef {{values: Record<string, string[]>, body: string, slug: string}} Draft */

/** One for each site of a host. @param {URL} root of the site @param {string} [changes] the profile that is there already */
function key(root, changes = '') {
  return `draft of a profile for ${root.pathname}${changes}`;
}

/** The draft, if there is one that can be read. @param {URL} root @param {string} [changes] @returns {Draft | undefined} */
export function kept(root, changes) {
  try {
    const draft = JSON.parse(keptAnywhere(key(root, changes))?.text ?? 'null');
    return draft && typeof draft.body === 'string' && draft.values ? draft : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a draft, where the browser lets it: a new profile on the device, changes of one for this tab.
 * @param {URL} root @param {Draft} draft @param {string} [changes]
 */
export function keep(root, draft, changes) {
  return keepIn(key(root, changes), JSON.stringify(draft), !changes);
}

/** @param {URL} root @param {string} [changes] */
export function forget(root, changes) {
  forgotten(key(root, changes));
}
