import { parse, TomlError } from 'smol-toml';
import { UsageError } from '../../errors.ts';
import { quoted } from '../tree.ts';

const MOST_CHARACTERS = 4 * 1024 * 1024;

/** A table of a TOML file, and where it stands, for messages: `.gitleaks.toml:12: rules[3]`. */
export interface Table {
  readonly values: Readonly<Record<string, unknown>>;
  readonly where: string;
}

/**
 * Reads a TOML file.
 * @throws UsageError with file and line when it is none
 */
export const readToml = (file: string, text: string): Record<string, unknown> => {
  if (text.length > MOST_CHARACTERS)
    throw new UsageError(`${file}: expected at most ${MOST_CHARACTERS} characters, got ${text.length}`);
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown;
    const reason = thrown.message.split('\n', 1)[0]!.replace(/^Invalid TOML document: /, '');
    throw new UsageError(`${file}:${thrown.line}:${thrown.column}: expected TOML: ${reason}`);
  }
};

const got = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a table' : `the ${typeof value} ${value}`;
};

const wrong = ({ where }: Table, key: string, [expected, value]: readonly [string, unknown]): UsageError =>
  new UsageError(`${where}.${key}: expected ${expected}, got ${got(value)}`);

export const textOf = (table: Table, key: string): string | undefined => {
  const value = table.values[key];
  if (value === undefined || typeof value === 'string') return value;
  throw wrong(table, key, ['a text', value]);
};

export const numberOf = (table: Table, key: string): number | undefined => {
  const value = table.values[key];
  if (value === undefined || typeof value === 'number') return value;
  throw wrong(table, key, ['a number', value]);
};

export const flagOf = (table: Table, key: string): boolean => {
  const value = table.values[key];
  if (value === undefined || typeof value === 'boolean') return value ?? false;
  throw wrong(table, key, ['true or false', value]);
};

export const textsOf = (table: Table, key: string): readonly string[] => {
  const value = table.values[key];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw wrong(table, key, ['a list of texts', value]);
};

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The table below a key; an empty one when there is none. */
export const tableOf = (table: Table, key: string): Table => {
  const value = table.values[key];
  if (value === undefined) return { values: {}, where: `${table.where}.${key}` };
  if (isTable(value)) return { values: value, where: `${table.where}.${key}` };
  throw wrong(table, key, ['a table', value]);
};

/** The tables of an array of tables. */
export const tablesOf = (table: Table, key: string): readonly Table[] => {
  const value = table.values[key];
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isTable)) throw wrong(table, key, ['a list of tables', value]);
  return value.map((values, index) => ({ values, where: `${table.where}.${key}[${index}]` }));
};
