import type { Prefilter } from '../keyword-hits.ts';
import type { RuleTables } from './tables.ts';

/**
 * Finds keywords with an automaton that the build has made: it reads each byte once, and is ready at once. To build that of
 * thousands of keywords takes longer than most contents take to search.
 */
export const createTablePrefilter = ({ sections }: RuleTables): Prefilter => {
  const { classOf, next, ends, endStarts } = sections;
  const classes = sections.classes[0]!;
  const firstEnd = sections.firstEnd[0]!;
  let landed = 0;
  // A small function of its own: V8 soon compiles what reads each byte, and together with all that is done with a keyword
  // that took longer than to search a few files.
  const endOfNext = (bytes: Uint8Array, from: number, before: number): number => {
    const length = bytes.length;
    let state = before;
    for (let i = from; i < length; i++) {
      state = next[state * classes + classOf[bytes[i]!]!]!;
      if (state < firstEnd) continue;
      landed = state;
      return i + 1;
    }
    return 0;
  };
  return (bytes, onHit) => {
    let state = 0;
    for (let end = endOfNext(bytes, 0, state); end > 0; end = endOfNext(bytes, end, state)) {
      state = landed;
      const last = endStarts[state - firstEnd + 1]!;
      for (let at = endStarts[state - firstEnd]!; at < last; at++) onHit(ends[at]!, end);
    }
  };
};
