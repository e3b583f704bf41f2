import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { type IndexedRule, type RuleData, rulesOfIndex } from '../../src/engine/rule-index.ts';

const index: readonly IndexedRule[] = [
  ['acme-token', 'error', ['acme_'], 'acme'],
  ['acme-key', 'warn', ['acme-'], 'acme'],
];
const check = { name: 'never', test: () => false };
const loadable: readonly Rule[] = index.map(([id, severity, keywords]) => ({
  id,
  severity,
  keywords,
  description: `kind ${id}`,
  source: 'https://example.com',
  confidence: 'high',
  patterns: [/acme[_-]\w+/i],
  checks: [check],
}));
const data = (rule: number): RuleData => {
  const { description, source, confidence } = loadable[rule]!;
  return { fields: { description, source, confidence }, patterns: [['acme[_-]\\w+', 'i']], code: ['checks'] };
};

/** The rules, and what was fetched of them so far. */
const watched = () => {
  const fetched: string[] = [];
  const rules = rulesOfIndex(index, {
    dataOf: (rule) => {
      fetched.push(`data ${rule}`);
      return data(rule);
    },
    load: (part) => {
      fetched.push(`part ${part}`);
      return loadable;
    },
  });
  return { rules, fetched };
};

describe('rules by index', () => {
  test('ids, severities and keywords cost nothing', () => {
    const { rules, fetched } = watched();
    expect(rules.map(({ id, severity, keywords }) => [id, severity, keywords])).toEqual([
      ['acme-token', 'error', ['acme_']],
      ['acme-key', 'warn', ['acme-']],
    ]);
    expect(fetched).toEqual([]);
  });

  test('patterns are read of the one rule, code is loaded with its part, each once', () => {
    const { rules, fetched } = watched();
    expect(rules[1]!.patterns).toEqual([/acme[_-]\w+/i]);
    expect(rules[1]!.description).toBe('kind acme-key');
    expect(fetched).toEqual(['data 1']);
    expect(rules[1]!.checks).toEqual([check]);
    expect(rules[0]!.checks).toEqual([check]);
    expect(fetched).toEqual(['data 1', 'part acme', 'data 0']);
  });

  test('a copy has all fields, and fields that a rule lacks are none', () => {
    const { rules } = watched();
    expect({ ...rules[0]!, severity: 'warn' }).toEqual({ ...loadable[0]!, severity: 'warn' });
    expect(rules[0]!.span).toBeUndefined();
    expect('checks' in rules[0]!).toBe(true);
    expect('span' in rules[0]!).toBe(false);
  });

  test('patterns of all rules that come with keywarden are the same once they were written down', () => {
    for (const { id, patterns } of builtInRules) {
      const written = JSON.parse(JSON.stringify(patterns.map(({ source, flags }) => [source, flags])));
      const read = (written as [string, string][]).map(([source, flags]) => new RegExp(source, flags));
      expect({ id, patterns: read }).toEqual({ id, patterns });
    }
  });
});
