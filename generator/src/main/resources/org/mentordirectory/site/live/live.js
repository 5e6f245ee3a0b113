// Loads a page anew when what it was made of was saved: only `mentor:serve` puts this into pages.
const version = new URL(import.meta.url).search;
new EventSource(`/.live/changes${version}`).addEventListener('changed', () => location.reload());
