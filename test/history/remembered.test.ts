import { expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import type { Chunk } from '../../src/engine/chunk.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { Remembered } from '../../src/scan/history/remembered.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { keyLine } from '../keys.ts';

const engine = createEngine({ rules: builtInRules });

const chunkOf = (object: string, path: string, text: string): Chunk => ({
  bytes: Buffer.from(text),
  place: { kind: 'file', path, object },
});

async function* itemsOf(...items: readonly SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}

const resultsOf = async (remembered: Remembered, ...chunks: readonly Chunk[]) => {
  const results = [];
  for await (const item of remembered.with(itemsOf(...chunks.map((chunk) => ({ type: 'chunk', chunk }) as const))))
    results.push(item.type === 'chunk' ? item.result : item);
  return results;
};

test('what was found when a content was judged comes with it when it is told, once', async () => {
  const remembered = new Remembered();
  const chunk = chunkOf('1', 'a.js', keyLine(1));
  const result = engine(chunk);
  expect(result.findings).toHaveLength(1);
  remembered.keep(chunk, result);
  expect(await resultsOf(remembered, chunk, chunk)).toEqual([result, undefined]);
});

test('another path, object or part is another content, and of one that holds nothing nothing is kept', async () => {
  const remembered = new Remembered();
  const chunk = chunkOf('1', 'a.js', keyLine(1));
  remembered.keep(chunk, engine(chunk));
  const clean = chunkOf('3', 'b.js', 'nothing');
  remembered.keep(clean, engine(clean));
  const others = [chunkOf('1', 'b.js', keyLine(1)), chunkOf('2', 'a.js', keyLine(1)), { ...chunk, offset: 9 }, clean];
  expect(await resultsOf(remembered, ...others)).toEqual([undefined, undefined, undefined, undefined]);
});

test('other items pass by as they are', async () => {
  const items: SourceItem[] = [
    { type: 'remark', message: 'so it is' },
    { type: 'clean', count: 1, bytes: 2 },
  ];
  const seen: SourceItem[] = [];
  for await (const item of new Remembered().with(itemsOf(...items))) seen.push(item);
  expect(seen).toEqual(items);
});
