import type { Repository } from '../../git/repository.ts';
import { Judge } from './judge.ts';
import { idsOf, readLedgers } from './ledgers.ts';
import { ownId } from './own-id.ts';
import type { KnownTexts } from './texts.ts';

export { knownOfChange } from './announce.ts';

/**
 * Makes the judge of a scan.
 * @throws UsageError when one of the files cannot be read
 */
export const openJudge = (texts: KnownTexts, repository: () => Repository | undefined): Judge => {
  const ledgers = readLedgers(texts);
  const where = idsOf(ledgers).length === 0 ? repository() : undefined;
  return new Judge(ledgers, where && ownId(where));
};
