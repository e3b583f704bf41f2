import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BaselineEntry, formatBaseline, readBaseline } from '../../config/known/baseline.ts';
import { fingerprintOf, newId } from '../../config/known/fingerprint.ts';
import { BASELINE_NAME } from '../../config/known/names.ts';
import { updateFile } from '../../config/known/update.ts';
import { UsageError } from '../../errors.ts';
import { masking } from '../masking.ts';
import type { ScanFinding } from '../outcome.ts';
import { knownFor } from '../settings.ts';
import { Judge, type Judged } from './judge.ts';
import { type Ledgers, readLedgers } from './ledgers.ts';
import { type Home, type LookOptions, lookEverywhere } from './look.ts';
import { idsHere } from './lookup.ts';
import { readOwnId } from './own-id.ts';

/** How a baseline and what is there now differ. */
export interface Difference {
  /** Findings that the baseline does not know, each secret once. */
  readonly fresh: readonly ScanFinding[];
  /** Entries of which nothing is found any more. */
  readonly gone: readonly BaselineEntry[];
  /** How many entries stay. */
  readonly kept: number;
}

const fileOf = (home: Home): string => join(home.root, BASELINE_NAME);

const noBaseline = (): UsageError =>
  new UsageError(`there is no ${BASELINE_NAME} here`, { hint: '`keywarden baseline create` makes one.' });

/** Each secret once, by its fingerprint, with the first of its paths in the order of the alphabet. */
const byFingerprint = (findings: readonly ScanFinding[]): Map<string, ScanFinding> => {
  const first = new Map<string, ScanFinding>();
  for (const finding of findings) {
    const { fingerprint = '', place } = finding;
    const other = first.get(fingerprint);
    const isBetter =
      other === undefined || (place.path !== '' && (other.place.path === '' || place.path < other.place.path));
    if (isBetter) first.set(fingerprint, finding);
  }
  return first;
};

/** A path may hold a secret itself, and is only there for people. */
const entriesOf = (findings: ReadonlyMap<string, ScanFinding>): BaselineEntry[] => {
  const masked = masking(new Set([...findings.values()].map(({ secret }) => secret.reveal())));
  return [...findings].map(([fingerprint, { place }]) => ({
    fingerprint,
    ...(place.path === '' ? {} : { at: masked(place.path) }),
  }));
};

/** What is found everywhere, as the files of known findings see it. What somebody has allowed needs no baseline. */
interface Now {
  readonly ledgers: Ledgers;
  readonly judge: Judge;
  readonly judged: Judged;
}

const lookNow = async (home: Home, options: LookOptions): Promise<Now> => {
  const ledgers = readLedgers(await knownFor(home.root, home));
  const { findings, suppressed } = await lookEverywhere(home, options);
  const judge = new Judge(ledgers, readOwnId(home));
  return { ledgers, judge, judged: judge.judge([...findings, ...suppressed]) };
};

const writeEntries = (home: Home, entries: readonly BaselineEntry[], usual: string): void =>
  updateFile(fileOf(home), (text) => {
    const ledger = readBaseline({ name: BASELINE_NAME, text: text ?? '' });
    return formatBaseline({ ...ledger, ids: [usual], entries });
  });

const differenceOf = ({ ledgers: { baseline }, judge, judged }: Now): Difference => {
  const gone = baseline.entries.filter((entry) => !judge.hasSeen(entry));
  return { fresh: [...byFingerprint(judged.counting).values()], gone, kept: baseline.entries.length - gone.length };
};

const write = async (home: Home, { judged }: Now): Promise<void> =>
  writeEntries(
    home,
    entriesOf(byFingerprint([...judged.known, ...judged.counting])),
    (await idsHere(home))[0] ?? newId(),
  );

/**
 * Writes a baseline of all that is found: staged, in the files, in the history.
 * @returns what it holds
 * @throws UsageError when there is one already, KeywardenError when not everything can be looked at
 */
export const createBaseline = async (home: Home, options: LookOptions): Promise<Difference> => {
  if (existsSync(fileOf(home)))
    throw new UsageError(`there is a ${BASELINE_NAME} already`, { hint: '`keywarden baseline update` renews it.' });
  const now = await lookNow(home, options);
  await write(home, now);
  return differenceOf(now);
};

/**
 * Compares a baseline with all that is found.
 * @throws UsageError when there is none or it cannot be read, KeywardenError when not everything can be looked at
 */
export const checkBaseline = async (home: Home, options: LookOptions): Promise<Difference> => {
  if (!existsSync(fileOf(home))) throw noBaseline();
  return differenceOf(await lookNow(home, options));
};

/** Makes a baseline hold all that is found, and nothing else. Throws as `checkBaseline` does. */
export const updateBaseline = async (home: Home, options: LookOptions): Promise<Difference> => {
  if (!existsSync(fileOf(home))) throw noBaseline();
  const now = await lookNow(home, options);
  await write(home, now);
  return differenceOf(now);
};

/**
 * Makes a baseline hold some findings too; begins one where there is none.
 * @throws UsageError when the file that is there cannot be read; it is left as it is
 */
export const addToBaseline = async (home: Home, findings: readonly ScanFinding[]): Promise<void> => {
  const [usual = newId()] = await idsHere(home);
  updateFile(fileOf(home), (text) => {
    const ledger = readBaseline({ name: BASELINE_NAME, text: text ?? '' });
    const id = ledger.ids[0] ?? usual;
    const named = findings.map((finding) => ({
      ...finding,
      fingerprint: fingerprintOf(id, finding.rule.id, finding.secret.reveal()),
    }));
    const known = new Set(ledger.entries.map(({ fingerprint }) => fingerprint));
    const added = entriesOf(byFingerprint(named)).filter(({ fingerprint }) => !known.has(fingerprint));
    return formatBaseline({
      ...ledger,
      ids: ledger.ids.length > 0 ? ledger.ids : [id],
      entries: [...ledger.entries, ...added],
    });
  });
};
