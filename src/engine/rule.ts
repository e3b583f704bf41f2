/** How much a finding of a rule weighs: an `error` blocks (exit 1), a `warn` is only reported. */
export type Severity = 'error' | 'warn';

/** How sure a rule is that what it matches is a credential. */
export type Confidence = 'high' | 'medium' | 'low';

/** What a pattern matched, before the checks of its rule have decided. */
export interface Candidate {
  /** The secret as matched, one character a byte. */
  readonly secret: string;
  /** The whole match: `match[0]`, its groups and named groups. */
  readonly match: RegExpExecArray;
  /** The path of the content with `/` between folders; empty where there is none (standard input). */
  readonly path: string;
}

/** A named yes-or-no question on a candidate; a rule's candidate is a finding when every check says yes. */
export interface Check {
  /** What is asked, for explanations: `entropy >= 3.5`, `crc32`. */
  readonly name: string;
  readonly test: (candidate: Candidate) => boolean;
  /** True when the answer depends on the path: where paths are not known yet, the check is put off. */
  readonly asksPath?: boolean;
  /** True when it looks further beside a match than `CHECKS_SEE`: at all that its rule is shown. */
  readonly looksFar?: true;
  /** What a path has to match, where the check asks for nothing else: the hook need not look at files of other names. */
  readonly path?: RegExp;
}

/** Looks for one pattern, from `lastIndex` on, as a `RegExp` with the flags `g` or `y` does. */
export interface Search {
  lastIndex: number;
  exec(text: string): RegExpExecArray | null;
}

/** A pattern, ready to run. */
export interface CompiledPattern {
  readonly search: Search;
  /** Finds again what `search` has found, at `lastIndex`, and tells where each group stands (`indices`). */
  readonly locate: Search;
}

/** Makes a pattern ready to run. */
export type PatternEngine = (pattern: RegExp) => CompiledPattern;

/** A run of letters, digits and the other characters of base64 (`+`, `/`, `-`, `_`) that every match of a rule holds. */
export interface HeldRun {
  /** How long it is at least, with what stands beside it of such characters; 0 when there is none. */
  readonly least: number;
  /** How far before it a match can begin, and how far behind it end: a million where there is no bound. */
  readonly before: number;
  readonly behind: number;
  /** Whether letters as well as digits stand in it. */
  readonly mixed: boolean;
}

/** How far patterns see, in bytes. */
export interface Extent {
  /** How long a match is at most. */
  readonly most: number;
  /** How much of what stands beside it has a say in whether it is one, at most. */
  readonly beside: number;
}

/** No check looks further beside a match than so far, but for those that say so. Bytes. */
export const CHECKS_SEE = 80;

/** What a name is given: a value in quotes or a bare one; a bare one only when a digit stands in it. */
export type Gives = 'value' | 'digit';

/** A kind of credential: how it looks and what makes a match believable. */
export interface Rule {
  /** Unique, lower-case kebab: `aws-access-key-id`. */
  readonly id: string;
  /** One line for people: what was found. */
  readonly description: string;
  /** Where the format is documented (a vendor page), or where it was observed. */
  readonly source: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /**
   * The shapes of the credential. They run on one character a byte (non-ASCII text appears as its UTF-8 bytes), on one
   * line at a time without its line break, or on the surroundings of a keyword when `span` is set. The named group
   * `secret` is the secret; without it the whole match is. The first group that took part is not assumed.
   */
  readonly patterns: readonly RegExp[];
  /**
   * Lower-case ASCII texts, at least three characters each, without line breaks and NUL. Every match of every pattern
   * holds one of them, in any letter case: content without them is never shown to the patterns. Empty: the patterns see
   * every line.
   */
  readonly keywords: readonly string[];
  /** What every match holds besides a keyword; made from the patterns where it is not given (`scan/history/held-run.ts`). */
  readonly run?: HeldRun;
  /**
   * How far its patterns see, where that is told and no check looks farther: of a long line, or of what `span` says, only so
   * much has to be shown to them.
   */
  readonly extent?: Extent;
  /** Told of a rule whose matches begin with a keyword, as a part of a name that is given a value (`generic/given.ts`). */
  readonly gives?: Gives;
  /** For secrets over several lines: how many bytes before and after a keyword the patterns may need to see. */
  readonly span?: number;
  /**
   * For files that are a credential as a whole, or of lines that only their name tells: ends of paths (`config/master.key`),
   * or folders, which end with `/`. The patterns see such a file whole, and no other content; there are no keywords.
   * Larger files (`LARGEST_WHOLE`) are none of the kind.
   */
  readonly files?: readonly string[];
  /**
   * Of a rule for whole files: false for a content in which nothing that the patterns match passes the checks. Asked once,
   * before the patterns run: where paths are not known, each small content of a history comes to these rules.
   */
  readonly fits?: (content: string) => boolean;
  readonly checks?: readonly Check[];
  /** True for a rule that goes by the name of a value alone: a rule that knows the kind of credential has the say over it. */
  readonly generic?: true;
  /** How sure a match is that passed the checks, where that differs from match to match. Default: the rule's confidence. */
  readonly confidenceOf?: (candidate: Candidate) => Confidence;
  /** How sure it is at the path where it would be surest, where `confidenceOf` asks for the path. Default: high. */
  readonly surestOf?: (candidate: Candidate) => Confidence;
  /** What runs the patterns. Default: JavaScript itself, for patterns that take linear time there. */
  readonly engine?: PatternEngine;
  /** The credential that this is a part of, and as what: parts that stand near each other are told as one. */
  readonly part?: { readonly of: string; readonly as: 'id' | 'secret' | 'token' };
  /** What the owner of such a credential does once it leaked. */
  readonly advice?: string;
}

const CONFIDENCE_RANK = { high: 2, medium: 1, low: 0 } as const;

/** True when something is as sure as the least that counts, or surer. */
export const isSureEnough = (confidence: Confidence, least: Confidence): boolean =>
  CONFIDENCE_RANK[confidence] >= CONFIDENCE_RANK[least];

/** The rule with another severity. A rule's fields may be inherited or fetched late: a copy by `...` would lose or load them. */
export const withSeverity = (rule: Rule, severity: Severity): Rule =>
  Object.create(rule, { severity: { value: severity } });

/** The rule with other checks, or with none. */
export const withChecks = (rule: Rule, checks: readonly Check[] | undefined): Rule =>
  Object.create(rule, { checks: { value: checks } });

/** Keeps the literal ids of the rules in their type, so that a table over all of them can be checked to be complete. */
export const defineRules = <const R extends readonly Rule[]>(rules: R): R => rules;
