import { expect, test } from 'vitest';
import { problemsOf, settingsOf } from './settings-of.ts';

const aliases = (count: number): string => `allow:\n  - paths: &p [a]\n${'  - paths: *p\n'.repeat(count)}`;

test.each<[string, string]>([
  ['2:1: not readable: tabs cannot indent, use spaces', 'rules:\n\tjwt: off'],
  ['2:1: not readable: expected one YAML document, got another one', 'a: 1\n---\nb: 1'],
  [
    '1:17: not readable: Flow map in block collection must be sufficiently indented and end with a }',
    'rules: {jwt: off',
  ],
  ['1:8: not readable: Unresolved tag: tag:yaml.org,2002:js/function', 'rules: !!js/function "x"'],
  ['1:14: not readable: Unresolved tag: tag:yaml.org,2002:binary', 'inlineAllow: !!binary aGk='],
  ['1:1: not readable: Unknown directive %FOO', '%FOO\n---\n{}'],
  ['1:8: alias *nope has no complete &nope before it', 'rules: *nope'],
  ['1:17: alias *a has no complete &a before it', 'rules: &a {jwt: *a}'],
  ['1:1: expected a text as key', '[a]: 1'],
  ['1:3: expected a text as key', '? \n: 1'],
  [
    '1:1: <<: unknown key (known here: extends, rules, custom, allow, minConfidence, hook, inlineAllow, inlineAllowOthers, accounts)',
    '<<: {}',
  ],
  [
    '1:1: __proto__: unknown key (known here: extends, rules, custom, allow, minConfidence, hook, inlineAllow, inlineAllowOthers, accounts)',
    '__proto__: {}',
  ],
  ['103:12: expected at most 100 aliases, got more', aliases(101)],
  ['1:1: expected at most 20 levels of nesting, got more', '['.repeat(100_000)],
  ['1:1: expected at most 20 levels of nesting, got more', '- '.repeat(100_000)],
  ['1:1: expected at most 20 levels of nesting, got more', `${'{a: '.repeat(50)}${'}'.repeat(50)}`],
  ['1:1: expected at most 1048576 characters, got 1048577', '#'.repeat(1024 * 1024 + 1)],
])('%s', async (problem, text) => {
  expect(await problemsOf(text)).toContain(problem);
});

test.each([
  '\uFEFFinlineAllow: false',
  'inlineAllow: false\r\n',
  '---\ninlineAllow: false\n...\n',
  '{"inlineAllow": false}',
])('%j is read', async (text) => {
  expect((await settingsOf(text)).inlineAllow).toBe(false);
});

test('`off` is a text, also where the file asks for YAML 1.1', async () => {
  expect((await settingsOf('%YAML 1.1\n---\nrules: {jwt: off}')).rules).toHaveLength(2);
});

test('anchors and aliases work within bounds', async () => {
  expect((await settingsOf(aliases(100))).allow).toHaveLength(101);
});

test('aliases of aliases do not multiply', async () => {
  const bomb = [
    'a: &a [x, x]',
    ...Array.from('bcdefghijklmnopq', (name, i) => `${name}: &${name} [${`*${'abcdefghijklmnopq'[i]}, `.repeat(6)}]`),
  ];
  expect(await problemsOf(bomb.join('\n'))).toHaveLength(17);
});

test('lines and columns count characters, also behind CRLF and a byte order mark', async () => {
  expect(await problemsOf('\uFEFFinlineAllow: true\r\nü: 1\r\n')).toEqual([
    expect.stringMatching(/^2:1: ü: unknown key/),
  ]);
});
