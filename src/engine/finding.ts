import type { Place } from './chunk.ts';
import type { Confidence, Rule } from './rule.ts';
import type { Secret } from './secret.ts';

/** A spot in a text, as editors count: both from 1; columns in UTF-16 code units of the decoded line. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Byte offsets in the content (after UTF-16 was turned into UTF-8), end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A secret that a rule found, and where. */
export interface Finding {
  readonly rule: Rule;
  readonly confidence: Confidence;
  readonly secret: Secret;
  readonly place: Place;
  /** Where the secret stands in the content. */
  readonly span: Span;
  readonly start: Position;
  /** The secret's last character; its column is inclusive. */
  readonly end: Position;
  /** How the secret is encoded in the content, the outermost first: `['percent', 'base64']`. Absent: it stands as it is. */
  readonly via?: readonly string[];
  /** How an encoded secret is written in the content. */
  readonly written?: Secret;
}

/** Why a finding does not count. */
export interface Allowance {
  readonly kind: 'config' | 'inline' | 'suppression';
  /** The entry or comment that allows it: `.keywarden.yaml:12`, `keywarden:allow`, `.keywarden-allow:7 (made up)`. */
  readonly by: string;
}

export interface AllowedFinding {
  readonly finding: Finding;
  readonly allowance: Allowance;
}
