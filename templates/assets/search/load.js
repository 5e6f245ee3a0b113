// @ts-check
/** What cannot be read, and modules that few searches need. */

/**
 * Why the index could not be read. The message is for programmers; what visitors are told stands in the page's own
 * words, by the kind of fault.
 */
export class IndexError extends Error {
  /** @param {'unreachable' | 'unreadable'} fault whether nothing came, or not the right thing @param {string} message @param {unknown} [cause] */
  constructor(fault, message, cause) {
    super(message, { cause });
    this.name = 'IndexError';
    this.fault = fault;
  }

  /** What to tell a visitor. @param {unknown} error @param {Record<string, string>} texts of the page */
  static words(error, texts) {
    return error instanceof IndexError ? texts[`failed.${error.fault}`] : texts.failed;
  }
}

let failures = 0;

/**
 * A module that few searches need. A browser may remember that a module could not be loaded, so that
 * the next attempt asks for another address.
 * @param {string} name
 * @returns {Promise<unknown>}
 */
export async function load(name) {
  try {
    return await import(failures ? `./${name}?${failures}` : `./${name}`);
  } catch (cause) {
    failures++;
    throw new IndexError('unreachable', `${name} could not be fetched`, cause);
  }
}
