import { parse } from 'node-html-parser';
import { builtPages, type BuiltPage } from '../src/commands/built-pages.ts';

export { DIST, fileOf, served, type BuiltPage } from '../src/commands/built-pages.ts';

/** Where the site says that it lives. */
export const SITE = process.env['SITE_URL'] ?? 'https://sole-to-spine.example';

/** Every page of the built site, by address. */
export const PAGES: readonly BuiltPage[] = builtPages();

/** The pages that search engines may list. */
export const OPEN_PAGES = PAGES.filter(({ file }) => file !== '404.html');

/** Parses a built page. */
export const documentOf = ({ html }: Pick<BuiltPage, 'html'>) => parse(html);
