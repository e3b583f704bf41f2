import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { MARK, markingScript } from '../../src/hook/precheck/encoded.ts';
import { supersetOf } from '../../src/hook/precheck/superset.ts';
import { anyEncoding } from '../engine/decode/encodings.ts';
import { chunkOf } from '../engine/scanned.ts';
import { examples } from '../patterns/all.ts';

const superset = supersetOf(builtInRules);
const engine = createEngine({ rules: builtInRules, inlineAllow: false });

const NEWLINE = 0x0a;

/** Runs a filter, as the hook does. */
const filtered = (program: string, args: readonly string[], input: Uint8Array): Buffer => {
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, error, stdout } = spawnSync(program, args, { input, env, maxBuffer: Number.POSITIVE_INFINITY });
  if (error) throw error;
  if (status !== 0 && !(program === 'grep' && status === 1)) throw new Error(`${program} ended with ${status}`);
  return stdout;
};

/** Which contents the hook finds a suspicious line in; all are looked through in one go, line by line. */
const areSuspicious = (contents: readonly Uint8Array[], told = superset): boolean[] => {
  if ('unsound' in told) return contents.map(() => true);
  const withoutNuls = contents.map((content) => Buffer.from([...content.map((byte) => byte || 1), NEWLINE]));
  const marked = filtered('sed', ['-E', markingScript(told.pattern)], Buffer.concat(withoutNuls));
  const found = filtered('grep', ['-a', '-n', '-F', '-e', [MARK, ...told.texts].join('\n')], marked).toString('latin1');
  const suspicious = new Set([...found.matchAll(/^(\d+):/gm)].map(([, line]) => Number(line)));
  let line = 1;
  return withoutNuls.map((content) => {
    const first = line;
    line += content.filter((byte) => byte === NEWLINE).length;
    return Array.from({ length: line - first }, (_, index) => first + index).some((number) => suspicious.has(number));
  });
};

/** Contents in which the engine finds something and grep does not. */
const passedOver = (contents: readonly Uint8Array[]): string[] => {
  const holding = contents.filter((content) => engine(chunkOf(content)).findings.length > 0);
  const suspicious = areSuspicious(holding);
  return holding.filter((_, index) => !suspicious[index]).map((content) => Buffer.from(content).toString('latin1'));
};

/** What grep is started for once. */
const manyOf = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 30, maxLength: 30 });

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
      fc.property(manyOf(fc.tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.nat(), fc.boolean())), (many) => {
        const contents = many.map(([pieces, cut, upper]) => {
          const text = pieces
            .flat()
            .join('')
            .slice(cut % 40);
          return Buffer.from(upper ? text.toUpperCase() : text);
        });
        expect(passedOver(contents)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('in examples that are encoded in any way', () => {
    const filler = fc.string({ unit: 'binary-ascii', maxLength: 12 });
    fc.assert(
      fc.property(manyOf(fc.tuple(fc.constantFrom(...found), filler, anyEncoding, filler)), (many) => {
        const contents = many.map(([text, before, { encode }, after]) => `${before}${encode(text)}${after}`);
        expect(passedOver(contents.map((content) => Buffer.from(content)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.skipIf(spawnSync('grep', ['--version']).error !== undefined)('a clean line of code is not suspicious', () => {
    const source = readFileSync(join(import.meta.dirname, '../../src/engine/position.ts'));
    expect(areSuspicious([source])).toEqual([false]);
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
  const supersetOfSource = (source: string) => supersetOf([ruleOf(source)]);

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
    const contents = [Buffer.from(text), Buffer.from('const clean = 1;')];
    expect(areSuspicious(contents, supersetOfSource(source))).toEqual([true, false]);
  });

  test.each(['.*', '\\S+', '[a-z]{2,}', '(?<=key: ).+'])('%s says too little', (source) => {
    expect(supersetOfSource(source)).toEqual({ unsound: 'own' });
  });
});
