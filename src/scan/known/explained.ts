import type { Place } from '../../engine/chunk.ts';
import type { ExplainedMatch } from '../../engine/explain/explain.ts';
import type { Verdict } from '../../engine/explain/verdict.ts';
import type { ScanFinding } from '../outcome.ts';
import type { Judge } from './judge.ts';

const findingOf = (match: ExplainedMatch, place: Place): ScanFinding => ({
  rule: match.rule,
  confidence: match.confidence,
  secret: match.secret,
  place,
  span: { start: 0, end: 0 },
  start: match.start,
  end: match.end,
  age: 'new',
});

const verdictOf = (finding: ScanFinding, judge: Judge): Verdict => {
  const { allowed, known } = judge.judge([finding]);
  const [pass] = allowed;
  if (pass) return { kind: 'allowed', by: pass.allowance.by };
  return known.length > 0 ? { kind: 'known' } : { kind: 'found' };
};

/** What is found on a line, with what the files of known findings say of it: allowed by an entry, or in the baseline. */
export const withKnown = (matches: readonly ExplainedMatch[], place: Place, judge: Judge): ExplainedMatch[] =>
  matches.map((match) =>
    match.verdict.kind === 'found' ? { ...match, verdict: verdictOf(findingOf(match, place), judge) } : match,
  );
