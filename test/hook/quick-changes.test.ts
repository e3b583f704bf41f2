import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { PIECE } from '../../src/hook/precheck/awk.ts';
import { readSignsFile } from '../../src/hook/precheck/signs-file.ts';
import { stoodBefore } from '../../src/scan/added.ts';
import { chunkOf } from '../engine/scanned.ts';
import { examples } from '../patterns/all.ts';
import { createRepository, type Repository } from '../repository.ts';
import { runHook } from './quick-repository.ts';

const engine = createEngine({ rules: builtInRules, inlineAllow: false, minConfidence: 'medium' });

/** A file before and after a change. */
interface Change {
  readonly before: string;
  readonly after: string;
}

/** Whether a secret stands on a line that the change brings. */
const isStopped = ({ before, after }: Change): boolean => {
  const content = Buffer.from(after);
  const { findings } = engine(chunkOf(content));
  const spans = findings.filter(({ rule }) => rule.severity === 'error').map(({ span }) => span);
  return stoodBefore(content, [Buffer.from(before)], spans).includes(false);
};

const found = Object.values(examples).flatMap(({ found: texts }) => texts.map(({ text }) => text));

const line = fc.oneof(
  fc.constantFrom('', '}', 'const a = 1;', '  - name: x', 'login', 'password', 'acme:', 'token:', '-----END KEY-----'),
  fc.constantFrom('größer\r', '漢字 🎉', '\u0001\u007f', '> : +++', '\\ & %s'),
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
);

/** Lines without a secret, of which the hook searches a few kilobytes at once; those of the last kinds it looks at twice. */
const manyLines = fc
  .tuple(
    fc.constantFrom(
      'one more line of text',
      '漢字 🎉'.repeat(9),
      'a b '.repeat(2000),
      `commit ${'0a1b2c3d'.repeat(5)}`,
      'const quiteALongNameOfSomething = 1;',
    ),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([text, count]) => Array.from({ length: text.length > 1000 ? 1 : count }, () => text).join('\n'));

const block = fc.oneof(
  { arbitrary: fc.constantFrom(...found), weight: 4 },
  { arbitrary: line, weight: 8 },
  { arbitrary: manyLines, weight: 1 },
);

/** Some lines go, others come, and what is left is joined anew. */
const changes: fc.Arbitrary<Change> = fc
  .array(fc.tuple(block, fc.constantFrom('old', 'new', 'both', 'both')), { minLength: 2, maxLength: 8 })
  .chain((blocks) => {
    const lines = blocks.flatMap(([text, side]) => text.split('\n').map((one) => [one, side] as const));
    return fc.array(fc.nat(9), { minLength: lines.length, maxLength: lines.length }).map((dice) => {
      const sideOf = (index: number): string =>
        dice[index] === 0 ? 'new' : dice[index] === 1 ? 'old' : lines[index]![1];
      const without = (side: string): string =>
        lines.flatMap(([one], index) => (sideOf(index) === side ? [] : [`${one}\n`])).join('');
      return { before: without('new'), after: without('old') };
    });
  });

const CASES = 60;

/** A repository in which each case is a file, and whose hook would start a program that does nothing but stop. */
const repositoryWith = (cases: readonly Change[]): Repository => {
  const repository = createRepository();
  repository.commit(Object.fromEntries(cases.map(({ before }, index) => [`file${index}`, before])));
  expect(repository.keywarden(['install']).code).toBe(0);
  mkdirSync(repository.at('node_modules/.bin'), { recursive: true });
  writeFileSync(repository.at('node_modules/.bin/keywarden'), '#!/bin/sh\nexit 3\n');
  chmodSync(repository.at('node_modules/.bin/keywarden'), 0o755);
  return repository;
};

const passes = (repository: Repository): boolean => {
  const { code } = runHook(repository, ['pre-commit']);
  expect([0, 3]).toContain(code);
  return code === 0;
};

test('what the real program stops a change for, the quick way does not let pass', () => {
  let quick = 0;
  fc.assert(
    fc.property(fc.array(changes, { minLength: CASES, maxLength: CASES }), (cases) => {
      const stopped = cases.filter(isStopped);
      const harmless = cases.filter((one) => !isStopped(one)).slice(0, 5);
      const repository = repositoryWith([...stopped, ...harmless]);
      const passed = [...stopped, ...harmless].filter(({ before, after }, index) => {
        repository.write(`file${index}`, after);
        repository.git('add', '--all');
        const isPassed = passes(repository);
        repository.write(`file${index}`, before);
        return isPassed;
      });
      quick += passed.length;
      expect(passed.filter((one) => stopped.includes(one))).toEqual([]);
    }),
    { numRuns: 6 },
  );
  expect(quick).toBeGreaterThan(0);
});

const SIGNS_FILE = join(import.meta.dirname, '../../dist/rules/signs.json');

/** Examples of rules that go by a name, which stands only on the line above the secret. */
const namedAbove = (): string[][] => {
  const { signsOf } = readSignsFile(readFileSync(SIGNS_FILE, 'utf8'));
  const named = builtInRules.map(({ id }) => id).filter((id) => ['named', 'near'].includes(signsOf(id).sort));
  return named
    .flatMap((id) => {
      const text = examples[id].found.map((one) => one.text.split('\n')).find(({ length }) => length === 2);
      return text ? [text] : [];
    })
    .filter(([, value]) => !isStopped({ before: '', after: value! }));
};

/** So many lines that the hook searches all up to one of `length` characters at once, and what comes behind it apart. */
const upToEdge = (length: number): string[] => {
  const marked = (text: string): number => text.length + 2;
  const line = 'a line of text';
  const lines = Array.from({ length: Math.floor((PIECE - length - 100) / marked(line)) }, () => line);
  const size = lines.reduce((sum, one) => sum + marked(one), length + 2);
  return [...lines, 'x'.repeat(10), `${'a '.repeat(PIECE)}`.slice(0, PIECE + 1 - size - marked('x'.repeat(10)) - 2)];
};

test('nor where a piece of the new lines ends between a name and what it names', () => {
  const cases = namedAbove();
  expect(cases.length).toBeGreaterThan(5);
  const repository = repositoryWith([{ before: 'a\n', after: '' }]);
  const passed = cases.filter((lines) => {
    repository.write('new', `${[...upToEdge(lines[0]!.length), ...lines].join('\n')}\n`);
    repository.git('add', '--all');
    return passes(repository);
  });
  expect(passed).toEqual([]);
});
