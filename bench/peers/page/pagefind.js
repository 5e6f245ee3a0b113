// The same by Pagefind.
let pagefind;

export async function start() {
  pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
}

export async function find(query) {
  const { urls } = await list(query);
  return urls.length;
}

/** How many there are, and the addresses of the first. */
export async function list({ text, filters }) {
  const { results } = await pagefind.search(text, { filters });
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { total: results.length, urls: shown.map(({ url }) => url) };
}
