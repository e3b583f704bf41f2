import { SEVERITIES, type Severity } from '../../account/check.ts';
import { actionsFor, exitCodeOfReport } from '../../account/evaluate.ts';
import type { CheckReport } from '../../account/report.ts';
import { checkAccount, checkAccounts, type RunOptions } from '../../account/run.ts';
import { openSession, type Session } from '../../account/session.ts';
import type { Speaker } from '../../account/texts/text.ts';
import { replaceFile } from '../../replace-file.ts';
import { accountFormats } from '../../report/account/formats.ts';
import type { AccountReportOptions } from '../../report/account/shown.ts';
import { closingLines } from '../../report/account/table.ts';
import { defineCommand } from '../command.ts';
import { print, printError, showsColor } from '../print.ts';
import { createProgress } from '../progress.ts';
import { version } from '../version.ts';
import { hookStateOf, repositoryOf } from './hook-state.ts';
import { misuse, quoted } from './misuse.ts';
import {
  checkOptions,
  describing,
  type ReachOptions,
  refuseLists,
  sessionOptions,
  VALUE,
  withReach,
} from './options.ts';
import { type OutputTarget, pairOutputs } from './outputs.ts';
import { listOf, type Selection, selectChecks } from './selection.ts';
import { wordsFrom } from './words.ts';

export interface CheckOptions extends ReachOptions, Selection {
  readonly org: boolean;
  readonly accounts: readonly string[];
  readonly roleName: string;
  readonly assumeRoot: boolean;
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

const accountsOf = ({ accounts, org, lang }: CheckOptions): readonly string[] | undefined => {
  const ids = [...new Set(listOf(accounts))];
  const wrong = ids.find((id) => !/^\d{12}$/.test(id));
  if (wrong !== undefined) throw misuse(lang, 'accounts', { got: quoted(wrong) });
  if (ids.length > 0 && org) throw misuse(lang, 'org-or-accounts');
  return ids.length > 0 ? ids : undefined;
};

/** What the checks are run with. */
export const runOptions = async (options: CheckOptions): Promise<RunOptions> => {
  const { baseline, rootIdleDays, memberBilling, confirm, lang } = options;
  if (!(rootIdleDays >= 0)) throw misuse(lang, 'root-idle-days', { got: rootIdleDays });
  const repository = repositoryOf(process.cwd());
  return {
    evaluation: { baseline, rootIdleDays, memberBilling, checks: selectChecks(options) },
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
  const targets = pairOutputs(options.format, options.output, options.lang);
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

export const checkCommand = (speaker: Speaker) => {
  const { describe, value, list, flag, number } = describing(speaker);
  const { commands } = speaker.texts;
  return defineCommand<CheckOptions>({
    command: 'check',
    describe: commands.check,
    builder: (parser) =>
      withReach(parser, speaker)
        .options({
          org: flag('org'),
          accounts: list('accounts'),
          'role-name': { ...value('role-name'), default: 'AccountCheckReadOnly' },
          'assume-root': flag('assume-root'),
          ...checkOptions(speaker),
          'root-idle-days': number('root-idle-days', 30),
          'member-billing': flag('member-billing'),
          format: list('format', { formats: Object.keys(accountFormats).join(', ') }),
          output: { ...list('output'), alias: 'o' },
          'fail-on': { ...VALUE, describe: describe('fail-on'), choices: [...SEVERITIES, 'none'], default: 'high' },
          strict: flag('strict'),
          explain: flag('explain'),
          quiet: flag('quiet'),
          confirm: value('confirm'),
        })
        .example('$0 account check --profile prod', commands['example.profile'])
        .example('$0 account check --org', commands['example.org'])
        .example('$0 account check --lang ko --explain', commands['example.korean'])
        .example(
          '$0 account check --format markdown -o summary.md --format json -o account.json',
          commands['example.ci'],
        ) as never,
    run: runCheck,
  });
};
