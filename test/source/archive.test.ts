import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../src/engine/chunk.ts';
import { alsoInside } from '../../src/source/archive/inside.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { inPieces } from '../../src/source/pieces.ts';
import { tar, zip } from './made-archive.ts';

async function* sourceOf(items: AsyncIterable<Chunk> | readonly Chunk[]): AsyncGenerator<SourceItem> {
  for await (const chunk of items) yield { type: 'chunk', chunk };
}

const chunk = (path: string, bytes: Uint8Array): Chunk => ({ bytes, place: { kind: 'file', path, bases: ['b'] } });

/** What comes out, each as `path: text`, problems as `path! message`. */
const shown = async (items: AsyncIterable<SourceItem>): Promise<string[]> => {
  const texts: string[] = [];
  for await (const item of items) {
    if (item.type === 'chunk') texts.push(`${item.chunk.place.path}: ${Buffer.from(item.chunk.bytes)}`);
    if (item.type === 'problem') texts.push(`${item.path}! ${item.message}`);
  }
  return texts;
};

const inside = (path: string, bytes: Uint8Array): Promise<string[]> =>
  shown(alsoInside(sourceOf([chunk(path, bytes)])));

describe('archives are opened', () => {
  test('zip, whatever its name, with names that lead elsewhere', async () => {
    const bytes = zip({ 'd/a.txt': 'one', '../../b': 'two', 'd/': '' });
    expect(await inside('x.docx', bytes)).toEqual(['x.docx!/d/a.txt: one', 'x.docx!/../../b: two']);
  });

  test('tar, with its links', async () => {
    expect(await inside('a.tar', await tar({ 'a/b': 'one' }))).toEqual([
      'a.tar!/a/b: one',
      'a.tar!/link: secret/target',
    ]);
  });

  test('gzip: a file, and a tar archive', async () => {
    expect(await inside('log/a.log.gz', gzipSync('one'))).toEqual(['log/a.log.gz!/a.log: one']);
    const tgz = gzipSync(await tar({ 'package/index.js': 'two' }));
    expect((await inside('p-1.0.0.tgz', tgz))[0]).toBe('p-1.0.0.tgz!/package/index.js: two');
  });

  test('one in another', async () => {
    const war = zip({ 'lib/x.jar': zip({ 'a.properties': 'one' }), 'p.tgz': gzipSync(await tar({ q: 'two' })) });
    expect(await inside('a.war', war)).toEqual([
      'a.war!/lib/x.jar!/a.properties: one',
      'a.war!/p.tgz!/q: two',
      'a.war!/p.tgz!/link: secret/target',
    ]);
  });

  test('in the midst of other content, which stays as it is', async () => {
    const items = [
      chunk('a', Buffer.from('PK is no archive')),
      chunk('b.zip', zip({ c: 'one' })),
      chunk('d', Buffer.from('two')),
    ];
    expect(await shown(alsoInside(sourceOf(items)))).toEqual(['a: PK is no archive', 'b.zip!/c: one', 'd: two']);
  });

  test('when it comes in pieces', async () => {
    const bytes = zip({
      a: 'one',
      b: Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * i * 31) % 251)),
      c: 'three',
    });
    const pieces = inPieces(
      (async function* () {
        yield bytes;
      })(),
      { kind: 'file', path: 'a.zip' },
      { size: 1000, overlap: 100 },
    );
    const found = await shown(alsoInside(sourceOf(pieces)));
    expect(found.map((text) => text.slice(0, 12))).toEqual([
      'a.zip!/a: on',
      expect.stringMatching(/^a\.zip!\/b: /),
      'a.zip!/c: th',
    ]);
  });

  test('what is in them replaces nothing that is known', async () => {
    for await (const item of alsoInside(sourceOf([chunk('a.zip', zip({ a: 'one' }))])))
      if (item.type === 'chunk') expect(item.chunk.place).toEqual({ kind: 'file', path: 'a.zip!/a' });
  });
});

describe('what cannot be looked at is told', () => {
  test.each([
    [
      'a zip archive cut off',
      'a.zip',
      zip({ a: 'one' }).subarray(0, -10),
      /^a\.zip! it cannot be unpacked: End of central/,
    ],
    [
      'a gzip file cut off',
      'a.gz',
      gzipSync('one'.repeat(100)).subarray(0, -12),
      /^a\.gz.*! it cannot be unpacked: unexpected end/,
    ],
    ['an encrypted file', 'a.zip', zip({ a: 'one' }, { flags: 1 }), /^a\.zip!\/a! it is encrypted$/],
    ['another compression', 'a.zip', zip({ a: 'one' }, { method: 12 }), /^a\.zip!\/a! .*\(method 12\)$/],
    ['another kind', 'a.xz', Buffer.from('\xfd7zXZ\0...', 'latin1'), /^a\.xz! archives of the kind xz are not opened$/],
  ])('%s', async (_, path, bytes, message) => {
    expect((await inside(path, bytes)).at(-1)).toMatch(message);
  });

  test('a tar archive cut off, behind what could be read', async () => {
    const bytes = (await tar({ a: 'one', b: 'two'.repeat(500) })).subarray(0, 1800);
    const found = await inside('a.tar', bytes);
    expect(found[0]).toBe('a.tar!/a: one');
    expect(found.at(-1)).toMatch(/^a\.tar.*! it cannot be unpacked: /);
  });

  test('one broken file does not hide the others', async () => {
    const bytes = zip({ a: 'one', b: 'two' });
    bytes[bytes.indexOf('PK\x03\x04', 10, 'latin1') + 31]! ^= 0xff;
    const found = await inside('a.zip', zip({ 'x.zip': bytes, c: 'three' }));
    expect(found[0]).toBe('a.zip!/x.zip!/a: one');
    expect(found[1]).toMatch(/^a\.zip!\/x\.zip!\/b! it cannot be unpacked/);
    expect(found[2]).toBe('a.zip!/c: three');
  });

  test('archives that are nested too deep', async () => {
    let bytes: Buffer = zip({ a: 'one' });
    for (let depth = 0; depth < 8; depth++) bytes = zip({ z: bytes });
    expect(
      (await inside('a.zip', bytes)).some((text) => text.endsWith('! archives in archives are opened to a depth of 5')),
    ).toBe(true);
  });

  test('more than anybody has time for', async () => {
    const many = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const bomb = zip(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.gz`, many])));
    let bytes = 0;
    const messages: string[] = [];
    for await (const item of alsoInside(sourceOf([chunk('a.zip', bomb)]))) {
      if (item.type === 'chunk') bytes += item.chunk.bytes.length;
      if (item.type === 'problem') messages.push(`${item.path}! ${item.message}`);
    }
    expect(messages).toEqual(['a.zip! it unpacks to more than 1 GB, the rest was not looked at']);
    expect(bytes).toBeLessThan(1.1 * 1024 ** 3);
  });
});
