import type { AllowEntry } from '../engine/allow.ts';
import type { Check, Rule } from '../engine/rule.ts';
import { inFiles } from '../engine/whole-files.ts';
import { allowEntries, pathTest } from './allow.ts';
import { customChecks } from './custom-checks.ts';
import { type CustomPattern, customPattern, engineOf } from './custom-pattern.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import type { CustomRule } from './settings.ts';
import type { CustomValue } from './settings-shape.ts';

export interface CustomOptions {
  /** The name of the settings file, for where a rule comes from. */
  readonly file: string;
  readonly builtIn: readonly Rule[];
  readonly remarks: Remarks;
}

/** Turns the rules of the user's own into rules that are ready to run; tells what cannot be. */
export const customRules = async (entries: readonly CustomValue[], options: CustomOptions): Promise<CustomRule[]> => {
  const { problems } = options.remarks;
  const owners = new Map(options.builtIn.map(({ id }) => [id, 'a built-in rule']));
  const rules: CustomRule[] = [];
  for (const entry of entries) {
    const { id } = entry.value;
    const owner = owners.get(id.value);
    if (owner !== undefined) tell(problems, id, `expected an id of its own, got that of ${owner}: ${id.value}`);
    owners.set(id.value, `the rule in line ${entry.at.line}`);
    tellContradictions(entry.value, options.remarks);
    rules.push(...(await customRule(entry, options)));
  }
  return rules;
};

const tellContradictions = (
  { span, keywords, files, minLength, maxLength }: CustomValue['value'],
  { problems }: Remarks,
) => {
  if (files && keywords) tell(problems, keywords, 'cannot stand beside files, which the regex sees whole');
  if (span && !keywords) tell(problems, span, 'needs keywords, around which the regex gets to see so much');
  if (minLength && maxLength && minLength.value > maxLength.value)
    tell(problems, maxLength, `expected at least minLength, ${minLength.value}, got ${maxLength.value}`);
};

const regexesOf = ({ regex, regexes }: CustomValue['value']): readonly Located<string>[] => [
  ...(regex ? [regex] : []),
  ...(regexes?.value ?? []),
];

const customRule = async (entry: CustomValue, { file, remarks }: CustomOptions): Promise<CustomRule[]> => {
  const { value } = entry;
  const patterns: CustomPattern[] = [];
  for (const regex of regexesOf(value)) {
    const pattern = await customPattern(regex, value, remarks);
    if (pattern) patterns.push(pattern);
  }
  const { found, quiet } = value.examples?.value ?? {};
  const checks = [...customChecks(value), ...(await pathCheck(value, remarks)), ...fileCheck(value)];
  const rule = toRule(entry, { file, patterns, checks });
  const allow = [
    ...(await allowEntries(value.allow?.value ?? [], { file, remarks, rule: rule.id })),
    ...(found ? [ownExamples(rule, file, textsOf(found))] : []),
  ];
  if (patterns.length === 0) return [];
  return [{ rule, patterns, allow, found: textsOf(found), quiet: textsOf(quiet), examplePath: examplePathOf(value) }];
};

const textsOf = (texts: Located<readonly Located<string>[]> | undefined): string[] =>
  (texts?.value ?? []).map(({ value }) => value);

/** Where the examples of a rule stand, if it says so; those of a rule for files stand in one of them. */
const examplePathOf = ({ examples, files }: CustomValue['value']): string | undefined => {
  const [name] = textsOf(files);
  return examples?.value.path?.value ?? (name?.endsWith('/') ? `${name}example` : name);
};

/** Where a rule looks at some files only. */
const pathCheck = async ({ paths, pathRegexes }: CustomValue['value'], remarks: Remarks): Promise<Check[]> => {
  const fits = await pathTest({ paths, pathRegexes }, remarks);
  if (!fits) return [];
  const wanted = [...(paths?.value ?? []), ...(pathRegexes?.value ?? [])].map(({ value }) => value);
  const name = `path fits ${wanted.join(', ')}`;
  return [{ name, test: ({ path }) => path !== '' && fits(path), asksPath: true }];
};

const fileCheck = ({ files }: CustomValue['value']): Check[] => (files ? [inFiles(textsOf(files))] : []);

/** The settings file shows what a rule finds, and is not to be blamed for it. */
const ownExamples = (rule: Rule, file: string, found: readonly string[]): AllowEntry => ({
  name: `${rule.source} (example of ${rule.id})`,
  rules: new Set([rule.id]),
  path: (path) => path === file,
  secret: (text) => found.some((example) => example.includes(text)),
});

const inWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

interface Parts {
  readonly file: string;
  readonly patterns: readonly CustomPattern[];
  readonly checks: readonly Check[];
}

const toRule = ({ value, at }: CustomValue, { file, patterns, checks }: Parts): Rule => ({
  id: value.id.value,
  description: value.description?.value ?? inWords(value.id.value),
  source: `${file}:${at.line}`,
  severity: value.severity?.value ?? 'error',
  confidence: value.confidence?.value ?? 'high',
  patterns: patterns.map(({ pattern }) => pattern),
  keywords: [...new Set((value.keywords?.value ?? []).map((keyword) => keyword.value.toLowerCase()))],
  ...(value.span ? { span: value.span.value } : {}),
  ...(value.files ? { files: textsOf(value.files) } : {}),
  ...(checks.length > 0 ? { checks } : {}),
  ...engineOf(patterns),
  ...(value.advice ? { advice: value.advice.value } : {}),
});
