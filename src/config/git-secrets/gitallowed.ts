import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { tryGit } from '../../git/command.ts';
import type { WrittenPattern } from './patterns.ts';

export const GITALLOWED = '.gitallowed';

/** Patterns of a file, or why it could not be read. */
export interface GitAllowed {
  readonly patterns: readonly WrittenPattern[];
  readonly problem?: string;
}

/** A pattern a line; blank lines and those whose first word begins with `#` are none. */
const patternsIn = (text: string): WrittenPattern[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .map((line, index) => ({ text: line, from: `${GITALLOWED}:${index + 1}` }))
    .filter((pattern) => !/^\s*(?:#|$)/.test(pattern.text));

/** Reads the allowed patterns that stand at the top of the worktree a folder belongs to. */
export const readGitAllowed = (cwd: string): GitAllowed => {
  const { code, stdout } = tryGit(cwd, ['rev-parse', '--show-toplevel']);
  if (code !== 0) return { patterns: [] };
  const file = join(stdout.toString().replace(/\n$/, ''), GITALLOWED);
  try {
    return { patterns: patternsIn(readFileSync(file, 'utf8')) };
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return { patterns: [] };
    return { patterns: [], problem: `${file} cannot be read (${messageOf(thrown)}): it allows nothing` };
  }
};
