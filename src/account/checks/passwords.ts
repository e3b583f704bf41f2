import { known } from '../answer.ts';
import {
  type Baseline,
  type CheckContext,
  defineChecks,
  fail,
  type Message,
  notApplicable,
  pass,
  say,
  type Verdict,
} from '../check.ts';
import type { AccountState, PasswordPolicy } from '../state.ts';
import { consoleUsers } from './users.ts';

/** CIS AWS Foundations v5.0, 1.7 and 1.8. */
const LENGTH = 14;
const REMEMBERED = 24;
/** The article asks for a period without naming one; this is what benchmarks of its time asked for. */
const MOST_DAYS = 90;

const CLASSES = ['upperCase', 'lowerCase', 'digits', 'symbols'] as const;

const faultsOf = (policy: PasswordPolicy, baseline: Baseline): Message[] => {
  const missing = CLASSES.filter((name) => !policy[name]);
  return [
    ...(policy.minimumLength < LENGTH
      ? [say('pw-complexity.short', { length: policy.minimumLength, wanted: LENGTH })]
      : []),
    ...(policy.remembered < REMEMBERED
      ? [say('pw-complexity.reuse', { remembered: policy.remembered, wanted: REMEMBERED })]
      : []),
    ...(baseline === 'seed' && missing.length > 0
      ? [say('pw-complexity.classes', { classes: { list: missing } })]
      : []),
  ];
};

/** Passwords are only set by users who have one. What the report cannot tell is no reason to leave the policy alone. */
const nobodyHasOne = (state: AccountState): boolean => state.report.ok && consoleUsers(state).length === 0;

const complexity = (state: AccountState, { baseline }: CheckContext): Verdict => {
  if (nobodyHasOne(state)) return notApplicable(say('users.no-console'));
  const policy = known(state.passwordPolicy);
  if (policy === undefined) return fail(say('pw-complexity.none'));
  const items = faultsOf(policy, baseline);
  const evidence = { ...policy };
  if (items.length > 0) return fail(say('pw-complexity.fail'), { items, evidence });
  return pass(say('pw-complexity.pass', { length: policy.minimumLength, remembered: policy.remembered }), { evidence });
};

const rotation = (state: AccountState, { baseline }: CheckContext): Verdict => {
  if (nobodyHasOne(state)) return notApplicable(say('users.no-console'));
  const age = known(state.passwordPolicy)?.maximumAge;
  if (baseline !== 'seed')
    return notApplicable(age === undefined ? say('pw-rotation.not-asked') : say('pw-rotation.is-on', { days: age }));
  if (age === undefined) return fail(say('pw-rotation.none'));
  return age <= MOST_DAYS
    ? pass(say('pw-rotation.pass', { days: age }))
    : fail(say('pw-rotation.long', { days: age, wanted: MOST_DAYS }));
};

const POLICY = 'iam:GetAccountPasswordPolicy';
const REPORT = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'] as const;
const PAGE = '/iam/home#/account_settings';

export const passwordChecks = defineChecks([
  {
    id: 'pw-complexity',
    section: 'users',
    seed: 'S7',
    severity: 'medium',
    baselines: ['modern', 'seed', 'cis-5.0'],
    actions: [POLICY, ...REPORT],
    cis: { '3.0': '1.8, 1.9', '4.0.1': '1.8, 1.9', '5.0': '1.7, 1.8', '6.0': '2.7, 2.8', '7.0': '2.8, 2.9' },
    securityHub: 'IAM.15',
    page: PAGE,
    evaluate: complexity,
  },
  {
    id: 'pw-rotation',
    section: 'users',
    seed: 'S7',
    severity: 'low',
    baselines: ['modern', 'seed'],
    actions: [POLICY, ...REPORT],
    page: PAGE,
    evaluate: rotation,
  },
]);
