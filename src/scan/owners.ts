import { readFileSync } from 'node:fs';
import { readKeyId } from '../account/key-id.ts';
import { type Ownership, ownershipOf } from '../account/ownership.ts';
import { localProfiles } from '../account/profiles.ts';
import { messageOf, UsageError } from '../errors.ts';
import type { Outcome, Owner, ScanFinding } from './outcome.ts';

/** What a failed check of an account means for a key that leaked from it. */
const MEANINGS: Readonly<Record<string, string>> = {
  'root-access-key': 'its root user has access keys',
  'root-mfa': 'its root user has no MFA',
  trail: 'no whole trail records what the key is used for',
  'admin-mfa': 'it has administrators without MFA',
};

/** What a check has found of an account. */
export interface CheckedAccount {
  readonly account: string;
  readonly at: string;
  readonly results: readonly { readonly id: string; readonly status: string; readonly detail: string }[];
}

const SCHEMA = 1;

/**
 * Reads a report of `keywarden account check`.
 * @throws UsageError when the file is none
 */
export const readAccountReport = (file: string): readonly CheckedAccount[] => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new UsageError(`${file} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
  const bad = new UsageError(`${file} is no account report`, {
    hint: 'Expected what `keywarden account check --format json --output FILE` writes.',
  });
  try {
    const report = JSON.parse(text) as { readonly schema?: number; readonly accounts?: readonly CheckedAccount[] };
    if (report.schema !== SCHEMA || !Array.isArray(report.accounts)) throw bad;
    return report.accounts;
  } catch {
    throw bad;
  }
};

const remarksOn = ({ account }: Ownership, reports: readonly CheckedAccount[]): string[] => {
  const found = reports.find((report) => report.account === account);
  if (found === undefined) return [];
  const failed = found.results.filter(({ status }) => status === 'fail');
  const meanings = failed.flatMap(({ id }) => MEANINGS[id] ?? []);
  return meanings.length > 0 ? [...meanings, `checked ${found.at.slice(0, 10)}`] : [];
};

/** The id of an access key of AWS: the finding itself, or a part of the pair that it is told with. */
const accessKeyIdOf = (finding: ScanFinding): ScanFinding | undefined =>
  [finding, ...(finding.pair ?? [])].find(({ rule }) => rule.id === 'aws-access-key-id');

/**
 * Adds to each access key of AWS whose it is, which its id tells, and what a check of that account has found.
 * @param accounts the user's accounts by name
 * @param reports what `keywarden account check` has found
 */
export const withOwners = (
  outcome: Outcome,
  accounts: ReadonlyMap<string, string>,
  reports: readonly CheckedAccount[],
): Outcome => {
  const known = { settings: accounts, profiles: localProfiles() };
  const ownerOf = (text: string): Owner | undefined => {
    const id = readKeyId(text);
    if (id === undefined) return undefined;
    const ownership = ownershipOf(id, known);
    if (ownership.account === undefined) return undefined;
    return {
      account: ownership.account,
      whose: ownership.whose,
      name: ownership.name,
      checked: remarksOn(ownership, reports),
    };
  };
  const findings = outcome.findings.map((finding) => {
    const id = accessKeyIdOf(finding);
    const owner = id && ownerOf(id.secret.reveal());
    return owner === undefined ? finding : { ...finding, owner };
  });
  return { ...outcome, findings };
};
