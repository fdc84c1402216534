import { getCollection, getEntry } from 'astro:content';
import { alphabetical, listedTerm, type ListedTerm } from '../glossary.ts';
import { withBase } from '../paths.ts';
import { PLACE } from './place.ts';

const GLOSSARY = withBase('/glossary/', PLACE.base);

/** Every term of the glossary, by the alphabet. */
export async function listTerms(): Promise<ListedTerm[]> {
  return alphabetical((await getCollection('glossary')).map(({ data }) => listedTerm(data, GLOSSARY)));
}

/** One term of the glossary. @throws Error that names the id when the glossary does not hold it */
export async function openTerm(id: string): Promise<ListedTerm> {
  const entry = await getEntry('glossary', id);
  if (!entry) throw new Error(`<Term id="${id}">: add "${id}" to src/data/glossary.json`);
  return listedTerm(entry.data, GLOSSARY);
}
