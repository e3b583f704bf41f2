import type { Argv } from 'yargs';
import { UsageError } from '../errors.ts';
import { isDate } from '../git/dates.ts';
import type { HistoryTarget } from '../scan/request.ts';

/** Options that go with `--history`. */
export interface HistoryOptions {
  readonly history: boolean;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly branch: string | undefined;
  readonly path: readonly string[] | undefined;
  readonly commitLimit: number | undefined;
  readonly recurseSubmodules: boolean;
  readonly reachable: boolean;
  readonly allowIncomplete: boolean;
  readonly cache: boolean;
  readonly resume: boolean;
}

const VALUE = { type: 'string', nargs: 1, group: 'With --history:' } as const;
const FLAG = { type: 'boolean', group: 'With --history:' } as const;

export const historyOptions = (parser: Argv): Argv =>
  parser
    .option('since', { ...VALUE, describe: 'Only commits after this date' })
    .option('until', { ...VALUE, describe: 'Only commits before this date' })
    .option('branch', { ...VALUE, describe: 'Only commits of this branch' })
    .option('path', { ...VALUE, array: true, describe: 'Only what commits change there; may be given several times' })
    .option('commit-limit', { ...VALUE, type: 'number', describe: 'Only so many commits, the newest' })
    .option('recurse-submodules', {
      ...FLAG,
      default: false,
      describe: 'The histories of submodules too, of those as well that are no longer in the worktree',
    })
    .option('reachable', { ...FLAG, default: false, describe: 'Leave out what no branch, tag or other ref leads to' })
    .option('allow-incomplete', {
      ...FLAG,
      default: false,
      describe: 'Scan a shallow or partial clone as far as it goes',
    })
    .option('cache', { ...FLAG, default: true, describe: 'Pass by what an earlier scan has proven clean' })
    .option('resume', { ...FLAG, default: false, describe: 'Go on where a scan was stopped; needs the cache' });

/** Git takes what is no date for this moment: nothing would be scanned, and called clean. */
const refuseNoDates = ({ since, until }: HistoryOptions): void => {
  for (const [name, date] of Object.entries({ since, until }))
    if (date !== undefined && !isDate(process.cwd(), date))
      throw new UsageError(
        `expected --${name} to be a date such as 2024-01-31 or "2 weeks ago", got ${JSON.stringify(date)}`,
      );
};

/** Which commits the options choose, as arguments of git rev-list; undefined when they choose none. */
const commitsOf = ({ since, until, branch, path = [], commitLimit }: HistoryOptions): string[] | undefined => {
  if (branch?.startsWith('-')) throw new UsageError(`expected a branch, got ${JSON.stringify(branch)}`);
  if (commitLimit !== undefined && !(Number.isInteger(commitLimit) && commitLimit > 0))
    throw new UsageError(`expected --commit-limit to be a whole number above 0, got ${commitLimit}`);
  const chosen = [
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(until === undefined ? [] : [`--until=${until}`]),
    ...(commitLimit === undefined ? [] : [`--max-count=${commitLimit}`]),
  ];
  if (chosen.length === 0 && branch === undefined && path.length === 0) return undefined;
  return [...chosen, branch ?? '--all', '--', ...path];
};

export const historyTarget = (options: HistoryOptions): HistoryTarget => {
  refuseNoDates(options);
  const commits = commitsOf(options);
  const { recurseSubmodules, reachable, allowIncomplete, cache, resume } = options;
  if (resume && !cache) throw new UsageError('--resume needs the cache, got --no-cache');
  if (recurseSubmodules && commits)
    throw new UsageError(
      '--recurse-submodules goes with all commits: not with --since, --until, --branch, --path or --commit-limit',
    );
  const how = { recurseSubmodules, reachable, allowIncomplete, cached: cache, resume };
  return { mode: 'history', ...how, ...(commits ? { commits } : {}) };
};

/** Such options without `--history` would be passed over. */
export const refuseWithoutHistory = (options: HistoryOptions): void => {
  if (options.history) return;
  const { since, until, branch, path, commitLimit, recurseSubmodules, reachable, allowIncomplete, resume } = options;
  const given = { since, until, branch, path, 'commit-limit': commitLimit };
  const flags = { 'recurse-submodules': recurseSubmodules, reachable, 'allow-incomplete': allowIncomplete, resume };
  const name =
    Object.entries(given).find(([, value]) => value !== undefined)?.[0] ??
    Object.entries(flags).find(([, value]) => value)?.[0];
  if (name !== undefined) throw new UsageError(`--${name} goes with --history`);
};

/** Told when the user, or who runs the job, wants to stop: the first time the scan ends in order, the second time at once. */
export const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort());
  return controller.signal;
};
