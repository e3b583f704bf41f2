import type { Rule } from '../../engine/rule.ts';
import { defineCommand, nested } from '../command.ts';
import { print } from '../print.ts';
import { asData, explanation, knownRule, rulesExplainCommand, settingsHere } from './explain.ts';
import { rulesTestCommand } from './test.ts';

interface RulesOptions {
  readonly id: string | undefined;
  readonly json: boolean;
  readonly config: string | undefined;
}

const table = (rules: readonly Rule[]): string => {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, description }) => `${id.padEnd(width)}  ${severity.padEnd(5)}  ${description}\n`)
    .join('');
};

export const rulesCommand = defineCommand<RulesOptions>({
  command: 'rules [id]',
  describe: 'List the rules that are on here, explain one, or test those of your own',
  under: [nested(rulesTestCommand), nested(rulesExplainCommand)],
  builder: (parser) =>
    parser
      .positional('id', { describe: 'The rule to explain', type: 'string' })
      .option('json', { describe: 'For programs', type: 'boolean', default: false })
      .option('config', { describe: 'Settings file to use instead of .keywarden.yaml', type: 'string' })
      .example('$0 rules', 'those that are on here')
      .example('$0 rules aws-access-key-id', 'all that is known of one')
      .example('$0 rules --json', 'for programs') as never,
  run: async ({ id, json, config }) => {
    const settings = await settingsHere(config);
    const shown = (id === undefined ? settings.rules.map((rule) => rule.id) : [id]).map((name) =>
      knownRule(settings, name),
    );
    if (json) print(`${JSON.stringify(shown.map(asData), null, 2)}\n`);
    else print(id === undefined ? table(settings.rules) : shown.map(explanation).join(''));
    return 0;
  },
});
