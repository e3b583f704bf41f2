import { BASELINE_NAME } from '../config/known/names.ts';
import { nameOf } from '../report/place.ts';
import { printable } from '../report/printable.ts';
import { counted } from '../report/quantity.ts';
import { checkBaseline, createBaseline, type Difference, updateBaseline } from '../scan/known/baseline.ts';
import { type Home, type LookOptions, openHome } from '../scan/known/look.ts';
import type { ScanFinding } from '../scan/outcome.ts';
import { type Command, defineCommand, nested } from './command.ts';
import { print } from './print.ts';
import { createProgress } from './progress.ts';
import { tell } from './setup.ts';

interface BaselineOptions {
  readonly history: boolean;
  readonly json: boolean;
}

type Work = (home: Home, options: LookOptions) => Promise<Difference>;

const freshLine = ({ rule, secret, place, start, fingerprint }: ScanFinding): string =>
  `new   ${printable(nameOf(place))}:${start.line}: ${secret} (${rule.id})  ${fingerprint}\n`;

const goneLine = ({ fingerprint, at }: Difference['gone'][number]): string =>
  `gone  ${fingerprint}${at === undefined ? '' : `, once at ${printable(at)}`}\n`;

const lines = ({ fresh, gone }: Difference): string => [...fresh.map(freshLine), ...gone.map(goneLine)].join('');

const asData = ({ fresh, gone, kept }: Difference): object => ({
  new: fresh.map(({ rule, secret, place, start, fingerprint }) => ({
    rule: rule.id,
    fingerprint,
    path: place.path,
    line: start.line,
    commit: place.commit,
    secret,
  })),
  gone,
  kept,
});

const worked = async (work: Work, { history }: BaselineOptions): Promise<Difference> => {
  const progress = createProgress();
  return work(openHome(process.cwd()), { history, onProgress: progress.onProgress }).finally(progress.finish);
};

const builder: Command<BaselineOptions>['builder'] = (parser) =>
  parser
    .option('history', {
      describe: 'Look at the history, too (--no-history: files only)',
      type: 'boolean',
      default: true,
    })
    .option('json', { describe: 'For programs', type: 'boolean', default: false })
    .example('$0 baseline create', 'once')
    .example('$0 baseline check --json', 'for programs')
    .example('$0 baseline update --no-history', 'by the files alone, which is quick') as never;

const NEXT = [
  `commit ${BASELINE_NAME}: what it holds stops nobody any more, and is still in force. Revoke it, then`,
  `\`keywarden baseline update\`. \`${BASELINE_NAME} merge=union\` in .gitattributes lets branches merge without conflicts`,
];

const createCommand = defineCommand<BaselineOptions>({
  command: 'create',
  describe: `Write down all that is found today in ${BASELINE_NAME}, so that only new secrets stop anybody`,
  builder,
  run: async (options) => {
    const difference = await worked(createBaseline, options);
    if (options.json) print(`${JSON.stringify(asData(difference), null, 2)}\n`);
    else {
      tell(`${counted(difference.fresh.length, 'known secret')} in ${BASELINE_NAME}`);
      NEXT.forEach(tell);
    }
    return 0;
  },
});

const sum = ({ fresh, gone, kept }: Difference): string => `${fresh.length} new, ${gone.length} gone, ${kept} known`;

/** Prints what is new and gone, then `words` and how many of each. */
const tellDifference = (difference: Difference, { json }: BaselineOptions, words: string): void => {
  if (json) {
    print(`${JSON.stringify(asData(difference), null, 2)}\n`);
    return;
  }
  print(lines(difference));
  tell(`${words}: ${sum(difference)}`);
};

const updateCommand = defineCommand<BaselineOptions>({
  command: 'update',
  describe: 'Take out what is gone, add what is new, and say both',
  builder,
  run: async (options) => {
    tellDifference(await worked(updateBaseline, options), options, `${BASELINE_NAME} is up to date`);
    return 0;
  },
});

const checkCommand = defineCommand<BaselineOptions>({
  command: 'check',
  describe: 'Compare it with all that is found: ends with 1 when something new blocks, and says what is gone',
  builder,
  run: async (options) => {
    const difference = await worked(checkBaseline, options);
    tellDifference(difference, options, BASELINE_NAME);
    return difference.fresh.some(({ rule }) => rule.severity === 'error') ? 1 : 0;
  },
});

export const baselineCommand = defineCommand<object>({
  command: 'baseline',
  describe: 'For a repository with old secrets: know them, and stop new ones only',
  under: [nested(createCommand), nested(updateCommand), nested(checkCommand)],
  builder: (parser) =>
    parser
      .demandCommand(1, 'expected create, update or check')
      .example('$0 baseline create', 'all that is found today')
      .example('$0 baseline update', 'after something was revoked')
      .example('$0 baseline check', 'in CI: ends with 1 for what is new') as never,
  run: async () => 0,
});
