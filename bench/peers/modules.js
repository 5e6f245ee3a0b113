import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A site's own modules, in a folder in which Node takes them for modules.
 * @param {string} assets the folder of them
 * @param {string} folder
 * @returns {(name: string) => Promise<any>} loads one
 */
export function modulesOf(assets, folder) {
  cpSync(assets, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  return (name) => import(pathToFileURL(join(folder, name)).href);
}
