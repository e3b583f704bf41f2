import { createAutomaton } from './automaton.ts';
import { createEndingsPrefilter } from './endings.ts';
import type { Prefilter } from './keyword-hits.ts';

/**
 * So many bytes are searched with what is ready at once; the automaton, which is ten times as fast with thousands of
 * keywords, takes about as long to build as it saves on these.
 */
const BEFORE_AUTOMATON = 500_000;

/** Finds keywords by their endings in the first content and, when there is more of it, with an automaton built then. */
export const createPrefilter = (keywords: readonly string[]): Prefilter => {
  const first = createEndingsPrefilter(keywords);
  let automaton: Prefilter | undefined;
  let searched = 0;
  return (bytes, onHit) => {
    searched += bytes.length;
    if (searched <= BEFORE_AUTOMATON) return first(bytes, onHit);
    automaton ??= createAutomaton(keywords);
    automaton(bytes, onHit);
  };
};
