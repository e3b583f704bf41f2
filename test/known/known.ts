import type { Repository } from '../repository.ts';
import type { Ended } from '../run.ts';

/** A day far enough away for all tests. */
export const OTHER_DAY = '2999-12-31';

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly fingerprint: string;
}

interface Report {
  readonly findings: readonly (Told & { readonly pair?: readonly Told[] })[];
  readonly known: readonly Told[];
  readonly allowed: readonly (Told & { readonly by: string; readonly kind: string })[];
  readonly warnings: readonly string[];
}

/** What a scan by the built program reports. */
export const reportOf = (repository: Repository, ...how: readonly string[]): { code: number; report: Report } => {
  const { code, stdout, stderr } = repository.keywarden(['scan', ...how, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as Report };
};

/** The fingerprints of what such a scan finds. */
export const fingerprintsIn = (repository: Repository, ...how: readonly string[]): string[] =>
  reportOf(repository, ...how).report.findings.map(({ fingerprint }) => fingerprint);

/** Allows findings, as made up. */
export const allow = (repository: Repository, ...args: readonly string[]): Ended =>
  repository.keywarden(['allow', ...args, '--reason', 'made up']);
