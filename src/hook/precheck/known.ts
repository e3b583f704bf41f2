import { existsSync, readFileSync } from 'node:fs';
import type { Rule } from '../../engine/rule.ts';
import { originOf } from '../../engine/tables/rules.ts';
import { type Looks, looksForEncoded, withRules } from './looks.ts';
import type { Signs } from './signs.ts';
import { readSignsFile } from './signs-file.ts';

/** Fields that may be others without a rule finding more: checks that come on top only make it find less. */
const mayDiffer = (rule: Rule, origin: Rule, field: string): boolean =>
  field === 'severity' || (field === 'checks' && (origin.checks ?? []).every((check) => rule.checks?.includes(check)));

/** The rule that comes with keywarden and finds all that this one finds. */
const widerRule = (rule: Rule): Rule | undefined => {
  const origin = originOf(rule);
  if (origin === undefined) return undefined;
  for (let one = rule; one !== origin; one = Object.getPrototypeOf(one))
    if (!Object.keys(Object.getOwnPropertyDescriptors(one)).every((field) => mayDiffer(rule, origin, field)))
      return undefined;
  return origin;
};

/** What a commit is looked through for, or the rule of which nothing tells. */
export type Told = Looks | { readonly untold: string };

const isTold = ({ sort, superset }: Signs): boolean => sort === 'named' || sort === 'near' || superset !== undefined;

/** Adds rules of which nothing is known yet. */
const withUnknown = async (base: Looks, rules: readonly Rule[]): Promise<Told> => {
  if (rules.length === 0) return base;
  const { signsOf } = await import('./read-signs.ts');
  const signs = rules.map(signsOf);
  const untold = signs.findIndex((one) => !isTold(one));
  return untold < 0 ? withRules(base, signs) : { untold: rules[untold]!.id };
};

/** Looks for rules, all that tells of their findings read from their patterns. */
export const looksByPatterns = async (rules: readonly Rule[]): Promise<Told> => {
  const { encodedSigns } = await import('./encoded.ts');
  return withUnknown(looksForEncoded(encodedSigns()), rules);
};

/**
 * Looks for rules: for those that come with keywarden the build has written down what tells of their findings, for those
 * of the user it is read from their patterns.
 * @param file what the build has written, absolute; where there is none, all is read from patterns
 */
export const looksFor = async (rules: readonly Rule[], file: string): Promise<Told> => {
  if (!existsSync(file)) return looksByPatterns(rules);
  const known = readSignsFile(readFileSync(file, 'utf8'));
  const wider = rules.map(widerRule);
  const ids = new Set(wider.flatMap((rule) => rule?.id ?? []));
  const base = ids.size === known.count ? known.all : withRules(known.none, [...ids].map(known.signsOf));
  return withUnknown(
    base,
    rules.filter((_, index) => wider[index] === undefined),
  );
};
