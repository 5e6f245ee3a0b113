// @ts-check
/** What scripts use to write into their pages. */

/**
 * An element with text or children.
 * @param {string} name
 * @param {Record<string, string>} [attributes]
 * @param {(string | Node)[]} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * A text with something in the place of its {0}.
 * @param {string} text
 * @param {(string | Node)[]} value
 */
export function filled(text, ...value) {
  const [before, ...after] = text.split('{0}');
  return after.length ? [before, ...value, after.join('{0}')] : [text];
}

/** Moves the reader to a heading. @param {HTMLElement} heading */
export function goTo(heading) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/**
 * Replaces what is in a place. If the focus was there, it is then on what has the same data-key, or
 * else on what now stands where it was, or else on something outside.
 * @param {HTMLElement} place
 * @param {(string | Node)[]} children
 * @param {HTMLElement} outside
 */
export function replace(place, children, outside) {
  const controls = () =>
    /** @type {HTMLElement[]} */ ([...place.querySelectorAll('a, button, input')]);
  const before = controls();
  const at = before.findIndex((control) => control === document.activeElement);
  const key = before[at]?.dataset.key;
  place.replaceChildren(...children);
  if (at < 0) return;
  const after = controls();
  const focused =
    after.find((control) => key !== undefined && control.dataset.key === key) ??
    after[Math.min(at, after.length - 1)] ??
    outside;
  if (focused === outside && !outside.matches('a, button, input, summary')) outside.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
