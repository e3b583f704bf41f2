/** Why a question to AWS was not answered. */
export type FailureReason =
  | 'denied'
  | 'absent'
  | 'throttled'
  | 'unreachable'
  | 'credentials'
  | 'clock'
  | 'malformed'
  | 'not-asked'
  | 'failed';

/** A question that AWS did not answer, and what it said instead. */
export interface Failure {
  readonly reason: FailureReason;
  /** What was asked, as IAM names it: `iam:GetAccountSummary`. */
  readonly action: string;
  /** The error code of AWS or of the system: `AccessDenied`, `ENOTFOUND`. */
  readonly code: string;
  readonly message: string;
}

/** What a question brought: a value, or why there is none. Not knowing is kept apart from "there is nothing". */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });

export const unanswered = (failure: Failure): Answer<never> => ({ ok: false, failure });

/** An answer that nobody asked for, where a question makes no sense or what it depends on is not known. */
export const notAsked = (action: string, message = 'not asked'): Answer<never> =>
  unanswered({ reason: 'not-asked', action, code: 'NotAsked', message });

/** Thrown by `known`, caught where checks are run: what is not known becomes the status `unknown`, never `pass`. */
export class NotKnown extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.action}: ${failure.code}`);
    this.failure = failure;
  }
}

/** The value of an answer. @throws NotKnown when there is none */
export const known = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new NotKnown(answer.failure);
};

/** The value of an answer, or something else when there is none: only for what no verdict rests on. */
export const orElse = <T, U>(answer: Answer<T>, otherwise: U): T | U => (answer.ok ? answer.value : otherwise);

/** Makes something else of an answer; what is not shaped as it should be becomes a failure, not a crash. */
export const mapped = <T, U>(answer: Answer<T>, action: string, make: (value: T) => U): Answer<U> => {
  if (!answer.ok) return answer;
  try {
    return answered(make(answer.value));
  } catch (thrown) {
    if (thrown instanceof NotKnown) return unanswered(thrown.failure);
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return unanswered({ reason: 'malformed', action, code: 'MalformedAnswer', message });
  }
};

/** Takes the error that says "there is none" for the answer that it is. */
export const whenAbsent = <T, U>(answer: Answer<T>, otherwise: U, codes?: RegExp): Answer<T | U> => {
  if (answer.ok || answer.failure.reason !== 'absent') return answer;
  return codes === undefined || codes.test(answer.failure.code) ? answered(otherwise) : answer;
};

/**
 * A part that an answer of AWS always has, be it empty. Where nothing found is good news, nothing answered must not pass
 * for it.
 */
export const present = <T>(part: T | undefined, name: string): T => {
  if (part === undefined) throw new SyntaxError(`expected ${name}`);
  return part;
};
