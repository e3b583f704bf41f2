import { builtInRules } from '../../patterns/index.ts';
import type { Chunk, Place } from '../../src/engine/chunk.ts';
import { createEngine, type RuleSet } from '../../src/engine/engine.ts';
import type { Finding } from '../../src/engine/finding.ts';
import type { Rule } from '../../src/engine/rule.ts';

/** A rule of the tests: `tok_` and eight letters or digits. */
export const tokenRule: Rule = {
  id: 'made-up-token',
  description: 'Made-up token',
  source: 'the tests',
  severity: 'error',
  confidence: 'high',
  patterns: [/tok_[a-z0-9]{8}(?![a-z0-9])/],
  keywords: ['tok_'],
};

export const chunkOf = (content: string | Uint8Array, place: Partial<Place> = {}): Chunk => ({
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  place: { kind: 'file', path: 'src/a.js', ...place },
});

/** What an engine finds in a content. */
export const findingsIn = (content: string | Uint8Array, ruleSet: Partial<RuleSet> = {}): readonly Finding[] =>
  createEngine({ rules: builtInRules, ...ruleSet })(chunkOf(content)).findings;

/** The found secrets. */
export const secretsIn = (content: string | Uint8Array, ruleSet: Partial<RuleSet> = {}): string[] =>
  findingsIn(content, ruleSet).map(({ secret }) => secret.reveal());
