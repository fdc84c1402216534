import { PAGES, type BuiltPage } from '../../pages.ts';

const marksOf = ({ html }: BuiltPage) => html.split('<mark ').length - 1;

/** The page that makes the most claims. */
export const CLAIM_PAGE = PAGES.reduce((most, page) => (marksOf(page) > marksOf(most) ? page : most));

/** The button behind a claim's words, which opens its note. */
export const BUTTON = 'mark + button';

/** The notes that are open. */
export const OPEN_NOTE = '[popover]:popover-open';
