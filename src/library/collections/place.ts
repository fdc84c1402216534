import { buildDay } from '../overdue.ts';
import { withBase } from '../paths.ts';
import { viewOf, type View, type ViewSource } from '../view.ts';

/** Where the site lives. */
export const PLACE = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
/** The day that decides what is overdue. */
export const TODAY = buildDay(import.meta.env.BUILD_DATE);

/** The view of a page that is not made of prose. */
export function openView(source: ViewSource): View {
  return viewOf(source, PLACE, TODAY);
}

/** The full address of a path of the site. */
export function addressOf(path: string): string {
  return new URL(withBase(path, PLACE.base), PLACE.site).href;
}
