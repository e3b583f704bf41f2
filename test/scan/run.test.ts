import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { exitCodeOf } from '../../src/scan/outcome.ts';
import { type RunOptions, runScan } from '../../src/scan/run.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { chunkOf, tokenRule } from '../engine/scanned.ts';

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

test('a secret in the overlap of two pieces is one finding', async () => {
  const piece = (offset: number): SourceItem => ({
    type: 'chunk',
    chunk: { ...chunkOf(`${TOKEN}\n`, { object: 'o' }), offset, line: 1 },
  });
  const outcome = await scanned([piece(0), piece(100)]);
  expect(outcome.findings).toHaveLength(1);
  expect(outcome.scanned.count).toBe(1);
});
