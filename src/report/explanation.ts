import type { ExplainedMatch, Explanation } from '../engine/explain/explain.ts';
import type { Verdict } from '../engine/explain/verdict.ts';
import { countedIn, type Judgement, LEAST_SCORE } from '../engine/generic/judge.ts';
import { printable } from './printable.ts';

/** The line that is explained. */
export interface ExplainedPlace {
  readonly path: string;
  readonly line: number;
  readonly column?: number | undefined;
}

const MOST_RULES = 12;

/** Without the keywords that are a part of a matched secret, and the rules that look for nothing else: they tell of it. */
const withoutHints = (explanation: Explanation): Explanation => {
  const secrets = explanation.matches.map(({ secret }) => secret.reveal().toLowerCase());
  const isHint = (keyword: string): boolean => secrets.some((secret) => secret.includes(keyword));
  const looked = explanation.looked
    .map(({ rule, keywords }) => ({ rule, keywords: keywords.filter((keyword) => !isHint(keyword)), all: keywords }))
    .filter(({ keywords, all }) => keywords.length > 0 || all.length === 0);
  return { ...explanation, looked };
};

const VERDICTS: { readonly [Kind in Verdict['kind']]: (verdict: Extract<Verdict, { kind: Kind }>) => string } = {
  found: () => 'found',
  off: () => 'not found: the settings switch the rule off',
  refused: ({ check }) => `not found: the check "${check}" says no`,
  unsure: ({ least }) => `not found: less sure than minConfidence, which is ${least}`,
  checksum: () => 'not found: a checksum of a lock file',
  allowed: ({ by }) => `allowed by ${by}`,
  known: () => 'known: it is in the baseline',
  'told by another': ({ rule }) => `told as ${rule}, which has the say`,
};

const wordsOf = (verdict: Verdict): string => VERDICTS[verdict.kind](verdict as never);

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`;

const judgementLines = (judgement: Judgement): string[] => {
  const { assignment, refused, score } = judgement;
  const named = assignment
    ? [`name     ${printable(assignment.name)}, ${assignment.way}${assignment.quote === '' ? '' : ', quoted'}`]
    : [];
  if (refused !== undefined) return [...named, `is       ${refused}`];
  return [
    ...named,
    `score    ${score.toFixed(2)}: low from ${LEAST_SCORE.low}, medium from ${LEAST_SCORE.medium}, high from ${LEAST_SCORE.high}`,
    ...countedIn(judgement).map(({ signal, points }) => `  ${signed(points)}  ${signal}`),
  ];
};

const matchLines = (match: ExplainedMatch, reveal: boolean): string[] => {
  const { rule, secret, start, end, via, checks, confidence, judgement, verdict } = match;
  const shown = reveal ? printable(secret.reveal()) : String(secret);
  const place = start.line === end.line ? `columns ${start.column} to ${end.column}` : `to line ${end.line}`;
  return [
    `${rule.id}: ${wordsOf(verdict)}`,
    ...[
      rule.description,
      `secret   ${shown}, ${place}${via ? `, encoded: ${via.join(' in ')}` : ''}`,
      `sure     ${confidence} (${rule.severity})`,
      ...checks.map(({ name, passed }) => `check    ${passed ? 'yes' : 'no '}  ${name}`),
      ...(judgement ? judgementLines(judgement) : []),
    ].map((line) => `    ${line}`),
  ];
};

const lookedLines = ({ looked, matches }: Explanation): string[] => {
  const matched = new Set(matches.map(({ rule }) => rule.id));
  const others = looked.filter(({ rule }) => !matched.has(rule.id));
  if (looked.length === 0) return ['No rule looks at this line: none of their keywords stands where they look.'];
  const shown = others.slice(0, MOST_RULES).map(({ rule, keywords }) => `${rule.id} (${keywords.join(', ')})`);
  const rest = others.length > MOST_RULES ? [`and ${others.length - MOST_RULES} more`] : [];
  const list = others.length === 0 ? [] : [`Matched nothing: ${[...shown, ...rest].map(printable).join(', ')}`];
  return [`${looked.length} ${looked.length === 1 ? 'rule looks' : 'rules look'} at this line.`, ...list];
};

/** An explanation for people; secrets are masked unless they are to be revealed. */
export const explanationText = (explanation: Explanation & ExplainedPlace, reveal: boolean): string => {
  const { path, line, column, matches, leftOut } = explanation;
  const found = matches.filter(({ verdict }) => verdict.kind === 'found').length;
  return [
    `${printable(path)}:${line}${column === undefined ? '' : `:${column}`}: ${matches.length} matched, ${found} found`,
    ...(leftOut === undefined ? [] : [`The whole file is left out by ${leftOut}.`]),
    ...lookedLines(reveal ? explanation : withoutHints(explanation)),
    ...matches.flatMap((match) => ['', ...matchLines(match, reveal)]),
    '',
  ].join('\n');
};

const judgementData = (judgement: Judgement): object => {
  const { assignment, refused, score } = judgement;
  return {
    name: assignment?.name ?? null,
    way: assignment?.way ?? null,
    refused: refused ?? null,
    ...(refused === undefined
      ? { score: Number(score.toFixed(4)), least: LEAST_SCORE, counted: countedIn(judgement) }
      : {}),
  };
};

/** An explanation for programs, as JSON; secrets are masked unless they are to be revealed. */
export const explanationJson = (explanation: Explanation & ExplainedPlace, reveal: boolean): string => {
  const { path, line, column, matches, leftOut } = explanation;
  const { looked } = reveal ? explanation : withoutHints(explanation);
  const data = {
    path,
    line,
    column: column ?? null,
    leftOut: leftOut ?? null,
    looked: looked.map(({ rule, keywords }) => ({ rule: rule.id, keywords })),
    matches: matches.map(({ rule, secret, judgement, via, ...match }) => ({
      rule: rule.id,
      description: rule.description,
      severity: rule.severity,
      secret: reveal ? secret.reveal() : String(secret),
      via: via ?? [],
      ...match,
      judgement: judgement ? judgementData(judgement) : null,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
};
