import type { Prefilter } from './keyword-hits.ts';
import type { CompiledRule, Match } from './match.ts';

/** The rules in the form the search needs them: by keyword, and those without one. */
export interface SearchPlan {
  readonly prefilter: Prefilter;
  readonly keywords: readonly string[];
  /** For each keyword the rules that it wakes. */
  readonly rulesOf: readonly (readonly CompiledRule[])[];
  readonly withoutKeywords: readonly CompiledRule[];
  /** For each keyword the decoders, by their number, that it is a mark of; undefined for most. */
  readonly decodersOf: readonly (readonly number[] | undefined)[];
}

/** What one look at a text brings. */
export interface FoundInText {
  /** All matches of all rules, in no particular order; regions overlap, so a match can come twice. */
  readonly matches: readonly Match[];
  /** For each decoder where its marks begin, ascending. */
  readonly marks: readonly (readonly number[])[];
}

/** Looks through a text as it stands. */
export type SearchText = (plan: SearchPlan, bytes: Uint8Array, path: string) => FoundInText;
