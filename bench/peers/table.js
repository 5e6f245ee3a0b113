const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const worst = (numbers) => Math.max(...numbers);

export function median(numbers) {
  const all = sorted(numbers);
  return (all[Math.floor((all.length - 1) / 2)] + all[Math.ceil((all.length - 1) / 2)]) / 2;
}

/** The smallest that 95 of 100 do not exceed. */
function percentile95(numbers) {
  return sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1];
}

const count = (number) => Math.round(number).toLocaleString('en');
const kilobytes = (number) => `${count(number / 1e3)} KB`;
const megabytes = (number) => `${(number / 1e6).toFixed(1)} MB`;
const gigabytes = (number) => `${(number / 1e9).toFixed(2)} GB`;
const seconds = (number) => `${number.toFixed(number < 10 ? 2 : 1)} s`;
const percent = (share) => `${Math.round(100 * share)}%`;
const milliseconds = (number) => `${number < 100 ? number.toFixed(1) : count(number)} ms`;

const of = (list, value) => list.map((one) => one[value]);

/**
 * What a row says of a search: numbers, how each is written, and what ours may be by number of profiles (of times of
 * building, how many times less than the second).
 */
const ROWS = [
  ['cold first query: bytes / requests', ({ cold }) => [median(of(cold, 'bytes')), median(of(cold, 'requests'))],
    [kilobytes, count], { 10_000: [40e3, 7], 100_000: [90e3, 8] }],
  ['the same, worst', ({ cold }) => [worst(of(cold, 'bytes')), worst(of(cold, 'requests'))],
    [kilobytes, count], { 100_000: [150e3] }],
  ['the same, time', ({ cold }) => [median(of(cold, 'milliseconds')) / 1e3], [seconds]],
  ['the same at 1.6 Mbit/s, 150 ms', ({ slow }) => [median(of(slow, 'milliseconds')) / 1e3],
    [seconds], { 10_000: [1.2], 100_000: [1.8] }],
  ['a query for the first time: median / 95th percentile', ({ first }) => times(first),
    [milliseconds, milliseconds], { 10_000: [20, 80], 100_000: [60, 250] }],
  ['the same again', ({ again }) => times(again),
    [milliseconds, milliseconds], { 10_000: [2, 10], 100_000: [5, 30] }],
  ['queries that found somebody', ({ first }) => [first.filter(({ found }) => found > 0).length / first.length],
    [percent]],
  ['index build: whole process', ({ builds }) => [median(of(builds, 'seconds'))], [seconds]],
  ['index build: what it adds to that of the site', ({ builds }) => [median(of(builds, 'added'))],
    [seconds], { 10_000: 5, 100_000: 15 }],
  ['index build: peak memory', ({ builds }) => [median(of(builds, 'peak'))],
    [gigabytes], { 10_000: [0.5e9], 100_000: [1.5e9] }],
  ['index: files / bytes', ({ builds: [build] }) => [build.files, build.bytes],
    [count, megabytes], { 10_000: [400, 6e6], 100_000: [2_000, 45e6] }],
];

function times(answers) {
  const all = of(answers, 'milliseconds');
  return [median(all), percentile95(all)];
}

/**
 * A table in Markdown: the searches side by side, and ours as a multiple of what it may be.
 * @param {number} size
 * @param {{name: string, fault?: string}[]} results ours first
 */
export function table(size, results) {
  const names = [`${count(size)} profiles`, ...of(results, 'name'), 'at most', 'of that'];
  const rows = ROWS.map(([title, values, units, bars = {}]) => {
    const cells = results.map((result) => written(measured(result, values), units) || '–');
    const most = limits(bars[size] ?? [], measured(results[1], values));
    const ratios = most.map((limit, at) => (values(results[0])[at] / limit).toFixed(2));
    return [title, ...cells, written(most, units), ratios.join(' / ')];
  });
  return [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a row says, or nothing where a fault came before it was measured. */
function measured(result, values) {
  const numbers = result.builds.length > 0 ? values(result) : [];
  return numbers.every(Number.isFinite) ? numbers : [];
}

function limits(bar, second) {
  return Array.isArray(bar) ? bar : second.map((number) => number / bar);
}

function written(numbers, units) {
  return numbers.map((number, at) => units[at](number)).join(' / ');
}
