import { fstatSync } from 'node:fs';
import type { Confidence } from '../engine/rule.ts';
import { UsageError } from '../errors.ts';
import type { FormatName } from '../report/formats.ts';
import { profileJson, profileText } from '../report/profile.ts';
import { exitCodeOf } from '../scan/outcome.ts';
import { Profile } from '../scan/profile.ts';
import type { Policy, ScanTarget } from '../scan/request.ts';
import { scan } from '../scan/scan.ts';
import { defineCommand } from './command.ts';
import { printError } from './print.ts';
import { createProgress } from './progress.ts';
import { reportFiles } from './report-file.ts';
import {
  type HistoryOptions,
  historyOptions,
  historyTarget,
  refuseWithoutHistory,
  stopSignal,
} from './scan-history.ts';
import { report, reportOptions } from './scan-report.ts';

interface ScanOptions extends HistoryOptions {
  /** The command's name, then what stands behind `--`, which yargs does not count among the positionals. */
  readonly _: readonly (string | number)[];
  readonly paths: readonly string[];
  readonly staged: boolean;
  readonly range: string | undefined;
  readonly history: boolean;
  readonly ci: boolean;
  readonly stdin: boolean;
  readonly stdinPath: string | undefined;
  readonly gitignore: boolean;
  readonly archives: boolean;
  readonly format: FormatName | undefined;
  readonly output: string | undefined;
  /** `FORMAT=FILE`, any number of times. */
  readonly report: readonly string[];
  readonly reveal: boolean;
  readonly config: string | undefined;
  readonly accountReport: string | undefined;
  readonly policy: Policy | undefined;
  readonly inlineAllow: boolean;
  readonly profile: keyof typeof PROFILES | undefined;
  readonly minConfidence: Confidence | undefined;
}

const PROFILES = { text: profileText, json: profileJson } as const;

const pathsOf = ({ paths, _ }: ScanOptions): string[] => [...paths, ..._.slice(1).map(String)];

/** Options of one value; given twice, yargs makes a list of them. */
const SINGLE = {
  range: 'range',
  stdinPath: 'stdin-path',
  format: 'format',
  output: 'output',
  config: 'config',
  profile: 'profile',
  minConfidence: 'min-confidence',
  accountReport: 'account-report',
} as const;

/** An option that cannot stand without its value, which may be `-`. */
const VALUE = { type: 'string', nargs: 1 } as const;

const refuseRepeated = (options: ScanOptions): void => {
  for (const [key, name] of Object.entries(SINGLE)) {
    if (Array.isArray(options[key as keyof typeof SINGLE]))
      throw new UsageError(`expected --${name} once, got it twice`);
  }
};

/** What a scan looks at, and how it is told where the user has not said how. */
interface Asked {
  /** Undefined when there is nothing to look at. */
  readonly target: ScanTarget | undefined;
  readonly format: FormatName;
}

/** What the job of a CI system is to look at; what reads its event is loaded only then. */
const askedByCi = async (): Promise<Asked> => {
  const { ciJob } = await import('./ci/job.ts');
  const { target, said, format } = ciJob(process.cwd(), process.env);
  printError(`keywarden: ${said}\n`);
  return { target, format };
};

/** Which content the options ask for; they name one kind at most. */
const targetOf = (options: ScanOptions): ScanTarget => {
  const paths = pathsOf(options);
  const chosen = [
    paths.length > 0 && 'PATHS',
    options.staged && '--staged',
    options.range !== undefined && '--range',
    options.history && '--history',
    options.ci && '--ci',
    options.stdin && '--stdin',
  ].filter((name) => name !== false);
  refuseWithoutHistory(options);
  if (chosen.length > 1) throw new UsageError(`expected one thing to scan, got ${chosen.join(' and ')}`);
  if (options.stdinPath !== undefined && !options.stdin) throw new UsageError('--stdin-path goes with --stdin');
  if (options.staged) return { mode: 'staged' };
  if (options.range !== undefined) return { mode: 'range', range: options.range };
  if (options.history) return historyTarget(options);
  if (options.stdin && fstatSync(0).isDirectory())
    throw new UsageError('expected content on standard input, got a folder');
  if (options.stdin) return { mode: 'stdin', input: process.stdin, path: options.stdinPath ?? '' };
  return { mode: 'worktree', paths, gitignore: options.gitignore };
};

