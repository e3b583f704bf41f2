import { BASELINES, type Baseline } from '../../account/check.ts';
import { actionsFor, evaluateAccount } from '../../account/evaluate.ts';
import { type FixOptions, fixesFor } from '../../account/fix.ts';
import type { AccountReport } from '../../account/report.ts';
import { NO_WORDS } from '../../account/report.ts';
import { stateOf } from '../../account/run.ts';
import { openSession } from '../../account/session.ts';
import type { AccountState } from '../../account/state.ts';
import type { Speaker } from '../../account/texts/text.ts';
import { UsageError } from '../../errors.ts';
import { printable } from '../../report/printable.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { hookStateOf, repositoryOf } from './hook-state.ts';
import { type ReachOptions, refuseLists, sessionOptions, VALUE, withReach } from './options.ts';
import { selectChecks } from './selection.ts';

interface FixCommandOptions extends ReachOptions {
  readonly dryRun: boolean;
  readonly email: string;
  readonly amount: number;
  readonly baseline: Baseline;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

const script = (state: AccountState, report: AccountReport, speaker: Speaker, options: FixOptions): string => {
  const open = report.results.filter(({ status }) => status === 'fail' || status === 'warn');
  const parts = open.map((result) => {
    const commands = fixesFor(result, state, options);
    const head = `# ${result.check.id}: ${printable(speaker.message(result.message))}`;
    return [head, ...(commands.length > 0 ? commands : [`# ${speaker.texts.fixes[result.check.id]}`]), ''].join('\n');
  });
  return [
    '#!/bin/sh',
    `# ${speaker.word('account', { account: state.account })}`,
    `# ${speaker.word('dry-run')}`,
    '',
    ...parts,
  ].join('\n');
};

const run = async (options: FixCommandOptions): Promise<number> => {
  refuseLists(options, ['only', 'skip']);
  if (!options.dryRun)
    throw new UsageError('expected --dry-run: keywarden changes nothing in an account, it prints the commands');
  if (!(options.amount > 0)) throw new UsageError(`expected --amount of more than 0, got ${options.amount}`);
  const { baseline, only, skip, email, amount, profile } = options;
  const evaluation = {
    baseline,
    checks: selectChecks(baseline, only, skip),
    rootIdleDays: 30,
    memberBilling: false,
    words: NO_WORDS,
  };
  const reach = sessionOptions(options);
  const hook = await hookStateOf(repositoryOf(process.cwd()));
  const session = await openSession({ ...reach, actions: actionsFor(evaluation.checks) });
  try {
    const state = await stateOf(session, { hook, now: () => new Date().toISOString() });
    print(script(state, evaluateAccount(state, evaluation), reach.speaker, { email, amount, profile }));
  } finally {
    session.close();
  }
  return 0;
};

const LIST = { type: 'string', array: true, nargs: 1, default: [] as readonly string[] } as const;

export const fixCommand = defineCommand<FixCommandOptions>({
  command: 'fix',
  describe: 'Print the AWS CLI commands for what an API can mend; nothing is changed',
  builder: (parser) =>
    withReach(parser)
      .option('dry-run', { describe: 'Print them (there is nothing else)', type: 'boolean', default: false })
      .option('email', { ...VALUE, describe: 'Who is to be told', default: 'EMAIL' })
      .option('amount', { type: 'number', nargs: 1, describe: 'USD a month of a budget', default: 10 })
      .option('baseline', { ...VALUE, describe: 'Whose checks', choices: BASELINES, default: 'modern' as Baseline })
      .option('only', { ...LIST, describe: 'These checks, by id' })
      .option('skip', { ...LIST, describe: 'All but these checks' }) as never,
  run,
});
