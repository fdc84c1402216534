/** The part of citation-js that this site calls; the package brings no types. */
declare module 'citation-js' {
  interface BibliographyOptions {
    readonly template: string;
    readonly lang: 'en-GB';
    readonly asEntryArray: true;
  }
  interface Templates {
    get(name: string): string;
    add(name: string, csl: string): void;
  }
  export default class Cite {
    static readonly plugins: { readonly config: { get(plugin: '@csl'): { readonly templates: Templates } } };
    constructor(item: object);
    format(kind: 'bibliography', options: BibliographyOptions): [id: string, entry: string][];
  }
}
