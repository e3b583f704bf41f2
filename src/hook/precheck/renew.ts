import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isForFiles } from '../../engine/whole-files.ts';
import type { Repository } from '../../git/repository.ts';
import { replaceFile } from '../../replace-file.ts';
import { policyAt } from '../../scan/policy.ts';
import { settingsObjects } from '../../scan/settings-objects.ts';
import { userSettingsFile } from '../../scan/surroundings.ts';
import { PRECHECK } from '../script.ts';
import { looksFor } from './looks.ts';
import { outsideOf } from './outside.ts';
import { precheckScript } from './script.ts';

/** The file beside the program that tells one build from another; a program that is run from its source has none. */
const BUILD_FILE = 'build-id';

/** Names of files that stand in the shell's text as they are: a commit can name a file anything. */
const isPlain = (name: string): boolean => /^[\w./@-]+$/.test(name);

const UNTOLD =
  'no quick way for these settings, so that every commit starts the whole program: they extend a file that is large or oddly named';

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
  const policy = await policyAt(repository, head);
  const objects = await settingsObjects(repository, head, policy);
  const isTold = objects.every(({ name }) => isPlain(name));
  const outside = isTold ? outsideOf(policy, userSettingsFile()) : undefined;
  const state = { build, buildFile, settings: objects.filter(({ name }) => isPlain(name)), outside };
  const found = looksFor(policy.rules.filter((rule) => !isForFiles(rule)));
  const search = {
    looks: 'unsound' in found ? undefined : found,
    files: policy.rules.flatMap(({ files = [] }) => files),
    oldCounts: policy.hook.preExisting === 'block',
    secret: randomBytes(16).toString('hex'),
  };
  replaceFile(join(repository.gitDir, PRECHECK), precheckScript(state, search), { mode: 0o600 });
  if (!('unsound' in found)) return outside === undefined ? [UNTOLD] : [];
  return [
    `no quick way for the rule ${found.unsound}, so that every commit starts the whole program: its regex says too little`,
  ];
};
