import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../program.js';

const JUDGE = 'org/mentordirectory/bench/judge';

/** What mentors and needs are made of, and what their index is. */
const MADE_OF = {
  mentors: [`generator/src/test/java/${JUDGE}`, `generator/src/test/resources/${JUDGE}`, 'testing/src/main',
    'content/scheme.yaml', 'content/synonyms.yaml'],
  index: ['generator/src/main', 'templates/messages'],
};

/**
 * Makes `content`, `needs.jsonl`, `profiles.jsonl` and our index, in `ours/search`.
 * @param {string} folder
 * @param {boolean} again whether what is there may stay, if it is no older than what it is made of
 * @returns {Promise<string>} what was said of mentors and needs
 */
export async function prepare(folder, again) {
  const mentors = join(folder, 'mentors.made');
  const index = join(folder, 'index.made');
  let said = 'mentors as before';
  if (!again || isOlder(mentors, MADE_OF.mentors)) {
    rmSync(index, { force: true });
    rmSync(join(folder, 'content'), { recursive: true, force: true });
    said = (await run('java', ['org.mentordirectory.bench.judge.Judged', folder])).output;
    writeFileSync(mentors, said);
  }
  if (!again || isOlder(index, MADE_OF.index)) {
    rmSync(join(folder, 'ours'), { recursive: true, force: true });
    const { output } = await run('java',
      ['org.mentordirectory.bench.OneIndex', join(folder, 'content'), join(folder, 'ours')]);
    writeFileSync(index, output);
  }
  return said;
}

function isOlder(made, sources) {
  const since = existsSync(made) ? statSync(made).mtimeMs : 0;
  return sources.some((source) => newest(fileURLToPath(new URL(`../../../${source}`, import.meta.url))) > since);
}

/** When the youngest of the files in a folder was changed. */
function newest(path) {
  const paths = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [];
  return Math.max(...[path, ...paths].map((each) => statSync(each).mtimeMs));
}
