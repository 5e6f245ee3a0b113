// @ts-check
/** The pages of a forge on which somebody proposes a file. Which addresses those are is data of the page. */

/**
 * The forge's pages, each up to the name of the file.
 * @typedef {{name: string, newFile: string, newText: string | null, edit: string, delete: string, deletes: boolean}} Forge
 */
/** @typedef {'new' | 'change' | 'pause' | 'confirm' | 'leave'} Action */
/**
 * What is to be sent.
 * @typedef {object} Proposal
 * @property {Action} action
 * @property {string} slug
 * @property {string} name of the mentor
 * @property {string} text of the profile; of one that goes, empty
 * @property {string} page the address of the profile
 */
/**
 * A way to send it.
 * @typedef {object} Way
 * @property {string} address
 * @property {boolean} copies whether the text has to be pasted there
 * @property {string} hint the name of the words that say what to do there
 */

/** Longer addresses are refused by some servers. */
const LONGEST_ADDRESS = 7500;

/** @param {Forge} forge @param {Proposal} proposal @returns {Way} */
export function byForge(forge, { action, slug, text }) {
  const file = encodeURIComponent(slug + '.md');
  if (action === 'leave') return { address: forge.delete + file, copies: false, hint: forge.deletes ? 'deleted' : 'file' };
  if (action !== 'new') return { address: forge.edit + file, copies: true, hint: 'replaced' };
  const empty = forge.newFile + file;
  const filled = forge.newText ? empty + forge.newText + encodeURIComponent(text) : '';
  return filled && filled.length <= LONGEST_ADDRESS
    ? { address: filled, copies: false, hint: 'filled' }
    : { address: empty, copies: true, hint: 'pasted' };
}
