import { ALLOW_NAME, BASELINE_NAME } from '../../config/known/names.ts';
import type { Suppression } from '../../config/known/suppressions.ts';
import { isExpected } from '../../errors.ts';
import { type Ledgers, readLedgers } from './ledgers.ts';
import type { KnownTexts } from './texts.ts';

/** Which known findings hold for a change, and what it says about them. */
export interface KnownOfChange {
  readonly known: KnownTexts;
  readonly warnings: readonly string[];
}

const NOT_YET = 'they hold for what comes after it, not for itself';

const trustedOf = (before: KnownTexts): { ledgers: Ledgers; known: KnownTexts; warnings: string[] } => {
  try {
    return { ledgers: readLedgers(before), known: before, warnings: [] };
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    const none: KnownTexts = new Map();
    const warnings = [`what was known before this change is broken, so that none of it holds: ${thrown.message}`];
    return { ledgers: readLedgers(none), known: none, warnings };
  }
};

/** What makes a suppression another one; its reason and owner do not matter. */
const essence = ({ fingerprint, path = '', expires = '' }: Suppression): string =>
  JSON.stringify([fingerprint, path, expires]);

const suppressionWords = ({ fingerprint, path, reason }: Suppression): string =>
  `${fingerprint}${path === undefined ? '' : ` in ${path}`}: ${reason}`;

const SHOWN = 5;

const shown = (words: readonly string[]): string =>
  [...words.slice(0, SHOWN), ...(words.length > SHOWN ? [`and ${words.length - SHOWN} more`] : [])].join(' | ');

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const announcement = (before: Ledgers, after: Ledgers): string[] => {
  const allowed = new Set(before.allow.entries.map(essence));
  const known = new Set(before.baseline.entries.map(({ fingerprint }) => fingerprint));
  const suppressions = after.allow.entries.filter((entry) => !allowed.has(essence(entry)));
  const secrets = after.baseline.entries.filter(({ fingerprint }) => !known.has(fingerprint));
  return [
    ...(suppressions.length === 0
      ? []
      : [
          `this change adds ${many(suppressions.length, 'suppression')} to ${ALLOW_NAME} (${shown(suppressions.map(suppressionWords))}): ${NOT_YET}`,
        ]),
    ...(secrets.length === 0
      ? []
      : [`this change adds ${many(secrets.length, 'known secret')} to ${BASELINE_NAME}: ${NOT_YET}`]),
  ];
};

/**
 * What is known, for a change: what was known before it. What it adds is announced, and must not be broken.
 * @throws UsageError when the change leaves a file behind that cannot be read
 */
export const knownOfChange = (before: KnownTexts, after: KnownTexts): KnownOfChange => {
  const proposed = readLedgers(after);
  const { ledgers, known, warnings } = trustedOf(before);
  return { known, warnings: [...warnings, ...announcement(ledgers, proposed)] };
};
