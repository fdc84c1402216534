import type { Reference } from '../schemas/reference.ts';

function shortName({ author, issued, title }: Reference): string {
  const [first] = author ?? [];
  if (!first) return title;
  const [[year] = []] = issued?.['date-parts'] ?? [];
  if ('family' in first) return [first.family, year].filter(Boolean).join(' ');
  return `${first.literal}: ${title}`;
}

/**
 * A short name for each source, by id: first author and year, or organisation and title. Where two
 * would be the same, a letter tells them apart, in the order of their ids.
 *
 * @example sourceNames([{ id: 'knutson2005a', … }, { id: 'knutson2005b', … }]).get('knutson2005b') // 'Knutson 2005b'
 */
export function sourceNames(references: Iterable<Reference>): ReadonlyMap<string, string> {
  const all = [...references].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sharing = Map.groupBy(all, shortName);
  return new Map(
    [...sharing].flatMap(([name, group]) =>
      group.map(({ id }, index) => [id, group.length > 1 ? `${name}${String.fromCharCode(97 + index)}` : name] as const),
    ),
  );
}
