import { join } from 'node:path';
import { fingerprintOf, newId } from '../../config/known/fingerprint.ts';
import type { Ledger } from '../../config/known/ledger.ts';
import { ALLOW_NAME } from '../../config/known/names.ts';
import { formatSuppressions, readSuppressions, type Suppression } from '../../config/known/suppressions.ts';
import { updateFile } from '../../config/known/update.ts';
import type { ScanFinding } from '../outcome.ts';
import type { Home } from './look.ts';
import { idsHere } from './lookup.ts';

/** What is said of a finding when it is allowed. */
export type Words = Omit<Suppression, 'fingerprint'>;

/** Another word on the same finding at the same place takes the place of the first. */
const isSame = (a: Suppression, b: Suppression): boolean => a.fingerprint === b.fingerprint && a.path === b.path;

const withEntries = (ledger: Ledger<Suppression>, entries: readonly Suppression[]): Ledger<Suppression> => ({
  ...ledger,
  entries: [...ledger.entries.filter((old) => !entries.some((entry) => isSame(entry, old))), ...entries],
});

/**
 * Writes findings down as allowed.
 * @returns the entries, and whether the file is a new one
 * @throws UsageError when the file that is there cannot be read; it is left as it is
 */
export const allowFindings = async (
  home: Home,
  findings: readonly ScanFinding[],
  words: Words,
): Promise<{ readonly entries: readonly Suppression[]; readonly isNew: boolean }> => {
  const [usual = newId()] = await idsHere(home);
  let entries: readonly Suppression[] = [];
  let isNew = false;
  updateFile(join(home.root, ALLOW_NAME), (text) => {
    isNew = text === undefined;
    const ledger = readSuppressions({ name: ALLOW_NAME, text: text ?? '' });
    const id = ledger.ids[0] ?? usual;
    entries = findings.map(({ rule, secret }) => ({
      fingerprint: fingerprintOf(id, rule.id, secret.reveal()),
      ...words,
    }));
    return formatSuppressions(withEntries({ ...ledger, ids: ledger.ids.length > 0 ? ledger.ids : [id] }, entries));
  });
  return { entries, isNew };
};

/** Writes down a suppression by a fingerprint alone, for a finding that is not here. */
export const allowUnseen = async (home: Home, fingerprint: string, words: Words): Promise<void> => {
  const [usual = newId()] = await idsHere(home);
  updateFile(join(home.root, ALLOW_NAME), (text) => {
    const ledger = readSuppressions({ name: ALLOW_NAME, text: text ?? '' });
    const ids = ledger.ids.length > 0 ? ledger.ids : [usual];
    return formatSuppressions(withEntries({ ...ledger, ids }, [{ fingerprint, ...words }]));
  });
};
