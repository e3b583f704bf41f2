import { fingerprintOf } from '../../config/known/fingerprint.ts';
import { UsageError } from '../../errors.ts';
import type { ScanFinding } from '../outcome.ts';
import { knownFor } from '../settings.ts';
import { idsOf, readLedgers } from './ledgers.ts';
import { allFindings, type Home, type LookOptions, lookAt, placesToLook } from './look.ts';
import { readOwnId } from './own-id.ts';

/** What a user may write for a fingerprint: all of it, or so much of its digits that there is no other. */
const WRITTEN = /^(?:[a-z0-9]+:)?[0-9a-f]{6,32}$/;

/** A finding that was asked for by its fingerprint. */
export interface Match {
  readonly wanted: string;
  readonly finding: ScanFinding;
}

/** The ids that a fingerprint which was shown here may have been made with. */
export const idsHere = async (home: Home): Promise<string[]> => {
  const own = readOwnId(home);
  const ids = idsOf(readLedgers(await knownFor(home.root, home)));
  return own === undefined || ids.includes(own) ? ids : [...ids, own];
};

const isMeant = (wanted: string, fingerprint: string): boolean =>
  wanted.includes(':')
    ? fingerprint.startsWith(wanted)
    : fingerprint.slice(fingerprint.indexOf(':') + 1).startsWith(wanted);

/** The different secrets among findings that a text may mean. */
const meant = (wanted: string, findings: readonly ScanFinding[], ids: readonly string[]): ScanFinding[] => {
  const different = new Map<string, ScanFinding>();
  for (const finding of findings) {
    const secret = finding.secret.reveal();
    const [first = '', ...others] = ids.map((id) => fingerprintOf(id, finding.rule.id, secret));
    if ([first, ...others].some((fingerprint) => isMeant(wanted, fingerprint))) different.set(first, finding);
  }
  return [...different.values()];
};

const checked = (wanted: string): string => {
  if (WRITTEN.test(wanted)) return wanted;
  throw new UsageError(`expected a fingerprint, got ${JSON.stringify(wanted)}`, {
    hint: 'Reports show one with each finding, such as aws:0123…: 6 or more of its digits will do.',
  });
};

/**
 * Finds findings by their fingerprints, wherever they are: staged, in a file, or in the history alone.
 * @throws UsageError for a text that is no fingerprint, means several findings, or none
 */
export const findByFingerprint = async (
  home: Home,
  wanted: readonly string[],
  options: LookOptions,
): Promise<readonly Match[]> => {
  const left = new Set(wanted.map(checked));
  const matches: Match[] = [];
  for (const target of placesToLook(home, options)) {
    if (left.size === 0) break;
    const findings = allFindings(await lookAt(home, target, options));
    const ids = await idsHere(home);
    for (const text of left) {
      const [finding, another] = meant(text, findings, ids);
      if (another) throw new UsageError(`${text} means more than one finding here: expected more of its digits`);
      if (finding) matches.push({ wanted: text, finding });
      if (finding) left.delete(text);
    }
  }
  if (left.size === 0) return matches;
  throw new UsageError(`no finding here has the fingerprint ${[...left].join(', ')}`, {
    hint: 'Looked at what is staged, the files and the history. As long as a repository has neither .keywarden-allow nor .keywarden-baseline, each clone makes fingerprints of its own.',
  });
};
