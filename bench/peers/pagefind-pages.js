import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACETS, WEIGHTS } from './page/fields.js';

/** What a result shows beside the name. */
const SHOWN = ['role', 'institution', 'location', 'topics'];

/**
 * Writes profiles as Pagefind likes to have them: a small page each, with nothing but what is searched, filtered
 * and shown. @param {import('./profiles.js').Profile[]} profiles @param {string} folder
 */
export function writePages(profiles, folder) {
  for (const profile of profiles) {
    mkdirSync(join(folder, profile.id), { recursive: true });
    writeFileSync(join(folder, profile.id, 'index.html'), page(profile));
  }
}

function page({ texts, facets }) {
  const filters = FACETS.flatMap((facet) => facets[facet].map((value) => `${facet}:${value}`));
  return `<!doctype html><html lang="en"><head><title>${escaped(texts.name[0])}</title></head>
<body data-pagefind-body>
${Object.keys(WEIGHTS).map((field) => section(field, texts[field])).join('\n')}
${filters.map((filter) => `<i data-pagefind-filter="${escaped(filter)}"></i>`).join('\n')}
</body></html>`;
}

function section(field, values) {
  const element = field === 'name' ? 'h1' : 'p';
  const shown = SHOWN.includes(field) && values.length > 0 ? ` data-pagefind-meta="${field}"` : '';
  // A weight works by its square there.
  const weight = Math.sqrt(WEIGHTS[field]).toFixed(2);
  return `<${element} data-pagefind-weight="${weight}"${shown}>${escaped(values.join(', '))}</${element}>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
