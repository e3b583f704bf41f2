import type { Rule } from '../engine/rule.ts';
import { engineFor, type Running, runningOf } from '../regex/usable.ts';
import { compileRegex } from './regex.ts';
import { overBytes } from './regex-bytes.ts';
import { type Located, type Remarks, tell } from './remarks.ts';
import { nameSecretGroup } from './secret-group.ts';
import type { CustomValue } from './settings-shape.ts';
import { quoted } from './tree.ts';

/** A pattern of the user's, ready to run. */
export interface CustomPattern {
  readonly written: string;
  readonly pattern: RegExp;
  readonly running: Running;
}

type Options = Pick<CustomValue['value'], 'id' | 'secretGroup' | 'ignoreCase'>;

/** Makes a regular expression of a rule ready to run, or tells why it cannot be. */
export const customPattern = async (
  regex: Located<string>,
  options: Options,
  remarks: Remarks,
): Promise<CustomPattern | undefined> => {
  const pattern = bytePattern(regex, options, remarks);
  if (pattern === undefined) return undefined;
  const running = await runningOf(pattern);
  const problem = 'problem' in running ? running.problem : problemOf(pattern, running);
  if (!('problem' in running) && problem === undefined) return { written: regex.value, pattern, running };
  tell(remarks.problems, regex, `the rule ${options.id.value} cannot use ${quoted(regex.value)}: ${problem}`);
  return undefined;
};

const problemOf = (pattern: RegExp, running: Running): string | undefined =>
  engineFor(running)(pattern).search.exec('') ? 'it fits the empty text, and so every line' : undefined;

/** The regular expression on one character a byte, its secret named. */
const bytePattern = (
  regex: Located<string>,
  { secretGroup, ignoreCase }: Options,
  remarks: Remarks,
): RegExp | undefined => {
  const refuse = (setting: Located<unknown>, message: string): undefined =>
    void tell(remarks.problems, setting, message);
  const read = compileRegex(regex, remarks);
  if (!read) return undefined;
  const named = nameSecretGroup(read.source, secretGroup?.value);
  if ('problem' in named) return refuse(secretGroup ?? regex, named.problem);
  const bytes = overBytes(named.source);
  if ('problem' in bytes) return refuse(regex, bytes.problem);
  return new RegExp(bytes.source, ignoreCase?.value === true ? 'i' : '');
};

/** What runs the patterns of a rule; nothing to say where JavaScript itself does. */
export const engineOf = (patterns: readonly CustomPattern[]): Pick<Rule, 'engine'> => {
  if (patterns.every(({ running }) => running.on === 'JavaScript')) return {};
  const engines = new Map(patterns.map(({ pattern, running }) => [pattern, engineFor(running)]));
  return { engine: (pattern) => engines.get(pattern)!(pattern) };
};
