import { failOnProblems, type Remark } from '../remarks.ts';
import type { ConfigFile } from '../settings.ts';
import { didYouMean } from '../suggest.ts';
import { quoted } from '../tree.ts';
import { FINGERPRINT, ID } from './fingerprint.ts';
import { type EntryLine, parseLine } from './line.ts';

/**
 * A file of known findings: comments, the ids that its fingerprints are made with, entries. One entry a line, in the order
 * of their text, without times, so that branches which add to it merge. A merge that keeps the lines of both sides
 * (`merge=union` in `.gitattributes`) is always a good file: entries may stand in any order and twice, and there may be
 * more than one id, as when two branches have each begun the file.
 */
export interface Ledger<Entry> {
  /** The lines that begin with `#`, in the order of the file. */
  readonly comments: readonly string[];
  /** Of several, the first makes the fingerprints of new entries. */
  readonly ids: readonly string[];
  readonly entries: readonly Entry[];
}

/** Where an entry stands. */
export interface OnLine {
  readonly line: number;
}

/** What an entry's line may hold, and how it is read. */
export interface EntryKind<Entry> {
  readonly keys: readonly string[];
  /** Gives the entry, or tells what is wrong with it by `bad`. */
  readonly read: (line: EntryLine, bad: (message: string) => void) => Entry | undefined;
  readonly format: (entry: Entry) => string;
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

const faultOf = ({ fingerprint, fields }: EntryLine, keys: readonly string[]): string | undefined => {
  if (!FINGERPRINT.test(fingerprint))
    return `expected a fingerprint (family:32 hexadecimal digits), \`id\` or a comment, got ${quoted(fingerprint)}`;
  const unknown = [...fields.keys()].find((key) => !keys.includes(key));
  return unknown === undefined
    ? undefined
    : `unknown key ${quoted(unknown)}${didYouMean(unknown, keys)} (known here: ${keys.join(', ')})`;
};

/**
 * Reads a file of known findings.
 * @returns its entries with their lines, counted from 1
 * @throws UsageError that names all problems of the file, each with its line and what was expected there
 */
export const readLedger = <Entry>({ name, text }: ConfigFile, kind: EntryKind<Entry>): Ledger<Entry & OnLine> => {
  const problems: Remark[] = [];
  const comments: string[] = [];
  const ids = new Set<string>();
  const entries: (Entry & OnLine)[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const bad = (message: string): void => void problems.push({ at: { line: index + 1, column: 1 }, key: '', message });
    if (line === '') continue;
    if (line.startsWith('#')) comments.push(line);
    else if (CONFLICT.test(line))
      bad('expected an entry, got the mark of a merge conflict: keep the entries of both sides');
    else if (/^id\s/.test(line)) addId(ids, line.slice(2).trim(), bad);
    else {
      const entry = readEntry(line, kind, bad);
      if (entry) entries.push({ ...entry, line: index + 1 });
    }
  }
  if (entries.length > 0 && ids.size === 0)
    problems.push({
      at: { line: 1, column: 1 },
      key: '',
      message: 'expected a line `id` and 32 hexadecimal digits, got none',
    });
  failOnProblems(name, problems);
  return { comments, ids: [...ids], entries };
};

const addId = (ids: Set<string>, id: string, bad: (message: string) => void): void => {
  if (ID.test(id)) ids.add(id);
  else bad(`expected an id of 32 hexadecimal digits, got ${quoted(id)}`);
};

const readEntry = <Entry>(line: string, kind: EntryKind<Entry>, bad: (message: string) => void): Entry | undefined => {
  const parsed = parseLine(line);
  const fault = typeof parsed === 'string' ? parsed : faultOf(parsed, kind.keys);
  if (typeof parsed !== 'string' && fault === undefined) return kind.read(parsed, bad);
  bad(fault ?? '');
  return undefined;
};

/** The text of such a file: comments, ids, then the entries in order, each once. */
export const formatLedger = <Entry>({ comments, ids, entries }: Ledger<Entry>, kind: EntryKind<Entry>): string => {
  const lines = [...new Set(entries.map(kind.format))].sort();
  return `${[...comments, ...ids.map((id) => `id ${id}`), ...lines].join('\n')}\n`;
};
