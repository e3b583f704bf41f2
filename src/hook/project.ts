import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type PackageJson, parsePackageJson } from './package-json.ts';
import { type PackageManager, packageManagerOf } from './package-manager.ts';

/** An npm project in a repository. */
export interface Project {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Its folder from the top of the worktree, with `/` between folders; empty at the top. */
  readonly path: string;
  /** Absolute path of its package.json. */
  readonly file: string;
  readonly text: string;
  readonly content: PackageJson;
  /** Names of the files in its folder. */
  readonly files: ReadonlySet<string>;
  readonly manager: PackageManager;
}

const NAME = 'package.json';

/** The folder of the npm project that a place belongs to: the top of the worktree, else the nearest one upwards. */
const folderOf = (root: string, cwd: string): string | undefined => {
  if (existsSync(join(root, NAME))) return root;
  for (let folder = cwd; folder !== root && folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, NAME))) return folder;
  return undefined;
};

/** Finds the npm project of a worktree, seen from a folder in it; undefined when there is none. */
export const findProject = (root: string, cwd: string): Project | undefined => {
  const folder = folderOf(root, cwd);
  if (folder === undefined) return undefined;
  const file = join(folder, NAME);
  const text = readFileSync(file, 'utf8');
  const content = parsePackageJson(text, file);
  const files = new Set([...readdirSync(root), ...readdirSync(folder)]);
  const path = relative(root, folder).replaceAll('\\', '/');
  return { folder, path, file, text, content, files, manager: packageManagerOf(content, files) };
};

/** The same project as its package.json is now. */
export const reread = (project: Project): Project => {
  const text = readFileSync(project.file, 'utf8');
  return { ...project, text, content: parsePackageJson(text, project.file) };
};
