import { customPattern } from '../custom-pattern.ts';
import type { Located, Remarks } from '../remarks.ts';
import { textTest } from '../text-condition.ts';
import type { AllowDraft, CustomDraft, Draft } from './draft.ts';

const NOWHERE = { at: { line: 1, column: 1 }, key: '' };

const located = <T>(value: T): Located<T> => ({ value, ...NOWHERE });

/** Asks something that tells problems; returns the first of them. */
const problemOf = async (ask: (remarks: Remarks) => Promise<unknown>): Promise<string | undefined> => {
  const remarks: Remarks = { problems: [], warnings: [] };
  await ask(remarks);
  return remarks.problems[0]?.message;
};

const textProblem = (regex: string): Promise<string | undefined> =>
  problemOf((remarks) => textTest(located(regex), remarks));

interface Kept {
  readonly regexes: readonly string[] | undefined;
  readonly notes: readonly string[];
}

const keptRegexes = async (regexes: readonly string[] | undefined, where: string): Promise<Kept> => {
  const kept: string[] = [];
  const notes: string[] = [];
  for (const regex of regexes ?? []) {
    const problem = await textProblem(regex);
    if (problem === undefined) kept.push(regex);
    else notes.push(`${where}: ${problem}`);
  }
  return { regexes: regexes && kept, notes };
};

const REGEX_KEYS = ['pathRegexes', 'secrets', 'lines'] as const;

/** The entry with what can be used of it; undefined when a condition has nothing left, as the rest would allow more. */
const usableAllow = async (
  entry: AllowDraft,
  where: string,
): Promise<{ readonly entry: AllowDraft | undefined; readonly notes: readonly string[] }> => {
  let kept: AllowDraft | undefined = entry;
  const notes: string[] = [];
  for (const key of REGEX_KEYS) {
    const { regexes, notes: told } = await keptRegexes(entry[key], where);
    notes.push(...told);
    if (regexes?.length === 0) kept = undefined;
    else if (kept && regexes) kept = { ...kept, [key]: regexes };
  }
  return { entry: kept, notes };
};

interface Usable<T> {
  readonly kept: readonly T[];
  readonly notes: readonly string[];
}

const usableAllows = async (entries: readonly AllowDraft[], where: string): Promise<Usable<AllowDraft>> => {
  const kept: AllowDraft[] = [];
  const notes: string[] = [];
  for (const entry of entries) {
    const result = await usableAllow(entry, where);
    notes.push(...result.notes);
    if (result.entry) kept.push(result.entry);
  }
  return { kept, notes };
};

const usableRule = async (rule: CustomDraft): Promise<Usable<CustomDraft>> => {
  const { id, secretGroup } = rule;
  const options = { id: located(id), secretGroup: secretGroup === undefined ? undefined : located(secretGroup) };
  const problem = await problemOf((remarks) =>
    customPattern(located(rule.regex), options as Parameters<typeof customPattern>[1], remarks),
  );
  if (problem !== undefined) return { kept: [], notes: [`the rule ${id} is left out: ${problem}`] };
  const paths = await keptRegexes(rule.pathRegexes, `the paths of the rule ${id}`);
  if (paths.regexes?.length === 0) return { kept: [], notes: [...paths.notes, `the rule ${id} is left out`] };
  const allow = await usableAllows(rule.allow ?? [], `an allowance of the rule ${id} is left out`);
  const made = { ...rule, ...(paths.regexes && { pathRegexes: paths.regexes }), allow: allow.kept };
  return { kept: [made], notes: [...paths.notes, ...allow.notes] };
};

/**
 * The draft with what keywarden can use of it; each regular expression is tried as the settings would take it, and what
 * cannot be used is told in the notes.
 */
export const usableDraft = async (draft: Draft): Promise<Draft> => {
  const custom: CustomDraft[] = [];
  const notes = [...draft.notes];
  for (const rule of draft.custom) {
    const result = await usableRule(rule);
    custom.push(...result.kept);
    notes.push(...result.notes);
  }
  const allow = await usableAllows(draft.allow, 'an allowance is left out');
  return { ...draft, custom, allow: allow.kept, notes: [...notes, ...allow.notes] };
};
