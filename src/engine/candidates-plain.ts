import type { SearchPlan } from './candidates.ts';
import { type Match, matchesIn } from './match.ts';
import { linesOf } from './region.ts';

/**
 * The plain twin of `findMatches`: every rule on every line, or on the whole content for rules that span lines, and no
 * prefilter. It shows what the fast way must find.
 */
export const findMatchesPlainly = (plan: SearchPlan, bytes: Uint8Array, path: string): Match[] => {
  const rules = new Set([...plan.rulesOf.flat(), ...plan.withoutKeywords]);
  const whole = {
    start: 0,
    end: bytes.length,
    clippedStart: false,
    clippedEnd: false,
  };
  return [...rules].flatMap((compiled) => {
    const regions = compiled.rule.span === undefined ? [...linesOf(bytes)] : [whole];
    return regions.flatMap((region) => [...matchesIn(compiled, bytes, { region, path })]);
  });
};
