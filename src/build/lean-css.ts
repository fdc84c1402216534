import { parse } from 'node-html-parser';
import { transform, type Selector, type SelectorComponent } from 'lightningcss';

/** What a document, and the scripts that change it, can name. */
export interface Vocabulary {
  hasElement(name: string): boolean;
  hasClass(name: string): boolean;
  hasId(name: string): boolean;
  hasAttribute(name: string): boolean;
}

/** Attributes that the browser sets by itself. */
const LIVE_ATTRIBUTES = ['open'];
const EMPTY_BLOCK = /@(?:media|supports)[^{};]*\{\}/g;

/**
 * The vocabulary of a document: what stands in it, and every word of its scripts, which may put more there.
 *
 * @param scripts code that runs in the document
 */
export function vocabularyOf(html: string, scripts: readonly string[]): Vocabulary {
  const elements = parse(html).querySelectorAll('*');
  const names = new Set(elements.map(({ rawTagName }) => rawTagName.toLowerCase()));
  const classes = new Set(elements.flatMap(({ classNames }) => classNames.split(/\s+/)));
  const ids = new Set(elements.map(({ id }) => id));
  const attributes = new Set([...LIVE_ATTRIBUTES, ...elements.flatMap((element) => Object.keys(element.attributes))]);
  const words = new Set(scripts.flatMap((code) => code.match(/[\w-]+/g) ?? []));
  return {
    hasElement: (name) => names.has(name.toLowerCase()) || words.has(name),
    hasClass: (name) => classes.has(name) || words.has(name),
    hasId: (name) => ids.has(name) || words.has(name),
    hasAttribute: (name) => attributes.has(name) || words.has(name),
  };
}

function canMatch(selector: Selector, known: Vocabulary): boolean {
  return selector.every((part) => isPossible(part, known));
}

function isPossible(part: SelectorComponent, known: Vocabulary): boolean {
  if (part.type === 'class') return known.hasClass(part.name);
  if (part.type === 'id') return known.hasId(part.name);
  if (part.type === 'attribute') return known.hasAttribute(part.name);
  if (part.type === 'type') return known.hasElement(part.name);
  const isChoice = part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has');
  return isChoice ? part.selectors.some((selector) => canMatch(selector, known)) : true;
}

/**
 * A style sheet without the rules that can match nothing in its document. Every page is handed the
 * styles of every component that its layout may use; this leaves those of the components it does use.
 *
 * @param css a valid style sheet
 */
export function leanCss(css: string, known: Vocabulary): string {
  const { code } = transform({
    filename: 'inline.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => canMatch(selector, known)) ? undefined : []),
      },
    },
  });
  return Buffer.from(code).toString('utf8').replaceAll(EMPTY_BLOCK, '');
}

/** A document with its inlined styles made lean. @param scripts code that runs in the document */
export function leanStyles(html: string, scripts: readonly string[]): string {
  const known = vocabularyOf(html, scripts);
  return html.replaceAll(/(<style>)([\s\S]*?)(?=<\/style>)/g, (_, tag: string, css: string) => tag + leanCss(css, known));
}
