// The site that Eleventy builds from the same profiles: same pages, as near as it allows, in Nunjucks, which it is mostly used with.
import { readFileSync } from 'node:fs';

const PAGE = 48;
const FACETS = {
  disciplines: 'Discipline', topics: 'Topic', skills: 'Skill', institution: 'Institution', location: 'Place',
  meets: 'Way to meet', languages: 'Language', availability: 'Availability',
};

const listed = (api) => api.getFilteredByTag('mentors').filter(({ data }) => data.availability !== 'paused');
const slug = (text) => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}.+#-]+/gu, '-').replace(/^-|-$/g, '');

/** Each facet's values, the most frequent first, with who has them. */
function facets(mentors) {
  return Object.entries(FACETS).map(([name, label]) => {
    const values = new Map();
    for (const mentor of mentors) {
      for (const value of [mentor.data[name] ?? []].flat()) {
        const key = slug(value);
        if (!values.has(key)) values.set(key, { key, value, mentors: [] });
        values.get(key).mentors.push(mentor);
      }
    }
    return { name, label, values: [...values.values()].sort((a, b) => b.mentors.length - a.mentors.length) };
  });
}

/** Lists in pages, each with the addresses of those around it. */
function pages(address, title, mentors, more = {}) {
  const count = Math.max(1, Math.ceil(mentors.length / PAGE));
  const at = (number) => (number === 1 ? address : `${address}page/${number}/`);
  return Array.from({ length: count }, (_, i) => {
    const number = i + 1;
    const near = [1, number - 2, number - 1, number, number + 1, number + 2, count];
    const steps = [...new Set(near)].filter((each) => each >= 1 && each <= count).sort((a, b) => a - b)
      .map((each) => ({ number: each, address: at(each) }));
    return {
      ...more, title, number, steps, total: mentors.length, several: count > 1, address: at(number), mentors: mentors.slice(i * PAGE, number * PAGE),
      previous: number > 1 ? at(number - 1) : '', next: number < count ? at(number + 1) : '',
    };
  });
}

export default function (config) {
  config.addCollection('facets', (api) => facets(listed(api)));
  config.addCollection('listed', listed);
  config.addCollection('newest', (api) => listed(api).sort((a, b) => b.data.consent - a.data.consent).slice(0, 30));
  config.addCollection('lists', (api) => [
    ...pages('/mentors/', 'Mentors', listed(api), { directory: true }),
    ...facets(listed(api)).flatMap(({ name, label, values }) => values.flatMap(({ key, value, mentors }) => (
      pages(`/${name}/${key}/`, `Mentors: ${value}`, mentors, { facet: name, label })))),
  ]);
  config.addFilter('slug', slug);
  config.addFilter('json', (value) => JSON.stringify(value));
  config.addFilter('first', (list, count) => list.slice(0, count));
  config.addFilter('upper1', (text) => text.charAt(0).toUpperCase() + text.slice(1));
  config.addFilter('monogram', (name) => `${name.charAt(0)}${name.slice(name.lastIndexOf(' ') + 1).charAt(0)}`);
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('month', (date) => date.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }));
  config.addFilter('person', ({ name, role, institution, disciplines, skills, topics, languages }, url) => JSON.stringify({
    '@context': 'https://schema.org', '@type': 'ProfilePage', url,
    mainEntity: {
      '@type': 'Person', name, jobTitle: role, affiliation: { '@type': 'Organization', name: institution },
      knowsAbout: [...new Set([disciplines, skills ?? [], topics].flat())], knowsLanguage: languages,
    },
  }));
  config.addFilter('entry', ({ url, data }) => JSON.stringify({
    slug: url.split('/')[2], url: `https://mentors.example.org${url}`, name: data.name, pronouns: data.pronouns, role: data.role,
    institution: data.institution, department: data.department, location: data.location, disciplines: data.disciplines,
    skills: data.skills, topics: data.topics, registration: data.registration, meets: data.meets, languages: data.languages,
    offers: data.offers, availability: data.availability, placesFree: data.capacity - data.mentees, example: data.example,
  }));
  config.addGlobalData('texts', JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8')));
  config.addPassthroughCopy('robots.txt');
  config.setQuietMode(true);
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk', dir: { includes: '_includes' } };
}
