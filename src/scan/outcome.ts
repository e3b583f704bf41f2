import type { Place } from '../engine/chunk.ts';
import type { Allowance, Finding, Position } from '../engine/finding.ts';

/** Whether a secret comes with the change that is looked at, or stood there before it. */
export type Age = 'new' | 'pre-existing';

/** The commit that first brought a secret. */
export interface Introduction {
  readonly commit: string;
  readonly author: string;
  readonly email: string;
  /** ISO 8601 with the author's time zone. */
  readonly date: string;
  /** The first line of the commit message, secrets in it masked. */
  readonly subject: string;
}

/** Whose an access key of AWS is. */
export interface Owner {
  readonly account: string | undefined;
  readonly whose: 'yours' | 'canary' | 'somebody' | 'unknown';
  readonly name: string | undefined;
  /** What a check of that account found, a sentence each. */
  readonly checked: readonly string[];
}

/** A place where a secret stands. */
export interface FoundPlace {
  readonly place: Place;
  readonly start: Position;
}

/** A finding and what its scan knows about it. */
export interface ScanFinding extends Finding {
  readonly age: Age;
  /** What `keywarden allow` knows it by; absent outside of a repository. */
  readonly fingerprint?: string;
  /** Other parts of the same credential, found near it: of a secret access key its id. */
  readonly pair?: readonly ScanFinding[];
  readonly introduced?: Introduction;
  /** False for content that no branch, tag or other ref leads to any more. */
  readonly reachable?: boolean;
  /** For access keys of AWS. */
  readonly owner?: Owner;
  /** True when only the record of where branches once stood leads to it (git-reflog). */
  readonly onlyReflog?: boolean;
  /** In a history: where else the secret stands, each file at the commit that brought it there first. */
  readonly places?: readonly FoundPlace[];
  /** In a history: whether the files of HEAD still hold it. */
  readonly inHead?: boolean;
}

/** A finding that does not count, and why. */
export interface AllowedFinding {
  readonly finding: Finding & Pick<ScanFinding, 'fingerprint'>;
  readonly allowance: Allowance;
}

/** Something that could not be looked at; a scan with one of these has failed. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export interface Skip {
  readonly path: string;
  readonly reason: string;
}

/** What a scan did. */
export interface Outcome {
  /** `failed`: something could not be looked at, so that nothing can be promised, whatever was found. */
  readonly status: 'clean' | 'found' | 'failed';
  readonly findings: readonly ScanFinding[];
  /** How many findings stood there before the change and are, as the settings or the kind of scan want it, not listed. */
  readonly unlisted: number;
  readonly allowed: readonly AllowedFinding[];
  /** Findings that the baseline knows; they do not count. */
  readonly known: readonly ScanFinding[];
  readonly skipped: readonly Skip[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
  readonly scanned: {
    /** What was scanned, in the singular: `staged file`. */
    readonly unit: string;
    readonly count: number;
    readonly bytes: number;
  };
}

/** What a hook does about secrets that stood there before the change. */
export type PreExisting = 'report' | 'ignore' | 'block';

/** True for a finding that makes a scan end with "found". */
export const blocks = (finding: ScanFinding, preExisting: PreExisting): boolean =>
  finding.rule.severity === 'error' && (finding.age === 'new' || preExisting === 'block');

const EXIT_CODE = { clean: 0, found: 1, failed: 2 } as const;

/** The exit code that tells an outcome: 0 clean, 1 found, 2 could not look. */
export const exitCodeOf = ({ status }: Outcome): 0 | 1 | 2 => EXIT_CODE[status];
