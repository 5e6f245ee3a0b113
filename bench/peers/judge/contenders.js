import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modulesOf } from '../modules.js';
import { run } from '../program.js';
import { serve } from '../server.js';

/** How many of those found are looked at. */
export const SHOWN = 10;

/**
 * Who is found for a need.
 * @typedef {{ids: string[], total: number, wrongly?: boolean, said?: unknown}} Answer ids: the first ten; wrongly: whether
 *   a word was corrected that was right, undefined where nothing is ever corrected; said: what is said of the words
 * @typedef {{find: (need: object, number: number) => Promise<Answer>, close?: () => void}} Search
 * @param {string} folder that `prepare` has filled
 * @param {boolean} alone whether only ours is wanted
 * @returns {{name: string, open: () => Promise<Search>}[]} ours first
 */
export function contendersIn(folder, alone) {
  const all = [
    { name: 'this project', open: () => ours(folder) },
    { name: 'Lucene, plain', open: () => lucene(folder) },
  ];
  return alone ? all.slice(0, 1) : all;
}

async function ours(folder) {
  const assets = fileURLToPath(new URL('../../../templates/assets', import.meta.url));
  const { open } = await modulesOf(assets, join(folder, 'modules'))('search.js');
  const server = await serve({ '/search/': join(folder, 'ours', 'search') });
  const index = await open(`${server.address}search/`);
  return {
    async find({ text, misspelt }) {
      const { hits, total, corrected } = await index.search(text, { limit: SHOWN, facets: [] });
      return {
        ids: hits.map(({ id }) => id),
        total,
        wrongly: corrected.some(({ typed }) => !misspelt.includes(typed)),
        said: corrected,
      };
    },
    close: () => server.close(),
  };
}

async function lucene(folder) {
  const { output } = await run('java', ['org.mentordirectory.bench.judge.PlainLucene', folder]);
  const answers = output.trimEnd().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  return { find: async (need, number) => answers[number] };
}
