import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';
import { type Anchor, alphabetOf, EMPTY, longest, repeated, type Tree } from './tree.ts';
import { ALL_BYTES, EVERY, type UnitSet, unitSet } from './unit-set.ts';

interface Reading {
  readonly flags: string;
  /** What backreferences to a group match. */
  readonly held: Map<AST.CapturingGroup, Tree>;
}

/** Whatever it is, it matches no more than this. */
const ANYTHING: Tree = repeated({ kind: 'set', of: EVERY }, 0, Number.POSITIVE_INFINITY);

/** Reads a regular expression. Where it cannot be told exactly what a part matches, the tree matches more. */
export const treeOf = (pattern: RegExp): Tree =>
  eitherOf(parseRegExpLiteral(pattern).pattern.alternatives, {
    flags: pattern.flags.replace(/[gyd]/g, ''),
    held: new Map(),
  });

const eitherOf = (alternatives: readonly AST.Alternative[], reading: Reading): Tree => {
  const of = alternatives.map(({ elements }) => sequenceOf(elements.map((element) => treeFor(element, reading))));
  return of.length === 1 ? of[0]! : { kind: 'choice', of };
};

const sequenceOf = (of: readonly Tree[]): Tree => (of.length === 1 ? of[0]! : { kind: 'sequence', of });

const treeFor = (node: AST.Element, reading: Reading): Tree => {
  switch (node.type) {
    case 'Assertion':
      return assertion(node, reading);
    case 'Quantifier': {
      const { min, max, greedy, element } = node;
      return { kind: 'repeat', of: treeFor(element, reading), min, max, greedy };
    }
    case 'CapturingGroup':
      return { kind: 'group', of: eitherOf(node.alternatives, reading), name: node.name ?? undefined };
    case 'Group':
      return node.modifiers ? ANYTHING : eitherOf(node.alternatives, reading);
    case 'Character':
      return { kind: 'set', of: characterOf(node.value, reading) };
    case 'CharacterSet':
      return { kind: 'set', of: charactersOf(node.raw, reading, isWide(node)) };
    case 'CharacterClass':
      // With the flag v, a class may match several characters.
      if (node.unicodeSets) return ANYTHING;
      return { kind: 'set', of: charactersOf(node.raw, reading, node.negate || node.elements.some(isWide)) };
    case 'ExpressionCharacterClass':
      return ANYTHING;
    case 'Backreference':
      return reference(node, reading);
  }
};

const ASCII_END = 0x80;
const UNITS_END = 0x10000;

/** Beyond ASCII, a character and its other case need not be both bytes. */
const characterOf = (code: number, reading: Reading): UnitSet => {
  if (code >= UNITS_END) return unitSet('', true);
  return charactersOf(`\\u${code.toString(16).padStart(4, '0')}`, reading, code >= ASCII_END);
};

/** The bytes that a piece of source for one character matches, told by the regular expressions of JavaScript themselves. */
const charactersOf = (source: string, { flags }: Reading, beyond: boolean): UnitSet => {
  const key = `${flags} ${beyond} ${source}`;
  const known = sets.get(key) ?? unitSet(ALL_BYTES.match(new RegExp(source, `${flags}g`)) ?? [], beyond);
  sets.set(key, known);
  return known;
};

/** Sets that were asked for before: most patterns are written with the same few. Nobody changes a set. */
const sets = new Map<string, UnitSet>();

/** Whether an element of a class matches characters beyond the bytes, or might. */
const isWide = (node: AST.CharacterClassElement | AST.CharacterSet): boolean => {
  switch (node.type) {
    case 'Character':
      return node.value >= ASCII_END;
    case 'CharacterClassRange':
      return node.max.value >= ASCII_END;
    case 'CharacterSet':
      return !((node.kind === 'digit' || node.kind === 'word') && !node.negate);
    default:
      return true;
  }
};

const assertion = (node: AST.Assertion, reading: Reading): Tree => {
  switch (node.kind) {
    case 'lookahead':
    case 'lookbehind': {
      const of = eitherOf(node.alternatives, reading);
      return { kind: 'look', of, ahead: node.kind === 'lookahead', negated: node.negate };
    }
    case 'word':
      return anchor(node.negate ? 'no word edge' : 'word edge');
    case 'start':
    case 'end':
      return anchor(`${reading.flags.includes('m') ? 'line' : 'text'} ${node.kind}`);
  }
};

const anchor = (at: Anchor): Tree => ({ kind: 'anchor', at });

/** What a backreference matches is made of what its group matches, and not longer. */
const reference = ({ resolved }: AST.Backreference, reading: Reading): Tree => {
  const of = [resolved].flat().map((group) => heldBy(group, reading));
  return { kind: 'reference', of: of.length === 1 ? of[0]! : { kind: 'choice', of } };
};

const heldBy = (group: AST.CapturingGroup, reading: Reading): Tree => {
  const known = reading.held.get(group);
  if (known) return known;
  // Groups may refer to each other.
  reading.held.set(group, ANYTHING);
  const content = eitherOf(group.alternatives, reading);
  const most = longest(content);
  const held = most === 0 ? EMPTY : repeated({ kind: 'set', of: alphabetOf(content) }, 0, most);
  reading.held.set(group, held);
  return held;
};
