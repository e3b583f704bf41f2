import { expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { problemsOf, settingsOf } from './settings-of.ts';

const custom = (rest: string): string => `custom:\n  - id: acme\n    ${rest}\n`;

test.each<[string, string]>([
  [
    '- a',
    '1:1: expected a map with extends, rules, custom, allow, minConfidence, hook, inlineAllow, inlineAllowOthers or accounts, got a list',
  ],
  [
    'just text',
    '1:1: expected a map with extends, rules, custom, allow, minConfidence, hook, inlineAllow, inlineAllowOthers or accounts, got "just text"',
  ],
  [
    'rulez: {}',
    '1:1: rulez: unknown key, did you mean rules? (known here: extends, rules, custom, allow, minConfidence, hook, inlineAllow, inlineAllowOthers, accounts)',
  ],
  [
    'rules:\n  - jwt',
    '2:3: rules: expected a map from a rule id (lower-case letters and digits with hyphens between) to error, warn or off, got a list',
  ],
  ['rules:\n  jtw: off', '2:3: rules.jtw: unknown rule jtw, did you mean jwt? (`keywarden rules` lists the ids)'],
  [
    'rules:\n  something-else: off',
    '2:3: rules.something-else: unknown rule something-else (`keywarden rules` lists the ids)',
  ],
  ['rules:\n  jwt: on', '2:8: rules.jwt: expected error, warn or off, got "on"'],
  ['rules:\n  jwt: false', '2:8: rules.jwt: expected error, warn or off, got the boolean false (write off)'],
  ['rules:\n  jwt:', '2:7: rules.jwt: expected error, warn or off, got nothing'],
  ['rules:\n  jwt: off\n  jwt: warn', '3:3: key "jwt" is given twice'],
  ['inlineAllow: yes', '1:14: inlineAllow: expected true or false, got "yes"'],
  ['hook:\n  preExisting: Block', '2:16: hook.preExisting: expected report, ignore or block, got "Block"'],
  ['custom:\n  - id: acme', '2:5: custom[0]: expected at least one of regex, regexes, got none'],
  [
    "custom:\n  - regex: 'x'",
    '2:5: custom[0].id: missing, expected a rule id (lower-case letters and digits with hyphens between)',
  ],
  [
    "custom:\n  - id: Acme\n    regex: 'x'",
    '2:9: custom[0].id: expected a rule id (lower-case letters and digits with hyphens between), got "Acme"',
  ],
  [
    "custom:\n  - id: jwt\n    regex: 'x'",
    '2:9: custom[0].id: expected an id of its own, got that of a built-in rule: jwt',
  ],
  [
    "custom:\n  - {id: a, regex: 'x'}\n  - {id: a, regex: 'y'}",
    '3:10: custom[1].id: expected an id of its own, got that of the rule in line 2: a',
  ],
  [
    custom("regex: '('"),
    '3:12: custom[0].regex: "(" cannot be used: not a JavaScript regular expression: Unterminated group',
  ],
  [custom("regex: ''"), '3:12: custom[0].regex: expected a regular expression, got ""'],
  [
    custom("regex: 'x?'"),
    '3:12: custom[0].regex: the rule acme cannot use "x?": it fits the empty text, and so every line',
  ],
  [
    custom('regex: x\n    secretGroup: 1.5'),
    '4:18: custom[0].secretGroup: expected a whole number from 0 to 99, got the number 1.5',
  ],
  [
    custom('regex: (x)\n    secretGroup: 2'),
    '4:18: custom[0].secretGroup: expected the number of a group of the regex, which has 1, got 2',
  ],
  [
    custom('regex: x\n    keywords: [ab]'),
    '4:16: custom[0].keywords[0]: expected a keyword of three or more ASCII characters, got "ab"',
  ],
  [
    custom('regex: x\n    keywords: acme'),
    '4:15: custom[0].keywords: expected a list, each item a keyword of three or more ASCII characters, got "acme"',
  ],
  [custom('regex: x\n    entropy: .nan'), '4:14: custom[0].entropy: expected a number from 0 to 8, got the number NaN'],
  [custom('regex: x\n    severity: off'), '4:15: custom[0].severity: expected error or warn, got "off"'],
  [
    custom('regex: x\n    description: 12'),
    '4:18: custom[0].description: expected a text, got the number 12 (put it in quotes)',
  ],
  [
    'allow:\n  - {}',
    '2:5: allow[0]: expected at least one of paths, pathRegexes, rules, secrets, lines, locations, got none',
  ],
  [
    'allow:\n  - reason: because',
    '2:5: allow[0]: expected at least one of paths, pathRegexes, rules, secrets, lines, locations, got none',
  ],
  ['allow:\n  - paths: []', '2:12: allow[0].paths: expected a list, each item a glob, got an empty list'],
  ['allow:\n  - paths:', '2:11: allow[0].paths: expected a list, each item a glob, got nothing'],
  [
    'allow:\n  - rules: [jwt, jws]',
    '2:18: allow[0].rules[1]: unknown rule jws, did you mean jwt? (`keywarden rules` lists the ids)',
  ],
  [
    "allow:\n  - lines: ['[']",
    '2:13: allow[0].lines[0]: "[" cannot be used: not a JavaScript regular expression: Unterminated character class',
  ],
  ["allow:\n  - secrets: ['.*']", '2:15: allow[0].secrets[0]: ".*" fits any text'],
  [
    "allow:\n  - paths: ['!x']",
    '2:13: allow[0].paths[0]: "!x" cannot be used: expected what to allow, got a negation; write \\! for a name that begins with !',
  ],
])('%j', async (text, problem) => {
  expect(await problemsOf(text)).toEqual([problem]);
});

test('all problems of a file are told at once, in its order, as one usage error', async () => {
  const text =
    "inlineAllow: 1\nallow:\n  - rules: [nope]\ncustom:\n  - {id: a, regex: '('}\n  - {regx: 'x'}\nfoo: 1\nfoo: 2\n";
  await expect(settingsOf(text)).rejects.toThrow(UsageError);
  await expect(settingsOf(text)).rejects.toThrow(
    '.keywarden.yaml has 8 problems:\n  .keywarden.yaml:1:14: inlineAllow',
  );
  expect((await problemsOf(text)).map((problem) => problem.split(': ').slice(0, 2).join(' '))).toEqual([
    '1:14 inlineAllow',
    '3:13 allow[0].rules[0]',
    '5:20 custom[0].regex',
    '6:5 custom[1].id',
    '6:5 custom[1]',
    '6:6 custom[1].regx',
    '7:1 foo',
    '8:1 key "foo" is given twice',
  ]);
});

test('a name of a custom rule that is broken is no unknown name', async () => {
  expect(await problemsOf("custom: [{id: a, regex: '('}, {id: b}]\nrules: {a: warn, b: off}")).toHaveLength(2);
});

test('long values are cut, long lists end', async () => {
  expect((await problemsOf(`inlineAllow: ${'x'.repeat(500)}`))[0]!.length).toBeLessThan(150);
  const many = await problemsOf(Array.from({ length: 150 }, (_, i) => `k${i}: 1`).join('\n'));
  expect(many).toHaveLength(101);
  expect(many.at(-1)).toBe('… and 50 more');
});
