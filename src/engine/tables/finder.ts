import { encodedRuns } from '../decode/runs.ts';
import type { Finder } from '../keyword-hits.ts';
import { createTablePrefilter } from './prefilter.ts';
import type { RuleTables } from './tables.ts';

/** Of so many bytes what is ready at once has found as much before what is for more of them would be ready. */
const LITTLE = 64 * 1024;

/** Finds keywords with the tables as they are and, when there is much to look through, with what is made for that. */
export const createTableFinder = (tables: RuleTables, forMuch?: () => Finder): Finder => {
  const little: Finder = { hits: createTablePrefilter(tables), encodedRuns };
  if (forMuch === undefined) return little;
  let much: Finder | undefined;
  let searched = 0;
  return {
    hits: (bytes, onHit, within) => {
      searched += bytes.length;
      if (searched > LITTLE) much ??= forMuch();
      (much ?? little).hits(bytes, onHit, within);
    },
    encodedRuns: (bytes, onRun) => (much ?? little).encodedRuns(bytes, onRun),
  };
};
