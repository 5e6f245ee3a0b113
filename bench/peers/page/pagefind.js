// The same by Pagefind.
let pagefind;

export async function start() {
  pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
}

export async function find({ text, filters }) {
  const { results } = await pagefind.search(text, { filters });
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.length;
}
