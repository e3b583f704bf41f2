import { type BaselineEntry, readBaseline } from '../../config/known/baseline.ts';
import type { Ledger, OnLine } from '../../config/known/ledger.ts';
import { ALLOW_NAME, BASELINE_NAME } from '../../config/known/names.ts';
import { readSuppressions, type Suppression } from '../../config/known/suppressions.ts';
import type { KnownTexts } from './texts.ts';

/** What the files of known findings say. */
export interface Ledgers {
  readonly allow: Ledger<Suppression & OnLine>;
  readonly baseline: Ledger<BaselineEntry & OnLine>;
}

const read = <Read>(texts: KnownTexts, name: string, reader: (file: { name: string; text: string }) => Read): Read =>
  reader({ name, text: texts.get(name) ?? '' });

/**
 * Reads the files of known findings.
 * @throws UsageError that names all problems of one of them
 */
export const readLedgers = (texts: KnownTexts): Ledgers => ({
  allow: read(texts, ALLOW_NAME, readSuppressions),
  baseline: read(texts, BASELINE_NAME, readBaseline),
});

/** The ids that fingerprints are made with; the first makes new ones. */
export const idsOf = ({ allow, baseline }: Ledgers): string[] => [...new Set([...allow.ids, ...baseline.ids])];
