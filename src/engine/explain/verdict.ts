import type { ChunkResult } from '../engine.ts';
import type { Finding, Span } from '../finding.ts';
import { type Confidence, isSureEnough, type Rule } from '../rule.ts';

/** A check of a rule and what it said. */
export interface AskedCheck {
  readonly name: string;
  readonly passed: boolean;
}

/** What became of a match. */
export type Verdict =
  | { readonly kind: 'found' }
  /** The settings switch its rule off. */
  | { readonly kind: 'off' }
  /** A check said no. */
  | { readonly kind: 'refused'; readonly check: string }
  /** It is not as sure as the settings ask for. */
  | { readonly kind: 'unsure'; readonly least: Confidence }
  /** It is a field of a lock file that holds checksums. */
  | { readonly kind: 'checksum' }
  /** A comment or an entry of the allow-list lets it pass. */
  | { readonly kind: 'allowed'; readonly by: string }
  /** It was there when keywarden came: the baseline holds it. */
  | { readonly kind: 'known' }
  /** The same text is told as what another rule knows it to be. */
  | { readonly kind: 'told by another'; readonly rule: string };

/** What is known of a match before the search as a whole has its say. */
export interface Asked {
  readonly rule: Rule;
  readonly span: Span;
  readonly isOff: boolean;
  readonly checks: readonly AskedCheck[];
  readonly confidence: Confidence;
  readonly least: Confidence;
  readonly isChecksum: boolean;
}

const isAt = ({ rule, span }: Asked, finding: Finding): boolean =>
  finding.rule.id === rule.id && finding.span.start === span.start && finding.span.end === span.end;

const meets = ({ span }: Asked, finding: Finding): boolean =>
  finding.span.start < span.end && span.start < finding.span.end;

/** What became of a match, by what the search found and let pass. */
export const verdictOf = (asked: Asked, { findings, allowed, leftOut }: ChunkResult): Verdict => {
  const refusal = asked.checks.find(({ passed }) => !passed);
  if (asked.isOff) return { kind: 'off' };
  if (refusal) return { kind: 'refused', check: refusal.name };
  if (!isSureEnough(asked.confidence, asked.least)) return { kind: 'unsure', least: asked.least };
  if (leftOut !== undefined) return { kind: 'allowed', by: leftOut };
  if (asked.isChecksum) return { kind: 'checksum' };
  if (findings.some((finding) => isAt(asked, finding))) return { kind: 'found' };
  const pass = allowed.find(({ finding }) => isAt(asked, finding));
  if (pass) return { kind: 'allowed', by: pass.allowance.by };
  const all = [...findings, ...allowed.map(({ finding }) => finding)];
  return { kind: 'told by another', rule: all.find((finding) => meets(asked, finding))?.rule.id ?? asked.rule.id };
};
