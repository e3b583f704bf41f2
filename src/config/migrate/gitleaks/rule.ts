import { treeOf } from '../../../regex/read.ts';
import { requiresOne } from '../../../regex/requires.ts';
import { compileRegex } from '../../regex.ts';
import type { Remarks } from '../../remarks.ts';
import type { CustomDraft } from '../draft.ts';
import { allowDrafts } from './allow.ts';
import type { GitleaksRule } from './config.ts';

/** A rule in the words of the settings, and what is otherwise about it. */
export interface RuleAndNotes {
  readonly rule: CustomDraft | undefined;
  readonly notes: readonly string[];
}

/** gitleaks wants more entropy than its number, keywarden that much. */
const MORE = 1e-6;

const SHORTEST_KEYWORD = 3;

const isKeyword = (text: string): boolean => text.length >= SHORTEST_KEYWORD && /^[\x20-\x7e]+$/.test(text);

/** How far around a keyword a match over several lines is looked for. */
const SPAN = 2000;

const regexOf = (source: string): RegExp | undefined => {
  const remarks: Remarks = { problems: [], warnings: [] };
  return compileRegex({ value: source, at: { line: 1, column: 1 }, key: '' }, remarks);
};

/** A pattern that names line breaks means to run over them. */
const spansLines = (regex: string): boolean => /\\n|\\r|\(\?[a-z]*s[a-z]*[:)]/.test(regex);

const captures = (regex: string): number => (regex.match(/(?<!\\)\((?!\?(?!P?<[A-Za-z_]))/g) ?? []).length;

/** Keywords count beside a match for gitleaks, in the same line for us: those are kept that every match holds. */
const keywordsOf = ({ keywords }: GitleaksRule, pattern: RegExp | undefined): readonly string[] | undefined => {
  const usable = keywords.map((keyword) => keyword.toLowerCase());
  if (usable.length === 0 || !usable.every(isKeyword) || pattern === undefined) return undefined;
  return requiresOne(treeOf(pattern), usable) ? usable : undefined;
};

const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'rule';

const reasonToLeaveOut = ({ regex, path, skipReport }: GitleaksRule): string | undefined => {
  if (skipReport) return 'gitleaks does not report it either';
  if (regex) return undefined;
  return path ? 'it goes by the name of a file alone, and keywarden looks at what files hold' : 'it has no regex';
};

const notesOf = (rule: GitleaksRule, keywords: readonly string[] | undefined): string[] => {
  const { id, regex = '', required, secretGroup, expressions } = rule;
  const multi = spansLines(regex);
  return [
    ...(required.length > 0
      ? [`the rule ${id} counted only near ${required.join(' and ')}; here it counts anywhere`]
      : []),
    ...(expressions.length > 0
      ? [`the rule ${id} loses its ${expressions.join(' and ')}: expressions are not run`]
      : []),
    ...(multi && keywords === undefined
      ? [`the rule ${id} sees one line at a time: over several lines it needs keywords that every match holds`]
      : []),
    ...(secretGroup === undefined && captures(regex) > 1
      ? [`the secret of the rule ${id} is its first group; gitleaks takes the first group that is not empty`]
      : []),
  ];
};

/**
 * A rule of gitleaks as a rule of the settings.
 * @param taken ids that it may not have
 */
export const ruleDraft = (rule: GitleaksRule, taken: ReadonlySet<string>): RuleAndNotes => {
  const reason = reasonToLeaveOut(rule);
  if (reason !== undefined) return { rule: undefined, notes: [`the rule ${rule.id} is left out: ${reason}`] };
  const regex = rule.regex!;
  const keywords = keywordsOf(rule, regexOf(regex));
  const name = slug(rule.id);
  const lists = rule.allow.map((list) => allowDrafts(list, `an allow-list of the rule ${rule.id}`));
  const { secretGroup, entropy, path, description } = rule;
  return {
    rule: {
      id: taken.has(name) ? `gitleaks-${name}` : name,
      ...(description ? { description } : {}),
      regex,
      ...(secretGroup ? { secretGroup } : {}),
      ...(keywords ? { keywords } : {}),
      ...(keywords && spansLines(regex) ? { span: SPAN } : {}),
      ...(path ? { pathRegexes: [path] } : {}),
      ...(entropy ? { entropy: Number((entropy + MORE).toFixed(6)) } : {}),
      allow: lists.flatMap(({ allow }) => allow),
    },
    notes: [...notesOf(rule, keywords), ...lists.flatMap(({ notes }) => notes)],
  };
};