export const scanCommand = defineCommand<ScanOptions>({
  command: 'scan [paths..]',
  describe: 'Look for secrets in files, in what is staged, in commits or in the whole history',
  builder: (parser) =>
    reportOptions(historyOptions(parser))
      .positional('paths', {
        describe: 'Files and folders (default: tracked and untracked files of this repository)',
        type: 'string',
        array: true,
        default: [] as readonly string[],
      })
      .option('staged', { describe: 'What the next commit would bring in', type: 'boolean', default: false })
      .option('range', { ...VALUE, describe: 'What the commits A..B bring in, merges included' })
      .option('history', { describe: 'Every object of the repository', type: 'boolean', default: false })
      .option('ci', {
        describe: 'What the event that started this CI job brings in; told as its system shows it',
        type: 'boolean',
        default: false,
      })
      .option('stdin', { describe: 'What is piped in', type: 'boolean', default: false })
      .option('stdin-path', { ...VALUE, describe: 'The path that piped content is to be known by' })
      .option('gitignore', { describe: 'Leave out what .gitignore names', type: 'boolean', default: true })
      .option('archives', {
        describe: 'Look into archives too (zip, jar, tar, gz, tgz and others made of these)',
        type: 'boolean',
        default: false,
      })
      .option('policy', {
        describe:
          'Whose settings hold for --staged and --range: those before the change (trusted, the default), or those of the worktree',
        choices: ['trusted', 'worktree'] as const,
      })
      .option('inline-allow', {
        describe: 'Count comments that allow something (--no-inline-allow: as if there were none)',
        type: 'boolean',
        default: true,
      })
      .option('profile', {
        ...VALUE,
        describe: 'Tell on standard error what the time was spent on, by stage and by rule',
        choices: ['text', 'json'] as const,
      })
      .option('min-confidence', {
        ...VALUE,
        describe: 'How sure a finding has to be to count (default: what the settings say, else medium)',
        choices: ['high', 'medium', 'low'] as const,
      })
      .option('config', { ...VALUE, describe: 'Settings file to use instead of .keywarden.yaml' })
      .option('account-report', {
        ...VALUE,
        describe: 'JSON of `account check`: says of leaked keys how their account is',
      })
      .example('$0 scan', 'the files of this repository')
      .example('$0 scan --history', 'all that was ever committed')
      .example('$0 scan --range origin/main..HEAD', 'what a pull request adds')
      .example('$0 scan --ci --report sarif=out.sarif', 'what this CI job is about')
      .example('$0 scan --history --report html=secrets.html', 'and a page with charts, search and filters') as never,
  run: async (options) => {
    refuseRepeated(options);
    const chosen = targetOf(options);
    const asked: Asked = options.ci ? await askedByCi() : { target: chosen, format: 'text' };
    const { target } = asked;
    const { output, reveal } = options;
    const reports = reportFiles(options.report, output);
    const reporting = { format: options.format ?? asked.format, output, reports, reveal, started: new Date() };
    if (target === undefined) return 0;
    const progress = createProgress();
    const { archives, config, policy, minConfidence, accountReport } = options;
    const profile = options.profile && new Profile();
    const outcome = await scan({
      cwd: process.cwd(),
      target,
      archives,
      ...(policy && { policy }),
      ...(options.inlineAllow ? {} : { inlineAllow: false }),
      onProgress: progress.onProgress,
      ...(target.mode === 'history' ? { signal: stopSignal() } : {}),
      ...(config === undefined ? {} : { config }),
      ...(profile ? { profile } : {}),
      ...(minConfidence && { minConfidence }),
      ...(accountReport === undefined ? {} : { accountReport }),
    }).finally(progress.finish);
    if (profile) await profile.reporting(() => report(outcome, reporting));
    else await report(outcome, reporting);
    if (profile && options.profile) printError(PROFILES[options.profile](profile));
    if (options.ci) await (await import('./ci/job.ts')).tellJob(outcome, process.env);
    return exitCodeOf(outcome);
  },
});
