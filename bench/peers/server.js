import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const QUIET_MILLISECONDS = 100;
const BLANK = '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,">';

/**
 * Serves folders on 127.0.0.1 as a web host does: text gzipped beforehand, so that no time goes into it,
 * and all else as it is. `/` is a blank page.
 * @param {Record<string, string>} folders by the beginning of their addresses
 */
export async function serve(folders) {
  const zipped = new Map(Object.values(folders).flatMap(zip));
  const counter = new Counter();
  const server = createServer(({ url }, response) => {
    counter.count(response);
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const [mount, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
    if (pathname === '/') send(response, '.html', Buffer.from(BLANK));
    else if (folder === undefined) response.writeHead(404).end();
    else sendFile(response, folder, decodeURIComponent(pathname.slice(mount.length)), zipped);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    traffic: () => counter.traffic(),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What goes over the network. It is counted here because a browser does not tell what its workers' scripts weigh. */
class Counter {
  #open = 0;
  #total = { requests: 0, bytes: 0 };
  #sent = new WeakMap();

  count(response) {
    const { socket } = response;
    this.#open++;
    response.on('close', () => {
      this.#open--;
      this.#total.requests++;
      this.#total.bytes += socket.bytesWritten - (this.#sent.get(socket) ?? 0);
      this.#sent.set(socket, socket.bytesWritten);
    });
  }

  /**
   * What was sent since the last time, when no more comes.
   * @returns {Promise<{requests: number, bytes: number}>} bytes: with the headers of the answers
   */
  async traffic() {
    do await wait(QUIET_MILLISECONDS); while (this.#open > 0);
    const total = this.#total;
    this.#total = { requests: 0, bytes: 0 };
    return total;
  }
}

/** The compressed files of a folder, by path. */
function zip(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => extname(name) in TYPES)
    .map((name) => [join(folder, name), gzipSync(readFileSync(join(folder, name)))]);
}

function sendFile(response, folder, name, zipped) {
  const file = normalize(join(folder, name));
  try {
    if (!file.startsWith(folder + sep)) throw new Error(`${name} leads out of the folder`);
    if (zipped.has(file)) send(response, extname(file), zipped.get(file), { 'Content-Encoding': 'gzip' });
    else send(response, extname(file), readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
}

function send(response, extension, body, headers = {}) {
  response.writeHead(200, {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': 'max-age=3600',
    ...headers,
  });
  response.end(body);
}
