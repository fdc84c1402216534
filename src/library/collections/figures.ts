import { isoDate } from '../dates.ts';
import { markedFigures, type FigurePlace } from '../figure-marks.ts';
import { withBase } from '../paths.ts';
import { PLACE } from './place.ts';
import { writtenPages } from './written.ts';

/** Every page of prose with its figures and charts, by title. */
export async function listFigurePlaces(): Promise<FigurePlace[]> {
  const places = (await writtenPages()).map(({ path, title, changed, body }) => ({
    name: title,
    path,
    changed: isoDate(changed),
    href: withBase(path, PLACE.base),
    ...markedFigures(body),
  }));
  return places.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
