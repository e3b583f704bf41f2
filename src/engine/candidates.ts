import type { Prefilter } from './keyword-hits.ts';
import { type CompiledRule, type Match, matchesIn } from './match.ts';
import { coveredUntil, linesOf, regionAround } from './region.ts';

/** The rules in the form the search needs them: by keyword, and those without one. */
export interface SearchPlan {
  readonly prefilter: Prefilter;
  readonly keywords: readonly string[];
  /** For each keyword the rules that it wakes. */
  readonly rulesOf: readonly (readonly CompiledRule[])[];
  readonly withoutKeywords: readonly CompiledRule[];
}

const searchAroundKeywords = (plan: SearchPlan, bytes: Uint8Array, path: string): Match[] => {
  const matches: Match[] = [];
  const covered = new Map<CompiledRule, number>();
  plan.prefilter(bytes, (index, end) => {
    const keyword = { start: end - plan.keywords[index]!.length, end };
    for (const compiled of plan.rulesOf[index]!) {
      if (end <= (covered.get(compiled) ?? -1)) continue;
      const region = regionAround(bytes, keyword, compiled.rule.span);
      let seen = coveredUntil(region, compiled.rule.span);
      const onCut = (start: number) => {
        seen = Math.min(seen, start);
      };
      matches.push(...matchesIn(compiled, bytes, { region, path, keyword, onCut }));
      covered.set(compiled, seen);
    }
  });
  return matches;
};

const searchEverywhere = (plan: SearchPlan, bytes: Uint8Array, path: string): Match[] => {
  if (plan.withoutKeywords.length === 0) return [];
  const matches: Match[] = [];
  for (const region of linesOf(bytes)) {
    for (const compiled of plan.withoutKeywords) matches.push(...matchesIn(compiled, bytes, { region, path }));
  }
  return matches;
};

/** All matches of all rules in a content, in no particular order; regions overlap, so a match can come twice. */
export const findMatches = (plan: SearchPlan, bytes: Uint8Array, path: string): Match[] => [
  ...searchAroundKeywords(plan, bytes, path),
  ...searchEverywhere(plan, bytes, path),
];
