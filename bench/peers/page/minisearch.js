// The same by MiniSearch, which corrects and completes words where it is told to.
import { OPTIONS, WEIGHTS } from './fields.js';

let index;

export async function start() {
  const [{ default: MiniSearch }, json] = await Promise.all([
    import('/minisearch/index.js'),
    fetch('/minisearch-index/index.json').then((response) => response.text()),
  ]);
  index = MiniSearch.loadJSON(json, OPTIONS);
}

export async function find({ text, filters }) {
  const results = index.search(text, {
    boost: WEIGHTS,
    fuzzy: 0.2,
    prefix: (_, place, words) => place === words.length - 1,
    filter: (result) => Object.entries(filters).every(
      ([facet, values]) => [result[facet]].flat().some((value) => values.includes(value)),
    ),
  });
  return results.slice(0, 10).length;
}
