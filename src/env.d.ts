declare namespace App {
  interface Locals {
    /** The numbered sources of the page being rendered: what `<Cite>` looks up. */
    sources?: readonly import('./library/citations.ts').Source[];
  }
}
