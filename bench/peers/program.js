import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const EVERY_MILLISECONDS = 20;

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{seconds: number, peak: number, output: string}>} peak: the most memory it had at one
 *   time, in bytes
 */
export function run(command, args) {
  const begin = performance.now();
  const program = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => { output += text; });
  }
  let peak = 0;
  const watch = setInterval(() => { peak = Math.max(peak, peakOf(program.pid)); }, EVERY_MILLISECONDS);
  return new Promise((resolve, reject) => {
    program.on('error', (cause) => {
      clearInterval(watch);
      reject(new Error(`${command} does not start: ${cause.message}`, { cause }));
    });
    program.on('close', (status, signal) => {
      clearInterval(watch);
      const seconds = (performance.now() - begin) / 1000;
      if (status === 0) resolve({ seconds, peak, output });
      else reject(new Error(`${basename(command)} ended with ${status ?? signal}: ${reasonIn(output)}`));
    });
  });
}

/** The line that says what went wrong. */
function reasonIn(output) {
  const lines = output.trimEnd().split('\n');
  return lines.find((line) => /error|exception|memory/i.test(line)) ?? lines.at(-1);
}

/** The “high water mark” of a process's memory, as Linux keeps it. */
function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it has just ended
  }
}
