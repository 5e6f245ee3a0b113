// @ts-check
/** The search, for pages of other sites and for programs: the address that stays. README.md shows its use. */
export { IndexError } from './search/load.js';
export { open } from './search/search.js';
