import { describe, expect, it } from 'vitest';
import { builtInRules, type RuleId } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { examples } from './all.ts';
import { contentOf } from './examples.ts';

/** What counts when no settings say otherwise. */
const { minConfidence } = defaultSettings([]);

const allRules = createEngine({ rules: builtInRules, minConfidence });

const found = (engine: typeof allRules, bytes: Buffer, path = 'config.txt') =>
  engine({ bytes, place: { kind: 'file', path } }).findings.map(({ rule, secret }) => ({
    rule: rule.id,
    secret: secret.reveal(),
  }));

describe.each(builtInRules.map((rule): [RuleId, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  const own = createEngine({ rules: [rule], minConfidence });

  it.each(examples[id].found.map((example, index) => ({ index, ...example })))(
    'finds example $index, alone and among all rules',
    ({ text, secret, path }) => {
      const content = contentOf(examples[id], text);
      expect(found(own, content, path)).toContainEqual({ rule: id, secret });
      expect(found(allRules, content, path)).toContainEqual({ rule: id, secret });
    },
  );

  it.each(examples[id].quiet.map((text, index) => ({ index, text })))('is quiet on $index', ({ text }) => {
    expect(found(own, contentOf(examples[id], text))).toEqual([]);
  });
});
