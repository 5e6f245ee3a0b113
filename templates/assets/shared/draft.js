// @ts-check
/** What somebody has written, on the device and nowhere else: the draft of a profile, the answers to a form. */

/** @typedef {{values: Record<string, string[]>, body: string, slug: string}} Draft */

/** One for each site of a host. @param {URL} root of the site */
function key(root) {
  return 'draft of a profile for ' + root.pathname;
}

/** The text that is kept under a name. @param {string} name @returns {string | null} */
export function load(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // the browser keeps nothing
  }
}

/** Keeps a text, where the browser lets it. @param {string} name @param {string} text */
export function store(name, text) {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Lets go of a text. @param {string} name */
export function forgotten(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    // then there is none
  }
}

/** The draft, if there is one that can be read. @param {URL} root @returns {Draft | undefined} */
export function kept(root) {
  try {
    const draft = JSON.parse(load(key(root)) ?? 'null');
    return draft && typeof draft.body === 'string' && draft.values ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, where the browser lets it. @param {URL} root @param {Draft} draft */
export function keep(root, draft) {
  return store(key(root), JSON.stringify(draft));
}

/** @param {URL} root */
export function forget(root) {
  forgotten(key(root));
}
