import type { CompiledRule, Match } from './match.ts';

const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;
const SEVERITY = { error: 0, warn: 1 } as const;

/** Which of two rules has the say over the same text: the one that knows the kind, the severer, the surer, the earlier in the table. */
const precedence = (a: CompiledRule, b: CompiledRule): number =>
  Number(a.rule.generic ?? false) - Number(b.rule.generic ?? false) ||
  SEVERITY[a.rule.severity] - SEVERITY[b.rule.severity] ||
  CONFIDENCE[a.rule.confidence] - CONFIDENCE[b.rule.confidence] ||
  a.order - b.order;

const lengthOf = ({ secret }: Match): number => secret.end - secret.start;

/** Of two matches of one rule the longer shows more of the secret. */
const byPrecedence = (a: Match, b: Match): number =>
  precedence(a.compiled, b.compiled) || lengthOf(b) - lengthOf(a) || byPlace(a, b);

const contains = (a: Match, b: Match): boolean => a.secret.start <= b.secret.start && b.secret.end <= a.secret.end;

const byPlace = (a: Match, b: Match): number =>
  a.secret.start - b.secret.start || a.secret.end - b.secret.end || a.compiled.order - b.compiled.order;

/** Runs of matches that hang together by overlapping. */
function* clusters(sorted: readonly Match[]): Generator<Match[]> {
  let cluster: Match[] = [];
  let end = -1;
  for (const match of sorted) {
    if (match.secret.start >= end && cluster.length > 0) {
      yield cluster;
      cluster = [];
    }
    cluster.push(match);
    end = Math.max(end, match.secret.end);
  }
  if (cluster.length > 0) yield cluster;
}

const resolveCluster = (cluster: readonly Match[]): Match[] => {
  const kept: Match[] = [];
  for (const match of [...cluster].sort(byPrecedence)) {
    if (!kept.some((other) => contains(other, match) || contains(match, other))) kept.push(match);
  }
  return kept.sort(byPlace);
};

/**
 * Makes one finding of one secret: of matches where one secret lies inside the other, the rule with the say is kept.
 * @returns the kept matches in the order in which they stand in the content
 */
export const resolveOverlaps = (matches: readonly Match[]): Match[] =>
  [...clusters([...matches].sort(byPlace))].flatMap(resolveCluster);

const overlaps = (a: Match, b: Match): boolean => a.secret.start < b.secret.end && b.secret.start < a.secret.end;

const isSurer = (a: Match, b: Match): boolean =>
  CONFIDENCE[a.compiled.rule.confidence] < CONFIDENCE[b.compiled.rule.confidence];

/**
 * Of what stands in a content as it is and what was decoded from the same place, what stands there counts, unless the
 * other is surer: a secret that something only took for one, because of its name, turns out to be a certain one encoded.
 */
export const withoutEchoes = (matches: readonly Match[]): readonly Match[] => {
  const decoded = matches.filter((match) => match.decoded !== undefined);
  if (decoded.length === 0) return matches;
  const plain = matches.filter((match) => match.decoded === undefined);
  const kept = decoded.filter((match) => plain.every((other) => !overlaps(other, match) || isSurer(match, other)));
  return [...plain.filter((match) => !kept.some((other) => overlaps(other, match))), ...kept];
};
