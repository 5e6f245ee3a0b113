import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The heap that has to be enough for 100,000 profiles: as in `bench/run`. */
export const HEAP = '-Xmx2g';

/** The heap that is enough for our index of so many profiles, and for reading them. @param {number} size */
const heapFor = (size) => `-Xmx${200 + Math.ceil(size / 100)}m`;

/**
 * A search, and how its index is built.
 * @typedef {{name: string, page: string, build: [string, string[]], index: string,
 *   served: Record<string, string>, whole?: boolean}} Contender page: the module in `page/` that opens it;
 *   index: the folder that the build makes; served: folders by address; whole: every query needs the whole index
 * @param {string} folder with `content`, `site`, `profiles.jsonl` and `pages`
 * @param {string} output a new folder for the indexes
 * @param {number} size how many profiles
 * @returns {Contender[]} ours first
 */
export function contendersIn(folder, output, size) {
  return [ours(folder, output, size), pagefindIn(folder, output), minisearch(folder, output)];
}

function ours(folder, output, size) {
  const main = 'org.mentordirectory.bench.OneIndex';
  const site = join(folder, 'site');
  return {
    name: 'this project',
    page: 'ours.js',
    build: ['java', [heapFor(size), main, join(folder, 'content'), join(output, 'ours')]],
    index: join(output, 'ours', 'search'),
    served: { '/search/': join(site, 'search'), '/assets/': join(site, 'assets') },
  };
}

/** @param {string} folder with `pages` @param {string} output @returns {Contender} */
export function pagefindIn(folder, output) {
  const index = join(output, 'pagefind');
  const program = require.resolve(`@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
  return {
    name: `Pagefind ${versionOf('pagefind')}`,
    page: 'pagefind.js',
    build: [program, ['--site', join(folder, 'pages'), '--output-path', index]],
    index,
    served: { '/pagefind/': index },
  };
}

function minisearch(folder, output) {
  const index = join(output, 'minisearch');
  const script = fileURLToPath(new URL('minisearch-index.js', import.meta.url));
  const module = dirname(fileURLToPath(import.meta.resolve('minisearch')));
  return {
    name: `MiniSearch ${versionOf('minisearch')}`,
    page: 'minisearch.js',
    build: ['node', ['--max-old-space-size=8192', script, join(folder, 'profiles.jsonl'), index]],
    index,
    served: { '/minisearch-index/': index, '/minisearch/': module },
    whole: true,
  };
}

/** @param {string} name of a package */
export function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
}
