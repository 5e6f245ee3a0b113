import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from './program.js';

/** What a file is called that is no part of an index: program and looks. */
const PROGRAM = /\.(js|css)$|^wasm\./;

/** 1.6 Mbit/s down, 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** A search that takes longer for a query than this, in milliseconds, is not measured further. */
const PATIENCE = 60_000;

/** How often a search is opened that loads all it has before any query. */
const OPENED = { fast: 3, slow: 1 };

/** Builds an index in a process of its own. @param {import('./contenders.js').Contender} contender */
export async function build({ build: [command, args], index }) {
  const measured = await run(command, args);
  const sizes = readdirSync(index, { recursive: true })
    .filter((name) => !PROGRAM.test(basename(name)))
    .map((name) => statSync(join(index, name)))
    .filter((file) => file.isFile())
    .map(({ size }) => size);
  const added = indexSeconds(measured.output) ?? measured.seconds;
  return { ...measured, added, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** How long our index took, which is two stages of a build that has read the profiles anyway. @param {string} output */
export function indexSeconds(output) {
  const seconds = ['index', 'search'].map((stage) => secondsOf(stage, output));
  return seconds.every((some) => some !== undefined) ? seconds[0] + seconds[1] : undefined;
}

/** How long a stage took, from a line such as `index 0.57 s`. @param {string} stage @param {string} output */
export function secondsOf(stage, output) {
  const line = new RegExp(`^${stage} +([0-9.]+) s`, 'm').exec(output);
  return line ? Number(line[1]) : undefined;
}

/** A search in a browser. */
export class Visits {
  #browser;
  #server;
  #contender;

  constructor(browser, server, contender) {
    this.#browser = browser;
    this.#server = server;
    this.#contender = contender;
  }

  /** Each query as the first that somebody asks. @param {import('./queries.js').Query[]} queries */
  cold(queries) {
    return this.#cold(this.#contender.whole ? queries.slice(0, OPENED.fast) : queries);
  }

  /** The same over a slow line. */
  slow(queries) {
    return this.#cold(this.#contender.whole ? queries.slice(0, OPENED.slow) : queries, SLOW);
  }

  /** All queries one after the other in one page that has the search open, and then all once more. */
  warm(queries) {
    return this.#visit(undefined, async (page) => {
      await page.evaluate('search.start()');
      const [first, again] = [[], []];
      for (const times of [first, again]) {
        for (const query of queries) times.push(await ask(page, `search.find(${JSON.stringify(query)})`));
      }
      return { first, again };
    });
  }

  async #cold(queries, network) {
    const answers = [];
    for (const query of queries) {
      answers.push(await this.#visit(network, async (page) => {
        const answer = await ask(page, `search.start().then(() => search.find(${JSON.stringify(query)}))`);
        return { ...answer, ...(await this.#server.traffic()) };
      }));
    }
    return answers;
  }

  /** Does something with a page of somebody who has not been here before. */
  async #visit(network, act) {
    const page = await this.#browser.open(this.#server.address, network);
    try {
      await page.evaluate(`import('/page/${this.#contender.page}').then((it) => { globalThis.search = it; })`);
      await this.#server.traffic(); // up to here it is the benchmark's own
      return await act(page);
    } finally {
      await page.close();
    }
  }
}

/** What a query finds and how long it takes; one that takes too long throws. */
async function ask(page, expression) {
  let late;
  const patience = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(`a query takes more than ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([page.evaluate(timed(expression)), patience]);
  } finally {
    clearTimeout(late);
  }
}

/** Measured in the page, so that the way from here to there does not count. */
function timed(expression) {
  return `(async () => {
    const begin = performance.now();
    const found = await ${expression};
    return { milliseconds: performance.now() - begin, found };
  })()`;
}
