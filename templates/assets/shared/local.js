// @ts-check
/** Days and numbers as the language of the page writes them: LocalWords of the site generator in the browser. */

/**
 * What the page gives: patterns of days by the letters of Java's DateTimeFormatter, patterns of lists, and names.
 * @typedef {{language: string, patterns: Record<string, string>, months: string[], weekdays: string[]}} LocalData
 */

export class Local {
  /** @param {LocalData} data */
  constructor(data) {
    this.data = data;
  }

  /** As the page has it; a page that has nothing gets days as ISO 8601 writes them. */
  static ofPage() {
    const { lang, dataset } = document.documentElement;
    return new Local({ language: lang, patterns: {}, months: [], weekdays: [], ...JSON.parse(dataset.local ?? '{}') });
  }

  /** Such as 1 October 2026. @param {string} iso a day, or empty @param {string} [pattern] its name */
  day(iso, pattern = 'day') {
    if (!iso) return '';
    const { patterns, months, weekdays } = this.data;
    const [year, month, date] = iso.split('-');
    /** @type {Record<string, string>} */
    const parts = {
      d: String(Number(date)), dd: date, M: String(Number(month)), MM: month, MMMM: months[Number(month) - 1],
      y: year, yyyy: year, u: year, uuuu: year, EEEE: weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()],
    };
    return (patterns[pattern] ?? 'yyyy-MM-dd')
      .replace(/'([^']*)'|([A-Za-z])\2*/g, (letters, quoted) => quoted ?? parts[letters] ?? '');
  }

  /** Such as 1,285. @param {number} number */
  number(number) {
    return number.toLocaleString(this.data.language);
  }
}

/**
 * The text for a number, as the language of the page counts.
 * @param {Record<string, string>} texts
 * @param {string} key
 * @param {number} n
 */
export function counted(texts, key, n) {
  const category = new Intl.PluralRules(document.documentElement.lang).select(n);
  return (texts[`${key}.${category}`] ?? texts[`${key}.other`]).replace('{0}', String(n));
}

/** Today, where the reader is. */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
