import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type YAMLMap } from 'yaml';
import type { Mark, Remarks } from './remarks.ts';
import { quoted, type Tree, type TreeEntry } from './tree.ts';

const MOST_CHARACTERS = 1024 * 1024;
const MOST_ALIASES = 100;
/** The settings themselves nest four levels deep. */
const MOST_LEVELS = 20;

const START: Mark = { line: 1, column: 1 };

/** Where the YAML package speaks to programmers. */
const WORDS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'expected one YAML document, got another one',
  TAB_AS_INDENT: 'tabs cannot indent, use spaces',
};

/**
 * Reads a settings file: YAML 1.2, core schema, one document. Tags beyond the core ones are problems and never run
 * anything; size, depth and aliases have bounds, so that a hostile file cannot exhaust the process.
 * @returns what the file holds; undefined when problems keep it from being read
 */
export const parseYaml = (source: string, remarks: Remarks): Tree | undefined => {
  const text = source.replace(/^\uFEFF/, '');
  const tell: Tell = (at, message) => void remarks.problems.push({ at, key: '', message });
  if (text.length > MOST_CHARACTERS) {
    tell(START, `expected at most ${MOST_CHARACTERS} characters, got ${text.length}`);
    return undefined;
  }
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (tokens.some(isTooDeep)) {
    tell(START, `expected at most ${MOST_LEVELS} levels of nesting, got more`);
    return undefined;
  }
  const { document, faults } = compose(tokens, text.length);
  for (const { offset, message } of faults) tell(markAt(lines, offset), `not readable: ${message}`);
  if (faults.length > 0) return undefined;
  return treeOf(document.contents, START, { lines, tell, anchors: new Map(), aliases: 0 });
};

type Tell = (at: Mark, message: string) => void;

const markAt = (lines: LineCounter, offset: number): Mark => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

/** Composing nodes recurses, and running out of stack in a regular expression would end the whole process. */
const isTooDeep = (token: CST.Token): boolean => {
  if (token.type !== 'document') return false;
  let deep = false;
  CST.visit(token, (_item, path) => {
    deep ||= path.length > MOST_LEVELS;
    return deep ? CST.visit.BREAK : undefined;
  });
  return deep;
};

interface Fault {
  readonly offset: number;
  readonly message: string;
}

const compose = (tokens: readonly CST.Token[], length: number): { document: Document.Parsed; faults: Fault[] } => {
  // The package's own search for duplicate keys takes time that grows with the square of their number.
  const options = { schema: 'core', resolveKnownTags: false, prettyErrors: false, uniqueKeys: false } as const;
  const documents = [...new Composer(options).compose(tokens, true, length)] as Document.Parsed[];
  const document = documents[0]!;
  const faults = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    offset: pos[0],
    message: WORDS[code] ?? message,
  }));
  const another = documents[1];
  if (another) faults.push({ offset: another.range[0], message: WORDS.MULTIPLE_DOCS! });
  return { document, faults };
};

interface Building {
  readonly lines: LineCounter;
  readonly tell: Tell;
  readonly anchors: Map<string, Tree>;
  aliases: number;
}

const nothing = (at: Mark): Tree => ({ type: 'scalar', value: null, at });

/** An anchor is known only once its node is complete, so that no alias can lead into itself. */
const treeOf = (node: unknown, otherwise: Mark, building: Building): Tree => {
  if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node)) return nothing(otherwise);
  const at = node.range ? markAt(building.lines, node.range[0]) : otherwise;
  if (isAlias(node)) return aliased(node.source, at, building);
  const tree = contentOf(node, at, building);
  if (node.anchor !== undefined) building.anchors.set(node.anchor, tree);
  return tree;
};

const contentOf = (node: unknown, at: Mark, building: Building): Tree => {
  if (isMap(node)) return { type: 'map', entries: entriesOf(node, at, building), at };
  if (isSeq(node)) return { type: 'list', items: node.items.map((item) => treeOf(item, at, building)), at };
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { type: 'scalar', value, at };
  return nothing(at);
};

const aliased = (name: string, at: Mark, building: Building): Tree => {
  const target = building.anchors.get(name);
  if (++building.aliases === MOST_ALIASES + 1) building.tell(at, `expected at most ${MOST_ALIASES} aliases, got more`);
  if (building.aliases > MOST_ALIASES) return nothing(at);
  if (target === undefined) building.tell(at, `alias *${name} has no complete &${name} before it`);
  return target ?? nothing(at);
};

const entriesOf = (map: YAMLMap, at: Mark, building: Building): TreeEntry[] => {
  const entries = new Map<string, TreeEntry>();
  for (const pair of map.items) {
    const key = treeOf(pair.key, at, building);
    const value = treeOf(pair.value, key.at, building);
    if (key.type !== 'scalar' || key.value === null) building.tell(key.at, 'expected a text as key');
    else if (entries.has(String(key.value))) building.tell(key.at, `key ${quoted(String(key.value))} is given twice`);
    else entries.set(String(key.value), { key: String(key.value), at: key.at, value });
  }
  return [...entries.values()];
};
