import type { Anchor } from './ast.ts';
import { WORD } from './byte-set.ts';
import type { Program, Step } from './program.ts';

/** What stands on one side of a place: nothing (the line begins or ends), a byte of a word, another byte. */
export type Side = 'edge' | 'word' | 'other';

const NEWLINE = 0x0a;

/** The side that a byte makes; undefined for behind the last one. */
export const sideOf = (byte: number | undefined): Side => {
  if (byte === undefined || byte === NEWLINE) return 'edge';
  return WORD[byte] === 1 ? 'word' : 'other';
};

const HOLDS: Readonly<Record<Anchor, (before: Side, after: Side) => boolean>> = {
  'line start': (before) => before === 'edge',
  'line end': (_, after) => after === 'edge',
  'word start': (before, after) => before !== 'word' && after === 'word',
  'word end': (before, after) => before === 'word' && after !== 'word',
  'word edge': (before, after) => (before === 'word') !== (after === 'word'),
  'no word edge': (before, after) => (before === 'word') === (after === 'word'),
};

export interface Closure {
  /** True when the end of an expression is reached. */
  readonly accepts: boolean;
  /** The steps that wait for a byte. */
  readonly waiting: readonly Extract<Step, { kind: 'bytes' }>[];
}

/** All that is reached from some steps without going over a byte, between what stands before and after. */
export const closureOf = ({ steps }: Program, from: readonly number[], [before, after]: [Side, Side]): Closure => {
  const seen = new Set<number>();
  const waiting: Extract<Step, { kind: 'bytes' }>[] = [];
  const stack = [...from];
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const step = steps[number]!;
    if (step.kind === 'bytes') waiting.push(step);
    else if (step.kind === 'either') stack.push(step.next, step.other);
    else if (step.kind === 'anchor' && HOLDS[step.anchor](before, after)) stack.push(step.next);
  }
  return { accepts: seen.has(ACCEPT), waiting };
};

/** The number of the step that accepts. */
const ACCEPT = 0;

/** The steps that are reached by going over a byte, in ascending order. */
export const stepOver = ({ waiting }: Closure, byte: number): readonly number[] =>
  [...new Set(waiting.flatMap(({ set, next }) => (set[byte] === 1 ? [next] : [])))].sort((a, b) => a - b);
