// @ts-check
/**
 * A form's answers as Markdown that people can read, and back: each question in bold, each answer quoted, or a list
 * of boxes with those ticked that were chosen. Questions are known again by their words and their order.
 */

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/** The questions, from top to bottom. @param {ParentNode} place @returns {HTMLElement[]} */
export function questions(place) {
  return [...place.querySelectorAll('[data-question]')].map((found) => /** @type {HTMLElement} */ (found));
}

/** @param {Element} question @returns {Control[]} */
export function controls(question) {
  return [...question.querySelectorAll('input, textarea, select')].map((found) => /** @type {Control} */ (found));
}

/** Whether one chooses there, rather than writes. @param {Control} control @returns {control is HTMLInputElement} */
export function isBox(control) {
  return control.type === 'radio' || control.type === 'checkbox';
}

/** What is asked. @param {Element} question */
export function asked(question) {
  return words(question.querySelector('legend, .statement, label'));
}

/**
 * All that was asked and answered.
 * @param {ParentNode} place
 * @param {string} title
 * @param {string} about a line below the title
 */
export function markdown(place, title, about) {
  const text = [`# ${plain(title)}`, '', plain(about), ''];
  for (const part of place.querySelectorAll('form h2, form h3, form h4, .sheet > h2, [data-note], [data-question]')) {
    if (/^h\d$/.test(part.localName)) text.push(`${'#'.repeat(Number(part.localName[1]))} ${plain(words(part))}`);
    else if (part.matches('[data-note]')) text.push(plain(words(part)));
    else text.push(bold(part), '', ...answer(part));
    text.push('');
  }
  return text.join('\n');
}

/**
 * Writes answers back into the form. A question that the text does not have keeps its answer.
 * @param {ParentNode} place
 * @param {string} text as markdown() made it
 * @returns {{found: number, lost: string[]}} how many questions were answered, and which answered ones are not here
 */
export function fill(place, text) {
  const left = questions(place).map((question) => ({ question, line: bold(question) }));
  /** @type {{question?: HTMLElement, line: string, lines: string[]}[]} */
  const given = [];
  let at = 0;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    if (line.startsWith('**') && line.trimEnd().endsWith('**')) {
      const after = left.findIndex((one, i) => i >= at && one.line === line.trimEnd());
      const found = after < 0 ? left.findIndex((one) => one.line === line.trimEnd()) : after;
      const [taken] = found < 0 ? [] : left.splice(found, 1);
      if (taken) at = found;
      given.push({ question: taken?.question, line, lines: [] });
    } else if (given.length && /^(>|- \[)/.test(line)) {
      given[given.length - 1].lines.push(line);
    }
  }
  const isAnswered = (/** @type {{lines: string[]}} */ { lines }) => lines.some((line) => /^(> ?\S|- \[x\])/i.test(line));
  for (const { question, lines } of given) if (question) put(question, lines);
  return {
    found: given.filter((one) => one.question && isAnswered(one)).length,
    lost: given.filter((one) => !one.question && isAnswered(one)).map((one) => one.line.slice(2, -2)),
  };
}

/** @param {Element} question */
function answer(question) {
  const all = controls(question);
  if (all.every(isBox) && !question.matches('.scale')) {
    return all.map((box) => `- [${/** @type {HTMLInputElement} */ (box).checked ? 'x' : ' '}] ${plain(label(box))}`);
  }
  return written(question).split('\n').map((line) => `> ${line}`.trimEnd());
}

/** The answer in words. @param {Element} question */
export function written(question) {
  const all = controls(question);
  const [first] = all;
  if (first instanceof HTMLSelectElement) return first.selectedOptions[0]?.text ?? '';
  if (!isBox(first)) return first.value;
  return all.filter((box) => isBox(box) && box.checked).map(label).join(', ');
}

/** @param {HTMLElement} question @param {string[]} lines */
function put(question, lines) {
  const all = controls(question);
  const text = lines.map((line) => line.replace(/^> ?/, '')).join('\n');
  const ticked = lines.filter((line) => /^- \[x\]/i.test(line)).map((line) => line.slice(6).trim());
  for (const control of all) {
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((one) => one.text === text);
      if (option) control.value = option.value;
    } else if (isBox(control)) {
      control.checked = ticked.includes(plain(label(control))) || label(control) === text;
    } else {
      control.value = text;
    }
  }
}

/** @param {Control} box */
function label(box) {
  return words(box.closest('label'));
}

/** @param {Element} question */
function bold(question) {
  return `**${plain(asked(question))}**`;
}

/** @param {Element | null} element */
function words(element) {
  return (element?.textContent ?? '').trim().replace(/\s+/g, ' ');
}

/** Words that Markdown takes as they are. @param {string} text */
function plain(text) {
  return text.replace(/[\\*_`<[\]]/g, '\\$&').replace(/^[#>+-]/, '\\$&');
}
