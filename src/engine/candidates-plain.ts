import { noMarks } from './decode/decoders.ts';
import { alsoDecoded } from './decode/search.ts';
import { matchesIn } from './match.ts';
import { createPlainPrefilter } from './prefilter-plain.ts';
import { linesOf } from './region.ts';
import type { FoundInText, SearchPlan } from './search-plan.ts';

const marksIn = ({ keywords, decodersOf }: SearchPlan, bytes: Uint8Array): number[][] => {
  const marks = noMarks();
  createPlainPrefilter(keywords)(bytes, (index, end) => {
    for (const decoder of decodersOf[index] ?? []) marks[decoder]!.push(end - keywords[index]!.length);
  });
  return marks;
};

/**
 * The plain twin of `findMatches`: every rule on every line, or on the whole content for rules that span lines, and no
 * prefilter. It shows what the fast way must find.
 */
export const findMatchesPlainly = alsoDecoded((plan: SearchPlan, bytes: Uint8Array, path: string): FoundInText => {
  const rules = new Set([...plan.rulesOf.flat(), ...plan.withoutKeywords]);
  const whole = {
    start: 0,
    end: bytes.length,
    clippedStart: false,
    clippedEnd: false,
  };
  const matches = [...rules].flatMap((compiled) => {
    const regions = compiled.rule.span === undefined ? [...linesOf(bytes)] : [whole];
    return regions.flatMap((region) => [...matchesIn(compiled, bytes, { region, path })]);
  });
  return { matches, marks: marksIn(plan, bytes) };
});
