import { treeOf } from '../../regex/read.ts';
import { alphabetOf, longest, type Tree } from '../../regex/tree.ts';
import { disjoint, NONE, type UnitSet, unitSet } from '../../regex/unit-set.ts';
import { NEWLINE } from './char-set.ts';

/** A pattern, and where its secret stands in what it matches. */
export interface Shape {
  readonly whole: Tree;
  /** What its secret is; undefined when that differs from match to match, or may be more than one line. */
  readonly secret: Tree | undefined;
  /** All characters that the secret can consist of. */
  readonly alphabet: UnitSet;
  /** How many characters a match can have before the secret and behind it at most. */
  readonly before: number;
  readonly behind: number;
}

interface Place extends Pick<Shape, 'before' | 'behind'> {
  readonly of: Tree;
}

const lengthOf = (trees: readonly Tree[]): number => trees.reduce((sum, tree) => sum + longest(tree), 0);

const inChoice = (places: readonly (Place | undefined)[]): Place | undefined => {
  const found = places.filter((place) => place !== undefined);
  if (found.length < places.length) return undefined;
  return {
    of: { kind: 'choice', of: found.map(({ of }) => of) },
    before: Math.max(...found.map(({ before }) => before)),
    behind: Math.max(...found.map(({ behind }) => behind)),
  };
};

/** Where the group of the secret is; undefined when not every match has it. */
const groupIn = (tree: Tree): Place | undefined => {
  switch (tree.kind) {
    case 'group':
      return tree.name === 'secret' ? { of: tree.of, before: 0, behind: 0 } : groupIn(tree.of);
    case 'choice':
      return inChoice(tree.of.map(groupIn));
    case 'sequence': {
      const places = tree.of.map(groupIn);
      const at = places.findIndex((place) => place !== undefined);
      const place = places[at];
      return (
        place && {
          of: place.of,
          before: lengthOf(tree.of.slice(0, at)) + place.before,
          behind: place.behind + lengthOf(tree.of.slice(at + 1)),
        }
      );
    }
    default:
      return undefined;
  }
};

const NEWLINES = unitSet(NEWLINE);

const readShape = (pattern: RegExp): Shape => {
  const whole = treeOf(pattern);
  const place = pattern.source.includes('(?<secret>') ? groupIn(whole) : { of: whole, before: 0, behind: 0 };
  const alphabet = place === undefined ? NONE : alphabetOf(place.of);
  if (place === undefined || !disjoint(alphabet, NEWLINES))
    return { whole, secret: undefined, alphabet, before: 0, behind: 0 };
  return { whole, secret: place.of, alphabet, before: place.before, behind: place.behind };
};

const known = new WeakMap<RegExp, Shape>();

/** Reads the shape of a pattern: the secret is its named group, or without one the whole match. */
export const shapeOf = (pattern: RegExp): Shape => {
  const shape = known.get(pattern) ?? readShape(pattern);
  known.set(pattern, shape);
  return shape;
};
