// @ts-check
/**
 * Runs before the page of the form is drawn, and notes what it is to be for: signing up, or as the
 * address says, changing, pausing, confirming or taking away a profile. Without the note, and so
 * without a script, the page shows a profile to fill in by hand. A classic script, as a module would
 * run too late.
 */
(() => {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  dataset.action = ['change', 'pause', 'confirm', 'leave'].find((action) => asked.has(action)) ?? 'new';
  addEventListener(
    'error',
    (event) => {
      // The form's module, or one that it imports, cannot be had.
      if (event.target instanceof HTMLScriptElement) delete dataset.action;
    },
    true,
  );
})();
