import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { exitCodeOf } from '../../src/scan/outcome.ts';
import { type RunOptions, runScan } from '../../src/scan/run.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { chunkOf, tokenRule } from '../engine/scanned.ts';
import { nothingKnown } from './judging-none.ts';

const TOKEN = 'tok_abcd1234';

async function* items(...given: readonly SourceItem[]): AsyncGenerator<SourceItem> {
  yield* given;
}

const chunk = (...parameters: Parameters<typeof chunkOf>): SourceItem => ({
  type: 'chunk',
  chunk: chunkOf(...parameters),
});

const scanned = (source: readonly SourceItem[], options: Partial<RunOptions> = {}) =>
  runScan({
    source: items(...source),
    engine: createEngine({ rules: [tokenRule] }),
    readBase: async () => new TextEncoder().encode(`${TOKEN}\n`),
    isChange: false,
    preExisting: 'report',
    unit: 'file',
    warnings: [],
    judging: nothingKnown,
    ...options,
  });

describe('a scan is', () => {
  test('clean when everything was looked at and nothing found', async () => {
    const outcome = await scanned([
      chunk('a'),
      { type: 'skip', path: 'b', reason: 'not in the worktree (deleted or sparse)' },
    ]);
    expect(outcome).toMatchObject({ status: 'clean', scanned: { count: 1, bytes: 1 }, skipped: [{ path: 'b' }] });
    expect(exitCodeOf(outcome)).toBe(0);
  });

  test('found when there is a secret', async () => {
    const outcome = await scanned([chunk(TOKEN)]);
    expect(outcome.status).toBe('found');
    expect(exitCodeOf(outcome)).toBe(1);
  });

  test('failed when something could not be looked at, whatever was found', async () => {
    const problem: SourceItem = { type: 'problem', path: 'b', message: 'cannot be read' };
    const outcome = await scanned([chunk(TOKEN), problem]);
    expect(outcome).toMatchObject({ status: 'failed', problems: [{ path: 'b', message: 'cannot be read' }] });
    expect(outcome.findings).toHaveLength(1);
    expect(exitCodeOf(outcome)).toBe(2);
  });

  test('clean when there are only warnings', async () => {
    const engine = createEngine({ rules: [{ ...tokenRule, severity: 'warn' }] });
    const outcome = await scanned([chunk(TOKEN)], { engine });
    expect(outcome.status).toBe('clean');
    expect(outcome.findings).toHaveLength(1);
  });
});

describe('what stood there before', () => {
  const source = [chunk(`${TOKEN}\n`, { bases: ['id'] })];

  test.each([
    ['report', 'clean', 1, 0],
    ['ignore', 'clean', 0, 1],
    ['block', 'found', 1, 0],
  ] as const)('%s: %s, %i listed, %i not', async (preExisting, status, listed, unlisted) => {
    const outcome = await scanned(source, { preExisting });
    expect(outcome.status).toBe(status);
    expect(outcome.findings.map(({ age }) => age)).toEqual(Array(listed).fill('pre-existing'));
    expect(outcome.unlisted).toBe(unlisted);
  });

  test('an earlier version that cannot be read is an error', async () => {
    const readBase = () => Promise.reject(new Error('missing object'));
    await expect(scanned(source, { readBase })).rejects.toThrow('missing object');
  });
});

test('a secret in the overlap of two pieces is one finding, or one that is allowed', async () => {
  const pieces = (content: string): SourceItem[] => [
    { type: 'chunk', chunk: { ...chunkOf(content, { object: 'o' }), offset: 0, line: 1, own: { start: 0, end: 2 } } },
    {
      type: 'chunk',
      chunk: { ...chunkOf(content, { object: 'o' }), offset: 100, goesOn: true, line: 9, own: { start: 2, end: 99 } },
    },
  ];
  const outcome = await scanned(pieces(`${TOKEN}\n`));
  expect(outcome.findings.map(({ start }) => start.line)).toEqual([1]);
  expect(outcome.scanned).toMatchObject({ count: 1, bytes: 26 });
  expect((await scanned(pieces(`   ${TOKEN}\n`))).findings.map(({ start }) => start.line)).toEqual([9]);
  const allowed = await scanned(pieces(`${TOKEN} keywarden:allow\n`));
  expect([allowed.findings.length, allowed.allowed.length]).toEqual([0, 1]);
});

test('in pieces of a content that stood there before, secrets are old too', async () => {
  const bases = { bases: ['id'] };
  const piece = (content: string, offset: number): SourceItem => ({
    type: 'chunk',
    chunk: { ...chunkOf(content, bases), offset, line: 1 },
  });
  const outcome = await scanned([piece(`a\n${TOKEN}\n`, 0), piece(`x\n${TOKEN}\n${TOKEN};\n`, 1000)]);
  expect(outcome.findings.map(({ age }) => age)).toEqual(['pre-existing', 'pre-existing', 'new']);
});
