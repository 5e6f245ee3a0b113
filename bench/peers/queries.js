const QUERIES = 30;
const SEED = 2026;
const FILTERS = ['topics', 'institution', 'location', 'meets', 'disciplines'];

/**
 * Queries as people type them, taken from the profiles: the same for the same profiles.
 * @typedef {{text: string, filters: Record<string, string[]>}} Query
 * @param {import('./profiles.js').Profile[]} profiles
 * @returns {Query[]}
 */
export function queriesFor(profiles) {
  const dice = new Dice(SEED);
  const documents = countDocuments(profiles);
  const words = [...documents.keys()].filter((word) => /^[a-z]{4,}$/.test(word)).sort();
  const frequent = words.filter((word) => documents.get(word) >= profiles.length / 10);
  const rare = words.filter((word) => documents.get(word) <= 3);
  const someText = (field) => dice.any(dice.any(profiles.filter(({ texts }) => texts[field].length > 0)).texts[field]);
  const kinds = [
    () => dice.any(frequent),
    () => dice.any(rare),
    () => neighbours(someText('skills'), 2, dice),
    () => neighbours(someText('body'), 3, dice),
    () => dice.any(words.filter((word) => word.length > 6)).slice(0, dice.any([3, 4, 5])),
    () => misspelt(dice.any(words.filter((word) => word.length > 6 && documents.get(word) > 3)), dice),
    () => filtered(dice.any(profiles), dice),
  ];
  return Array.from({ length: QUERIES }, (_, number) => kinds[number % kinds.length]())
    .map((query) => (typeof query === 'string' ? { text: query, filters: {} } : query));
}

/** How many profiles have a word. */
function countDocuments(profiles) {
  const documents = new Map();
  for (const { texts } of profiles) {
    for (const word of new Set(wordsOf(Object.values(texts).flat().join(' ')))) {
      documents.set(word, 1 + (documents.get(word) ?? 0));
    }
  }
  return documents;
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Some words that stand side by side, or as many as there are. */
function neighbours(text, count, dice) {
  const words = wordsOf(text);
  const start = dice.below(Math.max(1, words.length - count + 1));
  return words.slice(start, start + count).join(' ');
}

/** With two letters in the wrong order. */
function misspelt(word, dice) {
  const at = 1 + dice.below(word.length - 3);
  const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return swapped === word ? word.slice(0, at) + word.slice(at + 1) : swapped;
}

/** Two words and a value that somebody has. */
function filtered({ texts, facets }, dice) {
  const facet = dice.any(FILTERS.filter((name) => facets[name].length > 0));
  return { text: neighbours(texts.body[0], 2, dice), filters: { [facet]: [dice.any(facets[facet])] } };
}

/** Throws the same numbers for the same seed, by the multiplication of Park and Miller. */
class Dice {
  #state;

  constructor(seed) {
    this.#state = seed;
  }

  below(end) {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % end;
  }

  any(list) {
    return list[this.below(list.length)];
  }
}
