import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { looksByPatterns, looksFor, type Told } from '../../src/hook/precheck/known.ts';
import { anyOf, type Named, withRules } from '../../src/hook/precheck/looks.ts';
import { readSignsFile } from '../../src/hook/precheck/signs-file.ts';
import { anyEncoding } from '../engine/decode/encodings.ts';
import { chunkOf } from '../engine/scanned.ts';
import { usually } from '../fuzz/runs.ts';
import { examples } from '../patterns/all.ts';

const looks = await looksByPatterns(builtInRules);
const engine = createEngine({ rules: builtInRules, inlineAllow: false });

const SIGNS_FILE = join(import.meta.dirname, '../../dist/rules/signs.json');

const NEWLINE = 0x0a;

/** The numbers of the lines that grep finds, counted from 0. */
const foundLines = (lines: Uint8Array, ...args: string[]): Set<number> => {
  const env = { ...process.env, LC_ALL: 'C' };
  const options = { input: lines, env, maxBuffer: Number.POSITIVE_INFINITY };
  const { status, error, stdout } = spawnSync('grep', ['-a', '-n', ...args], options);
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`grep ended with ${status}`);
  return new Set([...stdout.toString('latin1').matchAll(/^(\d+):/gm)].map(([, line]) => Number(line) - 1));
};

const small = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Whether a name stands before a value on one of these lines. */
const isNamed = (lines: readonly string[], isValue: (index: number) => boolean, { names, reach }: Named) => {
  let before = '';
  return lines.some((line, index) => {
    const seen = small(`${before} ${line}`);
    before = `${before} ${line}`.slice(-reach);
    return isValue(index) && names.some((name) => seen.includes(name));
  });
};

/** Each line behind as much of the ones before it as names may reach. */
const joinedLines = (lines: readonly string[], reach: number): string[] => {
  let before = '';
  return lines.map((line) => {
    const joined = `${before} ${line}`;
    before = joined.slice(-reach);
    return joined;
  });
};

