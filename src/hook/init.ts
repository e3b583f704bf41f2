import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfigText } from '../config/default-text.ts';
import { CONFIG_NAMES } from '../config/load.ts';
import { KeywardenError } from '../errors.ts';
import { run } from '../exec.ts';
import type { Repository } from '../git/repository.ts';
import { readSetting } from '../git/settings.ts';
import { replaceFile } from '../replace-file.ts';
import { hasHuskyHooks } from './husky.ts';
import { hasWorktree, install } from './install.ts';
import { dependsOn, withScript } from './package-json.ts';
import { addCommand, lifecycleScript } from './package-manager.ts';
import { withPrepare } from './prepare.ts';
import { findProject, type Project, reread } from './project.ts';
import type { Program } from './script.ts';

export interface InitOptions {
  readonly repository: Repository;
  readonly program: Program;
  /** False: no husky, even in an npm project. */
  readonly husky: boolean;
  /** The version of keywarden that a project is to ask for. */
  readonly version: string;
  /** Told of each step, before one that takes long and after one that changed something. */
  readonly tell: (line: string) => void;
}

const HUSKY = 'husky@^9.1.7';

/** Other managers of hooks, by the package or the file that shows that a project uses them. */
const OTHER_MANAGERS = ['lefthook', 'simple-git-hooks', 'yorkie'] as const;
const OTHER_FILES = ['lefthook.yml', 'lefthook.yaml', '.pre-commit-config.yaml'] as const;

/** Whether hooks of a project are to be husky's: it has it, or has nothing of the kind yet. */
const wantsHusky = async (project: Project, { husky, repository }: InitOptions): Promise<boolean> => {
  if (!husky) return false;
  if (dependsOn(project.content, 'husky')) return true;
  const other = OTHER_MANAGERS.some((name) => dependsOn(project.content, name));
  if (other || OTHER_FILES.some((file) => project.files.has(file))) return false;
  return (await readSetting(repository.cwd, 'core.hooksPath')).value === undefined;
};

/** Adds the packages that a project lacks. */
const addPackages = (project: Project, husky: boolean, { tell, version }: InitOptions): Project => {
  const { content, folder, manager } = project;
  const isMissing = (name: string): boolean => content.name !== name && !dependsOn(content, name);
  const missing = [
    ...(isMissing('keywarden') ? [`keywarden@^${version}`] : []),
    ...(husky && isMissing('husky') ? [HUSKY] : []),
  ];
  if (missing.length === 0) return project;
  tell(`adding ${missing.join(' and ')} with ${manager} …`);
  const { code, stdout, stderr } = run({ ...addCommand(manager, missing), cwd: folder });
  if (code === 0) return reread(project);
  throw new KeywardenError(
    `${manager} could not add ${missing.join(' and ')}:\n${stderr.trim() || stdout.toString().trim()}`,
    {
      hint: 'Nothing was set up. Add the packages yourself, or use plain git hooks: keywarden init --no-husky',
    },
  );
};

/** Has the hooks set up in every other clone too, when its packages are installed. */
const addPrepare = (project: Project, husky: boolean, { tell }: InitOptions): void => {
  const { content, files, manager, path } = project;
  const name = lifecycleScript(manager, files);
  const present = content.scripts?.[name];
  const script = withPrepare(present, { project: path, husky });
  if (script === present) return;
  replaceFile(project.file, withScript(project.text, name, script));
  tell(`set the script "${name}" of ${project.file} to "${script}"`);
};

/** Husky is asked itself for its hooks, so that they are those of the version that the project has. */
const startHusky = (project: Project, root: string): void => {
  const file = join(project.folder, 'node_modules/husky/bin.js');
  // Husky before version 9 keeps its hooks where git is told to look for them, and needs nothing from us.
  if (existsSync(join(project.folder, 'node_modules/husky/lib/bin.js'))) return;
  if (!existsSync(file))
    throw new KeywardenError(`husky is not installed: ${file} does not exist`, {
      hint: `Run \`${project.manager} install\` first.`,
    });
  const hooks = project.path === '' ? [] : [`${project.path}/.husky`];
  const { code, stdout, stderr } = run({ program: process.execPath, args: [file, ...hooks], cwd: root });
  const words = `${stdout}${stderr}`.trim();
  if (code !== 0 || words !== '')
    throw new KeywardenError(`husky did not set up its hooks: ${words || `exit ${code}`}`);
};

const addConfig = (root: string, tell: InitOptions['tell']): void => {
  const present = CONFIG_NAMES.find((name) => existsSync(join(root, name)));
  if (present !== undefined) return;
  const file = join(root, CONFIG_NAMES[0]);
  replaceFile(file, defaultConfigText());
  tell(`wrote ${file}: every setting explained, none in force`);
};

const initProject = async (found: Project, root: string, options: InitOptions): Promise<void> => {
  const husky = await wantsHusky(found, options);
  const project = addPackages(found, husky, options);
  addPrepare(project, husky, options);
  if (husky && !(await hasHuskyHooks({ ...options.repository, root }))) startHusky(project, root);
};

/**
 * Sets a repository up in one step: in an npm project with husky and a script that does the same in every clone; the
 * hook; a settings file. Doing it again changes nothing.
 */
export const init = async (options: InitOptions): Promise<void> => {
  const { repository, program, tell } = options;
  if (!hasWorktree(repository)) {
    throw new KeywardenError(`${repository.gitDir} is a bare repository: there is no project to set up`, {
      hint: 'To scan what is pushed to it: keywarden install',
    });
  }
  const { root } = repository;
  const project = findProject(root, repository.cwd);
  if (project) await initProject(project, root, options);
  const done = await install({ repository, project: project?.path ?? '', program });
  done.forEach(tell);
  addConfig(root, tell);
};
