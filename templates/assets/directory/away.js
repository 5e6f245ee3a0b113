// @ts-check
/** Leads mentors who are away back to their own profile, whose name only the address of the page knows. */

const slug = location.pathname.replace(/\/(?:index\.html)?$/, '').split('/').pop() ?? '';
if (/^[a-z0-9-]+$/.test(slug)) {
  for (const item of document.querySelectorAll('[data-edit]')) {
    const place = /** @type {HTMLElement} */ (item);
    place.querySelector('a')?.setAttribute('href', `${place.dataset.edit}${slug}.md`);
    place.hidden = false;
  }
}
for (const letter of document.querySelectorAll('[data-letter][href^="mailto:"]')) {
  const address = letter.getAttribute('href') ?? '';
  if (address.includes('body=')) letter.setAttribute('href', address + encodeURIComponent(location.href));
}
