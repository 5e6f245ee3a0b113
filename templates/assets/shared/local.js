// @ts-check
/** Days, lists and numbers as the language of the page writes them: LocalWords of the site generator in the browser. */

/**
 * What the page gives: patterns of days by the letters of Java's DateTimeFormatter, patterns of lists, and names.
 * @typedef {{language: string, patterns: Record<string, string>, months: string[], weekdays: string[]}} LocalData
 */

export class Local {
  #language;
  #patterns;
  #months;
  #weekdays;

  /** @param {LocalData} data */
  constructor({ language, patterns, months, weekdays }) {
    this.#language = language;
    this.#patterns = patterns;
    this.#months = months;
    this.#weekdays = weekdays;
  }

  /** As the page has it; a page that has nothing gets days as ISO 8601 writes them. */
  static ofPage() {
    const { lang, dataset } = document.documentElement;
    return new Local(JSON.parse(dataset.local ?? JSON.stringify({ language: lang, patterns: {}, months: [], weekdays: [] })));
  }

  /** Such as 1 October 2026. @param {string} iso a day, or empty */
  day(iso) {
    return this.#written('day', iso);
  }

  /** Such as Thursday 1 October 2026. @param {string} iso a day, or empty */
  weekday(iso) {
    return this.#written('day.week', iso);
  }

  /** @param {string} name of the pattern @param {string} iso */
  #written(name, iso) {
    if (!iso) return '';
    const [year, month, date] = iso.split('-');
    const weekday = this.#weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()];
    /** @type {Record<string, string>} */
    const parts = {
      d: String(Number(date)), dd: date, M: String(Number(month)), MM: month, MMMM: this.#months[Number(month) - 1],
      y: year, yyyy: year, u: year, uuuu: year, EEEE: weekday,
    };
    const pattern = this.#patterns[name] ?? 'yyyy-MM-dd';
    return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (letters, quoted) => quoted ?? parts[letters] ?? '');
  }

  /** Things that all count, as parts of a sentence: welding, glass and wood. @template T @param {T[]} things */
  all(things) {
    return this.#listed('list.and', things);
  }

  /** Things of which each would do: welding, glass or wood. @template T @param {T[]} things */
  any(things) {
    return this.#listed('list.or', things);
  }

  /** @template T @param {string} name of the pattern @param {T[]} things @returns {(T | string)[]} */
  #listed(name, things) {
    if (things.length < 2) return things;
    /** @type {(T | string)[]} */
    let said = [things[0]];
    for (const thing of things.slice(1, -1)) said = placed(this.#patterns['list.comma'], said, thing);
    return placed(this.#patterns[name], said, things[things.length - 1]);
  }

  /** Such as 1,285. @param {number} number */
  number(number) {
    return number.toLocaleString(this.#language);
  }
}

/** @template T @param {string | undefined} pattern @param {(T | string)[]} said @param {T} next @returns {(T | string)[]} */
function placed(pattern = '{0}, {1}', said, next) {
  return pattern.split(/(\{[01]\})/).flatMap((part) => (part === '{0}' ? said : part === '{1}' ? [next] : [part]))
    .filter((part) => part !== '');
}
