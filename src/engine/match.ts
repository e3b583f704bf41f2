import type { Span } from './finding.ts';
import { RUN_LENGTHS, RUN_REACH } from './keyword-hits.ts';
import { type Region, WINDOW } from './region.ts';
import type { Candidate, CompiledPattern, Confidence, Gives, HeldRun, PatternEngine, Rule, Search } from './rule.ts';
import { type Sight, sightOf } from './sight.ts';

/** A rule whose patterns are ready to run: one search form, one that also tells where each group stands. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly order: number;
  /** As of the rule. */
  readonly span: number | undefined;
  /** How long the run is at least that every match holds; 0 where that is not known. */
  readonly least: number;
  /** Whether that run is one that is told of beside a keyword, and whether it mixes letters with digits. */
  readonly isTold: boolean;
  readonly mixed: boolean;
  /** As of the rule. */
  readonly gives: Gives | undefined;
  /** How far the patterns and the checks of the rule see; undefined where that is not known. */
  readonly sight: Sight | undefined;
  readonly patterns: readonly CompiledPattern[];
}

/** A match that passed the checks of its rule. */
export interface Match {
  readonly compiled: CompiledRule;
  /** Where the secret stands in the content. */
  readonly secret: Span;
  /** Where the whole match stands. */
  readonly whole: Span;
  readonly confidence: Confidence;
  /** What the checks were asked about. */
  readonly candidate: Candidate;
  /** What the secret is once it is decoded, and how it was encoded, the outermost first. */
  readonly decoded?: { readonly secret: string; readonly via: readonly string[] };
}

const withFlags = (pattern: RegExp, added: string): RegExp =>
  new RegExp(pattern.source, [...new Set(pattern.flags.replace(/[gyd]/g, '') + added)].join(''));

/** JavaScript's own engine. */
export const backtracking: PatternEngine = (pattern) => ({
  search: withFlags(pattern, 'g'),
  locate: withFlags(pattern, 'dy'),
});

const isTold = ({ least, before, behind }: HeldRun): boolean =>
  least >= RUN_LENGTHS.least && least <= RUN_LENGTHS.most && before <= RUN_REACH.before && behind <= RUN_REACH.behind;

/** Makes a rule ready to run; its patterns only when they are first needed, which in most runs is never. */
export const compileRule = (rule: Rule, order: number): CompiledRule => {
  let patterns: readonly CompiledPattern[] | undefined;
  const { run } = rule;
  return {
    rule,
    order,
    span: rule.span,
    least: run?.least ?? 0,
    isTold: run !== undefined && isTold(run),
    mixed: run?.mixed ?? false,
    gives: rule.gives,
    sight: sightOf(rule),
    get patterns() {
      patterns ??= rule.patterns.map(rule.engine ?? backtracking);
      return patterns;
    },
  };
};

/** Where the secret stands in the matched text: its named group, or the whole match. */
const secretSpan = (locate: Search, text: string, found: RegExpExecArray): [number, number] => {
  const whole: [number, number] = [found.index, found.index + found[0].length];
  const secret = found.groups?.secret;
  if (secret === undefined) return whole;
  const at = found[0].indexOf(secret);
  // Where the match holds that text once, no second search has to tell where the group stands.
  if (at >= 0 && found[0].indexOf(secret, at + 1) < 0) return [found.index + at, found.index + at + secret.length];
  locate.lastIndex = found.index;
  return locate.exec(text)?.indices?.groups?.secret ?? whole;
};

/**
 * A match that ends where the region was cut, or so near that what stands beside it is not all there, may be a part of
 * something longer, or none; another region shows it whole. It stays when it holds the keyword that the region lies
 * around, or when it is longer than what regions without one overlap by.
 */
const isCut = (region: Region, span: Span, keyword: Span | undefined): boolean => {
  const beside = region.sight?.beside ?? 0;
  const beginsBefore = region.clippedStart && span.start <= region.start + beside;
  const goesOn = region.clippedEnd && span.end >= region.end - beside;
  if (keyword === undefined) return beginsBefore || (goesOn && span.end - span.start < WINDOW);
  return (beginsBefore || goesOn) && (keyword.start < span.start || span.end < keyword.end);
};

const NONE: readonly Match[] = [];

/** What a rule is run on. */
interface Scope {
  readonly region: Region;
  readonly path: string;
  /** The keyword the region lies around, when there is one. */
  readonly keyword?: Span;
  /** Told where a match begins that the region does not show whole. */
  readonly onCut?: ((start: number) => void) | undefined;
}

/** Runs the patterns of a rule on the text of a region. */
export const matchesIn = (compiled: CompiledRule, text: string, scope: Scope): readonly Match[] => {
  const { region, path, keyword, onCut } = scope;
  let matches: Match[] | undefined;
  for (const { search, locate } of compiled.patterns) {
    search.lastIndex = 0;
    for (let found = search.exec(text); found; found = search.exec(text)) {
      if (found[0].length === 0) search.lastIndex++;
      const whole = { start: region.start + found.index, end: region.start + found.index + found[0].length };
      if (isCut(region, whole, keyword)) {
        onCut?.(whole.start);
        continue;
      }
      const [start, end] = secretSpan(locate, text, found);
      const candidate = { secret: text.slice(start, end), match: found, path };
      if (start === end || !(compiled.rule.checks ?? []).every((check) => check.test(candidate))) continue;
      const confidence = compiled.rule.confidenceOf?.(candidate) ?? compiled.rule.confidence;
      const span = { start: region.start + start, end: region.start + end };
      matches ??= [];
      matches.push({ compiled, secret: span, whole, confidence, candidate });
    }
  }
  return matches ?? NONE;
};
