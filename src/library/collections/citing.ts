import { exerciseSources } from '../exercises.ts';
import type { CitingPlace } from '../uses.ts';
import { listExercises } from './exercises.ts';
import { ledger } from './ledger.ts';
import { listPages } from './pages.ts';
import { PROSE } from './written.ts';

/** Every claim as a place that cites. */
export async function listCitingClaims(): Promise<CitingPlace[]> {
  return [...(await ledger()).values()].map((row) => ({
    name: `Claim: ${row.sentence}`,
    href: row.href,
    references: [...row.for, ...row.against].map(({ id }) => id),
  }));
}

/** Every page that cites, by title: what a list of sources calls their uses. */
export async function listCitingPages(): Promise<CitingPlace[]> {
  const pages = await Promise.all(PROSE.map(listPages));
  const exercises = (await listExercises()).map(({ href, head, data }) => ({ name: head.title, href, references: exerciseSources(data) }));
  return pages
    .flat()
    .map(({ href, data }) => ({ name: data.title, href, references: data.references }))
    .concat(exercises)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
