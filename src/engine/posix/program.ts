import { type Anchor, type Node, PatternError } from './ast.ts';
import type { ByteSet } from './byte-set.ts';

/** A step of a nondeterministic automaton; `next` and `other` are numbers of steps. */
export type Step =
  | { readonly kind: 'bytes'; readonly set: ByteSet; readonly next: number }
  | { readonly kind: 'anchor'; readonly anchor: Anchor; readonly next: number }
  | { readonly kind: 'either'; readonly next: number; other: number }
  | { readonly kind: 'accept' };

export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
}

const MOST_STEPS = 200_000;

class Builder {
  readonly steps: Step[] = [{ kind: 'accept' }];

  add(step: Step): number {
    if (this.steps.length >= MOST_STEPS) throw new PatternError('its repetitions make it too large to run');
    return this.steps.push(step) - 1;
  }

  /** Adds the steps of a node that go on at `next`; gives the first of them. */
  build(node: Node, next: number): number {
    switch (node.kind) {
      case 'bytes':
        return this.add({ kind: 'bytes', set: node.set, next });
      case 'anchor':
        return this.add({ kind: 'anchor', anchor: node.anchor, next });
      case 'group':
        return this.build(node.body, next);
      case 'sequence':
        return node.parts.reduceRight((following, part) => this.build(part, following), next);
      case 'alternatives':
        return this.eitherOf(node.branches.map((branch) => this.build(branch, next)));
      case 'repeat':
        return this.repeat(node, next);
      case 'backreference':
        throw new PatternError(`\\${node.index} cannot be run by an automaton`);
    }
  }

  eitherOf(starts: readonly number[]): number {
    return starts.reduceRight((other, start) => this.add({ kind: 'either', next: start, other }));
  }

  repeat({ body, min, max }: Extract<Node, { kind: 'repeat' }>, next: number): number {
    let following = next;
    if (max === Number.POSITIVE_INFINITY) {
      const loop = { kind: 'either' as const, next, other: next };
      following = this.add(loop);
      loop.other = this.build(body, following);
    } else {
      for (let i = min; i < max; i++) {
        following = this.add({ kind: 'either', next, other: this.build(body, following) });
      }
    }
    for (let i = 0; i < min; i++) following = this.build(body, following);
    return following;
  }
}

/** Turns expressions without backreferences into one program that accepts what any of them matches (Thompson, 1968). */
export const programOf = (nodes: readonly Node[]): Program => {
  const builder = new Builder();
  const start = builder.eitherOf(nodes.map((node) => builder.build(node, 0)));
  return { steps: builder.steps, start };
};
