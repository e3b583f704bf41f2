import type { AllowDraft, CustomDraft, Draft } from '../draft.ts';
import { allowDrafts, isValue } from './allow.ts';
import type { GitleaksAllow, GitleaksConfig, GitleaksRule } from './config.ts';
import { ruleDraft } from './rule.ts';
import { counterpartsOf } from './rule-names.ts';

interface Converting {
  readonly builtIn: ReadonlySet<string>;
  readonly rules: Map<string, 'off'>;
  readonly custom: CustomDraft[];
  readonly allow: AllowDraft[];
  readonly notes: string[];
  /** Ids of the configuration's own rules, as they were and as they are. */
  readonly names: Map<string, string>;
}

const noCounterpart = (id: string): string => `which rule of keywarden finds what ${id} of gitleaks finds is not known`;

/** The rules here that an id of gitleaks stands for. */
const rulesFor = (id: string, { names, builtIn }: Converting): string[] => {
  const own = names.get(id);
  return own === undefined ? counterpartsOf(id, builtIn) : [own];
};

const addRule = (rule: GitleaksRule, converting: Converting): void => {
  const counterparts = counterpartsOf(rule.id, converting.builtIn);
  if (!rule.regex && !rule.path && rule.allow.length > 0) {
    addOwnAllows(rule, counterparts, converting);
    return;
  }
  const taken = new Set([...converting.builtIn, ...converting.custom.map(({ id }) => id)]);
  const { rule: made, notes } = ruleDraft(rule, taken);
  converting.notes.push(...notes);
  if (!made) return;
  converting.custom.push(made);
  converting.names.set(rule.id, made.id);
};

/** A rule of gitleaks' own to which the configuration adds nothing but allowances. */
const addOwnAllows = (rule: GitleaksRule, counterparts: readonly string[], converting: Converting): void => {
  if (counterparts.length === 0) {
    converting.notes.push(`the allow-lists of the rule ${rule.id} are left out: ${noCounterpart(rule.id)}`);
    return;
  }
  for (const list of rule.allow)
    add(allowDrafts(list, `an allow-list of the rule ${rule.id}`, counterparts), converting);
};

const add = ({ allow, notes }: ReturnType<typeof allowDrafts>, converting: Converting): void => {
  converting.allow.push(...allow);
  converting.notes.push(...notes);
};

const addAllow = (list: GitleaksAllow, converting: Converting): void => {
  const unknown = list.targetRules.filter((id) => rulesFor(id, converting).length === 0);
  converting.notes.push(...unknown.map((id) => `an allow-list no longer counts for ${id}: ${noCounterpart(id)}`));
  const rules = list.targetRules.flatMap((id) => rulesFor(id, converting));
  if (list.targetRules.length > 0 && rules.length === 0) return;
  add(allowDrafts(list, 'an allow-list for all rules', rules.length > 0 ? rules : undefined), converting);
};

const disable = (id: string, { rules, builtIn, notes }: Converting): void => {
  const names = counterpartsOf(id, builtIn);
  for (const name of names) rules.set(name, 'off');
  if (names.length === 0) notes.push(`${id} of gitleaks was off and is not here: ${noCounterpart(id)}`);
};

const NO_DEFAULT =
  'gitleaks looked for these rules alone; the built-in rules of keywarden look too, and `rules:` turns off those that must not';

/**
 * A configuration of gitleaks as settings.
 * @param from the name of its file
 * @param builtIn the ids of the built-in rules
 */
export const gitleaksDraft = (config: GitleaksConfig, from: string, builtIn: ReadonlySet<string>): Draft => {
  const converting: Converting = {
    builtIn,
    rules: new Map(),
    custom: [],
    allow: [],
    notes: [...config.notes, ...(config.useDefault ? [] : [NO_DEFAULT])],
    names: new Map(),
  };
  for (const rule of config.rules) addRule(rule, converting);
  for (const list of config.allow) addAllow(list, converting);
  for (const id of config.disabledRules) disable(id, converting);
  return { from, ...converting };
};

/** Whole secrets that gitleaks let pass wherever they stand. */
export const allowedValues = ({ allow }: GitleaksConfig): string[] =>
  allow
    .filter(({ all, targetRules }) => !all && targetRules.length === 0)
    .flatMap(({ stopwords }) => stopwords.filter(isValue));

/** The commits in which gitleaks let everything pass. */
export const allowedCommits = ({ allow }: GitleaksConfig): string[] =>
  allow.filter(({ all, targetRules }) => !all && targetRules.length === 0).flatMap(({ commits }) => commits);
