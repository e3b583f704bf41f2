import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Repository } from '../../git/repository.ts';
import { replaceFile } from '../../replace-file.ts';
import { policyAt, settingsObjects } from '../../scan/policy.ts';
import { PRECHECK } from '../script.ts';
import { precheckScript } from './script.ts';
import { supersetOf } from './superset.ts';

/** The file beside the program that tells one build from another; a program that is run from its source has none. */
const BUILD_FILE = 'build-id';

/**
 * Writes the pre-check of a worktree for the rules and settings that HEAD has.
 * @param program the program that hooks run, absolute
 * @returns what there is to say about it, each a line
 */
export const renewPrecheck = async (repository: Repository, program: string): Promise<string[]> => {
  const { head, root } = repository;
  const buildFile = join(dirname(program), BUILD_FILE);
  if (head === undefined || root === undefined || !existsSync(buildFile)) return [];
  const build = readFileSync(buildFile, 'utf8').trimEnd();
  const state = { build, buildFile, settings: await settingsObjects(repository, head) };
  const found = supersetOf((await policyAt(repository, head)).rules);
  const end = `keywarden-${randomBytes(16).toString('hex')}`;
  replaceFile(join(repository.gitDir, PRECHECK), precheckScript(state, { pattern: '$x', ...found, end }), {
    mode: 0o600,
  });
  if (!('unsound' in found)) return [];
  return [
    `no quick way for the rule ${found.unsound}, so that every commit starts the whole program: its regex says too little`,
  ];
};
