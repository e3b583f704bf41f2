import type { Baseline, Message, Severity, Status, Verdict } from './check.ts';
import type { CheckId, ListedCheck } from './checks/index.ts';

/** What somebody has said about a check, and until when it holds. Dates are `YYYY-MM-DD`. */
export interface Word {
  readonly by?: string;
  readonly on?: string;
  readonly reason?: string;
  readonly expires: string;
}

/** What people have said about checks: that they saw to a manual one, or that a failing one is to be left alone. */
export interface Words {
  readonly confirmed: Readonly<Partial<Record<string, Word>>>;
  readonly muted: Readonly<Partial<Record<string, Word>>>;
}

export const NO_WORDS: Words = { confirmed: {}, muted: {} };

/** One check of one account. */
export interface CheckResult extends Omit<Verdict, 'status' | 'severity'> {
  readonly check: ListedCheck;
  readonly status: Status;
  readonly severity: Severity;
  /** What it was before somebody muted it. */
  readonly mutedStatus?: Status;
  readonly word?: Word;
  /** What was said once and no longer holds. */
  readonly expired?: { readonly kind: 'confirmed' | 'muted'; readonly word: Word };
}

/** The five marks that the IAM console showed in 2017, computed anew. */
export const MARKS = ['root-access-key', 'root-mfa', 'users', 'admin-via-group', 'pw-complexity'] as const;

export interface Mark {
  readonly name: (typeof MARKS)[number];
  readonly status: 'pass' | 'fail' | 'unknown';
}

/** All that was found about one account. */
export interface AccountReport {
  readonly account: string;
  readonly name: string | undefined;
  readonly partition: string;
  readonly caller: string;
  readonly region: string;
  /** When it was looked at, ISO 8601. */
  readonly at: string;
  readonly reportGenerated: string | undefined;
  readonly marks: readonly Mark[];
  readonly results: readonly CheckResult[];
  /** Why nothing of it could be looked at. */
  readonly trouble?: Message;
}

/** What a run of `account check` found. */
export interface CheckReport {
  readonly baseline: Baseline;
  readonly accounts: readonly AccountReport[];
  /** How many questions were asked of AWS. */
  readonly requests: number;
}

export interface Verdicts {
  readonly failOn: Severity | 'none';
  /** Whether anything that could not be looked at counts, however small. */
  readonly strict: boolean;
}

export type { CheckId };
