import { quoted } from '../tree.ts';

/** One `key=value` of a line; values that hold blanks or begin with `"` are JSON strings. */
const FIELD = /^([a-z]+)=("(?:[^"\\]|\\.)*"|[^\s"]\S*)(?:\s+|$)/;
const REASON = /^reason=(.*)$/;
const PLAIN = /^[^\s"\p{Cc}][^\s\p{Cc}]*$/u;

/** An entry as it stands on its line. */
export interface EntryLine {
  readonly fingerprint: string;
  readonly fields: ReadonlyMap<string, string>;
}

const unquoted = (text: string): string | undefined => {
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
};

/**
 * Takes an entry's line apart: the fingerprint, then fields as `key=value`; `reason` is the last and goes to the end of
 * the line.
 * @returns the entry, or what is wrong with the line
 */
export const parseLine = (line: string): EntryLine | string => {
  const [fingerprint = ''] = line.split(/\s/, 1);
  const fields = new Map<string, string>();
  let rest = line.slice(fingerprint.length).trim();
  while (rest !== '') {
    const reason = REASON.exec(rest);
    const field = reason ?? FIELD.exec(rest);
    if (!field)
      return `expected key=value (a value with blanks in double quotes, reason= at the end), got ${quoted(rest)}`;
    const [key, value] = reason ? ['reason', reason[1]!] : [field[1]!, unquoted(field[2]!)];
    if (value === undefined)
      return `expected ${key}= with a text in double quotes as JSON has it, got ${quoted(field[2]!)}`;
    if (fields.has(key)) return `${key}= is given twice`;
    fields.set(key, value);
    rest = rest.slice(field[0].length);
  }
  return { fingerprint, fields };
};

/** A value as a field has it. */
const written = (value: string): string => (PLAIN.test(value) ? value : JSON.stringify(value));

/** The line of an entry; `parseLine` gives it back. Fields without a value are left out. */
export const formatLine = (fingerprint: string, fields: Readonly<Record<string, string | undefined>>): string => {
  const { reason, ...others } = fields;
  const words = Object.entries(others).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${written(value)}`],
  );
  return [fingerprint, ...words, ...(reason === undefined ? [] : [`reason=${oneLine(reason)}`])].join(' ');
};

/** A text without what would begin another line or steer a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
