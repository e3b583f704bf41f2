import { builtInRules } from '../../../patterns/index.ts';
import type { CustomRule, Settings } from '../../config/load.ts';
import { atAnyPath } from '../../engine/any-path.ts';
import { createEngine } from '../../engine/engine.ts';
import type { Rule } from '../../engine/rule.ts';
import { LARGEST_WHOLE } from '../../engine/whole-files.ts';
import { UsageError } from '../../errors.ts';
import { findRepository } from '../../git/repository.ts';
import { masking } from '../../scan/masking.ts';
import { settingsFor } from '../../scan/settings.ts';
import { defineCommand } from '../command.ts';
import { print } from '../print.ts';

type Fact = readonly [string, string | undefined];

/** All that is known of a rule where one stands. */
interface Known {
  readonly rule: Rule;
  readonly custom: CustomRule | undefined;
  readonly isOn: boolean;
  /** What it would weigh without the settings. */
  readonly own: Rule['severity'];
}

/** The settings in force in the current folder. */
export const settingsHere = (config: string | undefined): Promise<Settings> => {
  const cwd = process.cwd();
  return settingsFor(cwd, findRepository(cwd), config);
};

/** The rule of that id, on or off. */
export const knownRule = (settings: Settings, id: string): Known => {
  const custom = settings.custom.find(({ rule }) => rule.id === id);
  const own = custom?.rule ?? builtInRules.find((rule) => rule.id === id);
  const active = settings.rules.find((rule) => rule.id === id);
  if (own) return { rule: active ?? own, custom, isOn: active !== undefined, own: own.severity };
  throw new UsageError(`no rule ${JSON.stringify(id)}`, { hint: '`keywarden rules` lists the rules that are on.' });
};

const WEIGHT = { error: 'error: blocks', warn: 'warn: is reported, does not block' } as const;

const severityWords = ({ rule, isOn, own }: Known): string => {
  if (!isOn) return `off, as the settings say; ${WEIGHT[own]} without them`;
  return rule.severity === own ? WEIGHT[own] : `${WEIGHT[rule.severity]}, as the settings say; ${own} without them`;
};

const patternFacts = ({ rule, custom }: Known): Fact[] => {
  if (!custom) return rule.patterns.map((pattern) => ['pattern', String(pattern)]);
  return custom.patterns.flatMap(({ written, running }): Fact[] => [
    ['pattern', written],
    [
      '  runs on',
      running.on === 'JavaScript'
        ? `JavaScript: at most ${Math.ceil(running.steps)} steps a character`
        : `re2js, which takes linear time: ${running.reason}`,
    ],
  ]);
};

/** Examples are what is found in them, and some paste a real one: they are shown with that masked. */
const showing = (rule: Rule): ((text: string) => string) => {
  const engine = createEngine({ rules: [...builtInRules, atAnyPath(rule)], inlineAllow: false });
  return (text) => {
    const { findings } = engine({ bytes: Buffer.from(text), place: { kind: 'file', path: '' } });
    return JSON.stringify(masking(new Set(findings.map(({ secret }) => secret.reveal())))(text));
  };
};

const exampleFacts = ({ rule, custom }: Known): Fact[] => {
  if (!custom)
    return [['examples', 'those of built-in rules are no part of the package: test/patterns in its repository']];
  const show = showing(rule);
  return [
    ...custom.found.map((text): Fact => ['finds', show(text)]),
    ...custom.quiet.map((text): Fact => ['quiet on', show(text)]),
  ];
};

const sightOf = ({ span, files }: Rule): string => {
  if (files) return `such a file whole, up to ${LARGEST_WHOLE} bytes`;
  return span === undefined ? 'one line' : `${span} bytes around a keyword, across lines`;
};

const factsOf = (known: Known): Fact[] => {
  const { rule, custom } = known;
  return [
    ['set at', custom ? rule.source : 'built in'],
    ['severity', severityWords(known)],
    ['confidence', rule.confidence],
    ['files', rule.files?.join(', ')],
    ['keywords', rule.files ? undefined : rule.keywords.join(', ') || 'none: every line is looked at'],
    ...patternFacts(known),
    ['sees', sightOf(rule)],
    ['checks', rule.checks?.map(({ name }) => name).join(', ')],
    ['allowed', custom?.allow.map(({ name }) => name).join(', ')],
    ['source', custom ? undefined : rule.source],
    ['if leaked', rule.advice],
    ...exampleFacts(known),
  ];
};

/** A rule in words, for people. */
export const explanation = (known: Known): string => {
  const lines = factsOf(known).flatMap(([name, words]) => (words ? [`  ${name.padEnd(10)}  ${words}\n`] : []));
  return `${known.rule.id}: ${known.rule.description}\n${lines.join('')}`;
};

/** A rule for programs. */
export const asData = ({ rule, custom, isOn }: Known): object => ({
  id: rule.id,
  description: rule.description,
  severity: isOn ? rule.severity : 'off',
  confidence: rule.confidence,
  keywords: rule.keywords,
  files: rule.files,
  patterns: custom ? custom.patterns.map(({ written }) => written) : rule.patterns.map(String),
  checks: rule.checks?.map(({ name }) => name) ?? [],
  source: rule.source,
  advice: rule.advice,
});

interface ExplainOptions {
  readonly id: string;
  readonly json: boolean;
  readonly config: string | undefined;
}

export const rulesExplainCommand = defineCommand<ExplainOptions>({
  command: 'explain <id>',
  describe: 'All that is known of a rule: what it looks for, what it asks, where it was set',
  builder: (parser) =>
    parser
      .positional('id', { describe: 'The rule', type: 'string' })
      .example('$0 rules explain aws-access-key-id', 'what it looks for and what it asks') as never,
  run: async ({ id, json, config }) => {
    const known = knownRule(await settingsHere(config), id);
    print(json ? `${JSON.stringify(asData(known), null, 2)}\n` : explanation(known));
    return 0;
  },
});
