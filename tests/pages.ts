import { parse } from 'node-html-parser';
import { builtPages, served, type BuiltPage } from '../src/commands/built-pages.ts';

export { DIST, fileOf, served, type BuiltPage } from '../src/commands/built-pages.ts';

/** Where the site says that it lives. */
export const SITE = process.env['SITE_URL'] ?? 'https://sole-to-spine.example';

/** Every page of the built site, by address. */
export const PAGES: readonly BuiltPage[] = builtPages();

/** The pages that search engines may list. */
export const OPEN_PAGES = PAGES.filter(({ file }) => file !== '404.html');

/** Folders whose pages one template makes, with pages of each kind that stand for the rest. */
const SAMPLES = {
  // With numbers and a tool, of shapes alone, of a chart.
  '/figures/': ['leg-length-10mm-left', 'calf-stretch', 'pelvic-response'],
  // On a chair, on the floor, the one with the most words, and the list of all.
  '/treatment/exercises/': ['seated-knee-rolls', 'knee-to-chest', 'plantar-fascia-stretch', 'all'],
  '/evidence/scores/': ['leg-length', 'compensation'],
  // The longest of each.
  '/evidence/claims/': ['kinetic-chain'],
  '/evidence/references/': ['shoes-exercise'],
} as const;
const SAMPLED = Object.entries(SAMPLES).map(([folder, keys]) => ({ folder: served(folder), paths: keys.map((key) => served(`${folder}${key}/`)) }));

/** One figure page of each kind. */
export const FIGURE_SAMPLES = SAMPLES['/figures/'].map((key) => served(`/figures/${key}/`));

/** Every page, but of those that one template makes only the samples: for tests that take long. */
export const SAMPLED_PAGES = PAGES.filter(({ path }) =>
  SAMPLED.every(({ folder, paths }) => path === folder || !path.startsWith(folder) || paths.includes(path)),
);

/** Parses a built page. */
export const documentOf = ({ html }: Pick<BuiltPage, 'html'>) => parse(html);
