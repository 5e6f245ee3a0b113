// @ts-check
/**
 * Runs before the page of the directory is drawn. Where the address asks for a search, the list that
 * comes with the page is not shown, since what is found replaces it at once and everything would
 * jump. When the search has answered, its module takes the mark away. If it never does, the list is
 * shown after all. A classic script, as a module would run too late.
 */
(() => {
  const PATIENCE = 2500; // milliseconds
  const { dataset } = document.documentElement;
  const show = () => {
    delete dataset.arriving;
  };
  if (!location.search) return;
  dataset.arriving = '';
  setTimeout(show, PATIENCE);
  // The module, or one that it imports, cannot be had.
  addEventListener('error', show, true);
})();
