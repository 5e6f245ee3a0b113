import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * A browser that is driven by the Chrome DevTools Protocol, with nothing between, so that the network
 * can be slowed down for workers as well as for pages.
 */
export class Chromium {
  #profile = mkdtempSync(join(tmpdir(), 'search-benchmark-'));
  #process;
  #calls = new Map();
  #listeners = new Map();
  #last = 0;

  /** @param {string} program */
  constructor(program) {
    this.#process = spawn(program, [...QUIET, '--remote-debugging-pipe', `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#process.on('error', ({ message }) => this.#fail(`Chromium does not start: ${message}`));
    this.#process.on('exit', () => this.#fail('Chromium has ended'));
    this.#process.stdio[3].on('error', ({ message }) => this.#fail(`Chromium does not listen: ${message}`));
    let read = '';
    this.#process.stdio[4].setEncoding('utf8').on('data', (part) => {
      const messages = (read + part).split('\0');
      read = messages.pop();
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  /** Calls a method, of the browser or of one of its sessions. */
  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#last;
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, sessionId });
    });
  }

  /** Names who hears of what happens in a session. */
  listen(sessionId, listener) {
    this.#listeners.set(sessionId, listener);
  }

  /**
   * A page of somebody who has not been here before.
   * @param {string} address
   * @param {object} [network] conditions to emulate
   */
  async open(address, network) {
    const { browserContextId } = await this.send('Target.createBrowserContext');
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId, browserContextId, network);
    await page.load(address);
    return page;
  }

  async close() {
    if (this.#process.exitCode === null) {
      const ended = new Promise((resolve) => { this.#process.once('exit', resolve); });
      this.send('Browser.close').catch(() => {}); // it may end before it answers
      await ended;
    }
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }

  #take({ id, method, params, sessionId, result, error }) {
    if (id === undefined) {
      if (method === 'Inspector.targetCrashed') this.#fail('the browser ran out of memory', sessionId);
      this.#listeners.get(sessionId)?.(method, params);
      return;
    }
    const { resolve, reject } = this.#calls.get(id);
    this.#calls.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  }

  /** Ends the calls of a session, or all. */
  #fail(reason, sessionId) {
    for (const [id, call] of this.#calls) {
      if (sessionId === undefined || call.sessionId === sessionId) {
        this.#calls.delete(id);
        call.reject(new Error(reason));
      }
    }
  }
}

/** A page with its workers. */
class Page {
  #browser;
  #session;
  #context;
  #network;
  #loaded = () => {};

  constructor(browser, session, context, network) {
    this.#browser = browser;
    this.#session = session;
    this.#context = context;
    this.#network = network;
  }

  async load(address) {
    const loaded = new Promise((resolve) => { this.#loaded = resolve; });
    this.#watch(this.#session);
    await this.#browser.send('Page.enable', {}, this.#session);
    await this.#browser.send('Page.navigate', { url: address }, this.#session);
    await loaded;
  }

  /** The value of a promise that the page makes. @param {string} expression */
  async evaluate(expression) {
    const { result, exceptionDetails: fault } = await this.#browser.send('Runtime.evaluate', {
      expression, awaitPromise: true, returnByValue: true,
    }, this.#session);
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return result.value;
  }

  async close() {
    await this.#browser.send('Target.disposeBrowserContext', { browserContextId: this.#context });
  }

  #watch(session) {
    const send = (method, params) => this.#browser.send(method, params, session)
      .catch(() => {}); // a worker may have ended
    this.#browser.listen(session, (method, params) => this.#hear(method, params));
    send('Network.enable');
    if (this.#network) send('Network.emulateNetworkConditions', this.#network);
    send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    send('Runtime.runIfWaitingForDebugger');
  }

  #hear(method, params) {
    if (method === 'Page.loadEventFired') this.#loaded();
    if (method === 'Target.attachedToTarget') this.#watch(params.sessionId);
  }
}
