import { type Anchor, type Node, PatternError } from './ast.ts';
import { type ByteSet, membersOf } from './byte-set.ts';

const WORD_CLASS = '[0-9A-Za-z_]';

/** Line ends are spelt out: the `m` flag of JavaScript would take a carriage return for one too. */
const ANCHORS: Readonly<Record<Anchor, string>> = {
  'line start': '(?<![^\\n])',
  'line end': '(?![^\\n])',
  'word start': `(?<!${WORD_CLASS})(?=${WORD_CLASS})`,
  'word end': `(?<=${WORD_CLASS})(?!${WORD_CLASS})`,
  'word edge': '\\b',
  'no word edge': '\\B',
};

const printByte = (byte: number): string => {
  const character = String.fromCharCode(byte);
  return /[0-9A-Za-z]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
};

const printSet = (set: ByteSet): string => {
  const members = membersOf(set);
  // A rule of the settings takes a lone character beyond ASCII for a text in UTF-8, and one in brackets for a byte.
  if (members.length === 1 && members[0]! < 0x80) return printByte(members[0]!);
  if (members.length === 0) return '(?!)';
  const starts = members.filter((byte) => set[byte - 1] !== 1);
  const ranges = starts.map((start) => {
    let end = start;
    while (set[end + 1] === 1) end++;
    return end === start ? printByte(start) : `${printByte(start)}-${printByte(end)}`;
  });
  return `[${ranges.join('')}]`;
};

const printCount = (min: number, max: number): string => {
  if (max === 1 && min === 0) return '?';
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
};

/** True when the node holds a backreference. */
export const refersBack = (node: Node): boolean => {
  if (node.kind === 'backreference') return true;
  return childrenOf(node).some(refersBack);
};

const childrenOf = (node: Node): readonly Node[] => {
  if (node.kind === 'sequence') return node.parts;
  if (node.kind === 'alternatives') return node.branches;
  return node.kind === 'group' || node.kind === 'repeat' ? [node.body] : [];
};

/**
 * JavaScript forgets what a group held when a repetition around it begins anew, POSIX does not; a reference from
 * outside of such a repetition would look for different texts.
 */
const assertSameGroups = (node: Node, repeated: Set<number> = new Set(), inside = false): void => {
  if (node.kind === 'group' && inside) repeated.add(node.index);
  if (node.kind === 'backreference' && !inside && repeated.has(node.index)) {
    throw new PatternError(`\\${node.index} refers to a group inside of a repetition, which is not supported`);
  }
  for (const child of childrenOf(node)) {
    const enters = node.kind === 'repeat' && !(child.kind === 'group' && !hasGroups(child.body));
    assertSameGroups(child, repeated, inside || enters);
  }
};

/** POSIX fails at a reference to a group that matched nothing, JavaScript does not: such a group has to match. */
const withGroupsReferredTo = (part: Node, index: number, parts: readonly Node[]): Node => {
  if (part.kind !== 'repeat' || part.min > 0 || part.body.kind !== 'group') return part;
  const group = part.body.index;
  const isReferredTo = parts.slice(index + 1).some((later) => later.kind === 'backreference' && later.index === group);
  return isReferredTo ? { ...part, min: 1 } : part;
};

const hasGroups = (node: Node): boolean => node.kind === 'group' || childrenOf(node).some(hasGroups);

/**
 * Writes a POSIX expression as the source of a JavaScript one without flags, to run on one character a byte.
 * No part of it ever matches a newline.
 */
export const printJavaScript = (node: Node): string => {
  assertSameGroups(node);
  const opening = refersBack(node) ? '(' : '(?:';
  const print = (part: Node): string => {
    switch (part.kind) {
      case 'bytes':
        return printSet(part.set);
      case 'anchor':
        return ANCHORS[part.anchor];
      case 'group':
        return `${opening}${print(part.body)})`;
      case 'backreference':
        return `(?:\\${part.index})`;
      case 'sequence':
        return part.parts
          .map(withGroupsReferredTo)
          .map((child) => (child.kind === 'alternatives' ? `(?:${print(child)})` : print(child)))
          .join('');
      case 'alternatives':
        return part.branches.map(print).join('|');
      case 'repeat':
        return part.body.kind === 'bytes'
          ? print(part.body) + printCount(part.min, part.max)
          : `(?:${print(part.body)})${printCount(part.min, part.max)}`;
    }
  };
  return print(node);
};

/** Keeps matches to whole words, as `grep -w`: neither the byte before nor the byte behind belongs to a word. */
export const wholeWord = (source: string): string => `(?<!${WORD_CLASS})(?:${source})(?!${WORD_CLASS})`;
