import manifest from '../../package.json' with { type: 'json' };

/** `bugs` as npm defines it. */
interface Manifest {
  readonly name?: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
}

/**
 * Where readers can send corrections: the `bugs` of a manifest, as a link address.
 *
 * @returns an address, or undefined when none is set
 * @example correctionsAddress({ bugs: { email: 'a@b.example' } }) // 'mailto:a@b.example'
 */
export function correctionsAddress({ bugs }: Manifest = manifest): string | undefined {
  if (typeof bugs === 'string') return bugs;
  return bugs?.url ?? (bugs?.email && `mailto:${bugs.email}`);
}
