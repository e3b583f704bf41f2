import { bytesWhere, WORD } from './byte-set.ts';
import { closureOf, type Side, sideOf, stepOver } from './closure.ts';
import type { Program } from './program.ts';

/** The steps that are reached before the next byte is known, and what stands before. */
interface State {
  readonly kernel: readonly number[];
  readonly before: Side;
}

const NEWLINE = 0x0a;
const LINE_END = 0;
const FIRST_STATES = 64;
const MOST_STATES = 4096;

/** Entries of the table that are not states. */
const UNKNOWN = -1;
const MATCH = -2;

/** Bytes that nothing tells apart share a class. The newline has class 0. */
const byteClasses = ({ steps }: Program): { readonly classOf: Uint8Array; readonly examples: readonly number[] } => {
  const sets = [...new Set([WORD, ...steps.flatMap((step) => (step.kind === 'bytes' ? [step.set] : []))])];
  const classes = new Map<string, number>();
  const examples = [NEWLINE];
  const classOf = bytesWhere(() => false);
  for (const byte of classOf.keys()) {
    if (byte === NEWLINE) continue;
    const key = sets.map((set) => set[byte]).join('');
    const known = classes.get(key) ?? examples.push(byte) - 1;
    classes.set(key, known);
    classOf[byte] = known;
  }
  return { classOf, examples };
};

/**
 * Looks for lines that match, in time that grows with their length alone, whatever the program: a deterministic
 * automaton whose states are made when they are first reached, and all forgotten when they become too many.
 */
export class Automaton {
  readonly #program: Program;
  readonly #words: boolean;
  readonly #classOf: Uint8Array;
  readonly #examples: readonly number[];
  #states: State[] = [];
  #numbers = new Map<string, number>();
  #table = new Int32Array(0);

  /** @param words whether matches are kept to whole words, as `grep -w` does */
  constructor(program: Program, words: boolean) {
    this.#program = program;
    this.#words = words;
    ({ classOf: this.#classOf, examples: this.#examples } = byteClasses(program));
    this.#forgetStates();
  }

  /** True when the line between two offsets matches. */
  matches(bytes: Uint8Array, start: number, end: number): boolean {
    return this.#run(bytes, start, end) >= 0;
  }

  /** Calls back with the bounds of every line that matches, in their order. */
  lines(bytes: Uint8Array, onLine: (start: number, end: number) => void): void {
    for (let from = 0; from < bytes.length; ) {
      const at = this.#run(bytes, from, bytes.length);
      if (at < 0) return;
      const newline = bytes.indexOf(NEWLINE, at);
      const end = newline < 0 ? bytes.length : newline;
      onLine(at === 0 ? 0 : bytes.lastIndexOf(NEWLINE, at - 1) + 1, end);
      from = end + 1;
    }
  }

  /** The offset at which a match is first known, or -1. At `end` a line ends, be a newline there or nothing. */
  #run(bytes: Uint8Array, start: number, end: number): number {
    const classOf = this.#classOf;
    let table = this.#table;
    let state = 0;
    for (let at = start; at < end; at++) {
      let next = table[state + classOf[bytes[at]!]!]!;
      if (next < 0) {
        next = this.#follow(state, bytes, at);
        if (next === MATCH) return at;
        table = this.#table;
      }
      state = next;
    }
    const alreadyEnded = end > start && bytes[end - 1] === NEWLINE;
    return !alreadyEnded && this.#follow(state, bytes, end) === MATCH ? end : -1;
  }

  /** What comes behind a state when the byte at an offset is next: a state, or MATCH. */
  #follow(state: number, bytes: Uint8Array, at: number): number {
    const byteClass = at < bytes.length ? this.#classOf[bytes[at]!]! : LINE_END;
    const known = this.#table[state + byteClass]!;
    if (known !== UNKNOWN) return known;
    const { kernel, before } = this.#states[state / this.#examples.length]!;
    const byte = this.#examples[byteClass]!;
    const sides: [Side, Side] = [before, sideOf(byte)];
    const beginsHere = this.#words && before === 'word' ? [] : [this.#program.start];
    const reached = closureOf(this.#program, [...kernel, ...beginsHere], sides);
    if (reached.accepts && !(this.#words && sides[1] === 'word')) return this.#learn(state + byteClass, () => MATCH);
    if (byteClass === LINE_END) return this.#learn(state + byteClass, () => 0);
    return this.#learn(state + byteClass, () => this.#numberFor(stepOver(reached, byte), sides[1]));
  }

  /** Enters what follows into the table, unless finding it made a new one. */
  #learn(entry: number, find: () => number): number {
    const table = this.#table;
    const next = find();
    if (table === this.#table) table[entry] = next;
    return next;
  }

  #numberFor(kernel: readonly number[], before: Side): number {
    const key = `${before} ${kernel.join(' ')}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#states.length >= MOST_STATES) this.#forgetStates();
    const number = (this.#states.push({ kernel, before }) - 1) * this.#examples.length;
    this.#numbers.set(key, number);
    if (number + this.#examples.length > this.#table.length) this.#enlarge();
    return number;
  }

  #enlarge(): void {
    const larger = new Int32Array(this.#table.length * 2).fill(UNKNOWN);
    larger.set(this.#table);
    this.#table = larger;
  }

  #forgetStates(): void {
    this.#states = [{ kernel: [], before: 'edge' }];
    this.#numbers = new Map([['edge ', 0]]);
    this.#table = new Int32Array(FIRST_STATES * this.#examples.length).fill(UNKNOWN);
  }
}
