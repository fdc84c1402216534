const SCRIPT_NAME = /[\w.-]+\.js/g;

const namesIn = (text: string): readonly string[] => text.match(SCRIPT_NAME) ?? [];

/**
 * The scripts that a document may come to run: those that it names, and those that they name in turn,
 * whenever they ask for them.
 *
 * @param html a built document
 * @param scripts every built script: its file name → its code
 * @example scriptsOf('<script src="/_astro/a.js"></script>', new Map([['a.js', 'import("./b.js")'], ['b.js', 'b()']]))
 * // ['import("./b.js")', 'b()']
 */
export function scriptsOf(html: string, scripts: ReadonlyMap<string, string>): string[] {
  const names = new Set(namesIn(html));
  // A Set hands out what is added to it while it is being walked.
  for (const name of names) for (const found of namesIn(scripts.get(name) ?? '')) names.add(found);
  return [...names].flatMap((name) => scripts.get(name) ?? []);
}
