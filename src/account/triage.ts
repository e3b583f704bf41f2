import { type Answer, mapped, orElse, whenAbsent } from './answer.ts';
import type { Aws } from './aws.ts';
import { collectIdentities, collectKeys, collectSummary } from './collect/identity.ts';

/** What AWS tells about a key to somebody who has credentials of his own. */
export interface OnlineTriage {
  readonly account: Answer<string | undefined>;
  /** Only for keys of the account that asks: who has it, and when it was used last. */
  readonly use: Answer<KeyUse | undefined>;
  /** A key of this account that no user has, in an account whose root user has keys. */
  readonly probablyRoot: boolean;
}

export interface KeyUse {
  readonly user: string | undefined;
  readonly date: string | undefined;
  readonly service: string | undefined;
  readonly region: string | undefined;
}

/** What AWS puts where it has nothing to say. */
const said = (text: string | undefined): string | undefined =>
  text === undefined || text === 'N/A' ? undefined : text;

const useOf = async (aws: Aws, id: string): Promise<Answer<KeyUse | undefined>> => {
  const action = 'iam:GetAccessKeyLastUsed';
  const answer = mapped(
    await aws.ask(action, { AccessKeyId: id }),
    action,
    ({ UserName, AccessKeyLastUsed: last }) => ({
      user: UserName,
      date: last?.LastUsedDate?.toISOString(),
      service: said(last?.ServiceName),
      region: said(last?.Region),
    }),
  );
  return whenAbsent(answer, undefined);
};

const MOST_USERS = 500;

const belongsToAUser = async (aws: Aws, id: string): Promise<boolean | undefined> => {
  const identities = await collectIdentities(aws);
  if (!identities.ok || identities.value.users.length > MOST_USERS) return undefined;
  const lists = await Promise.all(identities.value.users.map(({ name }) => collectKeys(aws, name)));
  if (lists.some(({ ok }) => !ok)) return undefined;
  return lists.some((keys) => orElse(keys, []).some((key) => key.id === id));
};

/** Asks AWS about a key, with the credentials of whoever asks: nothing is tried out, and its owner hears nothing of it. */
export const triageOnline = async (aws: Aws, own: string, id: string): Promise<OnlineTriage> => {
  const action = 'sts:GetAccessKeyInfo';
  const account = mapped(await aws.ask(action, { AccessKeyId: id }), action, ({ Account }) => Account);
  const isOurs = orElse(account, undefined) === own;
  const use = isOurs ? await useOf(aws, id) : ({ ok: true, value: undefined } as const);
  if (!isOurs || orElse(use, undefined)?.user !== undefined) return { account, use, probablyRoot: false };
  const summary = await collectSummary(aws);
  const rootHasKeys = (orElse(summary, {} as Record<string, number>).AccountAccessKeysPresent ?? 0) > 0;
  return { account, use, probablyRoot: rootHasKeys && (await belongsToAUser(aws, id)) === false };
};
