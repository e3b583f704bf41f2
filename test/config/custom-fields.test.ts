import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { BUILT_IN, problemsOf, settingsOf } from './settings-of.ts';

/** The secrets that a custom rule of these settings (in YAML flow style) finds in a text. */
const found = async (rule: string, text: string, path = 'a.txt'): Promise<string[]> => {
  const engine = createEngine(await settingsOf(`custom: [{id: acme, ${rule}}]`, []));
  const { findings } = engine({ bytes: new TextEncoder().encode(text), place: { kind: 'file', path } });
  return findings.map(({ secret }) => secret.reveal());
};

test.each<[string, string, string[]]>([
  ["regexes: ['acme_(\\w+)', 'emca-(\\w+)']", 'acme_ab emca-cd', ['ab', 'cd']],
  ["regex: 'acme_(\\w+)', regexes: ['emca-(\\w+)']", 'acme_ab emca-cd', ['ab', 'cd']],
  ["regex: 'acme_(\\w+)', minLength: 3", 'acme_ab acme_abc', ['abc']],
  ["regex: 'acme_([^ ]+)', maxLength: 2", 'acme_äü acme_abc', ['äü']],
  ["regex: 'acme_(\\w+)', alphabet: hex", 'acme_abc1 acme_abcg acme_aBC1 acme_ABC1', ['abc1', 'ABC1']],
  ["regex: 'acme_(\\S+)', alphabet: base64", 'acme_a+/b== acme_a-b', ['a+/b==']],
  ["regex: 'acme_(\\S+)', alphabet: base64url", 'acme_a+/b== acme_a-b', ['a-b']],
  ["regex: 'acme_(\\S+)', alphabet: base32", 'acme_AB23 acme_AB19', ['AB23']],
  ["regex: 'acme_(\\S+)', alphabet: digits", 'acme_12 acme_1a', ['12']],
  ["regex: 'acme_(\\S+)', alphabet: base62", 'acme_aB1 acme_a-b', ['aB1']],
  ["regex: 'acme_(\\w+)', mixed: true", 'acme_word acme_w0rd', ['w0rd']],
  ["regex: 'acme_(\\S+)', notPlaceholder: true", 'acme_<token> acme_xxxxxx acme_q7hd', ['q7hd']],
  ["regex: 'acme\\n(\\w+)', keywords: [acme], span: 20", 'acme\nabc', ['abc']],
  ["regex: '(?i)acme_(?P<secret>[a-z]+)'", 'ACME_AbC', ['AbC']],
  ["regex: 'id=.*key=(\\w+)'", 'id=id=id=key=abc', ['abc']],
  ["regex: '(ä+)+!(\\w+)', secretGroup: 2", 'ääää!abc', ['abc']],
  ["regex: 'acme_(\\w+)', allow: [{secrets: [^test], reason: no}]", 'acme_testing acme_real', ['real']],
  ["regex: 'acme_(\\w+)', allow: [{lines: ['example']}]", 'acme_one example\nacme_two', ['two']],
])('%s finds in %j', async (rule, text, secrets) => {
  expect(await found(rule, text)).toEqual(secrets);
});

test.each<[string, string[]]>([
  ['src/a.env', ['abc']],
  ['docs/a.env', []],
  ['', []],
])('a rule with paths looks at %j', async (path, secrets) => {
  expect(await found("regex: 'acme_(\\w+)', paths: [src/]", 'acme_abc', path)).toEqual(secrets);
});

test.each<[string, string, string[]]>([
  ['.acme', 'a b\n# c\n', ['a b\n# c']],
  ['deep/.acme', 'ab\n', ['ab']],
  ['a.zip!.acme', 'ab\n', ['ab']],
  ['deploy/keys/one', 'ab\n', ['ab']],
  ['x.acme', 'ab\n', []],
  ['.acme/a', 'ab\n', []],
  ['keys/one', 'ab\n', []],
  ['.acme', `ab\n${' '.repeat(4096)}`, []],
])('a rule with files sees %j whole', async (path, text, secrets) => {
  expect(await found("regex: '^([^\\0]{2,9}?)\\s*$', files: [.acme, deploy/keys/]", text, path)).toEqual(secrets);
});

