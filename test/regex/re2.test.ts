import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import type { Search } from '../../src/engine/rule.ts';
import { beyondRe2 } from '../../src/regex/print-re2.ts';
import { linear } from '../../src/regex/re2.ts';
import { fromRe2 } from '../../src/regex/re2-syntax.ts';
import { treeOf } from '../../src/regex/read.ts';
import { usually } from '../fuzz/runs.ts';
import { regularPatterns, texts } from './patterns.ts';

/** All matches, with their groups and where they stand. */
const matches = (search: Search, text: string) => {
  const all = [];
  search.lastIndex = 0;
  for (let found = search.exec(text); found; found = search.exec(text)) {
    all.push({ index: found.index, groups: [...found].map((group) => group ?? null), named: { ...found.groups } });
    if (found[0] === '') search.lastIndex++;
  }
  return all;
};

test('the other engine finds what JavaScript finds, byte for byte', () => {
  fc.assert(
    fc.property(regularPatterns, texts, fc.constantFrom('', 'i'), (source, text, flags) => {
      const pattern = new RegExp(source, flags);
      expect(beyondRe2(treeOf(pattern))).toBeUndefined();
      const { search } = linear(pattern);
      expect(matches(search, text)).toEqual(matches(new RegExp(source, `${flags}g`), text));
    }),
    usually(3000),
  );
});

test('a named group is found, and where it stands', () => {
  const { search, locate } = linear(/key=(?<secret>\w+)(;)?/);
  const text = 'a key=abc';
  expect(search.exec(text)).toMatchObject({ index: 2, 1: 'abc', groups: { secret: 'abc' } });
  locate.lastIndex = 2;
  expect(locate.exec(text)?.indices?.groups?.secret).toEqual([6, 9]);
  expect(locate.exec(text)).toBeNull();
});

test('another text is searched from its own beginning', () => {
  const { search } = linear(/(a+)+b/);
  expect(search.exec('xaab')?.[0]).toBe('aab');
  search.lastIndex = 0;
  expect(search.exec('nothing')).toBeNull();
  expect(search.exec('ab')?.[0]).toBe('ab');
});

test.each([
  [/a(?=b)/, 'a lookahead'],
  [/(a)\1/, 'a backreference'],
  [/a{1001}/, 'a repetition of more than 1000 turns'],
  [/a$/m, 'the end of a line inside of the text'],
  [/(?<=a)b/, undefined],
  [/a{2,1000}/, undefined],
])('%s asks for %s', (pattern, beyond) => {
  expect(beyondRe2(treeOf(pattern))).toBe(beyond);
});

describe('what is written for RE2', () => {
  test.each([
    ['(?i)ab1', '[aA][bB]1'],
    ['a(?i:b[c-e])f', 'a(?:[bB][c-eC-E])f'],
    ['(?P<n>x)\\z', '(?<n>x)$'],
    ['\\Aa', '^a'],
    ['[[:alpha:]_-]+', '[A-Za-z_-]+'],
    ['[^[:space:]x]', '[^\\t\\n\\v\\f\\r x]'],
    ['\\Qa.b\\E+', 'a\\.b+'],
    ['(?s).(?-s).', '[^][^\\n]'],
    ['[]a]', '[\\]a]'],
    ['(?i)\\x41\\x{62}\\103', '[aA][bB][cC]'],
    ['(?i)[\\x4a\\x2d0-\\x42]', '[jJ\\x2d0-\\x42a-b]'],
    ['(?U)a+b+?', 'a+?b+'],
    ['(?m)^a$', '(?<![^\\n])a(?![^\\n])'],
    ['\\x{2d}[\\x{2d}\\x{e9}]', '\\-[\\-é]'],
    ['(?i)a(b(?-i)c)d', '[aA]([bB]c)[dD]'],
  ])('%s is %s', (re2, javaScript) => {
    expect(fromRe2(re2)).toBe(javaScript);
  });

  test.each(['abc', '(?:x)', '(?<!a)b', '[^\\]]', '(?<name>x)', '\\bx\\d', '[^]a]', '[a[:b]', '\\p{L}'])(
    '%s is no such thing',
    (source) => {
      expect(fromRe2(source)).toBeUndefined();
    },
  );

  test('matches what RE2 itself matches', () => {
    const ascii = texts.map((text) => text.replace(/[^\n -~]/g, 'A'));
    const flags = fc.constantFrom('(?i)', '(?s)', '(?U)', '(?is)', '(?P<n>x)?', '[[:alpha:]]?');
    fc.assert(
      fc.property(flags, regularPatterns, ascii, (flag, source, text) => {
        // A class that holds everything is not written so there, and lookbehinds are no part of RE2.
        fc.pre(!source.includes('[^]') && !source.includes('(?<'));
        const written = fromRe2(`${flag}${source}`);
        const re2 = RE2JS.compile(`${flag}${source}`).matcher(text);
        const found = re2.find() ? [re2.start(), re2.group()] : null;
        const ours = new RegExp(written ?? '').exec(text);
        expect(ours && [ours.index, ours[0]]).toEqual(found);
      }),
      usually(2000),
    );
  });
});
