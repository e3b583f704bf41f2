import { UsageError } from '../../errors.ts';
import { failOnProblems, type Mark, type Remarks } from '../remarks.ts';
import { got, type Tree } from '../tree.ts';
import { parseYaml } from '../yaml.ts';

/** A value of a YAML or JSON file, and where it stands. */
export interface Node {
  readonly tree: Tree;
  readonly file: string;
  /** The way to it: `secret.ignored_matches[2]`. */
  readonly key: string;
}

/** Longer files are read as JSON, which has no bounds to keep: other tools write lists of any length. */
const LONG = 1024 * 1024;

const START: Mark = { line: 1, column: 1 };

const treeOf = (value: unknown): Tree => {
  if (Array.isArray(value)) return { type: 'list', items: value.map(treeOf), at: START };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => ({ key, at: START, value: treeOf(inner) }));
    return { type: 'map', entries, at: START };
  }
  return { type: 'scalar', value: value as string | number | boolean | null, at: START };
};

const readJson = (file: string, text: string): Tree => {
  try {
    return treeOf(JSON.parse(text));
  } catch {
    throw new UsageError(`${file}: expected JSON (files of more than 1 MiB are read as such), got something else`);
  }
};

/**
 * Reads a YAML or JSON file.
 * @returns undefined when there is nothing in it
 * @throws UsageError with file, line and column when it is none
 */
export const readDocument = (file: string, text: string): Node | undefined => {
  if (text.length > LONG) return { tree: readJson(file, text), file, key: '' };
  const remarks: Remarks = { problems: [], warnings: [] };
  const tree = parseYaml(text, remarks);
  failOnProblems(file, remarks.problems);
  return tree && { tree, file, key: '' };
};

const wrong = ({ tree, file, key }: Node, expected: string): UsageError =>
  new UsageError(
    `${file}:${tree.at.line}:${tree.at.column}: ${key && `${key}: `}expected ${expected}, got ${got(tree)}`,
  );

const isNothing = (tree: Tree): boolean => tree.type === 'scalar' && tree.value === null;

/** The values of a map by key, those that stand for nothing left out. */
export const mapOf = (node: Node): ReadonlyMap<string, Node> => {
  const { tree, file, key } = node;
  if (isNothing(tree)) return new Map();
  if (tree.type !== 'map') throw wrong(node, 'a map');
  return new Map(
    tree.entries
      .filter(({ value }) => !isNothing(value))
      .map((entry) => [entry.key, { tree: entry.value, file, key: key ? `${key}.${entry.key}` : entry.key }]),
  );
};

/** The items of a list; none where there is nothing. */
export const itemsOf = (node: Node | undefined): readonly Node[] => {
  if (node === undefined || isNothing(node.tree)) return [];
  const { tree, file, key } = node;
  if (tree.type !== 'list') throw wrong(node, 'a list');
  return tree.items.map((item, index) => ({ tree: item, file, key: `${key}[${index}]` }));
};

export const isMap = ({ tree }: Node): boolean => tree.type === 'map';

/** A text. */
export const textAt = (node: Node): string => {
  const { tree } = node;
  if (tree.type !== 'scalar' || typeof tree.value !== 'string') throw wrong(node, 'a text');
  return tree.value;
};

/** True or false; false where there is nothing. */
export const flagAt = (node: Node | undefined): boolean => {
  if (node === undefined) return false;
  const { tree } = node;
  if (tree.type !== 'scalar' || typeof tree.value !== 'boolean') throw wrong(node, 'true or false');
  return tree.value;
};

/** Where a value stands, for messages: `.gitguardian.yaml:7`. */
export const spotOf = ({ tree, file }: Node): string => `${file}:${tree.at.line}`;
