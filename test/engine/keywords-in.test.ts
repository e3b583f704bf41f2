import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Span } from '../../src/engine/finding.ts';
import { createKernelFinder } from '../../src/kernel/finder.ts';
import { keyLine } from '../keys.ts';
import { examples } from '../patterns/all.ts';
import { chunkOf } from './scanned.ts';

const texts = Object.values(examples).flatMap(({ found }) => found.map(({ text }) => text));

const contents = Array.from({ length: Math.ceil(texts.length / 30) }, (_, n) =>
  texts.slice(n * 30, (n + 1) * 30).join(n % 2 === 0 ? '\n' : ' '.repeat(40)),
);

const engines = {
  'what is ready at once': createEngine({ rules: builtInRules }),
  'what is made for much': createEngine({ rules: builtInRules }, { finder: createKernelFinder }),
};

test.each(Object.entries(engines))('of a content in parts, %s finds all that it finds in one go', (_, engine) => {
  let count = 0;
  contents.forEach((content, n) => {
    const told = (keywordsIn?: Span) =>
      engine({ ...chunkOf(content, { path: 'a.txt' }), ...(keywordsIn && { keywordsIn }) }).findings.map(
        ({ rule, span }) => `${rule.id} ${span.start}-${span.end}`,
      );
    const size = Buffer.byteLength(content);
    const cuts = [0, Math.floor(size / 5), Math.floor(size / 3) + n, Math.floor(size / 2) + 7 * n, size];
    const parts = cuts.slice(1).map((end, place) => told({ start: cuts[place]!, end }));
    const whole = told();
    expect(whole.filter((one) => !parts.flat().includes(one))).toEqual([]);
    for (const part of parts) if (whole.length > 8) expect(part.length).toBeLessThan(whole.length);
    count += whole.length;
  });
  expect(count).toBeGreaterThan(1000);
});

test.each(Object.entries(engines))('%s finds nothing where no keyword counts', (_, engine) => {
  const content = `${texts.filter((text) => !/base64|%|\\/.test(text)).join('\n')}\n`;
  const keywordsIn = { start: 0, end: 0 };
  const rules = engine({ ...chunkOf(content, { path: 'a.txt' }), keywordsIn }).findings.map(({ rule }) => rule);
  expect(rules.filter(({ keywords }) => keywords.length > 0)).toEqual([]);
});

test('of UTF-16 all is looked at: offsets would not be those of its bytes', () => {
  const bytes = Buffer.from(`\ufeff${'some text\n'.repeat(9)}${keyLine(1)}`, 'utf16le');
  const keywordsIn = { start: bytes.length - 40, end: bytes.length };
  const chunk = { bytes, place: { kind: 'file', path: 'a.txt' }, keywordsIn } as const;
  expect(engines['what is ready at once'](chunk).findings).toHaveLength(1);
});
