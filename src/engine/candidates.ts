import { noMarks } from './decode/decoders.ts';
import { alsoDecoded } from './decode/search.ts';
import { mayGive } from './generic/given.ts';
import { type Beside, EVERYWHERE, type OnHit } from './keyword-hits.ts';
import { type CompiledRule, type Match, matchesIn } from './match.ts';
import { coveredUntil, linesOf, RegionReader } from './region.ts';
import type { FindMatches, FoundInText, SearchPlan, SearchText, Text } from './search-plan.ts';
import { matchesOfFile } from './whole-files.ts';

/** Whether the run that every match of a rule holds may stand beside a keyword. */
const holdsRun = ({ isTold, least, mixed, span }: CompiledRule, beside: Beside): boolean => {
  if (!isTold) return true;
  if (span === undefined) return (mixed ? beside.onLineMixed : beside.onLine) >= least;
  return (mixed ? beside.nearMixed : beside.near) >= least;
};

/** Whether a rule can match where a keyword stands, as far as what stands beside it says. */
const fits = (compiled: CompiledRule, beside: Beside): boolean => {
  if (compiled.gives === 'value' && !beside.givesValue) return false;
  if (compiled.gives === 'digit' && !beside.givesDigit) return false;
  return holdsRun(compiled, beside);
};

const searchAroundKeywords = (plan: SearchPlan, { bytes, path, keywordsIn = EVERYWHERE }: Text): FoundInText => {
  const matches: Match[] = [];
  const marks = noMarks();
  const covered = new Map<CompiledRule, number>();
  const reader = new RegionReader(bytes);
  const onHit: OnHit = (index, end, beside) => {
    const { length, rules, decoders } = plan.keyword(index);
    const keyword = { start: end - length, end };
    if (decoders) for (const decoder of decoders) marks[decoder]!.push(keyword.start);
    if (keyword.start < keywordsIn.start || keyword.start >= keywordsIn.end) return;
    for (const compiled of rules) {
      if (end <= (covered.get(compiled) ?? -1)) continue;
      if (beside ? !fits(compiled, beside) : compiled.gives && !mayGive(bytes, end, compiled.gives)) continue;
      const region = reader.around(keyword, compiled, beside);
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
  };
  plan.prefilter(bytes, onHit, keywordsIn);
  return { matches, marks };
};

const searchEverywhere = (plan: SearchPlan, { bytes, path }: Text): Match[] => {
  const rules = plan.everyLine;
  if (rules.length === 0) return [];
  const matches: Match[] = [];
  const reader = new RegionReader(bytes);
  for (const region of linesOf(bytes)) {
    const text = reader.textOf(region);
    for (const compiled of rules) matches.push(...matchesIn(compiled, text, { region, path }));
  }
  return matches;
};

const searchText: SearchText = (plan, text) => {
  const { matches, marks } = searchAroundKeywords(plan, text);
  return { matches: [...matches, ...searchEverywhere(plan, text)], marks };
};

const inTexts = alsoDecoded(searchText);

/** All matches of all rules in a content, also in what is encoded in it. What is no whole file no rule for those looks at. */
export const findMatches: FindMatches = (plan, content) => {
  const { bytes, path, isWhole } = content;
  const ofFile = isWhole ? matchesOfFile(plan.wholeFiles, bytes, path) : [];
  const matches = inTexts(plan, content);
  return ofFile.length === 0 ? matches : [...matches, ...ofFile];
};
