import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chromium } from '../chromium.js';
import { pagefindIn, versionOf } from '../contenders.js';
import { modulesOf } from '../modules.js';
import { OPTIONS, WEIGHTS } from '../page/fields.js';
import { writePages } from '../pagefind-pages.js';
import { readProfiles } from '../profiles.js';
import { run } from '../program.js';
import { serve } from '../server.js';

/** How many of those found are looked at. */
export const SHOWN = 10;

/**
 * Who is found for a need.
 * @typedef {{ids: string[], total: number, wrongly?: boolean, said?: unknown[]}} Answer ids: the first ten; wrongly:
 *   whether a word was corrected that was right, undefined where none ever is; said: what is said of corrections
 * @typedef {{text: string, misspelt: string[]}} Need
 * @typedef {{find: (need: Need, number: number) => Answer | Promise<Answer>, close?: () => void}} Search
 * @param {string} folder that `prepare` has filled
 * @param {boolean} alone whether only ours is wanted
 * @returns {{name: string, open: () => Promise<Search>}[]} ours first
 */
export function contendersIn(folder, alone) {
  const ours = { name: 'this project', open: () => openOurs(folder) };
  return alone ? [ours] : [
    ours,
    { name: 'Lucene, plain', open: () => openLucene(folder) },
    { name: `Pagefind ${versionOf('pagefind')}`, open: () => openPagefind(folder) },
    { name: `MiniSearch ${versionOf('minisearch')}`, open: () => openMiniSearch(folder) },
    { name: `Orama ${versionOf('@orama/orama')}`, open: () => openOrama(folder) },
  ];
}

async function openOurs(folder) {
  const assets = fileURLToPath(new URL('../../../templates/assets', import.meta.url));
  const modules = join(folder, 'modules');
  rmSync(modules, { recursive: true, force: true });
  const { open } = await modulesOf(assets, modules)('search.js');
  const server = await serve({ '/search/': join(folder, 'ours', 'search') });
  const index = await open(`${server.address}search/`);
  return {
    async find({ text, misspelt }) {
      const { hits, total, corrected } = await index.search(text, { limit: SHOWN, facets: [] });
      const wrongly = corrected.some(({ typed }) => !misspelt.includes(typed));
      return { ids: hits.map(({ id }) => id), total, wrongly, said: corrected };
    },
    close: () => server.close(),
  };
}

async function openLucene(folder) {
  const { output } = await run('java', ['org.mentordirectory.bench.judge.PlainLucene', folder]);
  const answers = output.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  return { find: (need, number) => answers[number] };
}

/** As for the other benchmark, in a browser. */
async function openPagefind(folder) {
  for (const made of ['pages', 'pagefind']) rmSync(join(folder, made), { recursive: true, force: true });
  mkdirSync(join(folder, 'pages'));
  writePages(readProfiles(join(folder, 'profiles.jsonl')), join(folder, 'pages'));
  const { build: [program, args], served } = pagefindIn(folder, folder);
  await run(program, args);
  const server = await serve({ ...served, '/page/': fileURLToPath(new URL('../page', import.meta.url)) });
  const browser = new Chromium(process.env.CHROMIUM ?? 'chromium');
  const page = await browser.open(server.address);
  await page.evaluate("import('/page/pagefind.js').then((module) => { globalThis.search = module; return module.start(); })");
  return {
    async find({ text }) {
      const { total, urls } = await page.evaluate(`search.list(${JSON.stringify({ text, filters: {} })})`);
      return { ids: urls.map((url) => url.split('/').at(-2)), total };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** As its makers advise: longer words may be half typed, and wrong in every fifth letter. Weights made it worse. */
async function openMiniSearch(folder) {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch(OPTIONS);
  index.addAll(readProfiles(join(folder, 'profiles.jsonl')).map(({ id, texts, facets }) => ({ id, ...facets, ...texts })));
  const isLong = (word) => word.length > 3;
  const search = (text, share) => (
    index.search(text, { prefix: isLong, fuzzy: (word) => isLong(word) && share }).map(({ id }) => id));
  return {
    find({ text, misspelt }) {
      const all = search(text, 0.2);
      const ids = all.slice(0, SHOWN);
      // It does not say what it corrects: a right word, where somebody is among the first whom what was typed does not find.
      const typed = misspelt.length === 0 ? search(text, 0) : all;
      return { ids, total: all.length, wrongly: ids.some((id) => !typed.includes(id)) };
    },
  };
}

/** With English stems and without the idle words that it has in a list. Weights and forgiven errors made it worse. */
async function openOrama(folder) {
  const [{ create, insertMultiple, search }, { stemmer, language }, { stopwords }] = await Promise.all(
    [import('@orama/orama'), import('@orama/stemmers/english'), import('@orama/stopwords/english')],
  );
  const fields = Object.keys(WEIGHTS);
  const index = create({
    schema: Object.fromEntries(fields.map((field) => [field, 'string'])),
    components: { tokenizer: { language, stemming: true, stemmer, stopWords: stopwords } },
  });
  const flat = ({ id, texts }) => ({ id, ...Object.fromEntries(fields.map((field) => [field, texts[field].join('\n')])) });
  await insertMultiple(index, readProfiles(join(folder, 'profiles.jsonl')).map(flat));
  return {
    find({ text }) {
      const { hits, count } = search(index, { term: text, limit: SHOWN });
      return { ids: hits.map(({ id }) => id), total: count };
    },
  };
}
