import { getCollection } from 'astro:content';
import type { Reference } from '../../schemas/reference.ts';

/** The bibliography by id. */
export async function bibliography(): Promise<ReadonlyMap<string, Reference>> {
  const entries = await getCollection('references');
  return new Map(entries.map(({ id, data }) => [id, data]));
}
