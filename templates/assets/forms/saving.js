// @ts-check
/** The way of a form's answers into the repository: its forge's pages, on which the reader decides. */
import { element } from '../shared/dom.js';
import { byForge } from '../shared/forge.js';

/** @param {import('./form.js').FormSheet} sheet @param {HTMLElement} place */
export function save(sheet, place) {
  const { texts, data: { forge, file } } = sheet;
  if (!forge) return;
  const copy = element('button', { type: 'button' }, texts.copy);
  copy.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(sheet.text()).then(() => true, () => false);
    sheet.say(texts[isCopied ? 'copied' : 'uncopied']);
  });
  const [made, changed] = [['new', forge.newFile], ['change', forge.edit]].map(([name, address]) => (
    element('a', { class: 'button', href: address + file, target: '_blank', rel: 'noopener' },
      texts[name].replace('{0}', forge.name))));
  made.addEventListener('click', () => {
    const slug = file.replace(/\.md$/, '');
    made.setAttribute('href', byForge(forge, { action: 'new', slug, name: '', text: sheet.text(), page: '' }).address);
  });
  place.append(copy, ' ', made, ' ', changed);
}
