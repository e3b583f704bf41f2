import { describe, expect, test } from 'vitest';
import { createLineSearch } from '../../../src/engine/posix/line-search.ts';
import { javaScriptSource, posixPattern } from '../../../src/engine/posix/pattern.ts';
import { isAmbiguous } from './ambiguous.ts';
import { byGrep, grepVersion } from './by-grep.ts';
import { content, createChooser, expression } from './made-up.ts';

const RUNS = Number(process.env.RUNS ?? 400);

const byAutomaton = (pattern: string, bytes: Buffer, words: boolean): number[] =>
  createLineSearch([posixPattern(pattern, { words })])(bytes).map(({ number }) => number);

const byJavaScript = (pattern: string, bytes: Buffer): number[] => {
  const regex = new RegExp(javaScriptSource(posixPattern(pattern, { words: false })));
  const lines = bytes.toString('latin1').split('\n');
  return lines.flatMap((line, index) =>
    (index < lines.length - 1 || line !== '') && regex.test(line) ? [index + 1] : [],
  );
};

describe.skipIf(!grepVersion.includes('GNU grep'))('finds the lines that GNU grep finds', () => {
  test.each([
    ['as whole words', { words: true, depth: 2, find: byAutomaton }],
    ['anywhere', { words: false, depth: 2, find: byAutomaton }],
    // Deeper repetitions would take a backtracking matcher for ever.
    ['translated to JavaScript', { words: false, depth: 1, find: byJavaScript }],
  ])('%s', { timeout: 120_000 }, (_, { words, depth, find }) => {
    const chooser = createChooser(20240607);
    for (let run = 0; run < RUNS; run++) {
      const pattern = expression(chooser, depth);
      const bytes = content(chooser);
      if (isAmbiguous(pattern, words)) continue;
      const expected = byGrep(pattern, bytes, words);
      // Some that the standard leaves undefined, such as a brace first of all, grep refuses and we take.
      if (expected === undefined) continue;
      const shown = JSON.stringify({ run, pattern, content: bytes.toString('latin1') });
      expect(find(pattern, bytes, words), shown).toEqual(expected);
    }
  });
});
