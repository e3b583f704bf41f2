import type { AccountState } from './state.ts';
import type { MessageKey } from './texts/en/index.ts';

/** What a check comes to. `unknown`: it could not look, which is never `pass`; `n/a`: the question makes no sense here. */
export type Status = 'pass' | 'fail' | 'warn' | 'manual' | 'unknown' | 'n/a' | 'muted';

/** From the worst to the mildest. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Which advice is followed: that of today, that of the 2017 article word for word, or a benchmark. */
export const BASELINES = ['modern', 'seed', 'cis-5.0'] as const;
export type Baseline = (typeof BASELINES)[number];

export const SECTIONS = ['root', 'users', 'billing', 'logging'] as const;
export type Section = (typeof SECTIONS)[number];

/** Something put into a text; how a language writes it is the language's affair. */
export type Value =
  | string
  | number
  /** So many days before now. */
  | { readonly ago: number }
  /** Names, of which a long row is cut. */
  | { readonly list: readonly string[] };

/** A sentence, in no language yet. */
export interface Message {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, Value>>;
}

export const say = (key: MessageKey, values: Readonly<Record<string, Value>> = {}): Message => ({ key, values });

/** What a check found. */
export interface Verdict {
  readonly status: Exclude<Status, 'muted'>;
  readonly message: Message;
  /** When it is worse or better than the check as such. */
  readonly severity?: Severity;
  /** One sentence for each thing that is wrong, when there are several. */
  readonly items?: readonly Message[];
  /** ARNs or names of what it is about. */
  readonly resources?: readonly string[];
  /** The facts that the verdict rests on. */
  readonly evidence?: Readonly<Record<string, unknown>>;
}

type Details = Omit<Verdict, 'status' | 'message'>;

const verdict =
  (status: Verdict['status']) =>
  (message: Message, details: Details = {}): Verdict => ({ status, message, ...details });

export const pass = verdict('pass');
export const fail = verdict('fail');
export const warn = verdict('warn');
export const manual = verdict('manual');
export const unknown = verdict('unknown');
export const notApplicable = verdict('n/a');

/** What the user asked for, as far as it changes a verdict. */
export interface CheckContext {
  readonly baseline: Baseline;
  /** Root is in daily use when it was used within so many days. */
  readonly rootIdleDays: number;
  /** Whether members of an organisation, whose bill somebody else pays, are asked about billing all the same. */
  readonly memberBilling: boolean;
}

/** One item of the list. */
export interface Check {
  readonly id: string;
  readonly section: Section;
  /** The part of the article that it comes from, `S1` to `S16`. */
  readonly seed: string;
  readonly severity: Severity;
  readonly baselines: readonly Baseline[];
  /** What it asks AWS, as IAM names the actions: a policy follows from these. */
  readonly actions: readonly string[];
  /** Its number in the CIS AWS Foundations Benchmark, by version. */
  readonly cis?: Readonly<Record<string, string>>;
  /** Its control in AWS Security Hub. */
  readonly securityHub?: string;
  /** Whether only a person can tell, who may confirm it. */
  readonly manual?: true;
  /** Where in the console to look, from its address on. */
  readonly page?: string;
  readonly evaluate: (state: AccountState, context: CheckContext) => Verdict;
}

/** Keeps the ids as literal types, so that each has its texts. */
export const defineChecks = <const Checks extends readonly Check[]>(checks: Checks): Checks => checks;
