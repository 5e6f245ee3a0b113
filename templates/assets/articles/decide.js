// @ts-check
/**
 * Runs before a page that leads to a decision is drawn. Its text is not shown until its module has
 * folded the questions into one, since everything would jump. A classic script, as a module would
 * run too late.
 */
(() => {
  const { dataset } = document.documentElement;
  dataset.deciding = '';
  // The module, or one that it imports, cannot be had.
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLScriptElement) delete dataset.deciding;
    },
    true,
  );
})();
