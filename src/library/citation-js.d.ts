/** The part of citation-js that this site calls; the package brings no types. */
declare module 'citation-js' {
  interface BibliographyOptions {
    readonly template: 'vancouver';
    readonly lang: 'en-GB';
    readonly asEntryArray: true;
  }
  export default class Cite {
    constructor(item: object);
    format(kind: 'bibliography', options: BibliographyOptions): [id: string, entry: string][];
  }
}
