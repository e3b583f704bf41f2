import type { Judging } from '../../src/scan/known/judging.ts';

/** Where nothing is known, every finding counts. */
export const nothingKnown: Judging = {
  judge: async (findings) => ({ counting: findings, allowed: [], known: [] }),
  remarks: async () => [],
};
