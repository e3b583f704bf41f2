import { expect, test } from 'vitest';
import { createLineSearch } from '../../../src/engine/posix/line-search.ts';
import { posixPattern } from '../../../src/engine/posix/pattern.ts';

test.each([
  ['a(b', 'a group is not closed'],
  ['[a', 'bracket expression is not closed'],
  ['[[:alnumb:]]', 'unknown character class [:alnumb:]'],
  ['[:alnum:]', 'only inside brackets'],
  ['[z-a]', 'runs backwards'],
  ['[[.space.]]', 'not a single character'],
  ['a{2,1}', 'more at least than at most'],
  ['a{99999}', 'too large'],
  ['((a{999}){999}){9}', 'too large'],
  ['a\\', 'escapes nothing'],
  ['\\1(a)', 'refers to a group that is not there'],
])('%s is refused: %s', (pattern, reason) => {
  expect(() => posixPattern(pattern, { words: true })).toThrow(reason);
});

test.each([
  ['(A3T[A-Z0-9]|AKIA)[A-Z0-9]{16}', ['a3t', 'akia']],
  ['x?(KEY|key)\\s*=', ['key']],
  ['[a-z]{40}', []],
  ['abc|[0-9]+', []],
])('every match of %s holds one of %j', (pattern, keywords) => {
  expect(posixPattern(pattern, { words: true }).keywords).toEqual(keywords);
});

const found = (pattern: string, text: string): string[] =>
  createLineSearch([posixPattern(pattern, { words: true })])(Buffer.from(text)).map(
    ({ number, bytes }) => `${number}:${Buffer.from(bytes).toString()}`,
  );

test('lines are found with their numbers, each once, by keyword or without', () => {
  expect(found('key=x', 'a\nkey=x key=x\n\nKEY=x\nmonkey=x\n key=x')).toEqual(['2:key=x key=x', '6: key=x']);
  expect(found('[a-c]+', 'abc\nabcd\nd\n"a"')).toEqual(['1:abc', '4:"a"']);
});

test('backreferences', () => {
  expect(found('(a|b)-\\1', 'a-b\nb-b\na-a')).toEqual(['2:b-b', '3:a-a']);
});

test('takes linear time where a backtracking matcher would not end', () => {
  expect(found('((a+)+)+b', `${'a'.repeat(100_000)}\naab\n`)).toEqual(['2:aab']);
});
