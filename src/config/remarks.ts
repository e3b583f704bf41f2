import { UsageError } from '../errors.ts';

/** A spot in the settings file, both from 1. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

/** A place in the settings file. */
export interface Place {
  readonly at: Mark;
  /** The setting that stands there: `custom[0].regex`; empty for the file as a whole. */
  readonly key: string;
}

/** A value of the settings file, and where it stands. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** Something to say about one place of the settings file. */
export interface Remark extends Place {
  readonly message: string;
}

/** Adds a remark about a place. */
export const tell = (remarks: Remark[], { at, key }: Place, message: string): void => {
  remarks.push({ at, key, message });
};

/** What reading the settings brings up: problems keep them from being used, warnings do not. */
export interface Remarks {
  readonly problems: Remark[];
  readonly warnings: Remark[];
}

const MOST_SHOWN = 100;

const byPlace = (a: Remark, b: Remark): number => a.at.line - b.at.line || a.at.column - b.at.column;

/** A remark as one line: `.keywarden.yaml:4:3: custom[0].regex: …`. */
export const remarkLine = (file: string, { at, key, message }: Remark): string =>
  `${file}:${at.line}:${at.column}: ${key === '' ? '' : `${key}: `}${message}`;

/** @throws UsageError that lists all problems in the order of the file, when there are any */
export const failOnProblems = (file: string, problems: readonly Remark[]): void => {
  if (problems.length === 0) return;
  const lines = [...problems].sort(byPlace).map((problem) => remarkLine(file, problem));
  if (lines.length === 1) throw new UsageError(lines[0]!);
  const more = lines.length > MOST_SHOWN ? [`… and ${lines.length - MOST_SHOWN} more`] : [];
  const shown = [...lines.slice(0, MOST_SHOWN), ...more].map((line) => `\n  ${line}`).join('');
  throw new UsageError(`${file} has ${lines.length} problems:${shown}`);
};
