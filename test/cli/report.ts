import { expect } from 'vitest';
import type { Folder } from '../repository.ts';
import type { Ended } from '../run.ts';

/** A finding of `--format json`, as far as tests look at it. */
export interface Reported {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly secret: string;
  readonly kind: string;
  readonly submodule?: string;
  readonly age: string;
  readonly commit?: string;
  readonly object?: string;
  readonly author?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly reachable?: boolean;
  readonly onlyReflog?: boolean;
  readonly inHead?: boolean;
  readonly places?: readonly {
    readonly path: string;
    readonly line: number;
    readonly kind: string;
    readonly commit?: string;
  }[];
}

export interface Report {
  readonly status: 'clean' | 'found' | 'failed';
  readonly findings: readonly Reported[];
  readonly allowed: readonly { readonly path: string; readonly by: string; readonly kind: string }[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly warnings: readonly string[];
  readonly scanned: { readonly unit: string; readonly count: number; readonly bytes: number };
}

const EXIT_CODE = { clean: 0, found: 1, failed: 2 } as const;

/** Runs `keywarden scan` and reads its report; the exit code must tell the same as the report. */
export const scanReport = (
  folder: Folder,
  args: readonly string[],
  options: Parameters<Folder['keywarden']>[1] = {},
): Report => {
  const ended = folder.keywarden(['scan', ...args, '--format', 'json'], options);
  if (ended.stdout === '') throw new Error(`expected a report, got exit code ${ended.code} and: ${ended.stderr}`);
  const report: Report = JSON.parse(ended.stdout);
  expect(ended.code).toBe(EXIT_CODE[report.status]);
  return report;
};

/** Where the findings of a report are, as `path:line`, in alphabetical order. */
export const places = ({ findings }: Report): string[] => findings.map(({ path, line }) => `${path}:${line}`).sort();

/** The command could not do what it was asked: exit code 2, one clear message and no report that says clean. */
export const expectRefused = (ended: Ended, message: string | RegExp): void => {
  expect(ended.stderr).toMatch(message);
  expect(ended.stderr).toMatch(/^keywarden: /);
  expect(ended.stderr).not.toContain('unexpected error');
  expect(ended.stderr).not.toMatch(/^ +at /m);
  expect(ended.stdout).toBe('');
  expect(ended.code).toBe(2);
};
