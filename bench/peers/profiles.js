import { readFileSync } from 'node:fs';

/**
 * @typedef {{id: string, texts: Record<string, string[]>, facets: Record<string, string[]>}} Profile
 * @param {string} file one profile a line
 * @returns {Profile[]}
 */
export function readProfiles(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
}
