// Audits pages of a built site by Lighthouse: main.js SITE, with Chromium's path in CHROMIUM.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import lighthouse, { desktopConfig } from 'lighthouse';

const PAGES = ['', 'mentors/', 'mentors/joanne-blakelock/', 'guidance/being-a-mentee/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LEAST = 98;
const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--remote-debugging-port=0'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript',
  '.svg': 'image/svg+xml', '.jpg': 'image/jpeg', '.png': 'image/png', '.xml': 'application/xml', '.txt': 'text/plain' };
const LOOKS = { phone: undefined, desktop: desktopConfig };

const [, , site] = process.argv;
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = createServer(answer);
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const chromium = process.env.CHROMIUM ?? 'chromium';
const browser = spawn(chromium, [...QUIET, `--user-data-dir=${profile}`], { stdio: 'ignore' });
let failed = false;
try {
  const port = await debuggingPort();
  const columns = Object.keys(LOOKS).flatMap((look) => CATEGORIES.map((name) => `${look}: ${name}`));
  console.log(`| page | ${columns.join(' | ')} |\n| --- ${columns.map(() => '| ---').join(' ')} |`);
  for (const page of PAGES) {
    const scores = [];
    for (const config of Object.values(LOOKS)) scores.push(...await audit(page, port, config));
    console.log(`| /${page} | ${scores.join(' | ')} |`);
  }
} finally {
  const ended = new Promise((resolve) => { browser.once('exit', resolve); });
  browser.kill();
  await ended;
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** The scores of a page, of 100; says what is wrong where one is too low. */
async function audit(page, port, config) {
  const address = `http://127.0.0.1:${server.address().port}/${page}`;
  const { lhr } = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: 'error' }, config);
  return CATEGORIES.map((name) => {
    const { score, auditRefs } = lhr.categories[name];
    const rounded = Math.round(score * 100);
    if (rounded < LEAST) {
      failed = true;
      const low = auditRefs.map(({ id, weight }) => ({ ...lhr.audits[id], weight }))
        .filter((each) => each.weight > 0 && each.score !== null && each.score < 0.98);
      for (const { title, displayValue = '' } of low) {
        console.error(`/${page} ${name} ${rounded}: ${title} ${displayValue}`);
      }
    }
    return rounded;
  });
}

async function debuggingPort() {
  const file = join(profile, 'DevToolsActivePort');
  while (!existsSync(file) || !readFileSync(file, 'utf8').includes('\n')) {
    if (browser.exitCode !== null) throw new Error('Chromium does not start; name it by CHROMIUM');
    await wait(50);
  }
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

/** Serves the site as a web host does, text gzipped. */
function answer({ url }, response) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname));
  const file = join(site, path.endsWith(sep) ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const isText = /text|xml/.test(type);
  const encoding = isText ? { 'Content-Encoding': 'gzip' } : {};
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=31536000', ...encoding });
  response.end(isText ? gzipSync(bytes) : bytes);
}
