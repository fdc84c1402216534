import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

const TITLE = /<title[^>]*>([^<]*)<\/title>/;
/** A path of nothing, which is written without a value: that is no XML. */
const EMPTY_PATH = /<path(?: [\w-]+="[^"]*")* d(?: [\w-]+="[^"]*")*><\/path>/g;
const DESCRIPTION = /<desc[^>]*>([^<]*)<\/desc>/;

/** A drawing as markup, and what it says to readers who do not see it. */
export interface FigureMarkup {
  readonly markup: string;
  readonly title: string;
  readonly description: string;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();

/** Draws a figure to markup. @throws {Error} when it has no title or no description */
export function figureMarkup(drawing: VNode): FigureMarkup {
  const markup = renderToString(drawing).replaceAll(EMPTY_PATH, '');
  const [title, description] = [TITLE, DESCRIPTION].map((part) => part.exec(markup)?.[1]);
  if (!title || !description) throw new Error(`A drawing has a title and a description, not ${markup.slice(0, 80)}`);
  return { markup, title: unescaped(title), description: unescaped(description) };
}
