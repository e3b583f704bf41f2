import type { Repeat, Tree } from '../../src/regex/tree.ts';
import { disjoint, unitSet, WORD } from '../../src/regex/unit-set.ts';

type Next = (at: number) => boolean;

/** Matches as a backtracking engine does, and counts how often it compares a character. For `reference` parts not. */
class Backtracker {
  compared = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  match(tree: Tree, at: number, next: Next): boolean {
    switch (tree.kind) {
      case 'set':
        this.compared++;
        return at < this.#text.length && this.#isIn(tree.of, at) && next(at + 1);
      case 'sequence':
        return this.#sequence(tree.of, at, next);
      case 'choice':
        return tree.of.some((branch) => this.match(branch, at, next));
      case 'group':
        return this.match(tree.of, at, next);
      case 'repeat':
        return this.#repeat(tree, { at, turn: 0 }, next);
      case 'anchor':
        return this.#holds(tree.at, at) && next(at);
      case 'look':
        return this.#looks(tree, at) !== tree.negated && next(at);
      case 'reference':
        throw new Error('references are not counted');
    }
  }

  #isIn(set: Uint8Array, at: number): boolean {
    return !disjoint(set, unitSet(this.#text[at] ?? ''));
  }

  #sequence(parts: readonly Tree[], at: number, next: Next): boolean {
    const [first, ...rest] = parts;
    return first === undefined ? next(at) : this.match(first, at, (end) => this.#sequence(rest, end, next));
  }

  #repeat(tree: Repeat, { at, turn }: { at: number; turn: number }, next: Next): boolean {
    const again = () =>
      turn < tree.max &&
      this.match(
        tree.of,
        at,
        (end) => (end > at || turn < tree.min) && this.#repeat(tree, { at: end, turn: turn + 1 }, next),
      );
    if (turn < tree.min) return again();
    return tree.greedy ? again() || next(at) : next(at) || again();
  }

  #looks(tree: Extract<Tree, { kind: 'look' }>, at: number): boolean {
    if (tree.ahead) return this.match(tree.of, at, () => true);
    // An engine reads backwards here, one step in these.
    const steps = this.compared + 1;
    const starts = Array.from({ length: at + 1 }, (_, from) => from);
    const holds = starts.some((from) => this.match(tree.of, from, (end) => end === at));
    this.compared = steps;
    return holds;
  }

  #holds(anchor: Extract<Tree, { kind: 'anchor' }>['at'], at: number): boolean {
    const isWord = (place: number): boolean => this.#isIn(WORD, place);
    if (anchor === 'text start') return at === 0;
    if (anchor === 'text end') return at === this.#text.length;
    if (anchor === 'word edge') return isWord(at - 1) !== isWord(at);
    if (anchor === 'no word edge') return isWord(at - 1) === isWord(at);
    throw new Error(`${anchor} is not counted`);
  }
}

/** What a search for all matches in a text finds, and how many comparisons of characters it takes. */
export const searchAll = (tree: Tree, text: string): { readonly found: string[]; readonly compared: number } => {
  const matcher = new Backtracker(text);
  const found: string[] = [];
  for (let at = 0; at <= text.length; ) {
    let end = -1;
    matcher.match(tree, at, (reached) => {
      end = reached;
      return true;
    });
    if (end >= 0) found.push(text.slice(at, end));
    at = Math.max(at + 1, end);
  }
  return { found, compared: matcher.compared };
};
