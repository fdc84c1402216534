interface ImportMetaEnv {
  /** The day that counts as today, in place of the clock's: year, month, day. */
  readonly BUILD_DATE?: string;
}

declare namespace App {
  interface Locals {
    /** The numbered sources of the page being rendered: what `<Cite>` looks up. */
    sources?: readonly import('./library/citations.ts').Source[];
    /** The claim ledger by id: what `<Claim>` looks up. */
    claims?: ReadonlyMap<string, import('./library/claims.ts').LedgerRow>;
  }
}
