/** What all profiles are, which the benchmark puts into a folder beside this file. */
export default {
  layout: 'profile.njk',
  tags: 'mentors',
  area: 'mentors',
  permalink: ({ page }) => `/mentors/${page.fileSlug}/`,
};
