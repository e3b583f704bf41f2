import fc from 'fast-check';

const SETS = ['a', 'b', '-', '[ab]', '[a-c]', '[^a]', '.', '\\w', '\\W', '\\s', '[^]', '\\x80', '[\\x80-\\xff]', '\\n'];
const TIMES = ['*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}', '*?', '+?', '??', '{1,3}?'];
const ZERO_WIDTH = ['\\b', '\\B', '^', '$'];

/** Regular expressions of JavaScript in which no repeated part can be empty. */
const patternsOf = (zeroWidth: readonly string[], groups: readonly string[]) =>
  fc.letrec<{ whole: string; part: string; full: string }>((tie) => ({
    whole: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('full'),
      fc.constantFrom(...zeroWidth),
      fc.tuple(tie('full'), fc.constantFrom(...TIMES)).map(([full, times]) => `(?:${full})${times}`),
      fc.tuple(fc.constantFrom(...SETS), fc.constantFrom(...TIMES)).map((parts) => parts.join('')),
      fc.tuple(fc.constantFrom(...groups), tie('whole')).map(([open, whole]) => `${open}${whole})`),
      fc.tuple(tie('whole'), tie('whole')).map(([a, b]) => `(?:${a}|${b})`),
    ),
    full: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...SETS),
      fc.tuple(tie('full'), fc.constantFrom('', ...SETS)).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom(...SETS), fc.constantFrom('', '+', '*', '{1,2}'), tie('full'))
        .map((parts) => parts.join('')),
      fc.tuple(tie('full'), tie('full')).map(([a, b]) => `(?:${a}|${b})`),
    ),
  })).whole;

/** Those that an engine that follows all ways at once can run. */
export const regularPatterns = patternsOf([...ZERO_WIDTH, '(?<=a)', '(?<!b)', '(?<=^|-)'], ['(', '(?:']);

/** Also those with lookarounds. */
export const patterns = patternsOf(
  [...ZERO_WIDTH, '(?<=a)', '(?<!b)', '(?<![a-c])', '(?<=^|-)', '(?=a)', '(?!b)', '(?!\\w)'],
  ['(', '(?:', '(?=', '(?!'],
);

const LETTERS = 'aaabbc-- \n\x80\xe9';

/** Short texts of the characters that the patterns know. */
export const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 14 }).map((letters) => letters.join(''));

/** Texts in which pieces come many times, as in those that are made to keep a pattern busy. */
export const pumped = fc
  .array(fc.tuple(fc.array(fc.constantFrom(...'ab-c '), { minLength: 1, maxLength: 3 }), fc.constantFrom(1, 1, 40)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => pieces.map(([letters, times]) => letters.join('').repeat(times)).join(''));
