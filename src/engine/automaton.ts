import type { Prefilter } from './keyword-hits.ts';

/** The nodes in one table, each a row of as many entries as there are byte classes. */
interface Trie {
  /** For each node and byte class the row that it leads to, 0 for none. */
  readonly next: Int32Array;
  /** How many nodes there are. */
  readonly nodes: number;
  /** For each node the keywords that end there. */
  readonly ends: (number[] | undefined)[];
}

const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const CASE_BIT = 0x20;

/** Gives every byte that occurs in a keyword a class of its own, 0 to all others; both cases of a letter share theirs. */
const byteClasses = (keywords: readonly Uint8Array[]): { readonly classOf: Uint8Array; readonly count: number } => {
  const classOf = new Uint8Array(256);
  let count = 1;
  for (const keyword of keywords) {
    for (const byte of keyword) {
      if (classOf[byte] === 0) classOf[byte] = count++;
      if (byte >= LOWER_A && byte <= LOWER_Z) classOf[byte & ~CASE_BIT] = classOf[byte]!;
    }
  }
  return { classOf, count };
};

const buildTrie = (keywords: readonly Uint8Array[], classOf: Uint8Array, classes: number): Trie => {
  const most = keywords.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(most * classes);
  const ends: Trie['ends'] = [];
  let nodes = 1;
  for (let index = 0; index < keywords.length; index++) {
    let row = 0;
    for (const byte of keywords[index]!) {
      const at = row + classOf[byte]!;
      if (next[at] === 0) next[at] = nodes++ * classes;
      row = next[at]!;
    }
    const others = ends[row / classes];
    if (others) others.push(index);
    else ends[row / classes] = [index];
  }
  return { next, nodes, ends };
};

/** Turns the trie into an automaton in place: missing children lead where the longest proper suffix would. */
const linkSuffixes = ({ next, nodes, ends }: Trie, classes: number): void => {
  const suffix = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let last = 0;
  for (let c = 0; c < classes; c++) if (next[c] !== 0) queue[last++] = next[c]!;
  for (let first = 0; first < last; first++) {
    const row = queue[first]!;
    const node = row / classes;
    const shorter = suffix[node]!;
    const alsoEnding = ends[shorter / classes];
    if (alsoEnding) ends[node] = ends[node] ? [...ends[node], ...alsoEnding] : alsoEnding;
    for (let c = 0; c < classes; c++) {
      const child = next[row + c]!;
      if (child === 0) next[row + c] = next[shorter + c]!;
      else {
        suffix[child / classes] = next[shorter + c]!;
        queue[last++] = child;
      }
    }
  }
};

/** The lowest bit of an entry tells that keywords end at the node that it leads to. */
const markEnds = ({ next, states, ends, classes }: Automaton): void => {
  const marks = Int32Array.from({ length: states }, (_, state) => (ends[state] ? 1 : 0));
  const length = states * classes;
  for (let at = 0; at < length; at++) {
    const row = next[at]!;
    next[at] = (row << 1) | marks[row / classes]!;
  }
};

/** An automaton: what it is in after some bytes is one of its states, the first of which is 0. */
export interface Automaton {
  /** For each byte the class that it is of, and how many there are. */
  readonly classOf: Uint8Array;
  readonly classes: number;
  readonly states: number;
  /** For each state and class the state that it leads to, times the number of classes. */
  readonly next: Int32Array;
  /** For each state the keywords that end where it is entered; undefined for none. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/**
 * The Aho-Corasick automaton of keywords (Aho and Corasick, "Efficient string matching", 1975), which are lower-case ASCII
 * and not empty.
 */
export const automatonOf = (keywords: readonly string[]): Automaton => {
  const encoder = new TextEncoder();
  const encoded = keywords.map((keyword) => encoder.encode(keyword));
  const { classOf, count } = byteClasses(encoded);
  const trie = buildTrie(encoded, classOf, count);
  linkSuffixes(trie, count);
  return { classOf, classes: count, states: trie.nodes, next: trie.next, ends: trie.ends };
};

/** Builds a search that reads each byte once, however many keywords there are. */
export const createAutomaton = (keywords: readonly string[]): Prefilter => {
  const automaton = automatonOf(keywords);
  markEnds(automaton);
  const { next, ends, classOf, classes } = automaton;
  return (bytes, onHit) => {
    let state = 0;
    const length = bytes.length;
    for (let i = 0; i < length; i++) {
      state = next[(state >> 1) + classOf[bytes[i]!]!]!;
      if ((state & 1) === 1) for (const keyword of ends[(state >> 1) / classes]!) onHit(keyword, i + 1);
    }
  };
};
