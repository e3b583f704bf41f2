import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { atAnyPath } from '../../src/engine/any-path.ts';
import { decoderMarks } from '../../src/engine/decode/decoders.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Prefilter } from '../../src/engine/keyword-hits.ts';
import { createPlainPrefilter } from '../../src/engine/prefilter-plain.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { layOut } from '../../src/engine/tables/lay-out.ts';
import { createTablePrefilter } from '../../src/engine/tables/prefilter.ts';
import { listedBy, placeOf, type RuleStore, TableRules } from '../../src/engine/tables/rules.ts';
import { packed, unpacked } from '../../src/engine/tables/sections.ts';
import { RuleTables } from '../../src/engine/tables/tables.ts';
import { anchorOf } from '../../src/kernel/anchors.ts';
import { heldRunOf } from '../../src/scan/history/held-run.ts';
import { usually } from '../fuzz/runs.ts';
import { examples } from '../patterns/all.ts';
import { asLaidOut } from './in-tables.ts';
import { chunkOf } from './scanned.ts';

const all: readonly Rule[] = builtInRules;

/** The fields that the tables tell. */
const TOLD = ['id', 'severity', 'keywords', 'span', 'run', 'extent', 'generic'];
const isCode = (value: unknown): boolean => typeof value === 'function' || Array.isArray(value);

/** A store as the build makes it, of rules at hand; what was fetched from it is noted down. */
const storeOf = (rules: readonly Rule[], fetched: string[] = []): RuleStore => ({
  dataOf: (number) => {
    fetched.push(`data ${number}`);
    const { patterns, ...rest } = rules[number]!;
    const entries = Object.entries(rest).filter(([name]) => !TOLD.includes(name));
    const text = JSON.stringify({
      fields: Object.fromEntries(entries.filter(([, value]) => !isCode(value))),
      patterns: patterns.map(({ source, flags }) => [source, flags]),
      code: entries.filter(([, value]) => isCode(value)).map(([name]) => name),
    });
    return JSON.parse(text);
  },
  load: (part) => {
    fetched.push(`part ${part}`);
    return rules.filter((_, number) => partOf(number) === part);
  },
});

const partOf = (number: number): string => `part${number % 7}`;

const laidOut = (rules: readonly Rule[], fetched: string[] = []): TableRules => {
  const placed = rules.map((rule, number) => ({ rule, part: partOf(number), length: number % 11 }));
  return new TableRules(new RuleTables(layOut(placed, { marks: decoderMarks, anchorOf })), storeOf(rules, fetched));
};

const hitsOf = (prefilter: Prefilter, bytes: Uint8Array): string[] => {
  const hits: string[] = [];
  prefilter(bytes, (keyword, end) => hits.push(`${end} ${keyword}`));
  return hits.sort();
};

const rule = (given: Partial<Rule>): Rule => ({
  id: 'acme-token',
  description: 'Acme token',
  source: 'https://example.com',
  severity: 'error',
  confidence: 'high',
  patterns: [/acme[_-]\w+/i],
  keywords: ['acme_', 'acme-'],
  ...given,
});

describe('arrays in a file', () => {
  const shape = { a: 'uint8', b: 'int32', c: 'uint16' } as const;
  const sections = { a: Uint8Array.of(1, 2, 3), b: Int32Array.of(-1, 1 << 30), c: Uint16Array.of(65_535) };

  test('come back as they were, wherever the file begins in memory', () => {
    const bytes = packed(shape, sections);
    expect(unpacked(shape, bytes)).toEqual(sections);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(unpacked(shape, moved.subarray(1))).toEqual(sections);
  });

  test('have their low bytes first, for machines of either kind', () => {
    const bytes = packed({ c: 'uint16' }, { c: Uint16Array.of(0x0102) });
    expect([...bytes]).toEqual([1, 0, 0, 0, 2, 1, 0, 0]);
    const turned = Uint8Array.of(0, 0, 0, 1, 1, 2, 0, 0);
    expect(unpacked({ c: 'uint16' }, turned, false)).toEqual({ c: Uint16Array.of(0x0102) });
  });
});

