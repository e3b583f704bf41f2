import type { Outcome } from '../scan/outcome.ts';
import { findingJson } from './json.ts';
import { everyPart } from './parts.ts';
import { printable } from './printable.ts';
import type { SecretOptions } from './shown.ts';

const COLUMNS = [
  'rule',
  'description',
  'severity',
  'confidence',
  'path',
  'line',
  'column',
  'secret',
  'age',
  'commit',
  'author',
  'email',
  'date',
  'subject',
  'advice',
  'fingerprint',
] as const;

/** Spreadsheets run cells that begin so as formulas; with an apostrophe before it, it is text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A field as RFC 4180 has it. */
const field = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${printable(safe).replaceAll('"', '""')}"`;
};

const row = (fields: readonly string[]): string => `${fields.join(',')}\r\n`;

/** A table for spreadsheets: a line of column names, then one a finding (RFC 4180). */
export const csv = (outcome: Outcome, options: SecretOptions): string => {
  const rows = everyPart(outcome.findings).map((finding) => {
    const values = findingJson(finding, options);
    return row(COLUMNS.map((column) => field(values[column])));
  });
  return row(COLUMNS) + rows.join('');
};
