import { waysTogether } from './endings.ts';
import { stepsOfOneWay } from './positions.ts';
import { withoutTail } from './tail.ts';
import { afterRun, beginningsOfRun, either, type Trail, withMark } from './trail.ts';
import { alphabetOf, canBeEmpty, countSets, type Look, type Repeat, singleSet, type Tree } from './tree.ts';
import type { UnitSet } from './unit-set.ts';
import { anchored, MOST_TURNS, seenBehind, stepsBehind } from './zero-width.ts';

/**
 * More steps a character than this are not called linear, although they may be: on the text that suits it worst, such a
 * pattern is as slow as an engine that follows all ways at once.
 */
export const MOST_STEPS = 4000;

/** A place in the pattern that attempts to match come to. */
interface Place {
  /** How many attempts, on how many ways, can stand at it at one place of the text. */
  readonly ways: number;
  readonly trail: Trail;
}

/** What follows a part, in the sequences around it. */
type Following = readonly Tree[];

/** How many steps a character a pattern takes at most, and what keeps that from having a bound. */
export interface Cost {
  readonly steps: number;
  /** In words, when the steps have no bound. */
  readonly reason?: string;
}

/**
 * Tells what JavaScript's backtracking engine takes for a search at most, in steps a character of the text.
 *
 * The engine tries every place of the text, and at each every way through the pattern. So it is counted, part by part
 * of the pattern, how many attempts on how many ways can stand at one place of the text there; the sum is what a character
 * costs. An unbounded repetition has a bound when few attempts can be in the same run of its characters: when shortly
 * before it stands a character that no such run holds, or when the pattern ends with it, so that what it reads belongs to
 * the match, behind which the search goes on. That is sufficient, not necessary: a pattern that fails may be linear.
 * @param most the steps a character from which on a pattern is not called linear
 */
export const costOf = (tree: Tree, most: number = MOST_STEPS): Cost => {
  const counter = new Counter(most);
  for (const branch of branchesOf(tree)) counter.whole(branch);
  return counter.reason === undefined
    ? { steps: counter.steps }
    : { steps: Number.POSITIVE_INFINITY, reason: counter.reason };
};

const branchesOf = (tree: Tree): readonly Tree[] => (tree.kind === 'choice' ? tree.of : [tree]);

class Counter {
  steps = 0;
  reason: string | undefined;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** A character may be read once more as one of the tail, and once as the one that ends it. */
  whole(branch: Tree): void {
    this.take(2 * countSets(branch));
    this.through(withoutTail(branch), { ways: 1, trail: [] }, []);
  }

  private take(steps: number, why?: string): void {
    this.steps += steps;
    if (!(this.steps <= this.most)) this.reason ??= why ?? `more than ${this.most} steps a character`;
  }

  /** Goes through a part of the pattern: from the place before it to the one behind it. */
  private through(tree: Tree, place: Place, following: Following): Place {
    if (this.reason !== undefined) return place;
    switch (tree.kind) {
      case 'set':
        this.take(place.ways);
        return { ways: place.ways, trail: withMark(afterRun(place.trail, tree.of, { min: 1, max: 1 }), tree.of) };
      case 'sequence':
        return tree.of.reduce(
          (at, part, index) => this.through(part, at, [...tree.of.slice(index + 1), ...following]),
          place,
        );
      case 'choice':
        return this.choice(tree.of, place, following);
      case 'group':
      case 'reference':
        return this.through(tree.of, place, following);
      case 'repeat':
        return this.repeat(tree, place, following);
      case 'anchor':
        this.take(place.ways);
        return { ways: place.ways, trail: anchored(tree.at, place.trail, following) };
      case 'look':
        return this.look(tree, place);
    }
  }

  private choice(branches: readonly Tree[], place: Place, following: Following): Place {
    const ends = branches.map((branch) => this.through(branch, place, following));
    if (ends.length === 0) return { ways: 0, trail: place.trail };
    return {
      ways: waysTogether(
        branches,
        ends.map(({ ways }) => ways),
      ),
      trail: ends.map(({ trail }) => trail).reduce(either),
    };
  }

  private repeat(tree: Repeat, place: Place, following: Following): Place {
    if (tree.max === 0) return place;
    const set = singleSet(tree.of);
    if (set) return this.run(set, tree, place);
    if (tree.max === 1) return this.optional(tree.of, place, following);
    return this.turns(tree, place, following);
  }

  private run(set: UnitSet, { of, min, max }: Repeat, { ways, trail }: Place): Place {
    const beginnings = beginningsOfRun(trail, set);
    this.take(ways * (1 + Math.min(max, beginnings)) * countSets(of), overlapping(max, this.most));
    return { ways: ways * Math.min(max - min + 1, beginnings), trail: afterRun(trail, set, { min, max }) };
  }

  private optional(of: Tree, place: Place, following: Following): Place {
    const taken = this.through(of, place, following);
    return { ways: place.ways + taken.ways, trail: either(place.trail, taken.trail) };
  }

  private turns(tree: Repeat, place: Place, following: Following): Place {
    const { of, min, max } = tree;
    if (canBeEmpty(of)) this.take(Number.POSITIVE_INFINITY, 'a repetition of something that may be empty');
    const set = alphabetOf(of);
    const beginnings = beginningsOfRun(place.trail, set);
    const branching = Number.isFinite(beginnings) ? stepsOfOneWay(of) : undefined;
    if (branching !== undefined) {
      this.take(place.ways * beginnings * branching);
      return { ways: place.ways * beginnings, trail: afterRun(place.trail, set, { min, max }) };
    }
    if (max > MOST_TURNS) this.take(Number.POSITIVE_INFINITY, overlapping(max, this.most));
    let [at, ways] = [place, min === 0 ? place.ways : 0];
    let trail = min === 0 ? place.trail : undefined;
    for (let turn = 1; turn <= max && this.reason === undefined; turn++) {
      at = this.through(of, at, [tree, ...following]);
      if (turn < min) continue;
      ways += at.ways;
      trail = trail === undefined ? at.trail : either(trail, at.trail);
    }
    return { ways, trail: trail ?? [] };
  }

  private look(look: Look, place: Place): Place {
    if (look.ahead) this.through(look.of, place, []);
    else this.take(place.ways * stepsBehind(look.of).steps, 'a lookbehind without bound');
    return look.ahead ? place : { ways: place.ways, trail: seenBehind(look, place.trail) };
  }
}

const overlapping = (max: number, most: number): string =>
  Number.isFinite(max)
    ? `repetitions that share characters, more than ${most} steps a character`
    : 'an unbounded repetition that can begin at many places of the same text';
