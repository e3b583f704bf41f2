import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import { replaceFile } from '../replace-file.ts';
import { type Done, removeFromHook } from './edit.ts';
import { unshareHuskyHooks } from './husky.ts';
import { hasWorktree, placeOf } from './install.ts';
import { HOOKS } from './names.ts';
import { withScript } from './package-json.ts';
import { withoutPrepare } from './prepare.ts';
import { findProject } from './project.ts';
import { OLD_PRECHECK, PASSED, PRECHECK } from './script.ts';

/**
 * Takes keywarden out of the hooks of a repository and the scripts of its npm project; what was there before stays.
 * @returns what was done, one line each; nothing when keywarden was not installed
 */
export const uninstall = async (repository: Repository): Promise<Done[]> => {
  const place = await placeOf(repository);
  const done = HOOKS.flatMap((hook) => removeFromHook(place, hook));
  if (!hasWorktree(repository)) return done;
  for (const file of [PRECHECK, OLD_PRECHECK, PASSED]) rmSync(join(repository.gitDir, file), { force: true });
  await unshareHuskyHooks(repository);
  return [...done, ...removeScripts(repository.root, repository.cwd)];
};

const removeScripts = (root: string, cwd: string): Done[] => {
  const project = findProject(root, cwd);
  if (!project) return [];
  let { text } = project;
  for (const [name, script] of Object.entries(project.content.scripts ?? {})) {
    const rest = withoutPrepare(script);
    if (rest !== script) text = withScript(text, name, rest);
  }
  if (text === project.text) return [];
  replaceFile(project.file, text);
  return [`removed keywarden from the scripts of ${project.file}`];
};
