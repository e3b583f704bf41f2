import { ALLOW_NAME, BASELINE_NAME } from '../config/known/names.ts';
import type { AllowedFinding, Outcome } from '../scan/outcome.ts';
import { printable } from './printable.ts';
import { counted, quantity } from './quantity.ts';

const countBy = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${count} ${printable(text)}`).join(', ');
};

const foundWords = ({ findings, unlisted }: Outcome): string => {
  const secrets = findings.filter(({ age, rule }) => age === 'new' && rule.severity === 'error').length;
  const warnings = findings.filter(({ age, rule }) => age === 'new' && rule.severity === 'warn').length;
  const old = findings.filter(({ age }) => age === 'pre-existing').length;
  return [
    secrets > 0 ? counted(secrets, 'secret') : 'no secrets',
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(old > 0 ? [`${old} pre-existing`] : []),
    ...(unlisted > 0 ? [`${unlisted} pre-existing not listed`] : []),
  ].join(', ');
};

/** There may be thousands of suppressions, which are one file in the sum. */
const allowedBy = ({ allowance }: AllowedFinding): string =>
  `by ${allowance.kind === 'suppression' ? ALLOW_NAME : allowance.by}`;

/** One line: the verdict, what was scanned, what was let pass and what was skipped, with the reasons. */
export const summary = (outcome: Outcome): string => {
  const { scanned, allowed, known, skipped, problems, status } = outcome;
  const parts = [`${foundWords(outcome)} in ${counted(scanned.count, scanned.unit)} (${quantity(scanned.bytes)})`];
  if (problems.length > 0) parts.push(`${problems.length} not scanned`);
  if (allowed.length > 0) parts.push(`allowed ${countBy(allowed.map(allowedBy))}`);
  if (known.length > 0) parts.push(`known ${known.length} by ${BASELINE_NAME}`);
  if (skipped.length > 0) parts.push(`skipped ${countBy(skipped.map(({ reason }) => reason))}`);
  const verdict = status === 'failed' ? 'keywarden could not look at everything: ' : 'keywarden: ';
  return `${verdict}${parts.join('; ')}`;
};
