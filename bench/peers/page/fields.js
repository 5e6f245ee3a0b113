// What there is of a profile. It is here because the page that opens MiniSearch's index has to know it as well.

/** How much a word counts in each field: our usual weights, so that all searches weigh alike. */
export const WEIGHTS = {
  name: 8, skills: 4, topics: 4, disciplines: 3, role: 3, institution: 2, location: 2, body: 1,
};

export const FACETS = [
  'topics', 'disciplines', 'skills', 'institution', 'location', 'meets', 'languages', 'availability',
];

/** What MiniSearch's index is made with, and opened with. What a result shows and is filtered by is stored. */
export const OPTIONS = {
  fields: Object.keys(WEIGHTS),
  storeFields: ['name', 'role', ...FACETS],
};
