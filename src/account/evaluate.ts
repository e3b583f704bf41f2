import { type Failure, NotKnown, orElse } from './answer.ts';
import {
  type Baseline,
  type CheckContext,
  type Message,
  SEVERITIES,
  type Severity,
  say,
  type Verdict,
} from './check.ts';
import { checks, type ListedCheck } from './checks/index.ts';
import type { AccountReport, CheckReport, CheckResult, Mark, Verdicts, Words } from './report.ts';
import type { AccountState } from './state.ts';

export interface Evaluation extends CheckContext {
  /** The checks that are run. */
  readonly checks: readonly ListedCheck[];
  readonly words: Words;
}

export const failureMessage = ({ reason, action, code }: Failure): Message =>
  say(`unknown.${reason}`, { action, code });

const verdictOf = (check: ListedCheck, state: AccountState, context: CheckContext): Verdict => {
  try {
    return check.evaluate(state, context);
  } catch (thrown) {
    if (!(thrown instanceof NotKnown)) throw thrown;
    const { reason, action, code, message } = thrown.failure;
    return {
      status: 'unknown',
      message: failureMessage(thrown.failure),
      evidence: { reason, action, code, message },
    };
  }
};

/** Whether what somebody said still holds: through the day that it names. */
const holds = (expires: string, at: string): boolean => at.slice(0, 10) <= expires;

const MUTABLE = new Set(['fail', 'warn', 'unknown', 'manual']);

/** Applies what people said: a manual check that was seen to passes, a muted one is left alone, both for a time. */
const withWords = (result: CheckResult, { confirmed, muted }: Words, at: string): CheckResult => {
  const mute = muted[result.check.id];
  if (mute && MUTABLE.has(result.status)) {
    if (holds(mute.expires, at)) return { ...result, status: 'muted', mutedStatus: result.status, word: mute };
    return { ...result, expired: { kind: 'muted', word: mute } };
  }
  const word = confirmed[result.check.id];
  if (word === undefined || result.status !== 'manual') return result;
  return holds(word.expires, at)
    ? { ...result, status: 'pass', word }
    : { ...result, expired: { kind: 'confirmed', word } };
};

const resultOf = (check: ListedCheck, state: AccountState, { words, ...context }: Evaluation): CheckResult => {
  const { severity = check.severity, ...verdict } = verdictOf(check, state, context);
  return withWords({ ...verdict, check, severity }, words, state.at);
};

const markOf = (result: CheckResult | undefined): Mark['status'] => {
  if (result === undefined || result.status === 'unknown') return 'unknown';
  return result.status === 'pass' || result.status === 'n/a' ? 'pass' : 'fail';
};

/** Whether there is anybody but root: an IAM user, or people who come through Identity Center. */
const usersMark = ({ identities, identityCenterRoles }: AccountState): Mark['status'] => {
  if (orElse(identities, undefined)?.users.length || orElse(identityCenterRoles, []).length > 0) return 'pass';
  return identities.ok && identityCenterRoles.ok ? 'fail' : 'unknown';
};

const PANEL = ['root-access-key', 'root-mfa', 'admin-via-group', 'pw-complexity'] as const;

const marksOf = (state: AccountState, evaluation: Evaluation): Mark[] => {
  // The panel is whole or absent, and says what is, not what is muted.
  if (!PANEL.every((id) => evaluation.checks.some((check) => check.id === id))) return [];
  const mark = (id: (typeof PANEL)[number]): Mark => {
    const check = checks.find((candidate) => candidate.id === id)!;
    return { name: id, status: markOf(resultOf(check, state, { ...evaluation, words: { confirmed: {}, muted: {} } })) };
  };
  return [
    mark('root-access-key'),
    mark('root-mfa'),
    { name: 'users', status: usersMark(state) },
    mark('admin-via-group'),
    mark('pw-complexity'),
  ];
};

/** Judges an account by its state. Pure: the same state gives the same report. */
export const evaluateAccount = (state: AccountState, evaluation: Evaluation): AccountReport => ({
  account: state.account,
  name: orElse(state.alias, undefined),
  partition: state.partition,
  caller: state.caller,
  region: state.region,
  at: state.at,
  reportGenerated: orElse(state.report, undefined)?.generated,
  marks: marksOf(state, evaluation),
  results: evaluation.checks.map((check) => resultOf(check, state, evaluation)),
});

/** All that checks ask of AWS, as IAM names the actions. */
export const actionsFor = (chosen: readonly ListedCheck[]): ReadonlySet<string> =>
  new Set(chosen.flatMap(({ actions }) => actions));

/** The checks that a baseline holds. */
export const checksOf = (baseline: Baseline): readonly ListedCheck[] =>
  checks.filter(({ baselines }) => baselines.includes(baseline));

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Results from the worst to the mildest, failures only: what to do first. */
export const doFirst = (results: readonly CheckResult[]): CheckResult[] =>
  results.filter(({ status }) => status === 'fail').sort((a, b) => rank(a.severity) - rank(b.severity));

const counts = ({ failOn }: Verdicts, { severity }: CheckResult): boolean =>
  failOn !== 'none' && rank(severity) <= rank(failOn);

/**
 * What could not be looked at and yet matters, for a report whose exit code says so. Whoever lets no failure count still
 * wants to know that nobody looked.
 */
export const notLookedAt = (results: readonly CheckResult[], { failOn, strict }: Verdicts): CheckResult[] => {
  const verdicts = { failOn: failOn === 'none' ? 'high' : failOn, strict } as const;
  return results.filter((result) => result.status === 'unknown' && (strict || counts(verdicts, result)));
};

/**
 * The exit code of a report: 2 when something that matters could not be looked at, 1 when something failed that weighs as
 * much as the user said, else 0.
 */
export const exitCodeOfReport = ({ accounts }: CheckReport, verdicts: Verdicts): 0 | 1 | 2 => {
  const results = accounts.flatMap((account) => account.results);
  if (accounts.some(({ trouble }) => trouble !== undefined) || notLookedAt(results, verdicts).length > 0) return 2;
  return results.some((result) => result.status === 'fail' && counts(verdicts, result)) ? 1 : 0;
};
