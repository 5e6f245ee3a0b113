// @ts-check
/**
 * Asks the questions of a text one at a time. A question is a heading that ends in a question mark;
 * the items of the list below it are its answers. The first link of an item leads to the next
 * question or to a result, which is any other heading; its further links are worth a look too.
 * The answers given so far are in the address, as #answers.2.1, so that going back, sharing and
 * printing work as everywhere.
 */
import { element, filled, goTo } from '../shared/dom.js';

/** @typedef {{label: string, to: string[]}} Answer the anchors that it leads to, the way on first */
/** @typedef {{heading: HTMLElement, nodes: Element[], answers: Answer[]}} Part a heading and what is below it */
/** @typedef {{question: Part, chosen: number}} Step */

const ADDRESS = /^#answers((?:\.\d+)*)$/;

class GuidedDecision extends HTMLElement {
  #parts = /** @type {Map<string, Part>} */ (new Map());
  #place = element('div', { class: 'decision' });
  #first = '';

  connectedCallback() {
    this.#read();
    for (const part of this.#parts.values()) {
      if (!part.answers.length) continue;
      this.#first ||= part.heading.id;
      for (const node of [part.heading, ...part.nodes]) node.toggleAttribute('hidden', true);
    }
    this.#parts.get(this.#first)?.heading.before(this.#place);
    this.#show([]);
    addEventListener('hashchange', () => this.#follow());
    delete document.documentElement.dataset.deciding;
    this.#follow();
    if (location.hash && !ADDRESS.test(location.hash)) document.querySelector(':target')?.scrollIntoView();
  }

  #read() {
    let part = /** @type {Part | undefined} */ (undefined);
    for (const node of this.children) {
      if (/^H[1-6]$/.test(node.tagName) && node.id) {
        part = { heading: /** @type {HTMLElement} */ (node), nodes: [], answers: [] };
        this.#parts.set(node.id, part);
      } else part?.nodes.push(node);
    }
    for (const each of this.#parts.values()) {
      const list = each.nodes.find((node) => node.localName === 'ul');
      if (list && each.heading.textContent?.endsWith('?')) each.answers = this.#answers(list);
    }
  }

  /** @param {Element} list @returns {Answer[]} */
  #answers(list) {
    return [...list.children].flatMap((item) => {
      const links = [...item.querySelectorAll('a')].filter((link) => this.#parts.has(anchorOf(link)));
      return links.length ? [{ label: links[0].textContent ?? '', to: links.map(anchorOf) }] : [];
    });
  }

  /** Shows what the address asks for, if it asks for something of this. */
  #follow() {
    const asked = ADDRESS.exec(location.hash);
    if (asked) return this.#show(numbers(asked[1]), true);
    const question = this.#parts.get(decoded(location.hash));
    if (question?.answers.length) this.#show(this.#way(question), true);
    else if (!location.hash) this.#show([], this.#place.contains(document.activeElement));
  }

  /** The answers that lead to a question. @param {Part} question @returns {number[]} */
  #way(question) {
    const ahead = [{ at: this.#first, way: /** @type {number[]} */ ([]) }];
    for (const { at, way } of ahead) {
      if (at === question.heading.id) return way;
      this.#parts.get(at)?.answers.forEach(({ to }, i) => ahead.push({ at: to[0], way: [...way, i + 1] }));
      if (ahead.length > 1000) break; // only a text that does not pass the checks leads in a circle
    }
    return [];
  }

  /** @param {number[]} chosen the answers, counted from 1 @param {boolean} [moves] the reader to what is shown */
  #show(chosen, moves = false) {
    const steps = /** @type {Step[]} */ ([]);
    let at = this.#parts.get(this.#first);
    let also = /** @type {string[]} */ ([]);
    for (const number of chosen) {
      const answer = at?.answers[number - 1];
      if (!at || !answer) break;
      steps.push({ question: at, chosen: number });
      also = answer.to.slice(1);
      at = this.#parts.get(answer.to[0]);
    }
    if (!at) return;
    const heading = element('h3', {}, words(at.heading));
    const isQuestion = at.answers.length > 0;
    this.#place.replaceChildren(
      ...(isQuestion ? [] : [element('p', { class: 'decision-found' }, this.dataset.found ?? '')]),
      heading,
      ...copies(isQuestion ? at.nodes.filter((node) => node.localName !== 'ul') : at.nodes),
      ...(isQuestion ? [this.#choices(at, steps)] : also.flatMap((anchor) => this.#also(anchor))),
      ...(steps.length ? this.#path(steps, isQuestion) : []),
    );
    if (moves) goTo(heading);
  }

  /** @param {Part} question @param {Step[]} steps */
  #choices(question, steps) {
    const links = question.answers.map(({ label }, i) => (
      element('li', {}, element('a', { href: address([...steps, { question, chosen: i + 1 }]) }, label))));
    return element('ul', { class: 'decision-answers' }, ...links);
  }

  /** What else is worth a look. @param {string} anchor */
  #also(anchor) {
    const part = this.#parts.get(anchor);
    if (!part) return [];
    const name = words(part.heading);
    const more = element('a', { href: '#' + anchor }, ...filled(this.dataset.more ?? '', name));
    return [
      element('h4', {}, ...filled(this.dataset.also ?? '', name)),
      ...copies(part.nodes.slice(0, 1)),
      element('p', {}, more),
    ];
  }

  /** The answers so far, each of which can be changed. @param {Step[]} steps @param {boolean} isQuestion */
  #path(steps, isQuestion) {
    const items = steps.map(({ question, chosen }, i) => {
      const change = element('a', { href: address(steps.slice(0, i)) }, this.dataset.change ?? '');
      change.setAttribute('aria-label', (this.dataset.changeLabel ?? '').replace('{0}', words(question.heading)));
      return element('li', {},
        element('span', {}, words(question.heading)), ' ',
        element('strong', {}, question.answers[chosen - 1].label), ' ', change);
    });
    return [
      element('h4', {}, (isQuestion ? this.dataset.soFar : this.dataset.because) ?? ''),
      element('ol', { class: 'decision-path' }, ...items),
      element('p', { class: 'decision-again' }, element('a', { href: address([]) }, this.dataset.again ?? '')),
    ];
  }
}

/** @param {HTMLAnchorElement} link */
function anchorOf(link) {
  const target = link.getAttribute('href') ?? '';
  return target.startsWith('#') ? decoded(target) : '';
}

/** The anchor of an address. @param {string} hash */
function decoded(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return ''; // a lone percent sign
  }
}

/** A heading without the number that readers of the whole text need. @param {HTMLElement} heading */
function words(heading) {
  return (heading.textContent ?? '').replace(/^\d+\.\s+/, '');
}

/** @param {string} text such as .2.1 */
function numbers(text) {
  return text.split('.').slice(1).map(Number);
}

/** @param {Step[]} steps */
function address(steps) {
  return ['#answers', ...steps.map(({ chosen }) => chosen)].join('.');
}

/** @param {Element[]} nodes */
function copies(nodes) {
  return nodes.map((node) => {
    const copy = /** @type {Element} */ (node.cloneNode(true));
    copy.removeAttribute('hidden');
    for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
    return copy;
  });
}

customElements.define('guided-decision', GuidedDecision);
