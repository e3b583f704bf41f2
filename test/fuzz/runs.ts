import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';
import { isExpected } from '../../src/errors.ts';

/** How many cases each property tries: some with every test run, as many as asked for with `npm run fuzz`. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** Parameters of fast-check, for properties of which one case costs `cost` times as much as the cheapest. */
export const runs = (cost = 1): { readonly numRuns: number } => {
  const numRuns = Math.max(20, Math.ceil(RUNS / cost));
  counted(numRuns);
  return { numRuns };
};

/**
 * Parameters of fast-check, for properties that stand beside other tests of the same: `usual` cases with every test run,
 * and as many as all others with `npm run fuzz`.
 */
export const usually = (usual: number, cost = 1): { readonly numRuns: number } => {
  if (process.env.FUZZ_RUNS === undefined) return { numRuns: usual };
  const numRuns = Math.max(usual, Math.ceil(RUNS / cost));
  counted(numRuns);
  return { numRuns };
};

/** Notes how many cases the test at hand has tried. */
export const counted = (cases: number): void => {
  const record = process.env.FUZZ_RECORD;
  if (record !== undefined) appendFileSync(record, `${cases}\t${expect.getState().currentTestName}\n`);
};

/** A long run takes its time. */
export const LIMIT = 60_000 + RUNS * 20;

/** Runs something that may refuse its input, but only with an error that says all a user needs to know. */
export const refusesWell = async (attempt: () => unknown): Promise<void> => {
  try {
    await attempt();
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
  }
};

export const refusesWellSync = (attempt: () => void): void => {
  try {
    attempt();
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
  }
};
