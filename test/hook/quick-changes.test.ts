import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { stoodBefore } from '../../src/scan/added.ts';
import { chunkOf } from '../engine/scanned.ts';
import { examples } from '../patterns/all.ts';
import { createRepository, type Repository } from '../repository.ts';
import { run } from '../run.ts';

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
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
);
const block = fc.oneof(fc.constantFrom(...found), line, line);

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
  const env = { ...repository.env, GIT_INDEX_FILE: '.git/index' };
  const { code } = run('sh', ['.git/hooks/pre-commit'], { cwd: repository.path, env });
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
