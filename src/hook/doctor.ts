import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { messageOf } from '../errors.ts';
import { run } from '../exec.ts';
import { hooksFolder } from '../git/hooks.ts';
import { listSettings, readSetting } from '../git/settings.ts';
import { hasBlock } from './block.ts';
import type { WithWorktree } from './install.ts';
import { CLIENT_HOOKS } from './names.ts';
import { findPlace, type HookPlace } from './place.ts';
import { gitVersion, isAtLeast, proveHook } from './proof.ts';
import { isOfToday } from './script.ts';

/** One thing that was looked at. */
export interface Diagnosis {
  readonly ok: boolean;
  readonly what: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** Whether `keywarden install` mends it. */
  readonly fixable?: boolean;
}

const well = (what: string): Diagnosis => ({ ok: true, what });
const ill = (what: string, remedy: string, fixable = false): Diagnosis => ({ ok: false, what, remedy, fixable });

/** The oldest git that is promised: docs/trust.md tells how that was tried. */
const GIT = [2, 20] as const;
const NODE = [20, 19] as const;

const checkGit = (cwd: string): Diagnosis => {
  const version = gitVersion(cwd);
  const name = `git ${version.join('.')}`;
  return isAtLeast(version, GIT) ? well(name) : ill(`${name} is old`, `Expected git ${GIT.join('.')} or later.`);
};

/** The Node that a hook finds: it has the PATH of whoever started git. */
const checkNode = (): Diagnosis => {
  try {
    const { stdout } = run({ program: 'node', args: ['--version'] });
    const [, major = '0', minor = '0'] = /v(\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
    const name = `node ${stdout.toString().trim()} in PATH`;
    if (isAtLeast([Number(major), Number(minor)], NODE)) return well(name);
    return ill(`${name} is too old for hooks`, `Expected Node ${NODE.join('.')} or later.`);
  } catch {
    return ill('no node in PATH, so that hooks cannot start it', 'Put the folder of node into PATH.');
  }
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A hook script that holds our lines. */
const ourScript = (file: string): string | undefined => {
  const script = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return hasBlock(script) ? script : undefined;
};

const INSTALL = 'Run `keywarden install`.';

const checkHooks = (place: HookPlace): Diagnosis[] =>
  CLIENT_HOOKS.map((hook) => {
    const file = join(place.folder, hook);
    const script = ourScript(file);
    if (script === undefined) return ill(`${hook} does not run keywarden (${file})`, INSTALL, true);
    if (place.kind !== 'husky' && !isExecutable(file)) {
      return ill(`${file} is not executable, so git leaves it alone`, `Run: chmod +x ${file}`, true);
    }
    if (!isOfToday(script))
      return ill(
        `${file} was written by an earlier keywarden, and every commit starts the whole program`,
        INSTALL,
        true,
      );
    return well(`${hook} runs keywarden (${file})`);
  });

/** Git takes away what is ignored, too, in the folders that a sparse checkout leaves out (git-sparse-checkout). */
const missingHusky = async (hooks: string, { root }: WithWorktree): Promise<Diagnosis> => {
  const what = `husky's own hooks are missing (${hooks}), so git runs none here`;
  const remedy = 'Run `npx husky`, then `keywarden install`.';
  const { value: isSparse } = await readSetting(root, 'core.sparseCheckout');
  if (isSparse !== 'true') return ill(what, remedy);
  const folder = relative(root, dirname(hooks)).replaceAll('\\', '/');
  return ill(`${what}: this is a sparse checkout`, `Run \`git sparse-checkout add ${folder}\`. ${remedy}`);
};

const checkHusky = async (hooks: string, place: HookPlace, repository: WithWorktree): Promise<Diagnosis[]> => {
  if (place.kind !== 'husky') return [];
  const isThere = existsSync(join(hooks, 'h')) && existsSync(join(hooks, 'pre-commit'));
  const own = [isThere ? well(`husky's own hooks are in ${hooks}`) : await missingHusky(hooks, repository)];
  if (process.env.HUSKY === '0') own.push(ill('HUSKY=0 is set: husky runs no hook', 'Unset HUSKY.'));
  const file = huskyStart();
  if (existsSync(file) && SWITCHED_OFF.test(readFileSync(file, 'utf8')))
    own.push(ill(`${file} sets HUSKY=0: husky runs no hook`, 'Take that line out of it.'));
  return own;
};

/** What husky reads before each hook (husky, "Startup files"). */
const huskyStart = (): string => join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'husky', 'init.sh');

const SWITCHED_OFF = /^\s*(?:export\s+)?HUSKY=["']?0/m;

/** Aliases that leave hooks out. */
const checkBypass = async (root: string): Promise<Diagnosis[]> => {
  const settings = await listSettings(root);
  return settings
    .filter(({ name, value }) => name.startsWith('alias.') && /--no-verify\b|\bcommit\b.*\s-[a-z]*n/.test(value))
    .map(({ name, value, file }) =>
      ill(
        `git config ${name} leaves hooks out: ${value}`,
        `Run: git config --file ${resolve(root, file)} --unset ${name}`,
      ),
    );
};

const checkProof = (repository: WithWorktree): Diagnosis => {
  try {
    const { outcome, said } = proveHook(repository);
    if (outcome === 'named') return well('a synthetic key was stopped: the hook blocks');
    const what =
      outcome === 'passed' ? 'a synthetic key was let through' : 'the hook stops every commit, without having looked';
    const words = said === '' ? 'it said nothing' : `it said: ${said}`;
    return ill(`${what}: ${words}`, 'See the lines above; then run `keywarden doctor` again.');
  } catch (thrown) {
    return ill(`the hook could not be tried: ${messageOf(thrown)}`, 'See the lines above.');
  }
};

/** Looks at all that has to be right for a commit to be stopped, and lets the hook prove that it stops one. */
export const diagnose = async (repository: WithWorktree): Promise<Diagnosis[]> => {
  const { root } = repository;
  const general = [checkGit(root), checkNode(), ...(await checkBypass(root))];
  try {
    const place = await findPlace(repository);
    const hooks = checkHooks(place);
    const ours = hooks.find(({ what }) => what.startsWith('pre-commit'));
    return [
      ...general,
      ...(await checkHusky(hooksFolder(repository), place, repository)),
      ...hooks,
      // A hook without our lines would run whatever else is in it.
      ...(ours?.ok ? [checkProof(repository)] : []),
    ];
  } catch (thrown) {
    return [...general, ill(messageOf(thrown), (thrown as { hint?: string }).hint ?? INSTALL)];
  }
};
