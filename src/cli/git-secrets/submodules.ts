import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git, tryGit } from '../../git/command.ts';
import { type Ground, submoduleGround } from './ground.ts';
import { joined, type Outcome } from './report.ts';

/** Whether searches go on into submodules (git-config, `submodule.recurse`), as those of git grep do. */
const isAskedFor = (cwd: string): boolean =>
  tryGit(cwd, ['config', '--type=bool', '--get', 'submodule.recurse']).stdout.toString() === 'true\n';

/** The submodules that are to be searched too: none unless the settings say so; one that is not checked out has no files. */
export const submodulesOf = (ground: Ground, paths: readonly string[]): Ground[] => {
  const isSubmodule = ground.prefix !== '';
  if (paths.length === 0 || !(isSubmodule || isAskedFor(ground.cwd))) return [];
  return paths.map((path) => submoduleGround(ground, path)).filter(({ cwd }) => existsSync(join(cwd, '.git')));
};

/** Searches submodules. What git tells a hook about its own repository is put aside meanwhile: it is not so of others. */
export const searchSubmodules = async (
  submodules: readonly Ground[],
  search: (submodule: Ground) => Promise<Outcome>,
): Promise<Outcome> => {
  if (submodules.length === 0) return joined();
  const ownNames = git(process.cwd(), ['rev-parse', '--local-env-vars']).toString().split('\n').filter(Boolean);
  const own = ownNames.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]));
  for (const [name] of own) delete process.env[name];
  try {
    const outcomes: Outcome[] = [];
    for (const submodule of submodules) outcomes.push(await search(submodule));
    return joined(...outcomes);
  } finally {
    Object.assign(process.env, Object.fromEntries(own));
  }
};
