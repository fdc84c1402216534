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
  interface PluginConfig {
    get(plugin: '@csl'): { readonly templates: Templates };
    get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
  }
  export default class Cite {
    static readonly plugins: { readonly config: PluginConfig };
    /** CSL-JSON items of what was read. */
    readonly data: readonly { readonly id: string; readonly title?: string; readonly DOI?: string }[];
    /** @param source one item, a list of items, or text in BibTeX, RIS or CSL-JSON */
    constructor(source: object | string);
    format(kind: 'bibliography', options: BibliographyOptions): [id: string, entry: string][];
    format(kind: 'bibtex' | 'ris'): string;
    format(kind: 'data', options: { readonly format: 'text' }): string;
  }
}