describe('the tables of rules', () => {
  const { tables } = laidOut(all.map(asLaidOut));

  test('tell what the rules tell', () => {
    const told = all.map((_, number) => ({
      id: tables.id(number),
      severity: tables.severity(number),
      keywords: tables.keywordsOf(number),
      span: tables.span(number),
      run: tables.run(number),
      extent: tables.extent(number),
      generic: tables.isGeneric(number) || undefined,
      part: tables.part(number),
      data: tables.dataAt(number).end - tables.dataAt(number).start,
    }));
    expect(told).toEqual(
      all.map((one, number) => ({
        id: one.id,
        severity: one.severity,
        keywords: one.keywords,
        span: one.span,
        run: heldRunOf(one),
        extent: asLaidOut(one).extent,
        generic: one.generic,
        part: partOf(number),
        data: number % 11,
      })),
    );
  });

  test('have the index of keywords that is made from the rules', () => {
    const byKeyword = new Map<string, number[]>(decoderMarks.map((mark) => [mark, []]));
    all.forEach((one, number) => {
      for (const keyword of new Set(one.keywords)) byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), number]);
    });
    const numbers = Array.from({ length: tables.keywords }, (_, keyword) => keyword);
    expect(new Map(numbers.map((keyword) => [tables.keyword(keyword), [...tables.wokenBy(keyword)]]))).toEqual(
      byKeyword,
    );
    expect(numbers.map((keyword) => tables.lengthOf(keyword))).toEqual(
      numbers.map((keyword) => tables.keyword(keyword).length),
    );
    expect(new Set(numbers.slice(0, tables.marks).map((mark) => tables.keyword(mark)))).toEqual(new Set(decoderMarks));
    expect([...tables.sections.keywordless]).toEqual(
      all.flatMap(({ keywords }, number) => (keywords.length === 0 ? [number] : [])),
    );
  });

  test('find the keywords that a plain search finds, for any keywords in any bytes', () => {
    const text = (units: readonly string[], maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength });
    const content = fc.array(fc.constantFrom(...Buffer.from('aAbBkK_1\n\0\xe4\xc4', 'latin1')), { maxLength: 200 });
    const keywords = fc.uniqueArray(text(['a', 'b', 'k', '_', '1'], 5), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(keywords, content, (words, codes) => {
        const bytes = Uint8Array.from(codes);
        const made = new RuleTables(
          layOut([{ rule: rule({ keywords: words }), part: 'a', length: 0 }], { marks: [], anchorOf }),
        );
        expect(hitsOf(createTablePrefilter(made), bytes)).toEqual(hitsOf(createPlainPrefilter(words), bytes));
      }),
      usually(300, 3),
    );
  });

  test('find all their keywords in one another', () => {
    const keywords = Array.from({ length: tables.keywords }, (_, keyword) => tables.keyword(keyword));
    const bytes = Buffer.from(`${keywords.join('')}\n${keywords.join('\n').toUpperCase()}`);
    expect(hitsOf(createTablePrefilter(tables), bytes)).toEqual(hitsOf(createPlainPrefilter(keywords), bytes));
  });
});

