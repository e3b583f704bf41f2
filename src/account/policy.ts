import type { Section } from './check.ts';
import type { ListedCheck } from './checks/index.ts';

export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: object;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** What every check asks beside its own: whose account it is, and how long its credentials may be old. */
const ALWAYS = ['iam:ListAccountAliases'] as const;

const SIDS: Readonly<Record<Section, string>> = {
  root: 'Identity',
  users: 'Identity',
  billing: 'ContactsAndBilling',
  logging: 'LoggingAndAlerts',
};

/**
 * The least that checks need. None of these actions can be bound to a resource, but those of S3, whose buckets are only
 * known when they are looked at. `sts:GetCallerIdentity` needs no permission.
 */
export const policyFor = (checks: readonly ListedCheck[]): PolicyDocument => {
  const actions = new Map<string, Set<string>>([['Identity', new Set<string>(ALWAYS)]]);
  const taken = new Set<string>(ALWAYS);
  for (const check of checks) {
    const sid = SIDS[check.section];
    const list = actions.get(sid) ?? new Set<string>();
    for (const action of check.actions) if (!taken.has(action)) list.add(action);
    for (const action of check.actions) taken.add(action);
    actions.set(sid, list);
  }
  const statements = [...actions].filter(([, list]) => list.size > 0);
  return {
    Version: '2012-10-17',
    Statement: statements.map(([Sid, list]) => ({ Sid, Effect: 'Allow', Action: [...list].sort(), Resource: '*' })),
  };
};

/** What the account that looks at others needs: the list of accounts, and to take on the role in each. */
export const callerPolicy = (roleName: string, assumeRoot: boolean): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [
    { Sid: 'ListAccounts', Effect: 'Allow', Action: ['organizations:ListAccounts'], Resource: '*' },
    { Sid: 'TakeOnTheRole', Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: `arn:*:iam::*:role/${roleName}` },
    ...(assumeRoot
      ? [
          {
            Sid: 'LookAtRoot',
            Effect: 'Allow' as const,
            Action: ['sts:AssumeRoot'],
            Resource: 'arn:*:iam::*:root',
            Condition: {
              StringEquals: { 'sts:TaskPolicyArn': 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials' },
            },
          },
        ]
      : []),
  ],
});