/** Which contents, all of them new, the hook finds suspicious; all are looked through in one go, line by line. */
const areSuspicious = (contents: readonly Uint8Array[], told: Told = looks): boolean[] => {
  if ('untold' in told) return contents.map(() => true);
  const { first, second, third } = told;
  const all = Buffer.concat(contents.map((content) => Buffer.concat([content, Buffer.of(NEWLINE)])));
  const lowered = Buffer.from(small(all.toString('latin1')), 'latin1');
  const worth = new Set([
    ...foundLines(all, '-E', '-e', anyOf(first.carried)),
    ...(first.newTexts.length > 0 ? foundLines(lowered, '-F', '-e', first.newTexts.join('\n')) : []),
    ...foundLines(lowered, '-E', '-e', anyOf(first.newLine)),
  ]);
  const encoded = foundLines(all, '-E', '-e', anyOf(first.encoded));
  const lowerLines = lowered.toString('latin1').split('\n');
  const holding = (words: readonly string[]) => (line: number) =>
    words.some((word) => lowerLines[line]!.includes(word));
  const words = second.worded.flatMap((one) => one.words);
  const needingWords = anyOf(second.worded.flatMap((one) => one.pattern));
  const certain = [
    ...(second.texts.length > 0 ? [foundLines(lowered, '-F', '-e', second.texts.join('\n'))] : []),
    new Set([...foundLines(lowered, '-E', '-e', needingWords)].filter(holding(words))),
    foundLines(lowered, '-E', '-e', anyOf(second.pattern)),
  ];
  const value = foundLines(all, '-E', '-e', anyOf(third.named.value));
  const joined = contents.flatMap((content) =>
    joinedLines(small(Buffer.from(content).toString('latin1')).split('\n'), third.near.reach),
  );
  const nearNames = third.near.joined.flatMap((one) => one.words);
  const nearPattern = anyOf(third.near.joined.flatMap((one) => one.pattern));
  const near = foundLines(Buffer.from(`${joined.join('\n')}\n`, 'latin1'), '-E', '-e', nearPattern);
  const valued = contents.flatMap((content) =>
    joinedLines(small(Buffer.from(content).toString('latin1')).split('\n'), third.named.reach),
  );
  const commonNames = third.named.joined.flatMap((one) => one.words);
  const commonPattern = anyOf(third.named.joined.flatMap((one) => one.pattern));
  const common = foundLines(Buffer.from(`${valued.join('\n')}\n`, 'latin1'), '-E', '-e', commonPattern);
  const isCommon = (line: number) => common.has(line) && commonNames.some((name) => valued[line]!.includes(name));
  let line = 0;
  return contents.map((content) => {
    const first = line;
    const lines = Buffer.from(content).toString('latin1').split('\n');
    line += lines.length;
    // Git or grep stops at these.
    if (content.includes(0)) return true;
    const numbers = lines.map((_, index) => first + index);
    if (numbers.some((number) => encoded.has(number))) return true;
    if (numbers.some((number) => worth.has(number) && certain.some((found) => found.has(number)))) return true;
    const holdsValue = (number: number): boolean => worth.has(number) && value.has(number);
    if (isNamed(lines, (index) => holdsValue(first + index), third.named)) return true;
    if (numbers.some((number) => holdsValue(number) && isCommon(number))) return true;
    return numbers.some((number) => near.has(number) && nearNames.some((name) => joined[number]!.includes(name)));
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
    expect(looks).toHaveProperty('first');
  });

  test('which the build has written down', async () => {
    const { none, all, count, signsOf } = readSignsFile(readFileSync(SIGNS_FILE, 'utf8'));
    expect(all).toEqual(looks);
    expect(count).toBe(builtInRules.length);
    const some = builtInRules.filter((_, index) => index % 2 === 0);
    expect(
      withRules(
        none,
        some.map(({ id }) => signsOf(id)),
      ),
    ).toEqual(await looksByPatterns(some));
  });

  test('in each example of each rule', () => {
    expect(passedOver(found.map((text) => Buffer.from(text)))).toEqual([]);
  });

  test.each(['\x1b[1;31m', '\\u001b[0m', '\\033[m'])(
    'in each example whose secret stands behind the colour %j',
    (colour) => {
      const coloured = Object.values(examples).flatMap(({ found: texts }) =>
        texts.flatMap(({ text, secret }) =>
          text.includes(secret) ? [text.replace(secret, () => colour + secret)] : [],
        ),
      );
      const contents = coloured.map((text) => Buffer.from(text));
      expect(contents.filter((content) => engine(chunkOf(content)).findings.length > 0).length).toBeGreaterThan(500);
      expect(passedOver(contents)).toEqual([]);
    },
  );

  test('in each example of a rule that asks for the path, by its path', () => {
    if ('untold' in looks) throw new Error(looks.untold);
    const inText = looks.paths.map((parts) => new RegExp(parts.replaceAll('.', '\\.').replaceAll('*', '.*'), 'i'));
    const byPath = (builtInRules as readonly Rule[]).filter(({ checks }) =>
      checks?.some(({ path }) => path !== undefined),
    );
    const paths = byPath.flatMap(({ id }) => examples[id as keyof typeof examples].found.map(({ path = '' }) => path));
    expect(paths.length).toBeGreaterThanOrEqual(looks.paths.length);
    expect(paths.filter((path) => !inText.some((one) => one.test(path)))).toEqual([]);
  });

  test('what needs a word is on no line without one', () => {
    if ('untold' in looks) throw new Error(looks.untold);
    const lines = small(found.join('\n')).split('\n');
    const { worded } = looks.second;
    const wordless = worded.flatMap(({ words, pattern }) => {
      const of = foundLines(Buffer.from(lines.join('\n')), '-E', '-e', anyOf(pattern));
      return [...of].map((line) => lines[line]!).filter((line) => !words.some((word) => line.includes(word)));
    });
    expect(worded.length).toBeGreaterThan(50);
    expect(wordless).toEqual([]);
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
      usually(20, 200),
    );
  });

  test('in examples that are encoded in any way', () => {
    const filler = fc.string({ unit: 'binary-ascii', maxLength: 12 });
    fc.assert(
      fc.property(manyOf(fc.tuple(fc.constantFrom(...found), filler, anyEncoding, filler)), (many) => {
        const contents = many.map(([text, before, { encode }, after]) => `${before}${encode(text)}${after}`);
        expect(passedOver(contents.map((content) => Buffer.from(content)))).toEqual([]);
      }),
      usually(30, 200),
    );
  });

  test.skipIf(spawnSync('grep', ['--version']).error !== undefined)('clean lines of code are not suspicious', () => {
    const source =
      "import { end } from './end.ts';\n\n/** Where a line starts. */\nexport const startOf = (line: number): number => end - line * 80;\n";
    const action = `      - uses: actions/checkout@${'0d00d9ec'.repeat(4)}4b1d0a7e # v6.1.0\n`;
    expect(areSuspicious([source, action].map((text) => Buffer.from(text)))).toEqual([false, false]);
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
  const looksForSource = (source: string) => looksFor([ruleOf(source)], SIGNS_FILE);

  test.each([
    ['acme_[a-z0-9]{12}', 'acme_q7rt0vxw2lmn'],
    ['\\bACME-(?<secret>\\d{4,}-\\w+)\\b', 'x ACME-12345-ab_c y'],
    ['(?:foo|bar)+-[^\\s"]{6,20}', 'foobar-abc$%&x'],
    ['key\\s*[:=]\\s*["\']?([A-F0-9]{16})', 'KEY key = "0123456789ABCDEF"'],
    ['a{3}b?c{2,}[.*+?^${}()|\\[\\]\\\\/-]+', 'aaacc.*+?^${}()|[]\\/-'],
    ['x(?=y)y.z', 'xy-z'],
    ['(a|b(c|d){2})e{300}', `bcd${'e'.repeat(300)}`],
    ['t\\u006fken\\x2d[\\w-]{8}', 'token-abc-defg'],
  ])('%s', async (source, text) => {
    expect(new RegExp(source).test(text)).toBe(true);
    const contents = [Buffer.from(text), Buffer.from('const clean = 1;')];
    expect(areSuspicious(contents, await looksForSource(source))).toEqual([true, false]);
  });

  test.each(['.*', '\\S+', '[a-z]{2,}', '(?<=key: ).+'])('%s says too little', async (source) => {
    expect(await looksForSource(source)).toEqual({ untold: 'own' });
  });
});
