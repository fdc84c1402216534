import { wrapped } from '../../figures/wrapped.ts';

/** What each element of a drawing takes from style sheets, which do not travel with a file. */
const INHERITED = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order',
  'font-size', 'font-weight', 'font-family', 'text-anchor',
] as const;
const OWN = { 'vector-effect': 'none', opacity: '1' } as const;

/** Width of the file, and what stands around the views, in px. */
const WIDTH = 800;
const MARGIN = 24;
const LINE = 22;
const LETTERS = 15;
const MOST_LETTERS = 90;

/** Makes colours that every program reads from those that browsers compute. */
function plainColours(): (colour: string) => string {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (colour) => {
    if (!pen || colour === 'none' || colour.startsWith('url')) return colour;
    const made = known.get(colour);
    if (made) return made;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    known.set(colour, `rgb(${red},${green},${blue})`);
    return `rgb(${red},${green},${blue})`;
  };
}

/** A copy of a drawing that looks the same without the page's style sheets. */
function withoutSheets(drawing: SVGSVGElement, plain: (colour: string) => string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, element] of [drawing, ...drawing.querySelectorAll('*')].entries()) {
    const [style, above] = [getComputedStyle(element), element === drawing ? undefined : element.parentElement];
    const inherited = above ? getComputedStyle(above) : undefined;
    for (const name of INHERITED) {
      const value = style.getPropertyValue(name);
      if (value === inherited?.getPropertyValue(name)) continue;
      copies[place]?.setAttribute(name, name === 'fill' || name === 'stroke' ? plain(value) : value);
    }
    for (const [name, usual] of Object.entries(OWN)) {
      if (style.getPropertyValue(name) !== usual) copies[place]?.setAttribute(name, style.getPropertyValue(name));
    }
  }
  return copy;
}

function textAt(text: string, y: number, weight = '400'): SVGTextElement {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = { x: MARGIN, y, 'font-size': weight === '400' ? LETTERS : LETTERS + 5, 'font-weight': weight, 'font-family': 'sans-serif', fill: '#000' };
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, String(value));
  line.textContent = text;
  return line;
}

/** Copies of the drawings of a room, in the light colours. */
function copiesOf(room: HTMLElement): readonly SVGSVGElement[] {
  room.style.colorScheme = 'light';
  try {
    const plain = plainColours();
    return [...room.querySelectorAll<SVGSVGElement>('svg[role=img]')].map((drawing) => withoutSheets(drawing, plain));
  } finally {
    room.style.removeProperty('color-scheme');
  }
}

/**
 * The drawings of a room side by side as one file, on white and in the light colours, with a title and credits.
 *
 * @param room holds the drawings; its colour scheme is light while they are read
 * @returns markup of an SVG file
 */
export function figureFile(room: HTMLElement, title: string, credits: readonly string[]): string {
  const copies = copiesOf(room);
  const wide = (WIDTH - MARGIN * 2) / Math.max(2, copies.length);
  const tall = Math.max(...copies.map(({ viewBox: { baseVal } }) => (wide * baseVal.height) / baseVal.width));
  const top = MARGIN + 2 * LINE;
  for (const [place, copy] of copies.entries()) {
    for (const [name, value] of Object.entries({ x: MARGIN + place * wide, y: top, width: wide, height: tall })) copy.setAttribute(name, String(value));
  }
  const lines = credits.flatMap((credit) => wrapped(credit, MOST_LETTERS));
  const height = Math.round(top + tall + MARGIN + lines.length * LINE + MARGIN);
  const file = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  for (const [name, value] of Object.entries(attributes)) file.setAttribute(name, String(value));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: WIDTH, height, fill: '#fff' })) paper.setAttribute(name, String(value));
  const words = lines.map((line, place) => textAt(line, top + tall + MARGIN + place * LINE));
  file.append(paper, textAt(title, MARGIN + LETTERS, '700'), ...copies, ...words);
  return new XMLSerializer().serializeToString(file);
}
