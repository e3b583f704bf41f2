import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isExpected, messageOf } from '../errors.ts';
import { treeFiles } from './changes.ts';
import { tryGit } from './command.ts';
import { listIndex } from './listings.ts';
import { findRepository, type Repository } from './repository.ts';

/** A repository inside of another one, and where it stands there. */
export interface Submodule {
  /** From the top of the outermost repository, `/` between folders. */
  readonly path: string;
  readonly repository: Repository;
}

/** A submodule that cannot be looked at. */
export interface MissingSubmodule {
  readonly path: string;
  readonly why: string;
}

const SUBMODULE = '160000';
/** Modules of modules of … end somewhere. */
const MOST_DEPTH = 32;

const NOT_HERE = 'this submodule is not here: fetch it with `git submodule update --init --recursive`';

/** The paths of the submodules that the index names, or HEAD in a bare repository. */
const gitlinks = (repository: Repository): string[] => {
  const { root, head } = repository;
  const entries = root === undefined ? (head === undefined ? [] : treeFiles(repository, head)) : listIndex(root, []);
  const paths = entries.flatMap(({ mode, path }) => (mode === SUBMODULE ? [path] : []));
  return [...new Set(root === undefined ? paths : paths.map((path) => Buffer.from(path, 'latin1').toString()))];
};

const isGitDirectory = (folder: string): boolean =>
  existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));

/** The git directories of submodules that are there, whatever the index names (gitsubmodules, `.git/modules/`). */
const gitDirectoriesIn = (folder: string, depth = 0): string[] => {
  if (isGitDirectory(folder)) return [folder];
  if (depth > MOST_DEPTH || !existsSync(folder)) return [];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return inside.flatMap(({ name }) => gitDirectoriesIn(join(folder, name), depth + 1));
};

const foldersOfModules = ({ gitDir, commonDir }: Repository): string[] =>
  [...new Set([gitDir, commonDir])].map((folder) => join(folder, 'modules'));

/** Where in the worktree a submodule has its files, as its git directory says; its name when it does not say. */
const pathOf = ({ root, cwd }: Repository, modules: string, gitDirectory: string): string => {
  const { code, stdout } = tryGit(cwd, ['config', '--file', join(gitDirectory, 'config'), '--get', 'core.worktree']);
  const name = relative(modules, gitDirectory);
  const said =
    code === 0 && root !== undefined ? relative(root, resolve(gitDirectory, stdout.toString().trim())) : name;
  return (said.startsWith('..') ? name : said).replaceAll('\\', '/');
};

const realOf = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

/** The repository that has this very folder as its top, or as its git directory. */
const openedAt = (folder: string): Repository | undefined => {
  const found = findRepository(folder);
  const tops = found && [found.root, found.gitDir].flatMap((top) => (top === undefined ? [] : [realOf(top)]));
  return tops?.includes(realOf(folder)) ? found : undefined;
};

const opened = (path: string, folder: string): Submodule | MissingSubmodule => {
  try {
    const repository = existsSync(folder) ? openedAt(folder) : undefined;
    return repository ? { path, repository } : { path, why: NOT_HERE };
  } catch (thrown) {
    if (!isExpected(thrown)) throw thrown;
    return { path, why: `this submodule cannot be read: ${messageOf(thrown)}` };
  }
};

const isHere = (submodule: Submodule | MissingSubmodule): submodule is Submodule => 'repository' in submodule;

/** The submodules of one repository, by its index and by what is left of others in its git directory. */
const directSubmodules = async (repository: Repository): Promise<(Submodule | MissingSubmodule)[]> => {
  const { root, cwd } = repository;
  const found = new Map<string, Submodule | MissingSubmodule>();
  for (const path of gitlinks(repository)) found.set(path, opened(path, join(root ?? cwd, path)));
  const known = new Set([...found.values()].filter(isHere).map((one) => realOf(one.repository.commonDir)));
  for (const modules of foldersOfModules(repository))
    for (const gitDirectory of gitDirectoriesIn(modules)) {
      if (known.has(realOf(gitDirectory))) continue;
      known.add(realOf(gitDirectory));
      const path = pathOf(repository, modules, gitDirectory);
      const other = found.get(path);
      // A submodule may have had another repository before, which is left in the git directory under another name.
      if (other === undefined || !isHere(other)) found.set(path, opened(path, gitDirectory));
      else found.set(`${path} (${relative(modules, gitDirectory)})`, opened(path, gitDirectory));
    }
  return [...found.values()];
};

/** All submodules of a repository, and theirs, those that are not in the worktree any more among them. */
export async function* submodulesOf(
  repository: Repository,
  outer: readonly Submodule[] = [],
): AsyncGenerator<Submodule | MissingSubmodule> {
  const prefix = outer.length === 0 ? '' : `${outer.at(-1)!.path}/`;
  const passed = [repository, ...outer.map((one) => one.repository)].map(({ commonDir }) => realOf(commonDir));
  for (const one of await directSubmodules(repository)) {
    const submodule = { ...one, path: `${prefix}${one.path}` };
    if (isHere(submodule) && passed.includes(realOf(submodule.repository.commonDir))) continue;
    yield submodule;
    if (isHere(submodule)) yield* submodulesOf(submodule.repository, [...outer, submodule]);
  }
}
