import { expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { objectItems } from '../../src/source/changes.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { madeUp } from '../patterns/made-up.ts';

const IDS = `tree ${madeUp('hex', 40)}\nparent ${madeUp('hex', 40, 2)}\nparent ${madeUp('hex', 40, 3)}\n`;
const TOKEN = `ghp_${madeUp('base62', 36)}`;

const itemsOf = async (type: 'commit' | 'blob', text: string): Promise<SourceItem[]> => {
  const pieces = async function* () {
    yield Buffer.from(text);
  };
  const object = { id: 'o', type, size: text.length, content: pieces() };
  const items: SourceItem[] = [];
  for await (const item of objectItems(object, { kind: 'commit', path: '' })) items.push(item);
  return items;
};

const chunkOf = async (type: 'commit' | 'blob', text: string) => {
  const [item, ...others] = await itemsOf(type, text);
  if (item?.type !== 'chunk' || others.length > 0) throw new Error('expected one chunk');
  return { ...item.chunk, text: Buffer.from(item.chunk.bytes).toString() };
};

test('a commit is looked at without the ids of its tree and its parents', async () => {
  const chunk = await chunkOf('commit', `${IDS}author A <a@b> 1 +0000\n\nAdd\n`);
  expect(chunk.text).toBe('author A <a@b> 1 +0000\n\nAdd\n');
});

test('what is found in it stands where it stands in the whole commit', async () => {
  const text = `${IDS}author A <a@b> 1 +0000\n\nAdd ${TOKEN}\n`;
  const engine = createEngine({
    rules: [
      {
        id: 'token',
        description: 'A token',
        source: 'https://example.org',
        severity: 'error',
        confidence: 'high',
        patterns: [/ghp_[A-Za-z0-9]{36}/],
        keywords: ['ghp_'],
      },
    ],
  });
  const [finding] = engine(await chunkOf('commit', text)).findings;
  expect(finding?.start).toEqual({ line: 6, column: 5 });
  expect(finding?.span.start).toBe(text.indexOf(TOKEN));
});

test('a file that begins so is looked at whole', async () => {
  expect((await chunkOf('blob', IDS)).text).toBe(IDS);
});
