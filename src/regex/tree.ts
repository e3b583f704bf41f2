import { disjoint, NONE, type UnitSet, union } from './unit-set.ts';

/** Places without width. Lines are those of JavaScript's flag m. */
export type Anchor = 'text start' | 'text end' | 'line start' | 'line end' | 'word edge' | 'no word edge';

/** A regular expression, read: flags have become part of its sets. */
export type Tree =
  | { readonly kind: 'set'; readonly of: UnitSet }
  | { readonly kind: 'sequence'; readonly of: readonly Tree[] }
  | { readonly kind: 'choice'; readonly of: readonly Tree[] }
  | Repeat
  | { readonly kind: 'group'; readonly of: Tree; readonly name: string | undefined }
  | { readonly kind: 'anchor'; readonly at: Anchor }
  | Look
  /** A backreference; `of` matches all that the group it means can hold. */
  | { readonly kind: 'reference'; readonly of: Tree };

export interface Repeat {
  readonly kind: 'repeat';
  readonly of: Tree;
  readonly min: number;
  /** Infinity for no bound. */
  readonly max: number;
  readonly greedy: boolean;
}

/** A lookahead or lookbehind. */
export interface Look {
  readonly kind: 'look';
  readonly of: Tree;
  readonly ahead: boolean;
  readonly negated: boolean;
}

export const EMPTY: Tree = { kind: 'sequence', of: [] };

export const repeated = (of: Tree, min: number, max: number): Repeat => ({
  kind: 'repeat',
  of,
  min,
  max,
  greedy: true,
});

/** The trees that a tree consists of, those that match without width left out. */
const partsOf = (tree: Tree): readonly Tree[] => {
  switch (tree.kind) {
    case 'sequence':
    case 'choice':
      return tree.of;
    case 'repeat':
    case 'group':
    case 'reference':
      return [tree.of];
    default:
      return [];
  }
};

/** All characters that a match can consist of. */
export const alphabetOf = (tree: Tree): UnitSet =>
  tree.kind === 'set' ? tree.of : union([NONE, ...partsOf(tree).map(alphabetOf)]);

/** How many characters a match can have at most. */
export const longest = (tree: Tree): number => {
  switch (tree.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return tree.of.reduce((sum, part) => sum + longest(part), 0);
    case 'choice':
      return Math.max(0, ...tree.of.map(longest));
    case 'repeat': {
      const length = longest(tree.of);
      return length === 0 ? 0 : length * tree.max;
    }
    case 'group':
    case 'reference':
      return longest(tree.of);
    default:
      return 0;
  }
};

/** Whether a match can be empty. */
export const canBeEmpty = (tree: Tree): boolean => {
  switch (tree.kind) {
    case 'set':
      return false;
    case 'sequence':
      return tree.of.every(canBeEmpty);
    case 'choice':
      return tree.of.some(canBeEmpty);
    case 'repeat':
      return tree.min === 0 || canBeEmpty(tree.of);
    case 'group':
      return canBeEmpty(tree.of);
    default:
      return true;
  }
};

/** The set of a tree that matches exactly one character, each in one way only; else undefined. */
export const singleSet = (tree: Tree): UnitSet | undefined => {
  if (tree.kind === 'set') return tree.of;
  if (tree.kind === 'group') return singleSet(tree.of);
  if (tree.kind === 'sequence') return tree.of.length === 1 ? singleSet(tree.of[0]!) : undefined;
  return tree.kind === 'choice' ? disjointUnion(tree.of.map(singleSet)) : undefined;
};

const disjointUnion = (sets: readonly (UnitSet | undefined)[]): UnitSet | undefined => {
  let whole = NONE;
  for (const set of sets) {
    if (set === undefined || !disjoint(whole, set)) return undefined;
    whole = union([whole, set]);
  }
  return whole;
};

/** How many sets of characters a tree has, and so how many comparisons a character can take at one place at most. */
export const countSets = (tree: Tree): number => [...treesIn(tree)].filter(({ kind }) => kind === 'set').length;

/** A tree and all below it. */
export function* treesIn(tree: Tree): Generator<Tree> {
  yield tree;
  const below = tree.kind === 'look' ? [tree.of] : partsOf(tree);
  for (const part of below) yield* treesIn(part);
}
