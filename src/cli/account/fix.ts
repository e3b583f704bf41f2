import { actionsFor, evaluateAccount } from '../../account/evaluate.ts';
import { type FixOptions, fixesFor } from '../../account/fix.ts';
import type { AccountReport } from '../../account/report.ts';
import { NO_WORDS } from '../../account/report.ts';
import { stateOf } from '../../account/run.ts';
import { openSession } from '../../account/session.ts';
import type { AccountState } from '../../account/state.ts';
import type { Speaker } from '../../account/texts/text.ts';
import { printable } from '../../report/printable.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';
import { hookStateOf, repositoryOf } from './hook-state.ts';
import { misuse } from './misuse.ts';
import {
  checkOptions,
  describing,
  type ReachOptions,
  refuseLists,
  sessionOptions,
  VALUE,
  withReach,
} from './options.ts';
import { type Selection, selectChecks } from './selection.ts';

interface FixCommandOptions extends ReachOptions, Selection {
  readonly dryRun: boolean;
  readonly email: string;
  readonly amount: number;
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
  const { baseline, email, amount, profile, lang, dryRun } = options;
  if (!dryRun) throw misuse(lang, 'dry-run');
  if (!(amount > 0)) throw misuse(lang, 'amount', { got: amount });
  const evaluation = {
    baseline,
    checks: selectChecks(options),
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

export const fixCommand = (speaker: Speaker) => {
  const { flag, number, describe } = describing(speaker);
  const { commands } = speaker.texts;
  return defineCommand<FixCommandOptions>({
    command: 'fix',
    describe: commands.fix,
    builder: (parser) =>
      withReach(parser, speaker)
        .options({
          'dry-run': flag('dry-run'),
          email: { ...VALUE, describe: describe('email'), default: 'EMAIL' },
          amount: number('amount', 10),
          ...checkOptions(speaker),
        })
        .example('$0 account fix --dry-run --email security@example.com > fix.sh', commands['example.fix']) as never,
    run,
  });
};
