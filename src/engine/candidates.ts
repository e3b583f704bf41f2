import { noMarks } from './decode/decoders.ts';
import { alsoDecoded } from './decode/search.ts';
import { mayGive } from './generic/given.ts';
import { type CompiledRule, type Match, matchesIn } from './match.ts';
import { coveredUntil, linesOf, RegionReader } from './region.ts';
import type { FoundInText, SearchPlan, SearchText } from './search-plan.ts';

const searchAroundKeywords = (plan: SearchPlan, bytes: Uint8Array, path: string): FoundInText => {
  const matches: Match[] = [];
  const marks = noMarks();
  const covered = new Map<CompiledRule, number>();
  const reader = new RegionReader(bytes);
  plan.prefilter(bytes, (index, end) => {
    const { length, rules, decoders } = plan.keyword(index);
    const keyword = { start: end - length, end };
    if (decoders) for (const decoder of decoders) marks[decoder]!.push(keyword.start);
    for (const compiled of rules) {
      if (end <= (covered.get(compiled) ?? -1)) continue;
      if (compiled.gives && !mayGive(bytes, end, compiled.gives)) continue;
      const region = reader.around(keyword, compiled.span);
      if (region.end - region.start < compiled.least) continue;
      let seen = coveredUntil(region, compiled.span);
      const isClipped = region.clippedStart || region.clippedEnd;
      const noteCut = (start: number) => {
        seen = Math.min(seen, start);
      };
      const scope = { region, path, keyword, onCut: isClipped ? noteCut : undefined };
      for (const match of matchesIn(compiled, reader.textOf(region), scope)) matches.push(match);
      covered.set(compiled, seen);
    }
  });
  return { matches, marks };
};

const searchEverywhere = (plan: SearchPlan, bytes: Uint8Array, path: string): Match[] => {
  if (plan.withoutKeywords.length === 0) return [];
  const matches: Match[] = [];
  const reader = new RegionReader(bytes);
  for (const region of linesOf(bytes)) {
    const text = reader.textOf(region);
    for (const compiled of plan.withoutKeywords) matches.push(...matchesIn(compiled, text, { region, path }));
  }
  return matches;
};

const searchText: SearchText = (plan, bytes, path) => {
  const { matches, marks } = searchAroundKeywords(plan, bytes, path);
  return { matches: [...matches, ...searchEverywhere(plan, bytes, path)], marks };
};

/** All matches of all rules in a content, also in what is encoded in it. */
export const findMatches = alsoDecoded(searchText);
