// What bench/judge starts: main.js FOLDER [--ours] [--seen|--unseen] [--kind=KIND] [--explain[=N]]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './prepare.js';
import { contendersIn } from './contenders.js';
import { explained, table } from './report.js';
import { judged } from './score.js';

const WORST = 20;

const [, , folder, ...options] = process.argv;
const asks = (option) => options.includes(option);
const valueOf = (option) => options.find((each) => each.startsWith(`${option}=`))?.slice(option.length + 1);

console.log((await prepare(folder, asks('--ours'))).trim());
const all = readFileSync(join(folder, 'needs.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
const isAsked = ({ set, kind }) => (
  (set === 'seen' ? !asks('--unseen') : !asks('--seen')) && kind === (valueOf('--kind') ?? kind));
const results = [];
for (const contender of contendersIn(folder, asks('--ours'))) {
  const { name } = contender;
  const search = await contender.open();
  const answers = [];
  for (const [number, need] of all.entries()) {
    if (isAsked(need)) answers.push(judged(need, await search.find(need, number)));
  }
  await search.close?.();
  results.push({ name, answers });
}
for (const set of new Set(all.filter(isAsked).map((need) => need.set))) {
  console.log(`\n${table(set, results)}`);
}
if (asks('--explain') || valueOf('--explain')) {
  console.log(`\n${explained(results[0].answers, Number(valueOf('--explain') ?? WORST))}`);
}
