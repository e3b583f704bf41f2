import { realpathSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import { openRepository } from '../git/repository.ts';
import { renewPrecheck } from '../hook/precheck/renew.ts';

/** Sees to the quick way of the hooks; what is in its way slows commits down, but stops none. */
export const renewQuickWay = async (cwd: string): Promise<string[]> => {
  try {
    return await renewPrecheck(openRepository(cwd), realpathSync(process.argv[1] ?? ''));
  } catch (thrown) {
    return [`the quick way of the hooks could not be set up: ${messageOf(thrown)}`];
  }
};
