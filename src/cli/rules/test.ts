import { builtInRules } from '../../../patterns/index.ts';
import { defineCommand } from '../command.ts';
import { print, printError } from '../print.ts';
import { knownRule, settingsHere } from './explain.ts';

interface TestOptions {
  readonly ids: readonly string[];
  readonly json: boolean;
  readonly config: string | undefined;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const NOT_HERE = 'examples of built-in rules are no part of the package';

type RuleReport = ReturnType<typeof import('../../rules/report.ts')['testRules']>[number];

const lines = ({ id, setAt, examples, problems, hints, cost, ratio }: RuleReport): string => {
  const verdict = problems.length > 0 ? 'FAILS' : hints.length > 0 ? 'hint ' : 'ok   ';
  const shown = examples === undefined ? NOT_HERE : counted(examples, 'example');
  const costs = `${cost.ordinary.toFixed(0)} ns a byte near a keyword, ${cost.hostile.toFixed(0)} at worst (${ratio.toFixed(1)} times the median)`;
  const remarks = [...problems, ...hints].map((words) => `         ${words}\n`).join('');
  return `${verdict}  ${id} (${setAt}): ${shown}; ${costs}\n${remarks}`;
};

const closing = (reports: readonly RuleReport[]): string => {
  const failing = reports.filter(({ problems }) => problems.length > 0).length;
  return `keywarden: ${counted(reports.length, 'rule')} tested, ${failing === 0 ? 'none fails' : `${counted(failing, 'rule')} ${failing === 1 ? 'fails' : 'fail'}`}\n`;
};

export const rulesTestCommand = defineCommand<TestOptions>({
  command: 'test [ids..]',
  describe: 'Run the examples of your own rules; tell which rules are slow or can never find anything',
  builder: (parser) =>
    parser
      .positional('ids', {
        describe: 'Rules to test (default: those of the settings file)',
        type: 'string',
        array: true,
        default: [] as readonly string[],
      })
      .example('$0 rules test', 'the examples of all rules in .keywarden.yaml')
      .example('$0 rules test acme-token', 'of one') as never,
  run: async ({ ids, json, config }) => {
    const settings = await settingsHere(config);
    const wanted = ids.length > 0 ? ids : settings.custom.map(({ rule }) => rule.id);
    const rules = wanted.map((id) => knownRule(settings, id).rule);
    const { testRules } = await import('../../rules/report.ts');
    const reports = testRules(rules, settings, builtInRules);
    print(json ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(lines).join(''));
    printError(reports.length === 0 ? `keywarden: no rules of your own here; ${NOT_HERE}\n` : closing(reports));
    return reports.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
});
