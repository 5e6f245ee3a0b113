// @ts-check
/** Tabs, dialogs and passing messages; the pages can be read without them. */

const SHOWN = 6000;

/** Makes tabs of the sections of an element. @param {HTMLElement} place */
export function tabs(place) {
  const panels = /** @type {HTMLElement[]} */ ([...place.querySelectorAll(':scope > section')]);
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', place.dataset.tabs ?? '');
  const buttons = panels.map((panel) => {
    const heading = /** @type {HTMLElement} */ (panel.querySelector('h3'));
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = panel.id + '.tab';
    tab.textContent = heading.textContent;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    heading.hidden = true;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    panel.tabIndex = 0;
    return tab;
  });
  /** @param {number} chosen */
  const show = (chosen) => {
    buttons.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === chosen));
      tab.tabIndex = i === chosen ? 0 : -1;
      panels[i].hidden = i !== chosen;
    });
  };
  list.addEventListener('click', (event) => {
    const at = buttons.findIndex((tab) => tab === event.target);
    if (at >= 0) show(at);
  });
  list.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((tab) => tab === document.activeElement);
    const last = buttons.length - 1;
    const to = { ArrowRight: at < last ? at + 1 : 0, ArrowLeft: at > 0 ? at - 1 : last, Home: 0, End: last }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    show(to);
    buttons[to].focus();
  });
  list.append(...buttons);
  place.prepend(list);
  if (buttons.length) show(0);
}

/** Lets a button open the dialog that it names, and has the focus back after. @param {HTMLElement} button */
export function dialog(button) {
  const box = document.getElementById(button.dataset.dialog ?? '');
  if (!(box instanceof HTMLDialogElement)) return;
  button.addEventListener('click', () => box.showModal());
  box.addEventListener('close', () => button.focus());
  button.hidden = false;
}

let timer = 0;

/** Says something in the page's live region, for a while. @param {string} text */
export function toast(text) {
  const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-toast]'));
  if (!place) return;
  clearTimeout(timer);
  place.textContent = text;
  keepClear(place);
  timer = setTimeout(() => (place.textContent = ''), SHOWN);
}

/** Moves the message to the top where it would hide what has the focus. @param {HTMLElement} place */
function keepClear(place) {
  place.classList.remove('at-top');
  const focused = document.activeElement?.getBoundingClientRect();
  const own = place.getBoundingClientRect();
  if (!focused || document.activeElement === document.body) return;
  place.classList.toggle('at-top', focused.bottom > own.top && focused.top < own.bottom);
}

for (const place of document.querySelectorAll('[data-tabs]')) tabs(/** @type {HTMLElement} */ (place));
for (const button of document.querySelectorAll('[data-dialog]')) dialog(/** @type {HTMLElement} */ (button));
for (const button of document.querySelectorAll('[data-toast-text]')) {
  const says = /** @type {HTMLElement} */ (button);
  says.addEventListener('click', () => toast(says.dataset.toastText ?? ''));
  says.hidden = false;
}
document.addEventListener('focusin', () => {
  const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-toast]'));
  if (place?.textContent) keepClear(place);
});
