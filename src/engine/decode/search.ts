import { readable } from '../encoding.ts';
import type { Span } from '../finding.ts';
import type { Match } from '../match.ts';
import type { SearchPlan, SearchText, Text } from '../search-plan.ts';
import { decodedTexts } from './decoders.ts';
import { type DecodedText, decodedSpan, sourceSpan, standsInSource } from './text.ts';

/** So many encodings one in another are undone. */
const DEPTH = 3;

/**
 * How far to both sides of an encoded secret what is found of it may depend on, in bytes: what a pattern sees around its
 * keyword (`WINDOW`), written in the encoding that takes the most room, with the lines of a text around it. Nothing that
 * is decoded depends on where a content begins, so that a part of it with so much on both sides gives the same findings.
 */
export const DECODE_REACH = 64 * 1024;

/** Rules that are sure enough for text that somebody may have encoded for any reason, or by chance. */
const isSure = ({ confidence }: Match): boolean => confidence !== 'low';

/** How many bytes before and behind a match say that it begins and ends there: an escape (`%20`), another character. */
const EDGES = { before: 3, behind: 1 };

const withEdges = ({ start, end }: Span, length: number): Span => ({
  start: Math.max(0, start - EDGES.before),
  end: Math.min(length, end + EDGES.behind),
});

/** Whether a stretch holds something of what a text comes from. */
const touches = ({ stretch }: DecodedText, { start, end }: Span): boolean => stretch.start < end && start < stretch.end;

/** No keyword that a history is searched for in parts by is longer (`kernel/keywords.ts`). */
const LONGEST_KEYWORD = 256;

/** Where in a decoded text keywords count: those that touch what comes from a part of its source. */
const countingIn = (text: DecodedText, part: Span): Span | undefined => {
  if (part.start <= text.stretch.start && text.stretch.end <= part.end) return undefined;
  const { start, end } = decodedSpan(text, part);
  return { start: Math.max(0, start - LONGEST_KEYWORD), end };
};

/** A match in a decoded text as one in its source. */
const inSource = (match: Match, { via, bytes, segments }: DecodedText): Match => {
  const { compiled, secret, whole, decoded, confidence, candidate } = match;
  return {
    compiled,
    confidence,
    candidate,
    secret: sourceSpan(segments, secret),
    whole: sourceSpan(segments, whole),
    decoded: {
      secret: decoded?.secret ?? readable(bytes.subarray(secret.start, secret.end)),
      via: [...(via === 'lines' ? [] : [via]), ...(decoded?.via ?? [])],
    },
  };
};

/** Makes a search for matches in a text one that also finds those in what is encoded in it. */
export const alsoDecoded = (search: SearchText) => {
  const decodedMatches = (
    plan: SearchPlan,
    { path, keywordsIn }: Text,
    text: DecodedText,
    depth: number,
  ): readonly Match[] =>
    matchesOf(plan, { bytes: text.bytes, path, keywordsIn: keywordsIn && countingIn(text, keywordsIn) }, depth)
      .filter((match) => isSure(match) && !standsInSource(text.segments, withEdges(match.whole, text.bytes.length)))
      .map((match) => inSource(match, text));
  const matchesOf = (plan: SearchPlan, text: Text, depth: number): readonly Match[] => {
    const { matches, marks } = search(plan, text);
    if (depth === 0) return matches;
    const { bytes, keywordsIn } = text;
    const decoded = decodedTexts(bytes, marks, plan.encodedRuns);
    const counting = keywordsIn ? decoded.filter((one) => touches(one, keywordsIn)) : decoded;
    return [...matches, ...counting.flatMap((one) => decodedMatches(plan, text, one, depth - 1))];
  };
  return (plan: SearchPlan, text: Text): readonly Match[] => matchesOf(plan, text, DEPTH);
};
