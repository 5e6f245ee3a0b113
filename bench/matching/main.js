// The benchmark that bench/match-page starts: main.js FOLDER [N …]
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { modulesOf } from '../peers/modules.js';
import { run } from '../peers/program.js';
import { serve } from '../peers/server.js';
import { median } from '../peers/table.js';

const HEAP = '-Xmx2g';
const MENTEES = 200;
const SHOWN = 10;

/** So many mentees come with an empty cache. */
const FIRSTS = 30;

const [, , work, ...sizes] = process.argv;
console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`);
for (const size of sizes.length > 0 ? sizes : ['10000']) await measure(join(work, size), size);
rmSync(work, { recursive: true });

async function measure(folder, size) {
  mkdirSync(folder);
  await run('java', [HEAP, main('SearchedProfiles'), folder, size]);
  await run('java', [HEAP, main('OneBuild'), join(folder, 'content'), join(folder, 'site')]);
  const site = join(folder, 'site');
  const load = modulesOf(assetsOf(site), join(folder, 'modules'));
  const { Fits } = await load('match/criteria.js');
  const { open } = await load('match/matching.js');
  const rules = rulesIn(readFileSync(join(site, 'match/index.html'), 'utf8'));
  const { mentors } = JSON.parse(readFileSync(join(site, 'api/mentors.json'), 'utf8'));
  const server = await serve({ '/search/': join(site, 'search') });
  const matching = await open(`${server.address}search/`);
  const firsts = { requests: [], kilobytes: [] };
  const times = { loading: [], ranking: [], again: [] };
  let fitting = 0;
  for (let mentee = 0; mentee < MENTEES; mentee++) {
    const wishes = wishesOf(mentors, mentee);
    let start = performance.now();
    const known = await matching.known(rules, wishes);
    const { order } = matching; // of the day, once
    times.loading.push(performance.now() - start);
    start = performance.now();
    const fits = new Fits(rules, wishes, known);
    fitting += first(fits, order, {});
    times.ranking.push(performance.now() - start);
    start = performance.now();
    first(fits, order, { help: 4, work: 1, reach: 0 });
    times.again.push(performance.now() - start);
  }
  console.log(`${mentors.length} mentors listed of ${size}, ${MENTEES} mentees; ${Math.round(fitting / MENTEES)} fit on average`);
  for (const [what, all] of Object.entries(times)) {
    console.log(`${what.padEnd(8)} median ${median(all).toFixed(1)} ms, longest ${Math.max(...all).toFixed(1)} ms`);
  }
  for (let mentee = 0; mentee < FIRSTS; mentee++) {
    await server.traffic();
    await (await open(`${server.address}search/`)).known(rules, wishesOf(mentors, mentee));
    const { requests, bytes } = await server.traffic();
    firsts.requests.push(requests);
    firsts.kilobytes.push(bytes / 1000);
  }
  for (const [what, all] of Object.entries(firsts)) {
    console.log(`the index before a first ranking, ${what}: median ${Math.round(median(all))}, most ${Math.round(Math.max(...all))}`);
  }
  server.close();

  /** Ranks, and gives the first their reasons, as the page does. */
  function first(fits, order, emphasis) {
    fits.emphasise(emphasis);
    const ranking = fits.ranked(order);
    ranking.slice(0, SHOWN).forEach((doc) => fits.reasons(doc));
    return ranking.length;
  }
}

function assetsOf(site) {
  const folder = join(site, 'assets');
  return join(folder, readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isDirectory()).name);
}

function rulesIn(page) {
  const [, data] = /data-match="([^"]*)"/.exec(page);
  return JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')).rules;
}

/** What a mentee may want: what two mentors have. */
function wishesOf(mentors, mentee) {
  const one = mentors[(mentee * 7919) % mentors.length];
  const other = mentors[(mentee * 104_729 + 1) % mentors.length];
  const both = (field) => [...new Set([...(one[field] ?? []), ...(other[field] ?? [])])];
  return {
    values: {
      topics: both('topics'),
      skills: both('skills'),
      disciplines: both('disciplines'),
      offers: both('offers'),
      meets: one.meets,
      location: one.location ? [one.location] : [],
      languages: one.languages,
    },
    words: `I would like help with ${both('skills').join(' and ')}, since my work as ${one.role} is ${both('topics').join(', ')}`,
    institution: one.institution,
    side: ['inside', 'outside', 'either'][mentee % 3],
    musts: mentee % 4 === 0 ? ['meets'] : [],
  };
}

function main(name) {
  return `org.mentordirectory.bench.${name}`;
}
