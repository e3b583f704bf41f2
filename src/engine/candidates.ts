import { noMarks } from './decode/decoders.ts';
import { alsoDecoded } from './decode/search.ts';
import { type CompiledRule, type Match, matchesIn } from './match.ts';
import { coveredUntil, linesOf, regionAround } from './region.ts';
import type { FoundInText, SearchPlan, SearchText } from './search-plan.ts';

const searchAroundKeywords = (plan: SearchPlan, bytes: Uint8Array, path: string): FoundInText => {
  const matches: Match[] = [];
  const marks = noMarks();
  const covered = new Map<CompiledRule, number>();
  plan.prefilter(bytes, (index, end) => {
    const { length, rules, decoders } = plan.keyword(index);
    const keyword = { start: end - length, end };
    if (decoders) for (const decoder of decoders) marks[decoder]!.push(keyword.start);
    for (const compiled of rules) {
      if (end <= (covered.get(compiled) ?? -1)) continue;
      const region = regionAround(bytes, keyword, compiled.span);
      if (region.end - region.start < compiled.least) continue;
      let seen = coveredUntil(region, compiled.span);
      const onCut = (start: number) => {
        seen = Math.min(seen, start);
      };
      matches.push(...matchesIn(compiled, bytes, { region, path, keyword, onCut }));
      covered.set(compiled, seen);
    }
  });
  return { matches, marks };
};

const searchEverywhere = (plan: SearchPlan, bytes: Uint8Array, path: string): Match[] => {
  if (plan.withoutKeywords.length === 0) return [];
  const matches: Match[] = [];
  for (const region of linesOf(bytes)) {
    for (const compiled of plan.withoutKeywords) matches.push(...matchesIn(compiled, bytes, { region, path }));
  }
  return matches;
};

const searchText: SearchText = (plan, bytes, path) => {
  const { matches, marks } = searchAroundKeywords(plan, bytes, path);
  return { matches: [...matches, ...searchEverywhere(plan, bytes, path)], marks };
};

/** All matches of all rules in a content, also in what is encoded in it. */
export const findMatches = alsoDecoded(searchText);
