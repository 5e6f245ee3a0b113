// @ts-check
/** The search, for pages of other sites and for programs: the address that stays. docs/search-index.md shows its use. */
export { IndexError } from './search/load.js';
export { open } from './search/search.js';
