import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A file of the project, its path written with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const filesOf = (...patterns: string[]): SourceFile[] =>
  globSync(patterns, { cwd: ROOT })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }));

const FRONT_MATTER = /^---\n([\s\S]*?)\n---/;

/** The TypeScript of a file: all of it, or what an Astro component has between its fences. */
export function syntaxTree({ path, text }: SourceFile): ts.SourceFile {
  const isAstro = path.endsWith('.astro');
  const code = isAstro ? (FRONT_MATTER.exec(text)?.[1] ?? '') : text;
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
}

/** What an Astro component has below its fences. */
export const templateOf = ({ text }: SourceFile): string => text.replace(FRONT_MATTER, '');

/** Every node below one, itself included. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

/** An import of one file by another. */
export interface Import {
  readonly from: string;
  /** Path of the imported file, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

function specifier(node: ts.Node): { text: string; typesOnly: boolean } | undefined {
  const literal = (candidate: ts.Node | undefined, typesOnly: boolean) =>
    candidate && ts.isStringLiteral(candidate) ? { text: candidate.text, typesOnly } : undefined;
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    const onlyTypeNames =
      clause?.name === undefined && bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every((name) => name.isTypeOnly);
    return literal(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypeNames);
  }
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal, true);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? literal(node.arguments[0], false) : undefined;
}

/** Every import of a file: at its top, dynamic, or inside a type. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(syntaxTree(file)).flatMap((node) => {
    const found = specifier(node);
    if (!found) return [];
    const to = found.text.startsWith('.') ? posix.join(posix.dirname(file.path), found.text) : found.text;
    return [{ from: file.path, to, typesOnly: found.typesOnly }];
  });
}
