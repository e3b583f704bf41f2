import type { Repeat, Tree } from './tree.ts';
import type { UnitSet } from './unit-set.ts';

/** How much of a text has been read: 0 for not begun, its length for all of it. */
type Progress = ReadonlySet<number>;

const reads = (set: UnitSet, letter: string): boolean =>
  set[letter.toLowerCase().charCodeAt(0)] === 1 || set[letter.toUpperCase().charCodeAt(0)] === 1;

const either = (all: readonly Progress[]): Progress => new Set(all.flatMap((progress) => [...progress]));

const oneMore = (text: string, set: UnitSet, before: Progress): Progress => {
  const after = new Set<number>();
  for (const at of before) {
    if (at === 0 || at === text.length) after.add(at);
    if (at < text.length && reads(set, text[at]!)) after.add(at + 1);
  }
  return after;
};

/** More turns than the text is long make no difference, but those that a repetition needs are taken. */
const repeat = (text: string, { of, min, max }: Repeat, before: Progress): Progress => {
  const ends = min === 0 ? [before] : [];
  let at = before;
  for (let turn = 1; turn <= Math.min(max, min + text.length); turn++) {
    at = through(text, of, at);
    if (turn >= min) ends.push(at);
  }
  return either(ends);
};

const through = (text: string, tree: Tree, before: Progress): Progress => {
  switch (tree.kind) {
    case 'set':
      return oneMore(text, tree.of, before);
    case 'sequence':
      return tree.of.reduce((at: Progress, part) => through(text, part, at), before);
    case 'choice':
      return either(tree.of.map((branch) => through(text, branch, before)));
    case 'repeat':
      return repeat(text, tree, before);
    case 'group':
    case 'reference':
      return through(text, tree.of, before);
    default:
      return before;
  }
};

/** Whether a match can hold a text (ASCII, in either case). Lookarounds are not asked: it may be told to when it cannot. */
export const canHold = (tree: Tree, text: string): boolean => through(text, tree, new Set([0])).has(text.length);
