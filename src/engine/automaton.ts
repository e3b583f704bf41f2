import type { Prefilter } from './keyword-hits.ts';

interface Trie {
  /** For each node the child a byte class leads to, 0 for none. */
  readonly children: Int32Array[];
  /** For each node the keywords that end there. */
  readonly ends: number[][];
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
  const children = [new Int32Array(classes)];
  const ends: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let node = 0;
    for (const byte of keyword) {
      const byteClass = classOf[byte]!;
      let child = children[node]![byteClass]!;
      if (child === 0) {
        child = children.push(new Int32Array(classes)) - 1;
        ends.push([]);
        children[node]![byteClass] = child;
      }
      node = child;
    }
    ends[node]!.push(index);
  });
  return { children, ends };
};

/** Turns the trie into an automaton in place: missing children lead where the longest proper suffix would. */
const linkSuffixes = ({ children, ends }: Trie, classes: number): void => {
  const suffix = new Int32Array(children.length);
  const queue = [...children[0]!].filter((child) => child !== 0);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!;
    const fallback = children[suffix[node]!]!;
    ends[node]!.push(...ends[suffix[node]!]!);
    for (let byteClass = 0; byteClass < classes; byteClass++) {
      const child = children[node]![byteClass]!;
      if (child === 0) children[node]![byteClass] = fallback[byteClass]!;
      else {
        suffix[child] = fallback[byteClass]!;
        queue.push(child);
      }
    }
  }
};

/** Lays the automaton out in one table; nodes that end a keyword come last, so that one comparison tells them. */
const flatten = ({ children, ends }: Trie, classes: number) => {
  const order = children
    .map((_, node) => node)
    .sort((a, b) => Number(ends[a]!.length > 0) - Number(ends[b]!.length > 0));
  const placeOf = new Int32Array(children.length);
  order.forEach((node, place) => {
    placeOf[node] = place * classes;
  });
  const next = new Int32Array(children.length * classes);
  order.forEach((node, place) => {
    for (let c = 0; c < classes; c++) next[place * classes + c] = placeOf[children[node]![c]!]!;
  });
  const hits = order.map((node) => ends[node]!);
  const firstHit = hits.findIndex((keywords) => keywords.length > 0);
  return {
    next,
    hits,
    firstHit: (firstHit < 0 ? hits.length : firstHit) * classes,
  };
};

/**
 * Builds an Aho-Corasick automaton (Aho and Corasick, "Efficient string matching", 1975) that reads each byte once,
 * however many keywords there are. Keywords are lower-case ASCII and not empty.
 */
export const createAutomaton = (keywords: readonly string[]): Prefilter => {
  const encoded = keywords.map((keyword) => new TextEncoder().encode(keyword));
  const { classOf, count } = byteClasses(encoded);
  const trie = buildTrie(encoded, classOf, count);
  linkSuffixes(trie, count);
  const { next, hits, firstHit } = flatten(trie, count);
  return (bytes, onHit) => {
    let state = 0;
    const length = bytes.length;
    for (let i = 0; i < length; i++) {
      state = next[state + classOf[bytes[i]!]!]!;
      if (state >= firstHit) for (const keyword of hits[state / count]!) onHit(keyword, i + 1);
    }
  };
};
