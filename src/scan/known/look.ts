import { KeywardenError } from '../../errors.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import type { Outcome, ScanFinding } from '../outcome.ts';
import type { ScanTarget } from '../request.ts';
import { scan } from '../scan.ts';

/** A repository with files, where the files of known findings are written. */
export type Home = Repository & { readonly root: string };

/**
 * The repository that a folder belongs to.
 * @throws KeywardenError when there is none, or it has no files
 */
export const openHome = (cwd: string): Home => {
  const repository = openRepository(cwd);
  const { root } = repository;
  if (root !== undefined) return { ...repository, root };
  throw new KeywardenError(`${repository.gitDir} is a bare repository: expected one with files, to write to`, {
    hint: 'Run this in a clone of it.',
  });
};

/** How far to look. */
export interface LookOptions {
  /** Whether the history is looked at, too. Default true. */
  readonly history?: boolean;
  readonly onProgress?: (items: number, total?: number) => void;
}

const FILES: ScanTarget = { mode: 'worktree', paths: [] };
const HISTORY: ScanTarget = { mode: 'history' };

/** What is looked at, what is the quickest first. */
export const placesToLook = ({ head }: Repository, { history = true }: LookOptions): readonly ScanTarget[] => [
  { mode: 'staged' },
  FILES,
  ...(history && head !== undefined ? [HISTORY] : []),
];

const withParts = (findings: readonly ScanFinding[]): ScanFinding[] =>
  findings.flatMap((finding) => [finding, ...(finding.pair ?? [])]);

/** The findings that the file of suppressions allows. */
const suppressedFindings = ({ allowed }: Outcome): ScanFinding[] =>
  allowed
    .filter(({ allowance }) => allowance.kind === 'suppression')
    .map(({ finding }): ScanFinding => ({ ...finding, age: 'new' }));

/** Every finding of an outcome that the files of known findings could be about, the parts of credentials one by one. */
export const allFindings = (outcome: Outcome): ScanFinding[] =>
  withParts([...outcome.findings, ...outcome.known, ...suppressedFindings(outcome)]);

/** Looks at one of these places with the settings and known findings of the worktree. */
export const lookAt = (home: Home, target: ScanTarget, { onProgress }: LookOptions): Promise<Outcome> =>
  scan({ cwd: home.root, target, policy: 'worktree', ...(onProgress ? { onProgress } : {}) });

/** What was found everywhere. */
export interface Everything {
  /** Those that count and those that the baseline knows, the parts of credentials one by one. */
  readonly findings: readonly ScanFinding[];
  /** The same as reports tell them: a credential in parts is one. */
  readonly told: readonly ScanFinding[];
  /** Those that the file of suppressions allows. */
  readonly suppressed: readonly ScanFinding[];
}

/**
 * Looks at what is staged, at all files and, unless told otherwise, at all of the history.
 * @throws KeywardenError when not all of it can be looked at: then nothing can be said about what is not there
 */
export const lookEverywhere = async (home: Home, options: LookOptions): Promise<Everything> => {
  const outcomes: Outcome[] = [];
  for (const target of placesToLook(home, options)) outcomes.push(await lookAt(home, target, options));
  const problem = outcomes.flatMap(({ problems }) => problems)[0];
  if (problem)
    throw new KeywardenError(
      `not everything can be looked at: ${[problem.path, problem.message].filter(Boolean).join(': ')}`,
      {
        hint: 'See `keywarden scan` and `keywarden scan --history`.',
      },
    );
  const told = outcomes.flatMap(({ findings, known }) => [...findings, ...known]);
  return { findings: withParts(told), told, suppressed: outcomes.flatMap(suppressedFindings) };
};
