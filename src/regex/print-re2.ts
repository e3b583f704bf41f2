import { type Anchor, type Look, type Repeat, type Tree, treesIn } from './tree.ts';
import { goesBeyond, type UnitSet } from './unit-set.ts';

/** RE2 takes no larger numbers in repetitions (https://github.com/google/re2/wiki/Syntax). */
const MOST_TURNS = 1000;

/** What an engine that follows all ways at once cannot do, in words; undefined when the pattern asks for nothing of it. */
export const beyondRe2 = (tree: Tree): string | undefined => {
  for (const part of treesIn(tree)) {
    if (part.kind === 'reference') return 'a backreference';
    if (part.kind === 'look' && part.ahead) return 'a lookahead';
    if (part.kind === 'anchor' && part.at === 'line end') return 'the end of a line inside of the text';
    if (part.kind === 'repeat' && largestOf(part) > MOST_TURNS) return `a repetition of more than ${MOST_TURNS} turns`;
  }
  return undefined;
};

const largestOf = ({ min, max }: Repeat): number => (Number.isFinite(max) ? max : min);

/** Writes a pattern in the syntax of RE2, so that it matches the same on one character a byte. */
export const printRe2 = (tree: Tree): string => {
  switch (tree.kind) {
    case 'set':
      return printSet(tree.of);
    case 'sequence':
      return tree.of.map(printPart).join('');
    case 'choice':
      return tree.of.map(printRe2).join('|');
    case 'repeat':
      return `(?:${printRe2(tree.of)})${timesOf(tree)}${tree.greedy ? '' : '?'}`;
    case 'group':
      return `(${tree.name === undefined ? '' : `?P<${tree.name}>`}${printRe2(tree.of)})`;
    case 'anchor':
      return ANCHORS[tree.at];
    case 'look':
      return printLookbehind(tree);
    case 'reference':
      return printRe2(tree.of);
  }
};

const printPart = (part: Tree): string => (part.kind === 'choice' ? `(?:${printRe2(part)})` : printRe2(part));

const timesOf = ({ min, max }: Repeat): string => {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
};

/** RE2 takes no line ends but `\n` for its flag m. */
const ANCHORS: Readonly<Record<Anchor, string>> = {
  'text start': '\\A',
  'text end': '\\z',
  'line start': '(?:\\A|(?<=[\\n\\r]))',
  'line end': '\\z',
  'word edge': '\\b',
  'no word edge': '\\B',
};

/** Lookbehinds remember no groups there. */
const printLookbehind = ({ of, negated }: Look): string => `(?<${negated ? '!' : '='}${printRe2(withoutGroups(of))})`;

const withoutGroups = (tree: Tree): Tree => {
  switch (tree.kind) {
    case 'group':
      return withoutGroups(tree.of);
    case 'sequence':
    case 'choice':
      return { ...tree, of: tree.of.map(withoutGroups) };
    case 'repeat':
      return { ...tree, of: withoutGroups(tree.of) };
    default:
      return tree;
  }
};

const hex = (unit: number): string => `\\x{${unit.toString(16)}}`;

const printSet = (set: UnitSet): string => {
  const ranges: string[] = [];
  for (let unit = 0; unit < 256; unit++) {
    if (set[unit] === 0) continue;
    const first = unit;
    while (unit < 255 && set[unit + 1] === 1) unit++;
    ranges.push(first === unit ? hex(first) : `${hex(first)}-${hex(unit)}`);
  }
  if (goesBeyond(set)) ranges.push('\\x{100}-\\x{10FFFF}');
  return ranges.length === 0 ? '[^\\x{0}-\\x{10FFFF}]' : `[${ranges.join('')}]`;
};
