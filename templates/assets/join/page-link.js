// @ts-check
/** A page that somebody links to, and what they call it, as one types it: content.PageLink in the browser. */

const LONGEST_LABEL = 200;
const BEGINNING = /^(?:https?:|mailto:|www\.)/i;
const ORCID_PAGE = /^https?:\/\/(?:www\.)?orcid\.org\/([\dX-]{1,40})\/?$/i;
const ORCID_ID = /^(?:\d{4}-){3}\d{3}[\dX]$/i;

/**
 * The link of a line; where no name stands before the address, the whole line is the address.
 * @param {string} line with one space between words
 * @returns {{label?: string, address: string}}
 */
export function pageLink(line) {
  const end = line.lastIndexOf(' ');
  const label = end < 0 ? '' : line.slice(0, end).replace(/[ :–—-]{1,9}$/, '');
  const address = line.slice(end + 1);
  const isNamed = label && label.length <= LONGEST_LABEL && !BEGINNING.test(label) && isAddress(address);
  return isNamed ? { label, address } : { address: line };
}

/** Whether a word may be an address. @param {string} word */
function isAddress(word) {
  const dot = word.indexOf('.');
  return (dot > 0 && dot < word.length - 1) || word.includes('@') || (BEGINNING.test(word) && !word.endsWith(':')) || ORCID_ID.test(word);
}

/** What stands in the place of an ORCID iD, where an address is a page of one. @param {string} address */
export function orcidIn(address) {
  return ORCID_PAGE.exec(address)?.[1];
}

/** Whether a text is an ORCID iD whose last sign fits the others: ISO 7064 MOD 11-2. @param {string} id */
export function isOrcid(id) {
  if (!ORCID_ID.test(id)) return false;
  const digits = id.replaceAll('-', '');
  const sum = [...digits.slice(0, -1)].reduce((all, digit) => (all + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return digits.slice(-1).toUpperCase() === (check === 10 ? 'X' : String(check));
}
