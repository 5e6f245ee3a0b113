// @ts-check
/** Copies the address and the message of a profile, for whoever has no e-mail program. */
import { toast } from '../shared/components.js';

for (const button of document.querySelectorAll('button[data-copy]')) {
  const copy = /** @type {HTMLButtonElement} */ (button);
  const text = copy.parentElement?.querySelector('[data-text]');
  if (!text) continue;
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard?.writeText(text.textContent ?? '').then(() => true, () => false);
    if (isCopied) toast(copy.dataset.copy ?? '');
    else getSelection()?.selectAllChildren(text); // to be copied by hand
  });
}
