import type { GitWork, Profile, RuleProfile } from '../scan/profile.ts';

const MOST_RULES = 25;

const HEAD = ['rule', 'ms', 'keyword hits', 'searches', 'candidates', 'findings', 'refused by'];

const refusals = ({ refused }: RuleProfile): string =>
  Object.entries(refused)
    .sort(([, a], [, b]) => b - a)
    .map(([check, count]) => `${check}: ${count}`)
    .join(', ');

const cellsOf = (rule: RuleProfile): string[] => [
  rule.id,
  rule.milliseconds.toFixed(1),
  String(rule.keywordHits),
  String(rule.searches),
  String(rule.candidates),
  String(rule.findings),
  refusals(rule),
];

const inColumns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column]!) : column === HEAD.length - 1 ? text : text.padStart(widths[column]!);
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
};

const gitLine = ({ why, objects, bytes }: GitWork): string => `through git: ${objects} objects, ${bytes} bytes: ${why}`;

/** What a scan has spent its time on, for people. */
export const profileText = ({ stages, rules, throughGit }: Profile): string => {
  const parts = Object.entries(stages).map(([stage, milliseconds]) => `${stage} ${milliseconds.toFixed(0)} ms`);
  const busy = rules.filter(({ searches }) => searches > 0);
  const more =
    busy.length > MOST_RULES ? [`… and ${busy.length - MOST_RULES} more rules (--profile=json names all)`] : [];
  const table = inColumns([HEAD, ...busy.slice(0, MOST_RULES).map(cellsOf)]);
  return [`profile: ${parts.join(', ')}`, ...throughGit.map(gitLine), ...table, ...more]
    .map((line) => `${line}\n`)
    .join('');
};

/** The same for programs, every rule that had something to do. */
export const profileJson = ({ stages, rules, throughGit }: Profile): string => {
  const busy = rules.filter(({ keywordHits, searches }) => keywordHits + searches > 0);
  return `${JSON.stringify({ stages, ...(throughGit.length > 0 && { throughGit }), rules: busy })}\n`;
};
