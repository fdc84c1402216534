import { z } from 'astro/zod';
import { claimFileSchema, type Claim } from '../schemas/claim.ts';

/**
 * The claims of a file of `src/data/claims`.
 *
 * @param path names the file in errors
 * @throws Error that names the file and what is wrong in it
 */
export function parseClaims(json: string, path: string): Claim[] {
  const { data, error } = claimFileSchema.safeParse(JSON.parse(json));
  if (error) throw new Error(`${path}:\n${z.prettifyError(error)}`);
  return data;
}
