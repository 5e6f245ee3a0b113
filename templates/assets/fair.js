// @ts-check
/**
 * The order in which mentors stand when nobody asked for anything: fair, since it is another one
 * every day, and the same for everybody on that day, so that a second page continues the first.
 *
 * The exact algorithm (the site generator has a twin in Java for the lists without JavaScript):
 *
 * 1. Mentors who can take someone now come before those who are full or have a waiting list.
 * 2. Within each of the two groups, ascending by the hash of `date + ' ' + id`, unsigned, where
 *    date is YYYY-MM-DD and the hash has 32 bits: FNV-1a over the UTF-8 bytes
 *    (h = 0x811C9DC5; for each byte: h = (h ^ byte) * 0x01000193), then the finaliser of MurmurHash3
 *    (h ^= h >>> 16; h *= 0x85EBCA6B; h ^= h >>> 13; h *= 0xC2B2AE35; h ^= h >>> 16),
 *    all multiplications modulo 2^32. FNV alone would keep ids with a common beginning together.
 *    `fairHash('2026-10-01', 'amina-yusuf')` is 0x21DEB81A.
 * 3. Equal hashes (hardly ever) by id, in the order of UTF-16 units, as String.compareTo.
 */

/**
 * @param {readonly string[]} ids the id of each document
 * @param {readonly number[]} later for each document 0, or 1 if the mentor is full or has a waiting list
 * @param {string} date the day, YYYY-MM-DD
 * @returns {number[]} every document number, in the order of that day
 */
export function fairOrder(ids, later, date) {
  const hashes = ids.map((id) => fairHash(date, id));
  return [...ids.keys()].sort(
    (a, b) => later[a] - later[b] || hashes[a] - hashes[b] || (ids[a] < ids[b] ? -1 : 1),
  );
}

/**
 * @param {string} date YYYY-MM-DD
 * @param {string} id
 * @returns {number} 0 to 2^32 - 1
 */
export function fairHash(date, id) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${date} ${id}`)) {
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
