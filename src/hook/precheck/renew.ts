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
import { looksFor } from './known.ts';
import { outsideOf } from './outside.ts';
import { precheckScript } from './script.ts';

/** The file beside the program that tells one build from another; a program that is run from its source has none. */
const BUILD_FILE = 'build-id';

/** The file beside the program with what tells of the findings of the rules that come with it. */
const SIGNS_FILE = 'rules/signs.json';

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
  const outside = objects.every(({ name }) => isPlain(name)) ? outsideOf(policy, userSettingsFile()) : undefined;
  const state = { build, buildFile, settings: objects.filter(({ name }) => isPlain(name)), outside };
  const told = await looksFor(policy.rules, join(dirname(program), SIGNS_FILE));
  const search = {
    looks: 'untold' in told ? undefined : told,
    files: policy.rules.filter(isForFiles).flatMap(({ files = [] }) => files),
    oldCounts: policy.hook.preExisting === 'block',
    secret: randomBytes(16).toString('hex'),
  };
  replaceFile(join(repository.gitDir, PRECHECK), precheckScript(state, search), { mode: 0o600 });
  if (!('untold' in told)) return outside === undefined ? [UNTOLD] : [];
  return [
    `no quick way for the rule ${told.untold}, so that every commit starts the whole program: its regex says too little`,
  ];
};
