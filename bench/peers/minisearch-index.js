// Writes an index of MiniSearch: minisearch-index.js PROFILES FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { OPTIONS } from './page/fields.js';
import { readProfiles } from './profiles.js';

const [, , profiles, folder] = process.argv;
const index = new MiniSearch(OPTIONS);
index.addAll(readProfiles(profiles).map(({ id, texts, facets }) => ({ id, ...facets, ...texts })));
mkdirSync(folder);
writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
