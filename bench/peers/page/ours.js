// How a page opens our search, and what gives it ten results with all that they show.
let index;

export async function start() {
  const { open } = await import('/assets/search.js');
  index = await open('/search/');
}

export async function find({ text, filters }) {
  const { hits } = await index.search(text, { filters, limit: 10, facets: [] });
  return hits.length;
}
