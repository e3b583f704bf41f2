import { decoderMarks, decodersMarkedBy } from './decode/decoders.ts';
import { encodedRuns } from './decode/runs.ts';
import type { Finder } from './keyword-hits.ts';
import { type CompiledRule, compileRule } from './match.ts';
import { createPrefilter } from './prefilter.ts';
import type { Rule } from './rule.ts';
import type { PlannedKeyword, SearchPlan } from './search-plan.ts';
import { createTableFinder } from './tables/finder.ts';
import { listedBy, placeOf, type TableRules } from './tables/rules.ts';
import type { RuleTables } from './tables/tables.ts';
import { isForFiles } from './whole-files.ts';

/** Makes what finds keywords of tables, those that are sought, and what is encoded, for much content. */
export type MakeFinder = (tables: RuleTables, isSought: (keyword: number) => boolean) => Finder;

const rulesByKeyword = (compiled: readonly CompiledRule[]): Map<string, CompiledRule[]> => {
  const rulesOf = new Map<string, CompiledRule[]>();
  for (const one of compiled) {
    for (const keyword of new Set(one.rule.keywords)) {
      const others = rulesOf.get(keyword);
      if (others) others.push(one);
      else rulesOf.set(keyword, [one]);
    }
  }
  return rulesOf;
};

/** The rules without keywords, by what they look at. */
const byLook = (withoutKeywords: readonly CompiledRule[]): Pick<SearchPlan, 'everyLine' | 'wholeFiles'> => ({
  everyLine: withoutKeywords.filter(({ rule }) => !isForFiles(rule)),
  wholeFiles: withoutKeywords.filter(({ rule }) => isForFiles(rule)),
});

/** The plan for rules of any kind. */
const plainPlan = (compiled: readonly CompiledRule[], marks: readonly string[]): SearchPlan => {
  const byKeyword = rulesByKeyword(compiled);
  const keywords = [...new Set([...marks, ...byKeyword.keys()])];
  const planned = keywords.map((keyword): PlannedKeyword => {
    const decoders = marks.includes(keyword) ? decodersMarkedBy(keyword) : undefined;
    return { length: keyword.length, rules: byKeyword.get(keyword) ?? [], decoders };
  });
  return {
    prefilter: createPrefilter(keywords),
    encodedRuns,
    keyword: (number) => planned[number]!,
    ...byLook(compiled.filter(({ rule }) => rule.keywords.length === 0)),
    rules: () => compiled,
  };
};

/** Some of the rules of tables, by their numbers there. */
interface Chosen {
  readonly has: (number: number) => boolean;
  /** One of them, made ready once it is asked for. */
  readonly compile: (number: number) => CompiledRule;
}

const remembering = (make: Chosen['compile']): Chosen['compile'] => {
  const made: CompiledRule[] = [];
  return (number) => {
    made[number] ??= make(number);
    return made[number];
  };
};

const present = (rules: Iterable<number>, { has, compile }: Chosen): CompiledRule[] =>
  [...rules].filter(has).map(compile);

/** The plan for rules of tables, in which all that it takes stands ready. */
const tablePlan = ({ tables }: TableRules, chosen: Chosen, forMuch?: MakeFinder): SearchPlan => {
  const planned: PlannedKeyword[] = [];
  const plan = (number: number): PlannedKeyword => ({
    length: tables.lengthOf(number),
    rules: present(tables.wokenBy(number), chosen),
    decoders: number < tables.marks ? decodersMarkedBy(tables.keyword(number)) : undefined,
  });
  const isSought = (keyword: number): boolean => keyword < tables.marks || tables.wokenBy(keyword).some(chosen.has);
  const finder = createTableFinder(tables, forMuch && (() => forMuch(tables, isSought)));
  return {
    prefilter: finder.hits,
    encodedRuns: finder.encodedRuns,
    keyword: (number) => {
      planned[number] ??= plan(number);
      return planned[number];
    },
    ...byLook(present(tables.sections.keywordless, chosen)),
    rules: () => present(new Uint16Array(tables.rules).keys(), chosen),
  };
};

/** Both plans in one: the keywords of the second are numbered on from those of the first. */
const joined = (first: SearchPlan, count: number, second: SearchPlan): SearchPlan => ({
  prefilter: (bytes, onHit, within) => {
    first.prefilter(bytes, onHit, within);
    second.prefilter(bytes, (keyword, end) => onHit(keyword + count, end), within);
  },
  encodedRuns: first.encodedRuns,
  keyword: (number) => (number < count ? first.keyword(number) : second.keyword(number - count)),
  everyLine: [...first.everyLine, ...second.everyLine],
  wholeFiles: [...first.wholeFiles, ...second.wholeFiles],
  rules: () => [...first.rules(), ...second.rules()],
});

interface Making {
  readonly finder: MakeFinder | undefined;
  readonly compile: (rule: Rule, order: number) => CompiledRule;
}

/** The plan for rules some of which come from tables. */
const mixedPlan = (rules: readonly Rule[], of: TableRules, { finder, compile }: Making): SearchPlan => {
  const orders = new Map<number, number>();
  const others: CompiledRule[] = [];
  rules.forEach((rule, order) => {
    const place = placeOf(rule);
    if (place?.of === of) orders.set(place.number, order);
    else others.push(compile(rule, order));
  });
  const compiled = remembering((number) => {
    const order = orders.get(number)!;
    return compile(rules[order]!, order);
  });
  const chosen = { has: (number: number) => orders.has(number), compile: compiled };
  const plan = tablePlan(of, chosen, finder);
  return others.length === 0 ? plan : joined(plan, of.tables.keywords, plainPlan(others, []));
};

/** The tables that some of the rules come from. */
const tablesBehind = (rules: readonly Rule[]): TableRules | undefined => {
  for (const rule of rules) {
    const place = placeOf(rule);
    if (place) return place.of;
  }
  return undefined;
};

/** How rules are searched for. */
export interface PlanParts {
  /** What is to find the keywords of tables in much content. */
  readonly finder?: MakeFinder | undefined;
  /** What stands for a rule in the search, with the same keywords; asked for only the rules that are woken. */
  readonly as?: ((rule: Rule) => Rule) | undefined;
}

/**
 * Lays out how rules are searched for: with the tables that the build has made of those that come with keywarden, where
 * they are at hand.
 */
export const planOf = (rules: readonly Rule[], { finder, as }: PlanParts = {}): SearchPlan => {
  const compile = (rule: Rule, order: number): CompiledRule => compileRule(as ? as(rule) : rule, order);
  const whole = listedBy(rules);
  if (whole) {
    const compiled = remembering((number) => compile(whole.rule(number), number));
    return tablePlan(whole, { has: () => true, compile: compiled }, finder);
  }
  const behind = tablesBehind(rules);
  return behind ? mixedPlan(rules, behind, { finder, compile }) : plainPlan(rules.map(compile), decoderMarks);
};
