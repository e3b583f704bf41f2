import { type AllowEntry, allows, allowsWholeFile } from './allow.ts';
import { findMatches } from './candidates.ts';
import type { Chunk } from './chunk.ts';
import { byteText, readable, toMatchable } from './encoding.ts';
import type { Allowance, AllowedFinding, Finding, Span } from './finding.ts';
import { type CommentKinds, inlineAllowance, mentionsAllowance } from './inline.ts';
import { isLockFileChecksum } from './lock-files.ts';
import type { Match } from './match.ts';
import { type PlanParts, planOf } from './plan.ts';
import { advance, beginning, lastBefore } from './position.ts';
import { lineAround, type Region } from './region.ts';
import { resolveOverlaps, withoutEchoes } from './resolve.ts';
import { type Confidence, isSureEnough, type Rule } from './rule.ts';
import type { FindMatches } from './search-plan.ts';
import { Secret } from './secret.ts';

/** What an engine looks for, and what it lets pass. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly allow?: readonly AllowEntry[];
  /** Whether `keywarden:allow` comments count. Default true. */
  readonly inlineAllow?: boolean;
  /** Whether the comments of other tools count. Default: as our own do. */
  readonly inlineAllowOthers?: boolean;
  /** Matches that are less sure are passed over. Default: all count. */
  readonly minConfidence?: Confidence;
}

/** What an engine looks for, without what it lets pass. */
export type Looked = Pick<RuleSet, 'rules' | 'minConfidence'>;

/** What was found in one chunk. */
export interface ChunkResult {
  readonly findings: readonly Finding[];
  readonly allowed: readonly AllowedFinding[];
  /** The allow-list entry that leaves the whole file out, which was then not looked at. */
  readonly leftOut?: string;
}

/** Looks for secrets in a chunk. Pure: the same chunk always gives the same result. */
export type Engine = (chunk: Chunk) => ChunkResult;

/** How far to both sides of a secret its lines are shown and searched for comments, in bytes. */
const LINE_REACH = { before: 4096, behind: 4096 };

/** How an engine searches; what it finds does not depend on it. */
export interface SearchParts extends PlanParts {
  readonly search?: FindMatches;
}

const textOf = (bytes: Uint8Array, span: Span): string => readable(bytes.subarray(span.start, span.end));

const lineAbove = (bytes: Uint8Array, { start, clippedStart }: Region): string =>
  start === 0 || clippedStart ? '' : textOf(bytes, lineAround(bytes, { start: start - 1, end: start - 1 }, LINE_REACH));

interface Located {
  readonly finding: Finding;
  /** Where the secret stands in the piece at hand. */
  readonly span: Span;
}

/** Turns matches, in the order of their place, into findings with positions. */
const locate = (chunk: Chunk, bytes: Uint8Array, matches: readonly Match[]): Located[] => {
  let cursor = beginning(bytes, chunk.line ?? 1);
  const base = chunk.offset ?? 0;
  return matches.map(({ compiled, secret, decoded, confidence }) => {
    cursor = advance(bytes, cursor, secret.start);
    const finding = {
      rule: compiled.rule,
      confidence,
      secret: new Secret(decoded?.secret ?? textOf(bytes, secret)),
      place: chunk.place,
      span: { start: base + secret.start, end: base + secret.end },
      start: { line: cursor.line, column: cursor.column },
      end: lastBefore(bytes, cursor, secret.end),
      ...(decoded && { via: decoded.via, written: new Secret(textOf(bytes, secret)) }),
    };
    return { finding, span: secret };
  });
};

const configAllowance = (
  allow: readonly AllowEntry[],
  bytes: Uint8Array,
  { finding, span: { start } }: Located,
): Allowance | undefined => {
  if (allow.length === 0) return undefined;
  const subject = {
    rule: finding.rule.id,
    path: finding.place.path,
    secret: finding.secret.reveal(),
    lineNumber: finding.start.line,
    lineText: textOf(bytes, lineAround(bytes, { start, end: start }, LINE_REACH)),
  };
  const entry = allow.find((candidate) => allows(candidate, subject));
  return entry && { kind: 'config', by: entry.name };
};

const commentAllowance = (
  bytes: Uint8Array,
  { span, finding }: Located,
  kinds: CommentKinds,
): Allowance | undefined => {
  const lines = lineAround(bytes, span, LINE_REACH);
  const subject = {
    lines: textOf(bytes, lines),
    above: lineAbove(bytes, lines),
    before: () => byteText(bytes, 0, lines.start),
    rule: finding.rule.id,
  };
  const comment = inlineAllowance(subject, kinds);
  return comment === undefined ? undefined : { kind: 'inline', by: comment };
};

const isOwn = ({ own }: Chunk, { secret }: Match): boolean =>
  own === undefined || (own.start <= secret.start && secret.start < own.end);

/** A name, a message or a part of something large is no file, so what only holds for whole files is not told of it. */
const mayBeWholeFile = ({ place: { kind }, offset = 0 }: Chunk): boolean =>
  (kind === 'file' || kind === 'stdin') && offset === 0;

const commentKinds = ({ inlineAllow = true, inlineAllowOthers = inlineAllow }: RuleSet): CommentKinds => ({
  own: inlineAllow,
  others: inlineAllowOthers,
});

/** Compiles a rule set once, to run on many chunks. */
export const createEngine = (ruleSet: RuleSet, parts: SearchParts = {}): Engine => {
  const { search = findMatches } = parts;
  const searchPlan = planOf(ruleSet.rules, parts);
  const allow = ruleSet.allow ?? [];
  const least = ruleSet.minConfidence ?? 'low';
  const comments = commentKinds(ruleSet);
  return (chunk) => {
    const leftOut = ruleSet.allow?.find((entry) => allowsWholeFile(entry, chunk.place.path));
    if (leftOut) return { findings: [], allowed: [], leftOut: leftOut.name };
    const bytes = toMatchable(chunk.bytes);
    const findings: Finding[] = [];
    const allowed: AllowedFinding[] = [];
    // Offsets say nothing of what was written in another encoding.
    const keywordsIn = bytes === chunk.bytes ? chunk.keywordsIn : undefined;
    const content = { bytes, path: chunk.place.path, isWhole: mayBeWholeFile(chunk), keywordsIn };
    const sure = search(searchPlan, content).filter(({ confidence }) => isSureEnough(confidence, least));
    const matches = resolveOverlaps(withoutEchoes(sure));
    const own = matches.filter(
      (match) => isOwn(chunk, match) && !isLockFileChecksum(chunk.place.path, bytes, match.secret),
    );
    const hasComments = own.length > 0 && (comments.own || comments.others) && mentionsAllowance(bytes);
    for (const located of locate(chunk, bytes, own)) {
      const allowance =
        configAllowance(allow, bytes, located) ??
        (hasComments ? commentAllowance(bytes, located, comments) : undefined);
      if (allowance) allowed.push({ finding: located.finding, allowance });
      else findings.push(located.finding);
    }
    return { findings, allowed };
  };
};
