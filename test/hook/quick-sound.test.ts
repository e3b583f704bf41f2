import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { FOLD } from '../../src/hook/precheck/encoded.ts';
import { supersetOf } from '../../src/hook/precheck/superset.ts';
import { anyEncoding } from '../engine/decode/encodings.ts';
import { chunkOf } from '../engine/scanned.ts';
import { examples } from '../patterns/all.ts';

const superset = supersetOf(builtInRules);
const pattern = 'pattern' in superset ? superset.pattern : '';
const engine = createEngine({ rules: builtInRules, inlineAllow: false });

/** Runs a filter, as the hook does. */
const filtered = (program: string, args: readonly string[], input: Uint8Array): { status: number; output: Buffer } => {
  const { status, error, stdout } = spawnSync(program, args, { input, env: { ...process.env, LC_ALL: 'C' } });
  if (error) throw error;
  return { status: status ?? -1, output: stdout };
};

/** Whether the hook finds a suspicious line. */
const isSuspicious = (content: Uint8Array): boolean => {
  const withoutNuls = Buffer.from(content).map((byte) => (byte === 0 ? 1 : byte));
  const folded = filtered('sed', ['-E', FOLD], withoutNuls);
  const { status } = filtered('grep', ['-q', '-E', '-e', '\u0001', '-e', pattern], folded.output);
  if (folded.status !== 0) throw new Error(`sed ended with ${folded.status}`);
  if (status !== 0 && status !== 1) throw new Error(`grep ended with ${status}`);
  return status === 0;
};

/** Contents in which the engine finds something and grep does not. */
const passedOver = (contents: readonly Uint8Array[]): string[] =>
  contents
    .filter((content) => engine(chunkOf(content)).findings.length > 0 && !isSuspicious(content))
    .map((content) => Buffer.from(content).toString('latin1'));

const found = Object.values(examples).flatMap(({ found: texts }) => texts.map(({ text }) => text));

describe('whatever the real program finds, the quick way does not let pass', () => {
  test('there is a pattern for all rules that come with keywarden', () => {
    expect(superset).toHaveProperty('pattern');
  });

  test('in each example of each rule', () => {
    expect(passedOver(found.map((text) => Buffer.from(text)))).toEqual([]);
  });

  test('in examples among other text, cut anywhere', () => {
    const filler = fc.string({ unit: 'binary', maxLength: 12 });
    const piece = fc.tuple(filler, fc.constantFrom(...found), filler);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.nat(), fc.boolean(), (pieces, cut, upper) => {
        const text = pieces.flat().join('');
        const content = Buffer.from(upper ? text.slice(cut % 40).toUpperCase() : text.slice(cut % 40));
        expect(passedOver([content])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('in examples that are encoded in any way', () => {
    const filler = fc.string({ unit: 'binary-ascii', maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...found), filler, anyEncoding, filler, (text, before, { encode }, after) => {
        expect(passedOver([Buffer.from(`${before}${encode(text)}${after}`)])).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test.skipIf(spawnSync('grep', ['--version']).error !== undefined)('a clean line of code is not suspicious', () => {
    const source = readFileSync(join(import.meta.dirname, '../../src/engine/match.ts'));
    expect(isSuspicious(source)).toBe(false);
  });
});

const corpus = join(
  process.env.KEYWARDEN_SHARED ?? join(import.meta.dirname, '../../../shared'),
  'corpus/cases.dev.jsonl',
);
if (!existsSync(corpus))
  process.stderr.write('The labelled corpus (../shared/corpus) is absent: the quick way is not tried on it.\n');

test.skipIf(!existsSync(corpus))('nor in the labelled corpus', () => {
  const lines = readFileSync(corpus, 'utf8').trim().split('\n');
  const texts = lines.map((line) => JSON.parse(line).text as unknown).filter((text) => typeof text === 'string');
  expect(texts.length).toBeGreaterThan(3000);
  expect(passedOver(texts.map((text) => Buffer.from(text)))).toEqual([]);
});

describe('rules of the user', () => {
  const ruleOf = (source: string) => ({ ...builtInRules[0], id: 'own', patterns: [new RegExp(source)], keywords: [] });
  const patternOf = (source: string): string | undefined => {
    const result = supersetOf([ruleOf(source)]);
    return 'pattern' in result ? result.pattern : undefined;
  };
  const grepFinds = (source: string, text: string): boolean => {
    const lines = patternOf(source);
    if (lines === undefined) return true;
    try {
      execFileSync('grep', ['-q', '-E', '-e', lines], {
        input: text.toLowerCase(),
        env: { ...process.env, LC_ALL: 'C' },
      });
      return true;
    } catch {
      return false;
    }
  };

  test.each([
    ['acme_[a-z0-9]{12}', 'acme_q7rt0vxw2lmn'],
    ['\\bACME-(?<secret>\\d{4,}-\\w+)\\b', 'x ACME-12345-ab_c y'],
    ['(?:foo|bar)+-[^\\s"]{6,20}', 'foobar-abc$%&x'],
    ['key\\s*[:=]\\s*["\']?([A-F0-9]{16})', 'KEY key = "0123456789ABCDEF"'],
    ['a{3}b?c{2,}[.*+?^${}()|\\[\\]\\\\/-]+', 'aaacc.*+?^${}()|[]\\/-'],
    ['x(?=y)y.z', 'xy-z'],
    ['(a|b(c|d){2})e{300}', `bcd${'e'.repeat(300)}`],
    ['t\\u006fken\\x2d[\\w-]{8}', 'token-abc-defg'],
  ])('%s', (source, text) => {
    expect(new RegExp(source).test(text)).toBe(true);
    expect(grepFinds(source, text)).toBe(true);
  });

  test.each(['.*', '\\S+', '[a-z]{2,}', '(?<=key: ).+'])('%s says too little', (source) => {
    expect(patternOf(source)).toBeUndefined();
  });
});
