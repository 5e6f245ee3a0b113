// The benchmark that bench/search starts: main.js FOLDER [--runs=R] [N …]
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chromium } from './chromium.js';
import { contendersIn, HEAP } from './contenders.js';
import { build, indexSeconds, secondsOf, Visits } from './measure.js';
import { writePages } from './pagefind-pages.js';
import { readProfiles } from './profiles.js';
import { run } from './program.js';
import { queriesFor } from './queries.js';
import { serve } from './server.js';
import { median, table } from './table.js';

const SIZES = [1_000, 10_000, 100_000];

const [, , work, ...options] = process.argv;
const runs = options.find((option) => option.startsWith('--runs='))?.slice('--runs='.length);
const sizes = options.filter((option) => !option.startsWith('--')).map(Number);
console.log(`Node ${process.version}, Java with ${HEAP} (but our index with less), ${availableParallelism()} cores, `
  + `load ${loadavg()[0].toFixed(1)}; times are medians`);
for (const size of sizes.length > 0 ? sizes : SIZES) {
  // 100,000 take longer than all the others together, and vary less.
  await compare(size, Number(runs ?? (size > 20_000 ? 1 : 3)));
}
rmSync(work, { recursive: true }); // not earlier: room is found slowly beside files that were just deleted

async function compare(size, times) {
  const folder = join(work, String(size));
  const queries = await prepare(folder, size);
  let contenders = [];
  const results = contendersIn(folder, '', size)
    .map(({ name }) => ({ name, builds: [], cold: [], slow: [], first: [], again: [] }));
  const lucene = [];
  for (let time = 0; time < times; time++) {
    const output = join(folder, `indexes-${time}`);
    mkdirSync(output);
    contenders = contendersIn(folder, output, size);
    await each(contenders, results, async (contender, { builds }) => builds.push(await build(contender)));
    lucene.push(secondsOf('lucene', (await run('java', [HEAP, main('LuceneAlone'), join(folder, 'content')])).output));
  }
  await visitAll(contenders, results, queries, times);
  console.log(`\n${table(size, results)}\n`);
  report(results, lucene, times);
}

/** The site, and what the others make their indexes of. */
async function prepare(folder, size) {
  mkdirSync(folder);
  await run('java', [HEAP, main('SearchedProfiles'), folder, String(size)]);
  await run('java', [HEAP, main('OneBuild'), join(folder, 'content'), join(folder, 'site')]);
  const profiles = readProfiles(join(folder, 'profiles.jsonl'));
  writePages(profiles, join(folder, 'pages'));
  return queriesFor(profiles);
}

/** Does something with all contenders in turn, but for those that have failed; ours must not fail. */
async function each(contenders, results, measure) {
  for (const [number, contender] of contenders.entries()) {
    const result = results[number];
    try {
      if (!result.fault) await measure(contender, result);
    } catch (fault) {
      if (number === 0) throw fault;
      [result.fault] = fault.message.split('\n');
    }
  }
}

async function visitAll(contenders, results, queries, times) {
  const served = Object.assign({}, ...contenders.map((contender) => contender.served));
  const server = await serve({ ...served, '/page/': fileURLToPath(new URL('page', import.meta.url)) });
  const browser = new Chromium(process.env.CHROMIUM ?? 'chromium');
  try {
    for (let time = 0; time < times; time++) {
      await each(contenders, results, async (contender, result) => {
        const visits = new Visits(browser, server, contender);
        result.cold.push(...await visits.cold(queries));
        // The line decides: it is the same every time.
        if (result.slow.length === 0) result.slow = await visits.slow(queries);
        const { first, again } = await visits.warm(queries);
        result.first.push(...first);
        result.again.push(...again);
      });
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function report(results, lucene, times) {
  for (const { name, fault } of results.filter((result) => result.fault)) {
    console.log(`${name} is not measured further: ${fault}.`);
  }
  const ours = (seconds) => median(results[0].builds.map(({ output }) => seconds(output)));
  const read = ours((output) => secondsOf('read', output) + secondsOf('check', output));
  console.log(`Runs of each: ${times}. Builds are whole processes; ours reads and checks for ${read.toFixed(2)} s `
    + `and ends when the index is written. Lucene alone takes ${median(lucene).toFixed(2)} s in one thread; `
    + `ours takes ${(ours(indexSeconds) / median(lucene)).toFixed(2)} times that. Bytes are as sent, with headers.`);
}

function main(name) {
  return `org.mentordirectory.bench.${name}`;
}
