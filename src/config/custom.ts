import { minEntropy } from '../engine/checks.ts';
import type { Rule } from '../engine/rule.ts';
import { compileRegex } from './regex.ts';
import { overBytes } from './regex-bytes.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import { nameSecretGroup } from './secret-group.ts';
import type { CustomValue } from './settings-shape.ts';

interface CustomOptions {
  /** The name of the settings file, for where a rule comes from. */
  readonly file: string;
  readonly builtIn: readonly Rule[];
  readonly remarks: Remarks;
}

/** Turns the rules of the user's own into rules that are ready to run; tells what cannot be. */
export const customRules = (entries: readonly CustomValue[], options: CustomOptions): Rule[] => {
  const { problems } = options.remarks;
  const owners = new Map(options.builtIn.map(({ id }) => [id, 'a built-in rule']));
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const owner = owners.get(id.value);
    if (owner !== undefined) tell(problems, id, `expected an id of its own, got that of ${owner}: ${id.value}`);
    owners.set(id.value, `the rule in line ${entry.at.line}`);
    const pattern = patternOf(entry.value, options.remarks);
    return pattern ? [toRule(entry, pattern, options.file)] : [];
  });
};

const patternOf = ({ regex, secretGroup, ignoreCase }: CustomValue['value'], remarks: Remarks): RegExp | undefined => {
  const refuse = (setting: Located<unknown>, message: string): undefined =>
    void tell(remarks.problems, setting, message);
  const written = compileRegex(regex, remarks);
  if (!written) return undefined;
  if (written.test('')) return refuse(regex, 'fits the empty text, and so every line');
  const named = nameSecretGroup(regex.value, secretGroup?.value);
  if ('problem' in named) return refuse(secretGroup ?? regex, named.problem);
  const bytes = overBytes(named.source);
  if ('problem' in bytes) return refuse(regex, bytes.problem);
  return new RegExp(bytes.source, ignoreCase?.value === true ? 'i' : '');
};

const inWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

const toRule = ({ value, at }: CustomValue, pattern: RegExp, file: string): Rule => ({
  id: value.id.value,
  description: value.description?.value ?? inWords(value.id.value),
  source: `${file}:${at.line}`,
  severity: value.severity?.value ?? 'error',
  confidence: 'high',
  patterns: [pattern],
  keywords: [...new Set((value.keywords?.value ?? []).map((keyword) => keyword.value.toLowerCase()))],
  ...(value.entropy ? { checks: [minEntropy(value.entropy.value)] } : {}),
  ...(value.advice ? { advice: value.advice.value } : {}),
});
