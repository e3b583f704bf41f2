import { describe, expect, it } from 'vitest';
import { builtInRules, type RuleId } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { examples } from './all.ts';

/** What counts when no settings say otherwise. */
const { minConfidence } = defaultSettings([]);

const allRules = createEngine({ rules: builtInRules, minConfidence });

const found = (engine: typeof allRules, text: string, path = 'config.txt') =>
  engine({ bytes: Buffer.from(text), place: { kind: 'file', path } }).findings.map(({ rule, secret }) => ({
    rule: rule.id,
    secret: secret.reveal(),
  }));

describe.each(builtInRules.map((rule): [RuleId, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  const own = createEngine({ rules: [rule], minConfidence });

  it.each(examples[id].found.map((example, index) => ({ index, ...example })))(
    'finds example $index, alone and among all rules',
    ({ text, secret, path }) => {
      expect(found(own, text, path)).toContainEqual({ rule: id, secret });
      expect(found(allRules, text, path)).toContainEqual({ rule: id, secret });
    },
  );

  it.each(examples[id].quiet.map((text, index) => ({ index, text })))('is quiet on $index', ({ text }) => {
    expect(found(own, text)).toEqual([]);
  });
});
