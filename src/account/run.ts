import { collectMembers, type Member } from './collect/organization.ts';
import { collectRootCredentials, collectState } from './collect/state.ts';
import { emptyState } from './empty-state.ts';
import { type Evaluation, evaluateAccount, failureMessage } from './evaluate.ts';
import { createLimit } from './limit.ts';
import { partitionOf, partitionOfRegion } from './partition.ts';
import type { AccountReport, Words } from './report.ts';
import { assumeRole, assumeRoot, type Session } from './session.ts';
import type { AccountState, HookState } from './state.ts';
import { troubleOf } from './trouble.ts';

export interface RunOptions {
  readonly evaluation: Omit<Evaluation, 'words'>;
  /** What people have said about the checks of an account. */
  readonly wordsFor: (account: string) => Words;
  readonly hook: HookState;
  /** The present moment, ISO 8601. */
  readonly now: () => string;
}

export interface FanOut extends RunOptions {
  /** The accounts by id; undefined for all of the organisation. */
  readonly accounts: readonly string[] | undefined;
  readonly roleName: string;
  readonly externalId: string | undefined;
  /** Look at the root user by AssumeRoot where the role cannot be taken on. */
  readonly assumeRoot: boolean;
  /** How many accounts are looked at at a time. */
  readonly parallel: number;
  readonly onProgress: (done: number, total: number) => void;
}

/** Gathers the state of the account that a session is in. */
export const stateOf = (
  { aws, caller }: Session,
  { hook, now }: Pick<RunOptions, 'hook' | 'now'>,
): Promise<AccountState> => collectState(aws, { caller, hook, at: now() });

const judged = (state: AccountState, { evaluation, wordsFor }: RunOptions): AccountReport =>
  evaluateAccount(state, { ...evaluation, words: wordsFor(state.account) });

/** Looks at the account that a session is in. */
export const checkAccount = async (session: Session, options: RunOptions): Promise<AccountReport> =>
  judged(await stateOf(session, options), options);

/**
 * Looks at several accounts, each on its own: what goes wrong with one is told in its row.
 * @throws KeywardenError when the accounts of the organisation cannot be listed
 */
export const checkAccounts = async (session: Session, options: FanOut): Promise<AccountReport[]> => {
  const members = await membersOf(session, options.accounts);
  const limit = createLimit(options.parallel);
  let done = 0;
  return Promise.all(
    members.map((member) =>
      limit(async () => {
        const report = await checkMember(session, member, options);
        options.onProgress(++done, members.length);
        return { ...report, name: report.name ?? (member.name || undefined) };
      }),
    ),
  );
};

const membersOf = async (
  { aws, options: { speaker, profile } }: Session,
  accounts: readonly string[] | undefined,
): Promise<readonly Member[]> => {
  if (accounts !== undefined) return accounts.map((id) => ({ id, name: '' }));
  const members = await collectMembers(aws, partitionOfRegion(aws.region).globalRegion);
  if (members.ok) return members.value;
  throw troubleOf(members.failure, { speaker, profile, region: aws.region, hint: 'organization.hint' });
};

const checkMember = async (session: Session, { id }: Member, options: FanOut): Promise<AccountReport> => {
  // A role of the account itself need not let itself be taken on.
  if (id === session.caller.account) return checkAccount(session, options);
  const partition = partitionOf(session.caller.arn).id;
  const role = `arn:${partition}:iam::${id}:role/${options.roleName}`;
  const keys = await assumeRole(session.aws, role, options.externalId);
  if (keys.ok) {
    const caller = { account: id, arn: `arn:${partition}:sts::${id}:assumed-role/${options.roleName}` };
    // What guards the commits here says nothing about somebody else's account.
    return checkAccount({ ...session, aws: session.with(keys.value), caller }, { ...options, hook: 'not-asked' });
  }
  const caller = { account: id, arn: `arn:${partition}:sts::${id}:assumed-root` };
  const seen = { caller, region: session.aws.region, at: options.now(), hook: 'not-asked' as const };
  if (options.assumeRoot) return checkRoot(session, seen, options);
  return { ...judged(emptyState(seen, keys.failure), options), caller: role, trouble: failureMessage(keys.failure) };
};

/** What AssumeRoot's audit policy allows of it. */
const ROOT_ACTIONS = new Set(['iam:ListAccessKeys', 'iam:ListMFADevices', 'iam:GetLoginProfile']);

/** Of an account without our role: its root user, exactly, and nothing else. */
const checkRoot = async (
  session: Session,
  seen: Parameters<typeof emptyState>[0],
  options: RunOptions,
): Promise<AccountReport> => {
  const keys = await assumeRoot(session.aws, seen.caller.account);
  if (!keys.ok) return { ...judged(emptyState(seen, keys.failure), options), trouble: failureMessage(keys.failure) };
  const rootCredentials = await collectRootCredentials(session.with(keys.value, ROOT_ACTIONS));
  const nothing = { reason: 'not-asked', code: 'NotAsked', message: 'only the root user was looked at' } as const;
  return judged({ ...emptyState(seen, nothing), rootCredentials }, options);
};
