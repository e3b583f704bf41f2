import { describe, expect, test } from 'vitest';
import { compileRegex, fitsAnything } from '../../src/config/regex.ts';
import type { Remarks } from '../../src/config/remarks.ts';

const compiling = (value: string): { regex: RegExp | undefined; problem: string | undefined } => {
  const remarks: Remarks = { problems: [], warnings: [] };
  const regex = compileRegex({ value, at: { line: 1, column: 1 }, key: 'regex' }, remarks);
  return { regex, problem: remarks.problems[0]?.message };
};

test.each([
  'acme_[a-z0-9]{32}',
  '\\bkey\\b\\s*[:=]\\s*["\']?(?<secret>[\\w+/=-]{20,})',
  '(a)\\1(?<n>b)\\k<n>',
  '\\x41\\u0042\\cJ\\0\\t\\n\\.\\-\\/\\"\\_\\ü',
  '[\\]\\[(:alpha:)\\b\\d]',
  '[:alpha]',
  '(?<=a)(?<!b)(?=c)(?!d)(?:e)',
  'ü[äö]',
  '[]|[^]',
])('%j is used as it is', (source) => {
  expect(compiling(source)).toEqual({ regex: new RegExp(source), problem: undefined });
});

test.each([
  ['(?i)key', /[kK][eE][yY]/],
  ['(?P<name>x)\\z', /(?<name>x)$/],
  ['\\A[[:alpha:]]+', /^[A-Za-z]+/],
  ['x[]a-c]', /x[\]a-c]/],
  ['(?i-s)\\x41', /[aA]/],
  ['(?i)[\\x41-\\x43]', /[\x41-\x43a-c]/],
  ['(?i)\\Qa.\\E\\101', /[aA]\.[aA]/],
  ['(?i)[!-Z]', /[!-Za-z]/],
])('%j is read as it is meant in RE2', (source, regex) => {
  expect(compiling(source)).toEqual({ regex, problem: undefined });
});

describe('what would silently mean something else', () => {
  test.each([
    ['\\p{L}', '\\p has no meaning of its own in JavaScript'],
    ['[\\h]', '\\h has no meaning of its own in JavaScript'],
    ['\\x4', '\\x has no meaning of its own in JavaScript'],
    ['\\u{41}', '\\u has no meaning of its own in JavaScript'],
    ['\\k', '\\k has no meaning of its own in JavaScript'],
    ['[_[:^alnum:]-]', 'JavaScript has no classes such as [:^alnum:]; write \\s, \\d, [a-z]'],
  ])('%j', (source, reason) => {
    expect(compiling(source)).toEqual({
      regex: undefined,
      problem: `${JSON.stringify(source)} cannot be used: ${reason}`,
    });
  });

  test.each(['(?P<n>a)|(?P<n>b)', '(?<n>a)|(?<n>b)'])('%j is refused by every Node', (source) => {
    expect(compiling(source)).toMatchObject({ regex: undefined, problem: expect.stringContaining('cannot be used') });
  });
});

test.each([
  ['(', 'Unterminated group'],
  ['a{2,1}', 'numbers out of order'],
  ['*a', 'Nothing to repeat'],
  ['(?>x)', 'JavaScript has no atomic groups'],
  ['x++', 'Nothing to repeat; JavaScript has no atomic groups and no possessive repetition'],
])('%j: the reason that JavaScript gives, and a way out', (source, reason) => {
  const { problem } = compiling(source);
  expect(problem).toContain(`${JSON.stringify(source)} cannot be used: not a JavaScript regular expression: `);
  expect(problem).toContain(reason);
});

test.each([
  ['.*', true],
  ['', true],
  ['^', true],
  ['x?', true],
  ['[^]*$', true],
  ['.', false],
  ['^$', false],
  ['\\w*example', false],
])('%j fits any text: %s', (source, anything) => {
  const regex = new RegExp(source);
  expect(fitsAnything((text) => regex.test(text))).toBe(anything);
});
