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
  return (bytes, onHit) => {
    const length = bytes.length;
    let state = 0;
    for (let i = 0; i < length; i++) {
      state = next[state * classes + classOf[bytes[i]!]!]!;
      if (state < firstEnd) continue;
      const last = endStarts[state - firstEnd + 1]!;
      for (let at = endStarts[state - firstEnd]!; at < last; at++) onHit(ends[at]!, i + 1);
    }
  };
};
