import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Answer, formatAnswers, readAnswers } from '../../config/known/answers.ts';
import { fingerprintOf, newId } from '../../config/known/fingerprint.ts';
import { updateFile } from '../../config/known/update.ts';
import { makeFolder } from '../../make-folder.ts';
import type { ScanFinding } from '../outcome.ts';
import { type Home, type LookOptions, lookEverywhere } from './look.ts';
import { idsHere } from './lookup.ts';

/** A finding that an audit asks about; a credential in parts is one. */
export interface AuditItem {
  readonly finding: ScanFinding;
  /** What was said of it before; undefined for one that nobody has looked at. */
  readonly answer: Answer | undefined;
}

const fileOf = ({ commonDir }: Home): string => join(commonDir, 'keywarden', 'audit');

/** What was said in this clone and its worktrees. The last word on a finding holds. */
export const answersHere = (home: Home): ReadonlyMap<string, Answer> => {
  const file = fileOf(home);
  if (!existsSync(file)) return new Map();
  const { entries } = readAnswers({ name: file, text: readFileSync(file, 'utf8') });
  return new Map(entries.map(({ line: _, ...answer }) => [answer.fingerprint, answer]));
};

const printsOf = ({ fingerprint, pair = [] }: ScanFinding): string[] =>
  [fingerprint, ...pair.map((part) => part.fingerprint)].flatMap((print) => print ?? []);

/** The severest first, then in the order of their places. */
const byWeight = (a: ScanFinding, b: ScanFinding): number =>
  Number(b.rule.severity === 'error') - Number(a.rule.severity === 'error') ||
  (a.place.path < b.place.path ? -1 : Number(a.place.path > b.place.path)) ||
  a.start.line - b.start.line;

/** What tells the most of a secret comes first: with the other parts of its credential, and since which commit it is there. */
const told = ({ pair = [], introduced }: ScanFinding): number => 2 * pair.length + Number(introduced !== undefined);

/** Each secret once; what was told as a part of a credential is not asked about alone. */
const distinct = (findings: readonly ScanFinding[]): ScanFinding[] => {
  const seen = new Set<string>();
  return [...findings]
    .sort((a, b) => told(b) - told(a))
    .filter((finding) => {
      const isNew = finding.fingerprint !== undefined && !seen.has(finding.fingerprint);
      for (const print of printsOf(finding)) seen.add(print);
      return isNew;
    });
};

/**
 * All that an audit could ask about: what is found everywhere and not allowed, also what a baseline knows.
 * @throws KeywardenError when not everything can be looked at
 */
export const auditItems = async (home: Home, options: LookOptions): Promise<AuditItem[]> => {
  const { told: findings } = await lookEverywhere(home, options);
  const answers = answersHere(home);
  return distinct(findings)
    .sort(byWeight)
    .map((finding) => ({ finding, answer: answers.get(finding.fingerprint ?? '') }));
};

/** Notes down what was said of a finding and its parts. */
export const noteAnswer = async (
  home: Home,
  finding: ScanFinding,
  said: Pick<Answer, 'verdict' | 'reason'>,
): Promise<void> => {
  const [usual = newId()] = await idsHere(home);
  makeFolder(dirname(fileOf(home)));
  updateFile(fileOf(home), (text) => {
    const ledger = readAnswers({ name: fileOf(home), text: text ?? '' });
    const fresh = [finding, ...(finding.pair ?? [])].map(({ rule, secret }) => ({
      fingerprint: fingerprintOf(usual, rule.id, secret.reveal()),
      rule: rule.id,
      ...said,
    }));
    const isAgain = (answer: Answer): boolean => fresh.some(({ fingerprint }) => fingerprint === answer.fingerprint);
    const ids = [...new Set([usual, ...ledger.ids])];
    return formatAnswers({ comments: [], ids, entries: [...ledger.entries.filter((old) => !isAgain(old)), ...fresh] });
  });
};

/** What was said of the findings of a rule, and how many are open. */
export interface RuleStatistics {
  readonly rule: string;
  readonly real: number;
  readonly false: number;
  readonly later: number;
  readonly open: number;
  /** Which part of what was decided is real, 0 to 1; undefined while nothing is. */
  readonly precision: number | undefined;
}

/** Statistics of all audits of a clone, by rule. */
export const auditStatistics = (
  items: readonly AuditItem[],
  answers: ReadonlyMap<string, Answer>,
): RuleStatistics[] => {
  const said = [...answers.values()];
  const open = items.filter(({ answer }) => answer === undefined).map(({ finding }) => finding.rule.id);
  const rules = [...new Set([...said.map(({ rule }) => rule), ...open])].sort();
  return rules.map((rule) => {
    const count = (verdict: Answer['verdict']): number =>
      said.filter((answer) => answer.rule === rule && answer.verdict === verdict).length;
    const [real, wrong] = [count('real'), count('false')];
    const precision = real + wrong === 0 ? undefined : real / (real + wrong);
    return {
      rule,
      real,
      false: wrong,
      later: count('later'),
      open: open.filter((id) => id === rule).length,
      precision,
    };
  });
};
