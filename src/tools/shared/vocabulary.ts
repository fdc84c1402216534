/** The file that saved items travel in. A higher version is one that this site's code cannot read. */
export const SAVED_FILE = { format: 'sole-to-spine-saved', version: 1 } as const;

/**
 * Most that is kept: items, entries of diaries besides, and characters of a name, a fragment and a
 * whole file. Our working limits; the diary's is over 5 years of daily entries.
 */
export const SAVED_LIMITS = { items: 500, diary: 2000, name: 80, fragment: 3000, file: 9_000_000 } as const;

/** Tools that keep an entry a day. They have room of their own, so that none of it is taken from what readers save. */
export const DIARIES: readonly string[] = ['stretch-log'];

/** What the parts of a saved item look like. */
export const SAVED_PATTERNS = {
  id: /^[a-z0-9-]{1,64}$/,
  /** The name of a tool's room. Any: a file may come from a site that has more tools. */
  tool: /^[a-z][a-z0-9-]{0,39}$/,
  /** Something that can be seen. */
  name: /[^\s\p{Cc}\p{Cf}]/u,
  /** An instant in universal time, as `Date.toISOString` writes it. */
  saved: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  /** What a link has behind its `#`. */
  fragment: /^[!-~]+$/,
} as const satisfies Record<string, RegExp>;
