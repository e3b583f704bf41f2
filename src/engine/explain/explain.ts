import { findMatches } from '../candidates.ts';
import type { Chunk } from '../chunk.ts';
import { readable, toMatchable } from '../encoding.ts';
import { createEngine, type RuleSet } from '../engine.ts';
import type { Position, Span } from '../finding.ts';
import { type Judgement, judge } from '../generic/judge.ts';
import { isLockFileChecksum } from '../lock-files.ts';
import type { Match } from '../match.ts';
import { advance, beginning, lastBefore } from '../position.ts';
import { type Confidence, type Rule, withChecks } from '../rule.ts';
import { Secret } from '../secret.ts';
import { type Looked, lookedAt } from './looked.ts';
import { type AskedCheck, type Verdict, verdictOf } from './verdict.ts';

/** Something that a pattern matched, and what came of it. */
export interface ExplainedMatch {
  readonly rule: Rule;
  readonly secret: Secret;
  readonly start: Position;
  /** The last character; its column is inclusive. */
  readonly end: Position;
  /** How it is encoded, the outermost first; absent when it stands as it is. */
  readonly via?: readonly string[];
  /** The checks in the order in which they are asked, up to the first that says no. */
  readonly checks: readonly AskedCheck[];
  readonly confidence: Confidence;
  /** For a rule that goes by names: what counted for and against it. */
  readonly judgement?: Judgement;
  readonly verdict: Verdict;
}

/** What was looked for on a line, and what came of it. */
export interface Explanation {
  readonly looked: readonly Looked[];
  readonly matches: readonly ExplainedMatch[];
  /** The allow-list entry that leaves the whole file out. */
  readonly leftOut?: string;
}

/** What is to be explained: a line of a chunk, by byte offsets in what is searched, and the rules there are. */
export interface Question {
  readonly chunk: Chunk;
  readonly line: Span;
  readonly ruleSet: RuleSet;
  /** Rules that the settings have switched off. */
  readonly off: readonly Rule[];
}

/** A rule that finds all that its patterns match, whatever its checks say. */
const unchecked = (rule: Rule): Rule =>
  Object.create(withChecks(rule, undefined), {
    fits: { value: undefined },
    confidenceOf: { value: undefined },
    surestOf: { value: undefined },
  });

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const keyOf = ({ compiled, secret }: Match): string => `${secret.start} ${secret.end} ${compiled.rule.id}`;

/** All that the patterns match on the line, each match once, in the order in which they stand there. */
const matchesOn = ({ chunk, line, ruleSet, off }: Question): Match[] => {
  const matches = new Map<string, Match>();
  const rules = [...ruleSet.rules, ...off].map(unchecked);
  createEngine(
    { rules },
    {
      search: (plan, content) => {
        for (const match of findMatches(plan, content))
          if (overlaps(match.secret, line)) matches.set(keyOf(match), match);
        return [];
      },
    },
  )({ bytes: chunk.bytes, place: { ...chunk.place } });
  return [...matches.values()].sort((a, b) => a.secret.start - b.secret.start || a.secret.end - b.secret.end);
};

const askedChecks = (rule: Rule, { candidate }: Match): AskedCheck[] => {
  const asked: AskedCheck[] = [];
  for (const { name, test } of rule.checks ?? []) {
    const passed = test(candidate);
    asked.push({ name, passed });
    if (!passed) break;
  }
  return asked;
};

/** What a match is, and which of its checks said what; where it stands and what became of it is added. */
const partsOf = (rule: Rule, match: Match, bytes: Uint8Array) => ({
  rule,
  secret: new Secret(match.decoded?.secret ?? readable(bytes.subarray(match.secret.start, match.secret.end))),
  ...(match.decoded && { via: match.decoded.via }),
  checks: askedChecks(rule, match),
  confidence: rule.confidenceOf?.(match.candidate) ?? rule.confidence,
  ...(rule.generic && { judgement: judge(match.candidate) }),
});

/** Explains what is found on a line and what is not. Pure: the same question always gives the same answer. */
export const explainLine = (question: Question): Explanation => {
  const { chunk, line, ruleSet, off } = question;
  const bytes = toMatchable(chunk.bytes);
  const result = createEngine(ruleSet)({ bytes: chunk.bytes, place: chunk.place });
  const known = new Map([...ruleSet.rules, ...off].map((rule) => [rule.id, rule]));
  const least = ruleSet.minConfidence ?? 'low';
  let cursor = beginning(bytes, chunk.line ?? 1);
  const matches = matchesOn(question).map((match): ExplainedMatch => {
    const span = match.secret;
    const parts = partsOf(known.get(match.compiled.rule.id)!, match, bytes);
    const isChecksum = isLockFileChecksum(chunk.place.path, bytes, span);
    const verdict = verdictOf({ ...parts, span, least, isChecksum, isOff: off.includes(parts.rule) }, result);
    cursor = advance(bytes, cursor, span.start);
    const start = { line: cursor.line, column: cursor.column };
    return { ...parts, start, end: lastBefore(bytes, cursor, span.end), verdict };
  });
  const { leftOut } = result;
  return {
    looked: lookedAt(ruleSet.rules, bytes, line, chunk.place.path),
    matches,
    ...(leftOut !== undefined && { leftOut }),
  };
};
