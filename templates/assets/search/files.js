// @ts-check
/**
 * What the files of an index hold: docs/search-index.md has their format. Each file is read once; what
 * was read is kept.
 *
 * @import { Card, Columns, Contents, More, Reference, Table } from './types.js'
 */
import { IndexError } from './load.js';

const VERSION = 5;
/** A term that is in fewer documents is never frequent or too common. */
export const MANY = 1000;
const MOST_COMPLETIONS = 8;

export class Files {
  #folder;
  #inside;
  #kept = /** @type {Map<string, Promise<unknown>>} */ (new Map());
  /** The cards that came with words; of each document the number of its shelf, from 1, or 0. */
  #shelves = /** @type {{docs: Int32Array, columns: Columns}[]} */ ([]);
  #shelfOf;

  /** @param {string | URL} address of the folder of the index */
  static async open(address) {
    const folder = new URL(address, globalThis.location?.href);
    if (!folder.pathname.endsWith('/')) folder.pathname += '/';
    // The other files have the hash of their content in their names; this one must be asked for anew.
    const bytes = await read(folder, 'index.bin', { cache: 'no-cache' });
    const files = Files.#of(folder, 'index.bin', bytes);
    return sound('index.bin', () => {
      // Each empty pattern throws where there is no list.
      const {
        runs: [], facets: [], common: [], synonyms: [], words: [[], []], values: [[], []], cards: [, []],
        texts: [], starts: [[], []],
      } = files.contents;
      return files;
    });
  }

