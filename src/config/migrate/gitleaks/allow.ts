import type { AllowDraft } from '../draft.ts';
import type { GitleaksAllow } from './config.ts';

/** Allow-lists in the words of the settings, and what they cannot say. */
export interface AllowsAndNotes {
  readonly allow: readonly AllowDraft[];
  readonly notes: readonly string[];
}

/** A stop word that is a whole secret, as of a key that is known: it is found by its value, and never written anywhere. */
export const isValue = (word: string): boolean => word.length > LONGEST_WORD || /[\r\n]/.test(word);

const LONGEST_WORD = 80;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Stop words are looked for in the secret in either case. */
const stopword = (word: string): string => `(?i)${literal(word.toLowerCase())}`;

const isAnchored = (regex: string): boolean => /^(?:\(\?[a-z]+\))?(?:\^|\\A)|(?:\$|\\z)$/.test(regex);

/** What regexes are searched in; the whole match of a rule is no thing of ours, its line or its secret is what is nearest. */
const regexesOf = ({
  regexes,
  regexTarget,
}: GitleaksAllow): { readonly secrets: string[]; readonly lines: string[] } => {
  if (regexTarget === 'line') return { secrets: [], lines: [...regexes] };
  if (regexTarget === 'secret') return { secrets: [...regexes], lines: [] };
  return { secrets: regexes.filter(isAnchored), lines: regexes.filter((regex) => !isAnchored(regex)) };
};

const given = (lists: Omit<AllowDraft, 'reason' | 'rules'>): Omit<AllowDraft, 'reason'> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0));

const isEmpty = (conditions: object): boolean => Object.keys(conditions).length === 0;

/** One entry for each kind of condition, or one of them all. */
const conditionsOf = (list: GitleaksAllow): Omit<AllowDraft, 'reason'>[] => {
  const { secrets, lines } = regexesOf(list);
  const stops = list.stopwords.filter((word) => !isValue(word)).map(stopword);
  const pathRegexes = list.paths;
  if (!list.all)
    return [given({ pathRegexes }), given({ secrets: [...secrets, ...stops] }), given({ lines })].filter(
      (one) => !isEmpty(one),
    );
  const both = secrets.length > 0 && stops.length > 0;
  const all = given({ pathRegexes, lines, secrets: secrets.length > 0 ? secrets : stops });
  return both || (secrets.length > 0 && lines.length > 0) || isEmpty(all) ? [] : [all];
};

const notesOf = (list: GitleaksAllow, where: string, isForSome: boolean): string[] => [
  ...(list.commits.length > 0 && list.all
    ? [`${where} is left out: it holds in ${list.commits.length} commits only, which no allowance here can say`]
    : []),
  ...(list.regexTarget === 'match' && list.regexes.length > 0
    ? [
        `${where}: what gitleaks searched in the whole match is searched in the line (in the secret, where it has ^ or $)`,
      ]
    : []),
  ...((list.all || isForSome) && list.stopwords.some(isValue)
    ? [`${where}: a stop word that looks like a whole secret is left out; allow it by its fingerprint`]
    : []),
  ...(list.all && !list.commits.length && conditionsOf(list).length === 0
    ? [`${where} is left out: it asks for a regular expression and a stop word at once`]
    : []),
];

/**
 * An allow-list of gitleaks as allowances.
 * @param where what it is called in notes
 * @param rules the rules that it holds for; all when undefined
 */
export const allowDrafts = (list: GitleaksAllow, where: string, rules?: readonly string[]): AllowsAndNotes => {
  const reason = list.description.trim() || `allowed by ${where}`;
  const isCut = list.all && list.commits.length > 0;
  const allow = isCut
    ? []
    : conditionsOf(list).map((conditions) => ({ ...conditions, ...(rules && { rules }), reason }));
  return { allow, notes: notesOf(list, where, rules !== undefined) };
};
