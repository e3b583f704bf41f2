import type { Rule } from '../engine/rule.ts';
import { UsageError } from '../errors.ts';
import { findRepository } from '../git/repository.ts';
import { settingsFor } from '../scan/settings.ts';
import { defineCommand } from './command.ts';
import { print } from './print.ts';

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

const explanation = (rule: Rule): string => {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['severity', rule.severity === 'error' ? 'error: blocks' : 'warn: is reported, does not block'],
    ['confidence', rule.confidence],
    ['keywords', rule.keywords.join(', ') || 'none: every line is looked at'],
    ...rule.patterns.map((pattern) => ['pattern', String(pattern)] as const),
    ['checks', rule.checks?.map(({ name }) => name).join(', ')],
    ['source', rule.source],
    ['if leaked', rule.advice],
  ];
  const lines = facts.flatMap(([name, words]) => (words ? [`  ${name.padEnd(10)}  ${words}\n`] : []));
  return `${rule.id}: ${rule.description}\n${lines.join('')}`;
};

const asData = ({
  id,
  description,
  severity,
  confidence,
  keywords,
  patterns,
  checks,
  source,
  advice,
}: Rule): object => ({
  id,
  description,
  severity,
  confidence,
  keywords,
  patterns: patterns.map(String),
  checks: checks?.map(({ name }) => name) ?? [],
  source,
  advice,
});

const chosen = (rules: readonly Rule[], id: string): Rule => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  throw new UsageError(`no rule ${JSON.stringify(id)}`, { hint: '`keywarden rules` lists the rules that are on.' });
};

export const rulesCommand = defineCommand<RulesOptions>({
  command: 'rules [id]',
  describe: 'List the rules that are on here, or explain one',
  builder: (parser) =>
    parser
      .positional('id', { describe: 'The rule to explain', type: 'string' })
      .option('json', { describe: 'For programs', type: 'boolean', default: false })
      .option('config', { describe: 'Settings file to use instead of .keywarden.yaml', type: 'string' }) as never,
  run: async ({ id, json, config }) => {
    const cwd = process.cwd();
    const { rules } = await settingsFor(cwd, findRepository(cwd), config);
    const shown = id === undefined ? rules : [chosen(rules, id)];
    if (json) print(`${JSON.stringify(shown.map(asData), null, 2)}\n`);
    else print(id === undefined ? table(shown) : shown.map(explanation).join(''));
    return 0;
  },
});