describe('rules of tables', () => {
  const check = { name: 'never', test: () => false };
  const given = [rule({ checks: [check] }), rule({ id: 'acme-key', severity: 'warn', keywords: ['acme+'], span: 9 })];
  const fetching = () => {
    const fetched: string[] = [];
    return { rules: laidOut(given, fetched).list, fetched };
  };

  test('ids, severities, keywords and how many they are cost nothing', () => {
    const { rules, fetched } = fetching();
    expect(rules).toHaveLength(2);
    expect(rules.map(({ id, severity, keywords, span }) => [id, severity, keywords, span])).toEqual([
      ['acme-token', 'error', ['acme_', 'acme-'], undefined],
      ['acme-key', 'warn', ['acme+'], 9],
    ]);
    expect(fetched).toEqual([]);
  });

  test('patterns are read of the one rule, code is loaded with its part, each once', () => {
    const { rules, fetched } = fetching();
    expect(rules[0]!.patterns).toEqual([/acme[_-]\w+/i]);
    expect(rules[0]!.description).toBe('Acme token');
    expect(fetched).toEqual(['data 0']);
    expect(rules[0]!.checks).toEqual([check]);
    expect(rules[1]!.checks).toBeUndefined();
    expect(fetched).toEqual(['data 0', 'part part0', 'data 1']);
  });

  test('a copy has all fields, and fields that a rule lacks are none', () => {
    const { rules } = fetching();
    expect({ ...rules[0]!, severity: 'warn' }).toEqual({ ...given[0]!, severity: 'warn' });
    expect('checks' in rules[0]!).toBe(true);
    expect('span' in rules[0]!).toBe(false);
  });

  test('their list is a list like any other, and nobody changes it', () => {
    const { rules } = fetching();
    const ids = ['acme-token', 'acme-key'];
    expect([...rules].map(({ id }) => id)).toEqual(ids);
    expect([rule({ id: 'own' })].concat(rules).map(({ id }) => id)).toEqual(['own', ...ids]);
    expect(Object.keys(rules)).toEqual(['0', '1']);
    expect(rules[1]).toBe(rules.find(({ id }) => id === 'acme-key'));
    expect(Array.isArray(rules)).toBe(true);
    expect(() => {
      (rules as Rule[])[0] = rule({});
    }).toThrow(TypeError);
  });

  test('know their place; copies and lists made of them do not', () => {
    const { rules } = fetching();
    expect(placeOf(rules[1]!)).toMatchObject({ number: 1, of: listedBy(rules) });
    expect(placeOf({ ...rules[1]! })).toBeUndefined();
    expect(listedBy([...rules])).toBeUndefined();
  });

  test('patterns of all rules that come with keywarden are the same once they were written down', () => {
    for (const { id, patterns } of all) {
      const written = JSON.parse(JSON.stringify(patterns.map(({ source, flags }) => [source, flags])));
      const read = (written as [string, string][]).map(([source, flags]) => new RegExp(source, flags));
      expect({ id, patterns: read }).toEqual({ id, patterns });
    }
  });
});

describe('an engine with tables finds what one without them finds', () => {
  const own = rule({ id: 'own', patterns: [/(?<secret>key|token)/i], keywords: ['key', 'token', '\\x'] });
  const ownEverywhere = rule({ id: 'own-everywhere', patterns: [/[0-9]{5}/], keywords: [] });
  /** Settings of a kind: what they make of the rules. */
  const settings: Readonly<Record<string, (rules: readonly Rule[]) => readonly Rule[]>> = {
    'all rules': (rules) => rules,
    'some off': (rules) => rules.filter((_, number) => number % 3 !== 0),
    'one with another severity': (rules) => rules.map((one, n) => (n === 5 ? { ...one, severity: 'warn' } : one)),
    'rules of the user before them': (rules) => [own, ownEverywhere, ...rules],
    'only one': (rules) => [rules.find(({ id }) => id === 'aws-access-key-id')!],
    'none of them': () => [own],
    'at any path': (rules) => rules.map(atAnyPath),
  };
  const texts = Object.values(examples).flatMap(({ found, quiet }) => [...found.map(({ text }) => text), ...quiet]);
  const lists = texts
    .filter((_, number) => number % 6 === 0)
    .map((text, number) => `${number % 2 === 0 ? '\n' : ' '}${text}`);
  const contents = ['', 'key '.repeat(40), lists.join('')];

  test.each(Object.entries(settings))('%s', (_, chosen) => {
    const engines = [laidOut(all).list, all].map((rules) => createEngine({ rules: chosen(rules) }));
    for (const content of contents) {
      const [withTables, without] = engines.map((engine) =>
        engine(chunkOf(content)).findings.map(({ rule: { id, severity }, secret, span, confidence, via }) => [
          ...[id, severity, secret.reveal(), span, confidence, via],
        ]),
      );
      expect(withTables).toEqual(without);
    }
    expect(engines[0]!(chunkOf(contents[2]!)).findings.length).toBeGreaterThan(0);
  });
});
