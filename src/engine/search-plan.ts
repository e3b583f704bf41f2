import type { Span } from './finding.ts';
import type { FindRuns, Prefilter } from './keyword-hits.ts';
import type { CompiledRule, Match } from './match.ts';

/** What a keyword is of use for. */
export interface PlannedKeyword {
  /** In bytes. */
  readonly length: number;
  /** The rules that it wakes. */
  readonly rules: readonly CompiledRule[];
  /** The decoders, by their number, that it is a mark of; undefined for most. */
  readonly decoders: readonly number[] | undefined;
}

/** The rules in the form the search needs them: by keyword, and those without one. */
export interface SearchPlan {
  readonly prefilter: Prefilter;
  readonly encodedRuns: FindRuns;
  /** A keyword by the number that the prefilter tells. */
  readonly keyword: (number: number) => PlannedKeyword;
  /** The rules without keywords that look at every line. */
  readonly everyLine: readonly CompiledRule[];
  /** The rules that look at files as a whole. */
  readonly wholeFiles: readonly CompiledRule[];
  /** All rules. */
  readonly rules: () => readonly CompiledRule[];
}

/** What one look at a text brings. */
export interface FoundInText {
  /** All matches of all rules, in no particular order; regions overlap, so a match can come twice. */
  readonly matches: readonly Match[];
  /** For each decoder where its marks begin, ascending. */
  readonly marks: readonly (readonly number[])[];
}

/** A text, and where it stands. */
export interface Text {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** Matches that only keywords elsewhere wake need not be found. Default: all keywords count. */
  readonly keywordsIn?: Span | undefined;
}

/** Looks through a text as it stands. */
export type SearchText = (plan: SearchPlan, text: Text) => FoundInText;

/** A content. */
export interface Content extends Text {
  /** Whether it may be a whole file. */
  readonly isWhole: boolean;
}

/** Looks through a content and through what is encoded in it. */
export type FindMatches = (plan: SearchPlan, content: Content) => readonly Match[];
