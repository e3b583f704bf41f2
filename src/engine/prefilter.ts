import { createAutomaton } from './automaton.ts';
import type { Prefilter } from './keyword-hits.ts';
import { createPlainPrefilter } from './prefilter-plain.ts';

/** So many bytes are searched plainly before the automaton, which takes a while to build, is worth its price. */
const PLAIN_BYTES = 100_000;

/** Finds keywords plainly in the first content and, when there is more of it, with an automaton built then. */
export const createPrefilter = (keywords: readonly string[]): Prefilter => {
  const plain = createPlainPrefilter(keywords);
  let automaton: Prefilter | undefined;
  let searched = 0;
  return (bytes, onHit) => {
    searched += bytes.length;
    if (searched <= PLAIN_BYTES) return plain(bytes, onHit);
    automaton ??= createAutomaton(keywords);
    automaton(bytes, onHit);
  };
};