test('a rule with files and paths looks where both fit', async () => {
  const rule = "regex: '^(\\w+)$', files: [.acme], paths: [src/]";
  expect([await found(rule, 'ab', 'src/.acme'), await found(rule, 'ab', '.acme')]).toEqual([['ab'], []]);
});

test('what one rule allows, another still finds', async () => {
  const rules = "{id: a, regex: 'key=(\\w+)', allow: [{paths: [a.txt]}]}, {id: b, regex: 'key=(\\w+);'}";
  const engine = createEngine(await settingsOf(`custom: [${rules}]`, []));
  const { findings, allowed } = engine({
    bytes: Buffer.from('key=abc; key=def'),
    place: { kind: 'file', path: 'a.txt' },
  });
  expect(findings.map(({ rule }) => rule.id)).toEqual([]);
  expect(allowed.map(({ finding }) => finding.rule.id)).toEqual(['a', 'a']);
});

test('the settings file is not blamed for the examples in it, for others it is', async () => {
  const text =
    "custom:\n  - id: acme\n    regex: acme_[a-z]{4}\n    examples:\n      found: ['key acme_abcd']\n# acme_efgh\n";
  const engine = createEngine(await settingsOf(text, []));
  const { findings, allowed } = engine({
    bytes: new TextEncoder().encode(text),
    place: { kind: 'file', path: '.keywarden.yaml' },
  });
  expect(findings.map(({ secret }) => secret.reveal())).toEqual(['acme_efgh']);
  expect(allowed.map(({ allowance }) => allowance.by)).toEqual(['.keywarden.yaml:2 (example of acme)']);
});

describe('what cannot be', () => {
  test.each([
    ["{id: a, regex: 'x', span: 10}", 'custom[0].span: needs keywords'],
    ["{id: a, regex: 'x', minLength: 3, maxLength: 2}", 'custom[0].maxLength: expected at least minLength, 3, got 2'],
    ["{id: a, regex: 'x', keywords: [acme], files: [b]}", 'custom[0].keywords: cannot stand beside files'],
    ...['*.key', 'a//b', '/a', './a', 'a/../b', '..', 'a/.', 'a\\b', 'ä'].map((name) => [
      `{id: a, regex: 'x', files: ['${name}']}`,
      'custom[0].files[0]: expected the end of a path',
    ]),
    ["{id: a, regex: 'x', paths: ['a//b']}", 'custom[0].paths[0]: "a//b" cannot be used'],
    [
      "{id: a, regex: '(a+)+(?=b)'}",
      'custom[0].regex: the rule a cannot use "(a+)+(?=b)": it may take time that grows',
    ],
    ["{id: a, regex: '(a*)b\\1'}", 'it has a backreference'],
    ["{id: a, regexes: ['x', '(?:a|a)*c(?!b)']}", 'custom[0].regexes[1]: the rule a cannot use'],
    ["{id: a, regex: '((a{1,1000}){1,1000}){1,1000}x'}", 'custom[0].regex'],
    ["{id: a, regex: '((((((((((((((((((((((((a?)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+'}", 'custom[0].regex'],
  ])('%s', async (rule, problem) => {
    expect(await problemsOf(`custom: [${rule}]`)).toEqual([expect.stringContaining(problem)]);
  });

  test('allow-lists that could take too long', async () => {
    expect(await problemsOf("allow: [{secrets: ['(a+)+(?=b)']}]")).toEqual([
      expect.stringContaining('allow[0].secrets[0]: "(a+)+(?=b)" cannot be used: it may take time that grows'),
    ]);
  });
});

test('an allow-list runs what JavaScript could take too long for', async () => {
  const { allow } = await settingsOf("allow: [{secrets: ['^(ä+)+!$']}]");
  expect(['ää!', 'ää', `${'ä'.repeat(5000)}?`].map((text) => allow[0]?.secret?.(text))).toEqual([true, false, false]);
});

test('a change of what a rule asks for is known', async () => {
  const { suppressions } = await settingsOf("custom: [{id: a, regex: 'x', allow: [{paths: [b]}]}]", BUILT_IN);
  expect(suppressions).toEqual(['custom.a.allow: paths b']);
});
