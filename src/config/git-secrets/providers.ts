import { resolve } from 'node:path';
import { messageOf } from '../../errors.ts';
import { type Finished, run } from '../../exec.ts';
import { defaultCredentialsFile, readCredentialPatterns } from './aws-credentials.ts';
import type { WrittenPattern } from './patterns.ts';

/** The patterns that a provider printed, and what there is to say about how it ran. */
export interface Provided {
  readonly patterns: readonly WrittenPattern[];
  readonly problem?: string;
}

/** What every registered repository has as a provider; it is answered here, without starting a program. */
const AWS_PROVIDER = ['git', 'secrets', '--aws-provider'];

const isAwsProvider = (words: readonly string[]): boolean =>
  words.length <= AWS_PROVIDER.length + 1 && AWS_PROVIDER.every((word, index) => words[index] === word);

const HOW_TO_MEND = 'run it yourself to see why, or remove it: git config --unset secrets.providers';

/** Runs a provider: its words are split at white space, names with `*`, `?` or `[` stand for files, quotes for themselves. */
export const patternsFrom = (provider: string, cwd: string): Provided => {
  const words = provider.split(/[ \t]+/).filter(Boolean);
  const from = `the provider ${words.join(' ')}`;
  try {
    if (isAwsProvider(words)) return fromCredentials(words[AWS_PROVIDER.length], { cwd, from });
    const { code, stdout, stderr } = started(words, cwd);
    const patterns = stdout
      .toString()
      .replaceAll('\r', '')
      .split('\n')
      .filter(Boolean)
      .map((text) => ({ text, from }));
    if (code !== 0) return { patterns, problem: `${from} failed (exit ${code}): ${stderr.trim()}\n${HOW_TO_MEND}` };
    return patterns.length > 0 ? { patterns } : { patterns, problem: `${from} printed no patterns: ${HOW_TO_MEND}` };
  } catch (thrown) {
    return { patterns: [], problem: `${from} failed: ${messageOf(thrown)}\n${HOW_TO_MEND}` };
  }
};

/** Nobody has to have a file in the usual place; one that is named has to be there. */
const fromCredentials = (file: string | undefined, { cwd, from }: { cwd: string; from: string }): Provided => {
  const patterns = readCredentialPatterns(file === undefined ? defaultCredentialsFile() : resolve(cwd, file));
  if (patterns) return { patterns: patterns.map((text) => ({ text, from })) };
  return file === undefined ? { patterns: [] } : { patterns: [], problem: `${from} failed: there is no file ${file}` };
};

/** The shell is asked only where names stand for files; what it is given it splits and expands, but never evaluates. */
const started = (words: readonly string[], cwd: string): Finished => {
  const expands = words.some((word) => /[*?[]/.test(word));
  const [program = '', ...args] = expands ? ['sh', '-c', 'exec $1', 'sh', words.join(' ')] : words;
  return run({ program, args, cwd });
};
