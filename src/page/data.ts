/** A kind of credential, as the page shows it. */
export interface PageRule {
  readonly id: string;
  readonly description: string;
  readonly severity: 'error' | 'warn';
  readonly advice: string;
}

export interface PagePlace {
  readonly path: string;
  readonly line: number;
  readonly commit: string;
}

/** Another part of the same credential. */
export interface PagePart {
  readonly what: string;
  readonly secret: string;
  readonly path: string;
  readonly line: number;
}

/** Where a secret stands today: in the files of HEAD, in older commits only, in nothing that a ref leads to. */
export type Presence = 'head' | 'past' | 'unreachable';

export interface PageFinding {
  /** Index in the rules. */
  readonly rule: number;
  readonly confidence: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly secret: string;
  readonly age: 'new' | 'pre-existing';
  readonly via: readonly string[];
  /** Undefined where no history was looked at. */
  readonly presence?: Presence;
  readonly commit?: string;
  readonly author?: string;
  readonly email?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly subject?: string;
  readonly places: readonly PagePlace[];
  readonly parts: readonly PagePart[];
  readonly owner: readonly string[];
  /** The argument of `keywarden allow`. */
  readonly fingerprint?: string;
}

export interface Counted {
  readonly what: string;
  readonly count: number;
}

/**
 * What the page is about. All texts are ready to be shown: what would not show as itself stands as its code, and secrets
 * are masked unless the user asked to see them.
 */
export interface PageData {
  readonly findings: readonly PageFinding[];
  readonly rules: readonly PageRule[];
}
