// @ts-check
/** What somebody has answered, in the browser and nowhere else. */

/** @typedef {() => Storage} Area fails where the browser keeps nothing */

/** @type {Area} until somebody lets go of it */
const device = () => localStorage;

/** @type {Area} until the tab is closed, so that the back button and a page that is loaded again lose nothing */
const tab = () => sessionStorage;

/** What can be done with a place, or nothing. @template T @param {() => T} act @returns {T | null} */
function tried(act) {
  try {
    return act();
  } catch {
    return null;
  }
}

/** @param {Area} area @param {string} name */
function load(area, name) {
  return tried(() => area().getItem(name));
}

/** @param {Area} area @param {string} name */
function drop(area, name) {
  tried(() => area().removeItem(name));
}

/**
 * What was kept under a name, if something was.
 * @param {string} name
 * @returns {{text: string, isForDevice: boolean} | undefined}
 */
export function keptAnywhere(name) {
  const own = load(device, name);
  const text = own ?? load(tab, name);
  return text === null ? undefined : { text, isForDevice: own !== null };
}

/**
 * Keeps a text on the device or only for this tab; whether it could be kept.
 * @param {string} name @param {string} text @param {boolean} isForDevice
 */
export function keepIn(name, text, isForDevice) {
  const [where, other] = isForDevice ? [device, tab] : [tab, device];
  drop(other, name);
  return tried(() => where().setItem(name, text)) !== null;
}

/** Lets go of a text. @param {string} name */
export function forgotten(name) {
  drop(device, name);
  drop(tab, name);
}

/**
 * Runs something each time the browser shows a page again that it had put aside: WebKit empties fields that it is not
 * to complete by itself.
 * @param {() => void} restore
 */
export function whenShownAgain(restore) {
  addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(restore)); // it empties them after this
}
