import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileContent } from '../../src/source/file.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { PIECE } from '../../src/source/pieces.ts';
import { pipedContent } from '../../src/source/stdin.ts';
import { temporaryFolder } from '../repository.ts';

const all = async (source: AsyncIterable<SourceItem>): Promise<SourceItem[]> => {
  const items: SourceItem[] = [];
  for await (const item of source) items.push(item);
  return items;
};

/** What is handed on for something in a new folder. */
const contentOf = async (make: (file: string) => unknown, path = 'src/a.js'): Promise<SourceItem[]> => {
  const file = join(temporaryFolder(), 'thing');
  await make(file);
  return all(fileContent({ file, path }));
};

const chunkOf = (text: string, kind: 'file' | 'symlink' = 'file') => ({
  type: 'chunk',
  chunk: { bytes: Buffer.from(text), place: { kind, path: 'src/a.js' } },
});

describe('a file on disk', () => {
  test.each(['', 'a', 'one\ntwo\0\n'])('its content is handed on under the name it is known by: %j', async (text) => {
    expect(await contentOf((file) => writeFileSync(file, text))).toEqual([chunkOf(text)]);
  });

  test('of many megabytes comes in pieces, all of it', async () => {
    const items = await contentOf((file) => {
      const descriptor = openSync(file, 'w');
      ftruncateSync(descriptor, PIECE * 2);
      writeSync(descriptor, '\nthe end', PIECE * 2);
      closeSync(descriptor);
    });
    const chunks = items.flatMap((item) => (item.type === 'chunk' ? [item.chunk] : []));
    expect(chunks.length).toBe(items.length);
    expect(chunks.length).toBeGreaterThan(1);
    const last = chunks.at(-1)!;
    expect(last.offset! + last.bytes.length).toBe(PIECE * 2 + 8);
    expect(Buffer.from(last.bytes.subarray(-8)).toString()).toBe('\nthe end');
    expect(last.place).toEqual({ kind: 'file', path: 'src/a.js' });
  });
});

describe('what is no file', () => {
  test.skipIf(process.platform === 'win32')(
    'the target of a symbolic link is content, whether it is there or not',
    async () => {
      expect(await contentOf((file) => symlinkSync('../some/where', file))).toEqual([
        chunkOf('../some/where', 'symlink'),
      ]);
    },
  );

  test.each<[string, (file: string) => unknown, string]>([
    ['nothing', () => {}, 'not in the worktree (deleted or sparse)'],
    ['a folder', (file) => mkdirSync(file), 'nested repository (scan it by itself)'],
  ])('%s is passed over, with the reason', async (_, make, reason) => {
    expect(await contentOf(make)).toEqual([{ type: 'skip', path: 'src/a.js', reason }]);
  });

  test.skipIf(process.platform === 'win32')('a pipe or a socket is passed over and not waited for', async () => {
    const expected = [{ type: 'skip', path: 'src/a.js', reason: 'not a file (socket, pipe or device)' }];
    expect(await contentOf((file) => spawnSync('mkfifo', [file]))).toEqual(expected);
    const server = createServer();
    onTestFinished(() => void server.close());
    expect(await contentOf((file) => new Promise<void>((done) => server.listen(file, done)))).toEqual(expected);
  });

  test('below a file there is nothing', async () => {
    const file = join(temporaryFolder(), 'thing');
    writeFileSync(file, '');
    const [item] = await all(fileContent({ file: join(file, 'below'), path: 'thing/below' }));
    expect(item).toMatchObject({ type: 'skip', path: 'thing/below' });
  });
});

describe('what cannot be looked at is a problem, never passed over', () => {
  test('a name that is not UTF-8 and so was not found', async () => {
    const [item] = await contentOf(() => {}, 'src/\ufffd.js');
    expect(item).toMatchObject({
      type: 'problem',
      path: 'src/\ufffd.js',
      message: expect.stringContaining('not UTF-8'),
    });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', async () => {
    const items = await contentOf((file) => {
      writeFileSync(file, 'a');
      chmodSync(file, 0);
    });
    expect(items).toMatchObject([{ type: 'problem', path: 'src/a.js', message: expect.stringContaining('EACCES') }]);
  });

  test('a name with a NUL byte', async () => {
    const [item] = await all(fileContent({ file: 'a\0b', path: 'a\0b' }));
    expect(item).toMatchObject({ type: 'problem', path: 'a\0b' });
  });
});

describe('what is piped in', () => {
  async function* input(...pieces: readonly string[]): AsyncGenerator<Buffer> {
    for (const piece of pieces) yield Buffer.from(piece);
  }

  test.each([
    ['nothing', [], ''],
    ['one piece', ['abc'], 'abc'],
    ['several pieces', ['a', '', 'b\n', 'c'], 'ab\nc'],
  ])('%s is one chunk', async (_, pieces, text) => {
    const items = await all(pipedContent(input(...pieces), 'given/name'));
    const place = { kind: 'stdin', path: 'given/name' };
    expect(items).toEqual([{ type: 'chunk', chunk: { bytes: Buffer.from(text), place } }]);
  });
});
