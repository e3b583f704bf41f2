import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/config/json-schema.ts';
import { fitsSchema } from './schema-check.ts';
import { problemsOf } from './settings-of.ts';

const GOOD: readonly unknown[] = [
  null,
  {},
  { rules: null, custom: null, allow: null, hook: null },
  { rules: {}, custom: [], allow: [], hook: {} },
  { rules: { jwt: 'off', 'private-key': 'warn', 'aws-access-key-id': 'error' } },
  { custom: [{ id: 'acme', regex: 'x' }] },
  {
    custom: [
      {
        id: 'acme-2',
        description: 'D',
        regex: '(x)',
        ignoreCase: true,
        secretGroup: 1,
        keywords: ['acme'],
        entropy: 3.5,
        severity: 'warn',
        advice: 'A',
      },
    ],
  },
  {
    allow: [
      { paths: ['a'] },
      { rules: ['jwt'] },
      { secrets: ['x'] },
      { lines: ['x'] },
      { locations: ['x'], reason: 'R' },
    ],
  },
  { custom: [{ id: 'a', regex: 'x', files: ['.acme', 'config/master.key', '.env.d/', 'a (1)'] }] },
  { hook: { preExisting: 'block' }, inlineAllow: false },
];

const BAD: readonly unknown[] = [
  [],
  'x',
  1,
  { foo: 1 },
  { rules: [] },
  { rules: { jwt: false } },
  { rules: { jwt: null } },
  { rules: { Jwt: 'off' } },
  { rules: { 'a--b': 'off' } },
  { custom: {} },
  { custom: [null] },
  { custom: [{ id: 'a' }] },
  { custom: [{ regex: 'x' }] },
  { custom: [{ id: 'A', regex: 'x' }] },
  { custom: [{ id: 1, regex: 'x' }] },
  { custom: [{ id: 'a', regex: '' }] },
  { custom: [{ id: 'a', regex: 'x', ignoreCase: 'yes' }] },
  { custom: [{ id: 'a', regex: 'x', secretGroup: -1 }] },
  { custom: [{ id: 'a', regex: 'x', secretGroup: 0.5 }] },
  { custom: [{ id: 'a', regex: 'x', keywords: [] }] },
  { custom: [{ id: 'a', regex: 'x', files: ['*.key'] }] },
  { custom: [{ id: 'a', regex: 'x', files: ['../a'] }] },
  { custom: [{ id: 'a', regex: 'x', keywords: ['ab'] }] },
  { custom: [{ id: 'a', regex: 'x', keywords: ['schlüssel'] }] },
  { custom: [{ id: 'a', regex: 'x', entropy: 9 }] },
  { custom: [{ id: 'a', regex: 'x', severity: 'off' }] },
  { custom: [{ id: 'a', regex: 'x', description: ' ' }] },
  { allow: [{}] },
  { allow: [{ reason: 'R' }] },
  { allow: [{ paths: [] }] },
  { allow: [{ paths: 'a' }] },
  { allow: [{ paths: [''] }] },
  { allow: [{ paths: null }] },
  { allow: [{ rules: ['A'] }] },
  { hook: { preExisting: 'no' } },
  { hook: { other: 1 } },
  { inlineAllow: null },
];

describe('the JSON schema and the validator agree', () => {
  test.each(GOOD.map((value) => JSON.stringify(value)))('good: %s', async (text) => {
    expect(fitsSchema(JSON.parse(text), jsonSchema())).toBe(true);
    expect(await problemsOf(text)).toEqual([]);
  });

  test.each(BAD.map((value) => JSON.stringify(value)))('bad: %s', async (text) => {
    expect(fitsSchema(JSON.parse(text), jsonSchema())).toBe(false);
    expect(await problemsOf(text)).not.toEqual([]);
  });
});

test('it is plain JSON and says what it is', () => {
  const schema = jsonSchema();
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: expect.any(String),
    additionalProperties: false,
    properties: { inlineAllow: { type: 'boolean', default: true, description: expect.any(String) } },
  });
});
