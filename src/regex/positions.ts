import { singleSet, type Tree } from './tree.ts';
import { disjoint, type UnitSet } from './unit-set.ts';

/** More positions than this are not looked at one by one. */
const MOST_POSITIONS = 400;

/** A regular expression by its positions, one for each set of characters in it (Glushkov, 1961). */
interface Positions {
  readonly sets: readonly UnitSet[];
  readonly follow: readonly Set<number>[];
}

/** A part of it: where a match of it can begin and end. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

const NOTHING: Part = { first: [], last: [], empty: true };

/** What is not told by positions: lookarounds, references, empty turns, and very long expressions. */
class NotTold extends Error {}

class Builder implements Positions {
  readonly sets: UnitSet[] = [];
  readonly follow: Set<number>[] = [];

  add(tree: Tree): Part {
    const set = singleSet(tree);
    if (set) return this.position(set);
    switch (tree.kind) {
      case 'sequence':
        return tree.of.reduce((before: Part, part) => this.join(before, this.add(part)), NOTHING);
      case 'choice':
        return this.choice(tree.of.map((part) => this.add(part)));
      case 'group':
        return this.add(tree.of);
      case 'repeat':
        return this.repeat(tree.of, tree.min, tree.max);
      case 'anchor':
        return NOTHING;
      default:
        throw new NotTold();
    }
  }

  private position(set: UnitSet): Part {
    if (this.sets.length >= MOST_POSITIONS) throw new NotTold();
    const index = this.sets.push(set) - 1;
    this.follow.push(new Set());
    return { first: [index], last: [index], empty: false };
  }

  private choice(parts: readonly Part[]): Part {
    if (parts.filter(({ empty }) => empty).length > 1) throw new NotTold();
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      empty: parts.some(({ empty }) => empty),
    };
  }

  join(a: Part, b: Part): Part {
    for (const from of a.last) for (const to of b.first) this.link(this.follow[from]!, to);
    return {
      first: a.empty ? [...a.first, ...b.first] : a.first,
      last: b.empty ? [...a.last, ...b.last] : b.last,
      empty: a.empty && b.empty,
    };
  }

  /** One copy behind the other; from the one that makes it enough on, each may be the last. */
  /** A step that can be meant in two ways, as in `(a+)+`, is one way for the positions, but not for who tries all. */
  private link(follow: Set<number>, to: number): void {
    if (follow.has(to)) throw new NotTold();
    follow.add(to);
  }

  private repeat(of: Tree, min: number, max: number): Part {
    const copies = Number.isFinite(max) ? max : Math.max(1, min);
    let [whole, copy] = [NOTHING, NOTHING];
    for (let index = 0; index < copies; index++) {
      const next = this.add(of);
      if (next.empty) throw new NotTold();
      this.join(copy, next);
      const last = index >= min ? [...whole.last, ...next.last] : next.last;
      whole = { first: index === 0 ? next.first : whole.first, last, empty: min === 0 };
      copy = next;
    }
    if (max === Number.POSITIVE_INFINITY) this.join(copy, copy);
    return whole;
  }
}

const distinct = (positions: Iterable<number>, sets: readonly UnitSet[]): boolean => {
  const all = [...positions];
  return all.every((a, index) => all.slice(index + 1).every((b) => disjoint(sets[a]!, sets[b]!)));
};

/**
 * How many steps a character takes in a repetition of the tree, when there is only one way to go on at each: the next
 * character always tells which (the expression is deterministic). Undefined when that is not so.
 */
export const stepsOfOneWay = (tree: Tree): number | undefined => {
  const builder = new Builder();
  try {
    const part = builder.add(tree);
    if (part.empty) return undefined;
    builder.join(part, part);
    const ways = [part.first, ...builder.follow];
    return ways.every((way) => distinct(way, builder.sets))
      ? Math.max(...ways.map((way) => [...way].length))
      : undefined;
  } catch (thrown) {
    if (thrown instanceof NotTold) return undefined;
    throw thrown;
  }
};
