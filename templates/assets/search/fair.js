// @ts-check
/**
 * The order in which mentors stand when nobody asked for anything: fair, since it is another one
 * every day, and the same for everybody on that day, so that a second page continues the first.
 *
 * The exact algorithm (the site generator has a twin in Java for the lists without JavaScript):
 *
 * 1. Mentors who can take someone now come before those who are full or have a waiting list.
 * 2. Within each of the two, ascending by the hash of the group whose cards are in one file, so that a
 *    page needs few files, then by that of the document, both by their numbers. The hash is that of
 *    `date + ' ' + number`, unsigned, where date is YYYY-MM-DD and the hash has 32 bits: FNV-1a over
 *    the UTF-8 bytes (h = 0x811C9DC5; for each byte: h = (h ^ byte) * 0x01000193), then the finaliser
 *    of MurmurHash3 (h ^= h >>> 16; h *= 0x85EBCA6B; h ^= h >>> 13; h *= 0xC2B2AE35; h ^= h >>> 16),
 *    all multiplications modulo 2^32. FNV alone would keep neighbours together.
 * 3. Equal hashes (hardly ever) by number.
 */

/**
 * @param {Int32Array} found the documents to order, ascending
 * @param {import('./types.js').Contents} contents
 * @param {Uint8Array} free a mask of those who come first
 * @param {string | undefined} date the day, YYYY-MM-DD; usually today
 * @param {number} from
 * @param {number} to
 * @returns {number[]} the documents from one place to another, in the order of that day
 */
export function fairPage(found, { cards: [size] }, free, date = today(), from, to) {
  const halves = [found.filter((doc) => free[doc]), found.filter((doc) => !free[doc])];
  const page = /** @type {number[]} */ ([]);
  let skipped = 0;
  for (const group of halves.flatMap((half) => inGroups(half, size, date))) {
    if (page.length === 0 && skipped + group.length <= from) skipped += group.length;
    else page.push(...byHash(group, date));
    if (skipped + page.length >= to) break;
  }
  return page.slice(from - skipped, to - skipped);
}

/**
 * @param {string} date YYYY-MM-DD
 * @param {number | string} number
 * @returns {number} 0 to 2^32 - 1
 */
export function fairHash(date, number) {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(`${date} ${number}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The day in UTC, so that everybody has the same one.
 * @returns {string} YYYY-MM-DD
 */
export function today() {
  return new Date().toISOString().slice(0, 10);
}

const encoder = new TextEncoder();

/**
 * The groups in the order of their hashes; those of equal hashes are one.
 * @param {Int32Array} docs ascending @param {number} size @param {string} date
 */
function inGroups(docs, size, date) {
  const groups = /** @type {Map<number, number[]>} */ (new Map());
  let before = -1;
  let group = /** @type {number[]} */ ([]);
  for (const doc of docs) {
    const number = Math.floor(doc / size);
    if (number !== before) {
      const hash = fairHash(date, number);
      group = groups.get(hash) ?? [];
      groups.set(hash, group);
      before = number;
    }
    group.push(doc);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, members]) => members);
}

/** @param {number[]} docs ascending @param {string} date */
function byHash(docs, date) {
  const hashed = docs.map((doc) => ({ doc, hash: fairHash(date, doc) }));
  return hashed.sort((a, b) => a.hash - b.hash || a.doc - b.doc).map(({ doc }) => doc);
}
