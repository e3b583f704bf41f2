import { join } from 'node:path';
import { isPast } from '../../config/known/day.ts';
import type { OnLine } from '../../config/known/ledger.ts';
import { ALLOW_NAME } from '../../config/known/names.ts';
import { formatSuppressions, readSuppressions, type Suppression } from '../../config/known/suppressions.ts';
import { updateFile } from '../../config/known/update.ts';
import { knownFor } from '../settings.ts';
import { Judge } from './judge.ts';
import { readLedgers } from './ledgers.ts';
import { type Home, type LookOptions, lookEverywhere } from './look.ts';

/** A suppression that is of no use any more, and why. */
export interface Useless {
  readonly entry: Suppression & OnLine;
  readonly why: 'expired' | 'unused';
}

/**
 * Finds the suppressions that expired, and those that nothing staged, in the files or in the history matches.
 * @throws KeywardenError when not everything can be looked at, UsageError when a file cannot be read
 */
export const uselessSuppressions = async (home: Home, options: LookOptions): Promise<Useless[]> => {
  const today = new Date();
  const ledgers = readLedgers(await knownFor(home.root, home));
  if (ledgers.allow.entries.length === 0) return [];
  const { findings, suppressed } = await lookEverywhere(home, options);
  const judge = new Judge(ledgers, undefined, today);
  judge.judge([...findings, ...suppressed]);
  return ledgers.allow.entries.flatMap((entry): Useless[] => {
    if (isPast(entry.expires, today)) return [{ entry, why: 'expired' }];
    return judge.hasMet(entry) ? [] : [{ entry, why: 'unused' }];
  });
};

/** Takes suppressions out of the file. Those that another process has added in the meantime stay. */
export const removeSuppressions = (home: Home, useless: readonly Useless[]): void => {
  if (useless.length === 0) return;
  const out = new Set(useless.map(({ entry: { line: _, ...entry } }) => JSON.stringify(entry)));
  updateFile(join(home.root, ALLOW_NAME), (text) => {
    if (text === undefined) return undefined;
    const ledger = readSuppressions({ name: ALLOW_NAME, text });
    return formatSuppressions({
      ...ledger,
      entries: ledger.entries.filter(({ line: _, ...entry }) => !out.has(JSON.stringify(entry))),
    });
  });
};
