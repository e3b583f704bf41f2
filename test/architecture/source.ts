import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** A function as the sizes count it. */
export interface FunctionSize {
  readonly file: string;
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** A source file: what it imports, how large it and its functions are. */
export interface SourceFile {
  /** From the top of the repository, with `/`: `src/cli/main.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Files of ours, by path. */
  readonly imports: readonly string[];
  /** Packages and modules of Node, by name. */
  readonly packages: readonly string[];
  readonly functions: readonly FunctionSize[];
  /** Lines where the type `any` stands. */
  readonly anys: readonly number[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: { readonly value: string } | null;
  readonly params?: readonly Node[];
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesBelow(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesBelow(child);
  }
}

const IMPORTS = new Set(['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration']);
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression']);

/** Takes a source file apart. */
export const sourceFile = (path: string, text: string): SourceFile => {
  const nodes = [...nodesBelow(parseAst(text, { lang: 'ts' }) as unknown as Node)];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const named = nodes.filter(({ type }) => IMPORTS.has(type)).flatMap(({ source }) => source?.value ?? []);
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: named.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name)),
    packages: named.filter((name) => !name.startsWith('.')),
    functions: nodes
      .filter(({ type }) => FUNCTIONS.has(type))
      .map(({ start, end, params = [] }) => {
        const line = lineAt(start);
        return { file: path, line, lines: lineAt(end) - line + 1, parameters: params.length };
      }),
    anys: nodes.filter(({ type }) => type === 'TSAnyKeyword').map(({ start }) => lineAt(start)),
  };
};

const ROOT = join(import.meta.dirname, '../..');

/** All source files of the package. */
export const sourceFiles = (): SourceFile[] =>
  ['src', 'patterns']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => sourceFile(path, readFileSync(join(ROOT, path), 'utf8')));

/** The folder of a file, or the file itself where it stands alone: what the rows are made of. */
export const roomOf = (path: string): string => {
  const [top = '', room = ''] = path.split('/');
  if (top !== 'src') return top;
  return dirname(path) === 'src' ? path : `src/${room}`;
};
