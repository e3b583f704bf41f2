import { expect, test } from 'vitest';
import { deadPatterns, hintsFor } from '../../src/rules/dead.ts';
import { exampleProblems } from '../../src/rules/examples.ts';
import { settingsOf } from '../config/settings-of.ts';

const custom = (...rules: readonly string[]): string => `custom: [${rules.map((rule) => `{id: ${rule}}`).join(', ')}]`;

/** What the examples of the first rule of these settings bring up. */
const problems = async (...rules: readonly string[]): Promise<string[]> => {
  const settings = await settingsOf(custom(...rules), []);
  return exampleProblems(settings.custom[0]!, settings);
};

const found = "examples: {found: ['key acme_abcd']}";

test.each<[string, readonly string[], string[]]>([
  ['all is well', [`a, regex: 'acme_[a-z]{4}', ${found}`], []],
  ['no match', [`a, regex: 'acme_[0-9]', ${found}`], ['examples.found[0]: nothing is found: the regex does not match']],
  [
    'no keyword',
    [`a, regex: 'acme_[a-z]{4}', keywords: [other], ${found}`],
    ['examples.found[0]: nothing is found: it holds none of the keywords other'],
  ],
  [
    'a check',
    [`a, regex: 'acme_[a-z]{4}', minLength: 20, ${found}`],
    ['examples.found[0]: nothing is found: refused by the check "length >= 20"'],
  ],
  [
    'its own allow-list',
    [`a, regex: 'acme_[a-z]{4}', allow: [{lines: ['^key']}], ${found}`],
    ['examples.found[0]: found, but allowed by .keywarden.yaml:1'],
  ],
  [
    'several lines',
    ['a, regex: \'a\\s+b\', examples: {found: ["a\\nb"]}'],
    ['examples.found[0]: nothing is found: the regex does not match (it sees one line at a time: see `span`)'],
  ],
  [
    'another rule',
    [`a, regex: 'acme_[a-z]{4}', confidence: low, ${found}`, "b, regex: 'acme_[a-z]+'"],
    ['examples.found[0]: found, but named by the rule b, which is severer or surer, or finds more of it'],
  ],
  [
    'a text that is not quiet',
    ["a, regex: 'acme_[a-z]{4}', examples: {quiet: [acme, acme_abcd]}"],
    ['examples.quiet[1]: something is found: *********'],
  ],
  ['a path, given', [`a, regex: 'acme_[a-z]{4}', paths: [src/], examples: {found: [acme_abcd], path: src/a}`], []],
  ['a path, not given', [`a, regex: 'acme_[a-z]{4}', paths: [src/], examples: {found: [acme_abcd]}`], []],
  [
    'another path',
    ["a, regex: 'acme_[a-z]{4}', paths: [src/], examples: {found: [acme_abcd], path: docs/a}"],
    ['examples.found[0]: nothing is found: refused by the check "path fits src/"'],
  ],
  ['a file, not given', ['a, regex: \'^a\\s+b$\', files: [.acme], examples: {found: ["a\\nb"], quiet: [ab]}'], []],
  ['a folder, not given', ['a, regex: \'^a\\s+b$\', files: [acme/], examples: {found: ["a\\nb"]}'], []],
  [
    'a file of another name',
    ["a, regex: '^ab$', files: [.acme], examples: {found: [ab], path: acme}"],
    ['examples.found[0]: nothing is found: refused by the check "in a file of that name"'],
  ],
])('%s', async (_, rules, expected) => {
  expect(await problems(...rules)).toEqual(expected);
});

test('an entry for all rules that allows an example', async () => {
  const settings = await settingsOf(
    `${custom(`a, regex: 'acme_[a-z]{4}', ${found}`)}\nallow: [{secrets: [^acme]}]`,
    [],
  );
  expect(exampleProblems(settings.custom[0]!, settings)).toEqual([
    'examples.found[0]: found, but allowed by .keywarden.yaml:2',
  ]);
});

test.each<[string, string[]]>([
  ["a, regex: 'acme_\\w+', keywords: [acme_]", []],
  ["a, regex: 'ACME_\\w+', keywords: [acme_]", []],
  ["a, regex: '\\w+', keywords: [acme_]", []],
  [
    "a, regex: 'acme-\\d+', keywords: [acme_]",
    ['dead: no match of "acme-\\\\d+" holds a keyword, and no example shows one beside it'],
  ],
  ["a, regex: 'key=(\\d+)', keywords: [acme], examples: {found: ['acme key=12']}", []],
])('%s has these dead parts', async (rule, expected) => {
  const settings = await settingsOf(custom(rule), []);
  expect(deadPatterns(settings.custom[0]!)).toEqual(expected);
});

test('hints', async () => {
  const rule = "a, regexes: ['acme_\\w+', 'emca'], keywords: [acme_, o.ther], examples: {found: [acme_a]}";
  const settings = await settingsOf(`${custom(rule)}\nrules: {a: off}`, []);
  expect(hintsFor(settings.custom[0]!, settings)).toEqual([
    'is off, as the settings say',
    'has no example of what it leaves alone',
    'no match holds the keyword "o.ther": it counts only beside one',
    'no example matches "emca"',
  ]);
});
