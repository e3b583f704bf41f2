import type { Settings } from '../config/load.ts';
import type { Rule } from '../engine/rule.ts';
import { measureCost, type RuleCost } from './cost.ts';
import { deadPatterns, hintsFor } from './dead.ts';
import { exampleProblems } from './examples.ts';

/** What a test of a rule brings up. */
export interface RuleReport {
  readonly id: string;
  /** Where the rule is set: `.keywarden.yaml:4`, or `built in`. */
  readonly setAt: string;
  /** How many examples it has; undefined for a built-in rule, whose examples are no part of the package. */
  readonly examples: number | undefined;
  /** What is wrong: examples that fail, parts that can never find anything. */
  readonly problems: readonly string[];
  /** What may be worth a look. */
  readonly hints: readonly string[];
  readonly cost: RuleCost;
  /** How often the cost of the rule of the middle among the built-in ones. */
  readonly ratio: number;
}

/** So many built-in rules are measured for comparison. */
const COMPARED = 24;
const SLOWER_THAN = 0.9;
/** Faster than this, in nanoseconds a byte, no rule is slow. */
const FAST_ENOUGH = 1000;

const hostileCosts = (builtIn: readonly Rule[]): number[] =>
  builtIn
    .filter((_, index) => index % Math.ceil(builtIn.length / COMPARED) === 0)
    .map((rule) => measureCost(rule).hostile)
    .sort((a, b) => a - b);

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 1;

/** Tests rules: those of the user's own by their examples, all by what they cost. */
export const testRules = (rules: readonly Rule[], settings: Settings, builtIn: readonly Rule[]): RuleReport[] => {
  const compared = rules.length === 0 ? [] : hostileCosts(builtIn);
  return rules.map((rule): RuleReport => {
    const custom = settings.custom.find((candidate) => candidate.rule.id === rule.id);
    const cost = measureCost(rule);
    const isSlow = cost.hostile > Math.max(FAST_ENOUGH, at(compared, SLOWER_THAN));
    const slow = `slow: on text that suits its regex worst it takes longer than nine of ten built-in rules (${Math.round(cost.hostile)} ns a byte)`;
    return {
      id: rule.id,
      setAt: custom ? rule.source : 'built in',
      examples: custom && custom.found.length + custom.quiet.length,
      problems: custom ? [...exampleProblems(custom, settings), ...deadPatterns(custom)] : [],
      hints: [...(custom ? hintsFor(custom, settings) : []), ...(isSlow ? [slow] : [])],
      cost,
      ratio: cost.hostile / at(compared, 0.5),
    };
  });
};
