import { isCanary } from './canaries.ts';
import type { KeyId } from './key-id.ts';
import type { Profile } from './profiles.ts';

/** Whose an access key is, as far as that can be told without asking AWS. */
export interface Ownership {
  readonly account: string | undefined;
  /** `yours`: an account that the settings or a local profile name; `canary`: bait; `unknown`: the id does not say. */
  readonly whose: 'yours' | 'canary' | 'somebody' | 'unknown';
  /** What the account is called in the settings or by a profile. */
  readonly name: string | undefined;
  /** How that is known. */
  readonly by: 'settings' | 'profile' | undefined;
}

export interface KnownAccounts {
  /** Account ids of the settings, by name. */
  readonly settings: ReadonlyMap<string, string>;
  readonly profiles: readonly Profile[];
}

/** Tells whose a key is. */
export const ownershipOf = ({ account }: KeyId, { settings, profiles }: KnownAccounts): Ownership => {
  if (account === undefined) return { account, whose: 'unknown', name: undefined, by: undefined };
  const named = [...settings].find(([, id]) => id === account)?.[0];
  if (named !== undefined) return { account, whose: 'yours', name: named, by: 'settings' };
  const profile = profiles.find(({ accounts }) => accounts.includes(account))?.name;
  if (profile !== undefined) return { account, whose: 'yours', name: profile, by: 'profile' };
  return { account, whose: isCanary(account) ? 'canary' : 'somebody', name: undefined, by: undefined };
};
