import type { ScanFinding } from '../scan/outcome.ts';

/** Whose an access key is and what is known of its account, a line each. */
export const ownerLines = ({ owner }: ScanFinding): string[] => {
  if (owner === undefined || owner.account === undefined) return [];
  const { account, whose, name, checked } = owner;
  if (whose === 'canary') return [`a canary token (account ${account}): whoever tries it tells its owner`];
  if (whose === 'somebody') return [`of account ${account}, which is in no setting or profile of yours`];
  return [[`belongs to ${name} (account ${account}, yours)`, ...checked].join('; ')];
};
