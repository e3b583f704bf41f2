import { UsageError } from '../errors.ts';
import type { ScanTarget } from '../scan/request.ts';
import type { HookName } from './names.ts';
import { pushedRefs, type RefUpdate, receivedRefs } from './refs.ts';

/** What a hook needs to know of the world to decide what it scans. Asked only when it is needed. */
export interface HookWorld {
  /** What git gave the hook as arguments. */
  readonly args: readonly string[];
  /** What git gave it on standard input. */
  readonly input: () => Promise<string>;
  readonly readFile: (path: string) => string;
  /** The commit that HEAD names; undefined when there is none. */
  readonly head: string | undefined;
  /** The commits that a merge under way brings in. */
  readonly mergeHeads: readonly string[];
  /** Whether the merge is concluded by a commit, for which git runs no hook of merges. */
  readonly concludesMerge: boolean;
  /** Those of some objects that are here. */
  readonly present: (ids: readonly string[]) => readonly string[];
  /** The commits at which those chosen leave what others hold; the nearest first. */
  readonly boundary: (revisions: readonly string[]) => readonly string[];
}

type Plan = (world: HookWorld) => readonly ScanTarget[] | Promise<readonly ScanTarget[]>;

const staged: Plan = () => [{ mode: 'staged' }];

/** The commits that a merge brings to the branch. */
const incoming: Plan = ({ head, mergeHeads }) => {
  if (head === undefined || mergeHeads.length === 0) return [];
  return [{ mode: 'commits', range: { revisions: [...mergeHeads, `^${head}`], tips: mergeHeads, base: head } }];
};

/**
 * The message; also the index, since hooks that ran after ours may have staged something, and what a merge brings that
 * `git commit` concludes.
 */
const message: Plan = async (world) => {
  const [file] = world.args;
  if (file === undefined)
    throw new UsageError('expected the file of the commit message, as git gives it to commit-msg');
  const merged = world.concludesMerge ? await incoming(world) : [];
  return [{ mode: 'message', text: world.readFile(file) }, { mode: 'staged' }, ...merged];
};

const commits = (updates: readonly RefUpdate[], known: readonly string[], { boundary }: HookWorld): ScanTarget[] => {
  const tips = updates.flatMap(({ after }) => after ?? []);
  if (tips.length === 0) return [];
  const revisions = [...tips, ...known];
  return [{ mode: 'commits', range: { revisions, tips, base: boundary(revisions)[0] } }];
};

/** What the remote lacks: commits that neither the refs it has nor those we know it to have lead to. */
const pushed: Plan = async (world) => {
  const updates = pushedRefs(await world.input());
  const there = world.present(updates.flatMap(({ before }) => before ?? [])).map((id) => `^${id}`);
  const [remote = ''] = world.args;
  const tracked = /^[\w./-]+$/.test(remote) ? ['--not', `--remotes=${remote}`] : [];
  return commits(updates, [...there, ...tracked], world);
};

/** What no ref of the repository leads to yet. */
const received = (updates: readonly RefUpdate[], world: HookWorld): readonly ScanTarget[] =>
  commits(updates, ['--not', '--all'], world).map((target) =>
    target.mode === 'commits' && world.head !== undefined
      ? { ...target, range: { ...target.range, base: world.head } }
      : target,
  );

const PLANS: Readonly<Record<HookName, Plan>> = {
  'pre-commit': staged,
  'commit-msg': message,
  'pre-merge-commit': async (world) => [...(await staged(world)), ...(await incoming(world))],
  'prepare-commit-msg': (world) => (world.args[1] === 'merge' ? incoming(world) : []),
  'pre-push': pushed,
  'pre-receive': async (world) => received(receivedRefs(await world.input()), world),
  update: (world) => received(receivedRefs(`${world.args[1]} ${world.args[2]} ${world.args[0]}`), world),
};

/** Decides what a hook scans. Nothing, where the occasion brings nothing in: a branch is deleted, a commit is no merge. */
export const planOf = (hook: HookName, world: HookWorld): Promise<readonly ScanTarget[]> =>
  Promise.resolve(PLANS[hook](world));