  /** @param {URL} folder @param {string} name of the file @param {Bytes} bytes */
  static #of(folder, name, bytes) {
    const contents = sound(name, () => json(bytes.take()));
    if (contents?.version !== VERSION) {
      throw new IndexError('unreadable', `${name} has version ${contents?.version}, not ${VERSION}`);
    }
    return sound(name, () => {
      const inside = [];
      while (bytes.left > 0) inside.push(bytes.take());
      return new Files(folder, contents, inside);
    });
  }

  /** @param {URL} folder @param {Contents} contents @param {Uint8Array[]} inside the pieces in index.bin */
  constructor(folder, contents, inside) {
    this.#folder = folder;
    this.contents = contents;
    this.#inside = inside;
    this.#shelfOf = new Int32Array(contents.documents);
  }

  /** What a match needs besides. */
  match() {
    return this.keep('match', async () => {
      const name = fileOf('match', this.contents.match);
      return Files.#of(this.#folder, name, await read(this.#folder, name));
    });
  }

  /**
   * Keeps what was made, by name, so that work under way is shared; but no failures, to try again.
   * @template T @param {string} name @param {() => Promise<T>} make @returns {Promise<T>}
   */
  keep(name, make) {
    const kept = /** @type {Promise<T> | undefined} */ (this.#kept.get(name));
    if (kept) return kept;
    const made = make();
    this.#kept.set(name, made);
    made.catch(() => this.#kept.delete(name));
    return made;
  }

  /** When nothing is under way any more. */
  settled() {
    return Promise.allSettled(this.#kept.values());
  }

  /**
   * What a table says of a key.
   * @template T @param {string} name @param {Table} table @param {string} key @param {(bytes: Bytes) => T} decode
   */
  async entry(name, [firsts, references], key, decode) {
    const reference = references[lastUpTo(firsts, key)];
    if (reference === undefined) return undefined;
    const value = (await this.piece(name, reference, this.#entriesOf)).get(key);
    return value && sound(fileOf(name, reference), () => decode(new Bytes(value)));
  }

  /**
   * What a table says of the keys that begin so.
   * @template T @param {string} name @param {Table} table @param {string} beginning @param {(bytes: Bytes) => T} decode
   */
  async entries(name, table, beginning, decode) {
    const pieces = await all(piecesOf(table, beginning), async (reference) => {
      const piece = [...await this.piece(name, reference, this.#entriesOf)];
      return sound(fileOf(name, reference), () => piece
        .filter(([key]) => key.startsWith(beginning))
        .map(([key, value]) => /** @type {[string, T]} */ ([key, decode(new Bytes(value))])));
    });
    return pieces.flat();
  }

  /** The entries of a piece; cards that follow them are kept. @param {Bytes} bytes */
  #entriesOf = (bytes) => {
    const entries = bytes.entries();
    if (bytes.left > 0) {
      const docs = bytes.gaps(this.contents.documents);
      const shelf = this.#shelves.push({ docs, columns: json(bytes.rest()) });
      for (const doc of docs) this.#shelfOf[doc] = shelf;
    }
    return entries;
  };

  /** @returns {Promise<More>} */
  more() {
    return this.piece('more', this.contents.more, (bytes) => json(bytes.rest()));
  }

  /** Sets of phrases that mean the same, each as its terms. @returns {Promise<string[][][]>} */
  async synonyms() {
    return (await all(this.contents.synonyms, (piece) => this.piece('synonyms', piece, (bytes) => json(bytes.rest())))).flat();
  }

  /**
   * @template T @param {string} name @param {Reference} reference @param {(bytes: Bytes) => T} decode
   * @returns {Promise<T>}
   */
  piece(name, reference, decode) {
    return this.keep(`${name} ${reference}`, async () => {
      const bytes = typeof reference === 'number'
        ? new Bytes(this.#inside[reference])
        : await read(this.#folder, fileOf(name, reference));
      return sound(fileOf(name, reference), () => decode(bytes));
    });
  }

  /** A card that came with words, or else one of its group. @param {number} doc @returns {Promise<Card>} */
  async card(doc) {
    const { texts, cards: [size, references] } = this.contents;
    const shelf = this.#shelves[this.#shelfOf[doc] - 1];
    if (shelf) return cardOf(shelf.columns, shelf.docs.indexOf(doc), texts);
    const columns = await this.piece('cards', references[Math.floor(doc / size)], (bytes) => json(bytes.rest()));
    return cardOf(columns, doc % size, texts);
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The encoding of the files. What does not fit throws. */
export class Bytes {
  #at = 0;

  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }

  /** How many are not read yet. */
  get left() {
    return this.bytes.length - this.#at;
  }

  number() {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.#at++];
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
    throw new RangeError('no number');
  }

  /** A number of things that follow, each of one byte or more. */
  count(number = this.number()) {
    if (number > this.left) throw new RangeError('not so many');
    return number;
  }

  take(length = this.count()) {
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  rest() {
    return this.take(this.left);
  }

  string() {
    return decoder.decode(this.take());
  }

  /** Ascending numbers. @param {number} limit that all are below @param {Int32Array} [into] */
  gaps(limit, into = new Int32Array(this.count())) {
    let number = 0;
    for (let at = 0; at < into.length; at++) into[at] = number += this.number();
    if (into.length > 0 && number >= limit) throw new RangeError('no document');
    return into;
  }

  entries() {
    const entries = /** @type {Map<string, Uint8Array>} */ (new Map());
    let key = '';
    for (let left = this.count(); left > 0; left--) {
      key = key.slice(0, this.number()) + this.string();
      entries.set(key, this.take());
    }
    return entries;
  }
}

/**
 * Of terms with their numbers of documents those of the most, as long as they are not in too many together.
 * @param {Iterable<[string, number]>} begun @param {number} room for documents
 */
export function mostOf(begun, room) {
  const most = [...begun].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).slice(0, MOST_COMPLETIONS);
  return most.filter(([, documents], at) => (room -= documents) >= 0 || at === 0).map(([term]) => term);
}

/** Terms and in how many documents each is. @param {Bytes} bytes */
export function begunOf(bytes) {
  const begun = /** @type {[string, number][]} */ ([]);
  while (bytes.left > 0) begun.push([bytes.string(), bytes.number()]);
  return begun;
}

/** @param {URL} folder @param {string} name @param {RequestInit} [request] */
async function read(folder, name, request) {
  const failed = (/** @type {unknown} */ cause) => {
    throw new IndexError('unreachable', `${name} could not be fetched`, cause);
  };
  const response = await fetch(new URL(name, folder), request).catch(failed);
  if (!response.ok) throw new IndexError('unreadable', `${name} was not sent (${response.status})`);
  const deflated = await response.blob().catch(failed);
  try {
    const inflated = new Response(deflated.stream().pipeThrough(new DecompressionStream('deflate')));
    return new Bytes(new Uint8Array(await inflated.arrayBuffer()));
  } catch (cause) {
    throw new IndexError('unreadable', `${name} is damaged or was cut short`, cause);
  }
}

/** Makes something of a file, if it is sound. @template T @param {string} file @param {() => T} make */
function sound(file, make) {
  try {
    return make();
  } catch (cause) {
    throw new IndexError('unreadable', `${file} is damaged`, cause);
  }
}

/** @param {string} name @param {Reference} reference */
function fileOf(name, reference) {
  return typeof reference === 'number' ? 'index.bin' : `${name}-${reference}.bin`;
}

/** @param {Uint8Array} bytes */
function json(bytes) {
  return JSON.parse(decoder.decode(bytes));
}

/** @param {Columns} columns @param {number} at @param {string[]} texts that many cards share @returns {Card} */
function cardOf(columns, at, texts) {
  const text = (/** @type {unknown} */ part) => (typeof part === 'number' ? texts[part] : part);
  const card = Object.fromEntries(Object.entries(columns).map(([field, { [at]: part }]) => (
    [field, Array.isArray(part) ? part.map(text) : text(part)])));
  return /** @type {Card} */ ({ ...card, id: card.id ?? String(card.name).toLowerCase().replace(/[^a-z0-9]+/g, '-') });
}

/** The pieces with the keys that begin so. @param {Table} table @param {string} beginning */
export function piecesOf([firsts, references], beginning) {
  const start = lastUpTo(firsts, beginning);
  let end = start + 1;
  while (firsts[end]?.startsWith(beginning)) end++;
  return references.slice(Math.max(0, start), end);
}

/** The place of the last that is not greater, or -1. @param {string[]} firsts ascending @param {string} key */
function lastUpTo(firsts, key) {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @template A, B @param {A[]} list @param {(each: A) => B | Promise<B>} make @returns {Promise<B[]>} */
export function all(list, make) {
  return Promise.all(list.map(make));
}
