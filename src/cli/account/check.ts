import { BASELINES, type Baseline, SEVERITIES, type Severity } from '../../account/check.ts';
import { actionsFor, exitCodeOfReport } from '../../account/evaluate.ts';
import type { CheckReport } from '../../account/report.ts';
import { checkAccount, checkAccounts, type RunOptions } from '../../account/run.ts';
import { openSession, type Session } from '../../account/session.ts';
import { UsageError } from '../../errors.ts';
import { replaceFile } from '../../replace-file.ts';
import { accountFormats } from '../../report/account/formats.ts';
import type { AccountReportOptions } from '../../report/account/shown.ts';
import { closingLines } from '../../report/account/table.ts';
import { defineCommand } from '../command.ts';
import { print, printError, showsColor } from '../print.ts';
import { createProgress } from '../progress.ts';
import { version } from '../version.ts';
import { hookStateOf, repositoryOf } from './hook-state.ts';
import { type ReachOptions, refuseLists, sessionOptions, VALUE, withReach } from './options.ts';
import { type OutputTarget, pairOutputs } from './outputs.ts';
import { listOf, selectChecks } from './selection.ts';
import { wordsFrom } from './words.ts';

export interface CheckOptions extends ReachOptions {
  readonly org: boolean;
  readonly accounts: readonly string[];
  readonly roleName: string;
  readonly assumeRoot: boolean;
  readonly baseline: Baseline;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly rootIdleDays: number;
  readonly memberBilling: boolean;
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly failOn: Severity | 'none';
  readonly strict: boolean;
  readonly explain: boolean;
  readonly quiet: boolean;
  readonly confirm: string | undefined;
}

const LISTS = ['accounts', 'only', 'skip', 'format', 'output'] as const;
const NONE: readonly string[] = [];
const LIST = { type: 'string', array: true, nargs: 1, default: NONE } as const;

const accountsOf = ({ accounts, org }: CheckOptions): readonly string[] | undefined => {
  const ids = [...new Set(listOf(accounts))];
  const wrong = ids.find((id) => !/^\d{12}$/.test(id));
  if (wrong !== undefined) throw new UsageError(`expected account ids of 12 digits, got ${JSON.stringify(wrong)}`);
  if (ids.length > 0 && org) throw new UsageError('expected --org or --accounts, got both');
  return ids.length > 0 ? ids : undefined;
};

/** What the checks are run with. */
export const runOptions = async (options: CheckOptions): Promise<RunOptions> => {
  const { baseline, only, skip, rootIdleDays, memberBilling, confirm } = options;
  if (!(rootIdleDays >= 0)) throw new UsageError(`expected --root-idle-days of 0 or more, got ${rootIdleDays}`);
  const repository = repositoryOf(process.cwd());
  return {
    evaluation: { baseline, rootIdleDays, memberBilling, checks: selectChecks(baseline, only, skip) },
    wordsFor: wordsFrom(repository?.root ?? process.cwd(), confirm),
    hook: await hookStateOf(repository),
    now: () => new Date().toISOString(),
  };
};

const look = async (session: Session, options: CheckOptions, run: RunOptions): Promise<CheckReport> => {
  const accounts = accountsOf(options);
  const { baseline, roleName, externalId, assumeRoot, concurrency } = options;
  if (accounts === undefined && !options.org)
    return { baseline, accounts: [await checkAccount(session, run)], requests: session.requests() };
  const progress = createProgress();
  const fanOut = {
    ...run,
    accounts,
    roleName,
    externalId,
    assumeRoot,
    parallel: concurrency,
    onProgress: progress.onProgress,
  };
  const reports = await checkAccounts(session, fanOut).finally(progress.finish);
  return { baseline, accounts: reports, requests: session.requests() };
};

const write = (
  report: CheckReport,
  { format, file }: OutputTarget,
  options: Omit<AccountReportOptions, 'color'>,
): void => {
  const color = file === undefined && showsColor(process.stdout);
  const text = accountFormats[format](report, { ...options, color });
  if (file === undefined) print(text);
  else replaceFile(file, text, { mode: 0o600 });
};

const runCheck = async (options: CheckOptions): Promise<number> => {
  refuseLists(options, LISTS);
  const targets = pairOutputs(options.format, options.output);
  accountsOf(options);
  const { failOn, strict, explain, quiet } = options;
  const run = await runOptions(options);
  const reach = sessionOptions(options);
  const session = await openSession({ ...reach, actions: actionsFor(run.evaluation.checks) });
  let report: CheckReport;
  try {
    report = await look(session, options, run);
  } finally {
    session.close();
  }
  const shown = { speaker: reach.speaker, explain, quiet, verdicts: { failOn, strict }, version };
  for (const target of targets) write(report, target, shown);
  // Whoever waits at a terminal wants to know how it went, wherever the reports went.
  if (!targets.some(({ format, file }) => format === 'table' && file === undefined))
    printError(`${closingLines(report.accounts, { ...shown, color: showsColor(process.stderr) }).join('\n')}\n`);
  return exitCodeOfReport(report, { failOn, strict });
};

export const checkCommand = defineCommand<CheckOptions>({
  command: 'check',
  describe: 'Look at an AWS account, or at all of an organisation; nothing is changed',
  builder: (parser) =>
    withReach(parser)
      .option('org', { describe: 'All accounts of the organisation', type: 'boolean', default: false })
      .option('accounts', { ...LIST, describe: 'These accounts, by id' })
      .option('role-name', {
        ...VALUE,
        describe: 'The role to take on in each account',
        default: 'AccountCheckReadOnly',
      })
      .option('assume-root', {
        describe: 'Where there is no such role, look at the root user by AssumeRoot',
        type: 'boolean',
        default: false,
      })
      .option('baseline', {
        ...VALUE,
        describe: 'Advice of today, of the 2017 article word for word, or of CIS AWS Foundations v5.0',
        choices: BASELINES,
        default: 'modern' as Baseline,
      })
      .option('only', { ...LIST, describe: 'These checks, by id' })
      .option('skip', { ...LIST, describe: 'All but these checks' })
      .option('root-idle-days', {
        type: 'number',
        nargs: 1,
        describe: 'Root is in daily use when used within',
        default: 30,
      })
      .option('member-billing', {
        describe: 'Ask members of an organisation about billing, too',
        type: 'boolean',
        default: false,
      })
      .option('format', { ...LIST, describe: `How to report: ${Object.keys(accountFormats).join(', ')}` })
      .option('output', { ...LIST, alias: 'o', describe: 'Write the report to this file, for each --format one' })
      .option('fail-on', {
        ...VALUE,
        describe: 'End with 1 for failures of this severity and above',
        choices: [...SEVERITIES, 'none'] as const,
        default: 'high' as Severity | 'none',
      })
      .option('strict', {
        describe: 'End with 2 for anything that could not be looked at',
        type: 'boolean',
        default: false,
      })
      .option('explain', { describe: 'Say for each check how it is mended', type: 'boolean', default: false })
      .option('quiet', { describe: 'Leave out what is well', type: 'boolean', default: false })
      .option('confirm', { ...VALUE, describe: 'Confirmations and mutes, instead of .keywarden-account.yaml' })
      .example('$0 account check --profile prod', 'the account of a profile')
      .example('$0 account check --org', 'every account that has the role')
      .example('$0 account check --format markdown -o summary.md --format json -o account.json', 'for CI') as never,
  run: runCheck,
});
