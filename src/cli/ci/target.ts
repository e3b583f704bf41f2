import { KeywardenError, UsageError } from '../../errors.ts';
import { mergeBaseOrNone } from '../../git/changes.ts';
import { commitNamed, openRepository, type Repository, shallowBoundary } from '../../git/repository.ts';
import type { ScanTarget } from '../../scan/request.ts';
import type { CiEvent, CiSystem, Environment } from './event.ts';
import { githubActions } from './github.ts';
import { gitlabCi } from './gitlab.ts';
import { otherSystems } from './others.ts';

const SYSTEMS: readonly CiSystem[] = [githubActions, gitlabCi, ...otherSystems];

/** What a CI job is to look at. */
export interface CiTarget {
  /** Undefined when there is nothing to look at. */
  readonly target: ScanTarget | undefined;
  /** For the log: which event of which system, and what that means. */
  readonly said: string;
}

type Change = Extract<CiEvent, { readonly kind: 'change' }>;

/**
 * Works out from the event of a CI job what it is to look at: of a change what it brings in, else everything.
 * @throws KeywardenError outside of CI, and when the clone lacks what the event names
 */
export const ciTarget = (cwd: string, env: Environment): CiTarget => {
  const system = SYSTEMS.find(({ isHere }) => isHere(env));
  if (!system) throw notInCi();
  const event = system.event(env);
  const what = `${system.name}, ${event.name}`;
  if (event.kind === 'nothing') return { target: undefined, said: `${what}: nothing to look at` };
  if (event.kind === 'everything') return { target: { mode: 'history' }, said: `${what}: the whole repository` };
  const { target, why } = changeTarget(openRepository(cwd), event);
  return { target, said: `${what}: ${why}` };
};

const notInCi = (): UsageError =>
  new UsageError(`--ci is for jobs of ${SYSTEMS.map(({ name }) => name).join(', ')}: none of them is here`, {
    hint: 'Elsewhere say what to look at: keywarden scan --range origin/main..HEAD',
  });

const short = (id: string): string => id.slice(0, 10);

const changeTarget = (
  repository: Repository,
  change: Change,
): { readonly target: ScanTarget; readonly why: string } => {
  const head = headOf(repository, change);
  const known = change.base === undefined ? undefined : commitNamed(repository, change.base);
  if (change.base !== undefined && known === undefined) refuseShallow(repository, change.base);
  const start = known === undefined ? trunkOf(repository, change, head) : { name: short(known), id: known };
  const lost =
    change.base === undefined || known !== undefined
      ? ''
      : `${short(change.base)}, where it started, is not here any more; `;
  if (start === undefined) return { target: { mode: 'history' }, why: `${lost}the whole repository` };
  const tips = [tagOf(repository, change) ?? head];
  const range = { revisions: [head, `^${start.id}`], tips, base: start.id };
  return { target: { mode: 'commits', range }, why: `${lost}what ${short(head)} has and ${start.name} has not` };
};

const tagOf = (repository: Repository, { tag }: Change): string | undefined =>
  tag !== undefined && commitNamed(repository, tag) !== undefined ? tag : undefined;

const headOf = (repository: Repository, { head, name }: Change): string => {
  const found = commitNamed(repository, head);
  if (found !== undefined) return found;
  throw new KeywardenError(`${head}, the commit of this ${name}, is not in this clone`, {
    hint: `Fetch it first: git fetch --no-tags origin ${head} (actions/checkout: \`ref: ${head}\`, \`fetch-depth: 0\`)`,
  });
};

/** Where a clone was cut off, a commit that is not there may be one that was not fetched: that is no reason to look at less. */
const refuseShallow = (repository: Repository, base: string): void => {
  if (shallowBoundary(repository).size === 0) return;
  throw new KeywardenError(`${base}, where this change starts, is not in this shallow clone`, {
    hint: 'Fetch the whole history (actions/checkout: `fetch-depth: 0`; GitLab: `GIT_DEPTH: 0`; else `git fetch --unshallow`).',
  });
};

/** The branch that others start from; undefined when this is that branch, so that nobody has looked at it yet. */
const trunkOf = (
  repository: Repository,
  { defaultBranch, isDefault }: Change,
  head: string,
): { readonly name: string; readonly id: string } | undefined => {
  if (isDefault) return undefined;
  const names =
    defaultBranch === undefined ? ['origin/HEAD', 'origin/main', 'origin/master'] : [`origin/${defaultBranch}`];
  for (const name of names) {
    const id = commitNamed(repository, name);
    if (id === undefined) continue;
    const isTrunk = isDefault === undefined && mergeBaseOrNone(repository, id, head) === head;
    return isTrunk ? undefined : { name, id };
  }
  return undefined;
};
