import { realpathSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import { findRepository, openRepository, type Repository } from '../git/repository.ts';
import { init } from '../hook/init.ts';
import { hasWorktree, install } from '../hook/install.ts';
import { findProject } from '../hook/project.ts';
import { proveHook } from '../hook/proof.ts';
import type { Program } from '../hook/script.ts';
import { uninstall } from '../hook/uninstall.ts';
import { defineCommand } from './command.ts';
import { print } from './print.ts';
import { renewQuickWay } from './quick.ts';
import { version } from './version.ts';

/** The program that is running. */
export const program = (): Program => ({ node: process.execPath, file: realpathSync(process.argv[1] ?? '') });

/** Says what was done. */
export const tell = (line: string): void => print(`keywarden: ${line}\n`);

/** Whether there is a repository to install hooks in; where there is not even git, there is none. */
const hasRepository = (cwd: string): boolean => {
  try {
    return findRepository(cwd) !== undefined;
  } catch (thrown) {
    tell(messageOf(thrown));
    return false;
  }
};

/** Lets the hook prove that it stops a key, and says so. Returns the exit code. */
const proved = (repository: Repository): number => {
  if (!hasWorktree(repository)) return 0;
  const { outcome, said } = proveHook(repository);
  if (outcome === 'named') {
    tell('proved: the hook stops a synthetic key');
    return 0;
  }
  const what = outcome === 'passed' ? 'let a synthetic key pass' : 'stops every commit, without having looked';
  tell(`the hook ${what}${said && `, and said: ${said}`}`);
  tell('`keywarden doctor` looks for what is in the way');
  return 1;
};

export const installCommand = defineCommand<{ readonly optional: boolean }>({
  command: 'install',
  describe: 'Have git run keywarden at every commit; hooks that are there stay in force',
  builder: (parser) =>
    parser
      .option('optional', {
        describe: 'Outside a repository, do nothing (for the prepare script of package.json)',
        type: 'boolean',
        default: false,
      })
      .example('$0 install', 'hooks in this repository, and a proof that they stop a key')
      .example('"prepare": "keywarden install --optional"', 'in package.json: hooks in every clone') as never,
  run: async ({ optional }) => {
    const cwd = process.cwd();
    if (optional && !hasRepository(cwd)) {
      tell('not in a git repository, so no hooks were installed');
      return 0;
    }
    const repository = openRepository(cwd);
    const project = repository.root === undefined ? undefined : findProject(repository.root, cwd);
    const done = await install({ repository, project: project?.path ?? '', program: program() });
    done.forEach(tell);
    (await renewQuickWay(cwd)).forEach(tell);
    return optional ? 0 : proved(repository);
  },
});

export const uninstallCommand = defineCommand<object>({
  command: 'uninstall',
  describe: 'Take keywarden out of the hooks of this repository',
  builder: (parser) => parser.example('$0 uninstall', 'other hooks stay as they are') as never,
  run: async () => {
    const done = await uninstall(openRepository(process.cwd()));
    (done.length > 0 ? done : ['no hook of this repository runs keywarden']).forEach(tell);
    return 0;
  },
});

export const initCommand = defineCommand<{ readonly husky: boolean }>({
  command: 'init',
  describe: 'Set this repository up in one step: hook, settings file, and husky in an npm project',
  builder: (parser) =>
    parser
      .option('husky', {
        describe: 'Use husky in an npm project (--no-husky: plain git hooks)',
        type: 'boolean',
        default: true,
      })
      .example('$0 init', 'all of it')
      .example('$0 init --no-husky', 'plain git hooks, also in an npm project') as never,
  run: async ({ husky }) => {
    const repository = openRepository(process.cwd());
    await init({ repository, program: program(), husky, version, tell });
    (await renewQuickWay(process.cwd())).forEach(tell);
    const code = proved(repository);
    if (code === 0) tell('ready: a commit that holds a credential is stopped from now on. Commit what was written.');
    return code;
  },
});
