import type { CustomRule, Settings } from '../config/load.ts';
import { atAnyPath } from '../engine/any-path.ts';
import { type ChunkResult, createEngine, type RuleSet } from '../engine/engine.ts';
import { type Rule, withSeverity } from '../engine/rule.ts';
import { watched } from '../engine/watched.ts';

type Texts = 'found' | 'quiet';

/** Where a rule does not do what its examples say, each a line. */
export const exampleProblems = (custom: CustomRule, settings: Settings): string[] => [
  ...custom.found.flatMap((text, index) => problem('found', index, missedWhy(custom, settings, text))),
  ...custom.quiet.flatMap((text, index) => problem('quiet', index, foundIn(custom, text))),
];

const problem = (kind: Texts, index: number, words: string | undefined): string[] =>
  words === undefined ? [] : [`examples.${kind}[${index}]: ${words}`];

const scan = (ruleSet: RuleSet, text: string, path: string | undefined): ChunkResult =>
  createEngine({ ...ruleSet, inlineAllow: false })({
    bytes: new TextEncoder().encode(text),
    place: { kind: 'file', path: path ?? '' },
  });

/** The rule as it is at the path of its examples; without one, at any. */
const ruleOf = ({ rule, examplePath }: CustomRule): Rule => (examplePath === undefined ? atAnyPath(rule) : rule);

const foundIn = (custom: CustomRule, text: string): string | undefined => {
  const { findings } = scan({ rules: [ruleOf(custom)], allow: custom.allow }, text, custom.examplePath);
  return findings.length === 0 ? undefined : `something is found: ${findings.map(({ secret }) => secret).join(', ')}`;
};

const missedWhy = (custom: CustomRule, settings: Settings, text: string): string | undefined => {
  const alone = scan({ rules: [ruleOf(custom)], allow: custom.allow }, text, custom.examplePath);
  if (alone.findings.length === 0) return aloneWhy(ruleOf(custom), text, alone);
  const rules = settings.rules.map((rule) =>
    rule.id === custom.rule.id ? withSeverity(ruleOf(custom), rule.severity) : rule,
  );
  if (!rules.some(({ id }) => id === custom.rule.id)) return undefined;
  const all = scan({ rules, allow: settings.allow }, text, custom.examplePath);
  if (all.findings.some(({ rule }) => rule.id === custom.rule.id)) return undefined;
  const [other] = all.findings;
  if (other) return `found, but named by the rule ${other.rule.id}, which is severer or surer, or finds more of it`;
  const [allowed] = all.allowed;
  return allowed ? `found, but allowed by ${allowed.allowance.by}` : 'nothing is found among all rules';
};

/** Why a rule finds nothing in a text. */
const aloneWhy = (rule: Rule, text: string, { allowed }: ChunkResult): string => {
  if (allowed[0]) return `found, but allowed by ${allowed[0].allowance.by}`;
  const lower = text.toLowerCase();
  if (rule.keywords.length > 0 && !rule.keywords.some((keyword) => lower.includes(keyword)))
    return `nothing is found: it holds none of the keywords ${rule.keywords.join(', ')}`;
  const refused = refusals(rule, text);
  if (refused.length > 0) return `nothing is found: refused by the check "${refused.join('", "')}"`;
  return `nothing is found: the regex does not match${text.includes('\n') && rule.span === undefined && !rule.files ? ' (it sees one line at a time: see `span`)' : ''}`;
};

const refusals = (rule: Rule, text: string): string[] => {
  const names = new Set<string>();
  const watcher = {
    searching: (search: () => RegExpExecArray | null) => search(),
    checking: ({ name }: { readonly name: string }, test: () => boolean) => {
      const passes = test();
      if (!passes) names.add(name);
      return passes;
    },
  };
  scan({ rules: [watched(rule, watcher)] }, text, undefined);
  return [...names];
};
