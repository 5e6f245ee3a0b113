// @ts-check
/** The draft of a profile, on the device and nowhere else; one for each site of a host. */

/** @typedef {{values: Record<string, string[]>, body: string, slug: string}} Draft */

/** @param {URL} root of the site */
function key(root) {
  return 'draft of a profile for ' + root.pathname;
}

/** The draft, if there is one that can be read. @param {URL} root @returns {Draft | undefined} */
export function kept(root) {
  try {
    const draft = JSON.parse(localStorage.getItem(key(root)) ?? 'null');
    return draft && typeof draft.body === 'string' && draft.values ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, where the browser lets it. @param {URL} root @param {Draft} draft */
export function keep(root, draft) {
  try {
    localStorage.setItem(key(root), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** @param {URL} root */
export function forget(root) {
  try {
    localStorage.removeItem(key(root));
  } catch {
    // then there is none
  }
}
