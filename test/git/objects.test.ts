import { describe, expect, test } from 'vitest';
import { contentOf, type GitObject, type MissingObject, readBatch } from '../../src/git/objects.ts';
import { madeUp } from '../patterns/made-up.ts';

const [A, B, C] = [madeUp('hex', 40, 1), madeUp('hex', 40, 2), madeUp('hex', 64, 3)];

type Read = (object: GitObject) => Promise<string>;

const whole: Read = async (object) => (await contentOf(object)).toString('latin1');

const readAll = async (pieces: readonly Uint8Array[], read: Read = whole): Promise<unknown[]> => {
  const objects: unknown[] = [];
  for await (const object of readBatch(pieces.map((piece) => Buffer.from(piece)))) {
    objects.push(await summaryOf(object, read));
  }
  return objects;
};

const summaryOf = async (object: GitObject | MissingObject, read: Read): Promise<unknown> => {
  if (object.type === 'missing') return [object.id, 'missing'];
  return [object.id, object.type, object.size, await read(object)];
};

const ANSWER = Buffer.from(
  [
    `${A} blob 5\nhello\n`,
    `${B} missing\n`,
    `${B} blob 0\n\n`,
    `${C} commit 12\ntree a\n\nmsg\n\n`,
    `${A} blob 6\n\n\n\0 \n\0\n`,
  ].join(''),
);

const OBJECTS = [
  [A, 'blob', 5, 'hello'],
  [B, 'missing'],
  [B, 'blob', 0, ''],
  [C, 'commit', 12, 'tree a\n\nmsg\n'],
  [A, 'blob', 6, '\n\n\0 \n\0'],
];

test('objects in a row, also with newlines, NUL bytes and nothing in them', async () => {
  expect(await readAll([ANSWER])).toEqual(OBJECTS);
});

test('wherever the stream is cut', async () => {
  for (let cut = 0; cut <= ANSWER.length; cut++) {
    expect(await readAll([ANSWER.subarray(0, cut), ANSWER.subarray(cut)])).toEqual(OBJECTS);
  }
});

test('byte by byte', async () => {
  expect(await readAll([...ANSWER].map((byte) => Buffer.from([byte])))).toEqual(OBJECTS);
});

describe('content that the reader leaves', () => {
  test('all of it', async () => {
    const names = OBJECTS.map(([id, type, size]) => (type === 'missing' ? [id, type] : [id, type, size, 'left']));
    expect(await readAll([ANSWER], async () => 'left')).toEqual(names);
  });

  test('after its first piece', async () => {
    const cut = ANSWER.indexOf('llo');
    const first: Read = async (object) => {
      for await (const piece of object.content) return piece.toString();
      return 'nothing';
    };
    const [hello, ...others] = await readAll([ANSWER.subarray(0, cut), ANSWER.subarray(cut)], first);
    expect(hello).toEqual([A, 'blob', 5, 'he']);
    expect(others.slice(0, 2)).toEqual([
      [B, 'missing'],
      [B, 'blob', 0, 'nothing'],
    ]);
  });
});

test('a long content comes in pieces and not as one', async () => {
  const part = Buffer.alloc(1000, 'x');
  const pieces: number[] = [];
  for await (const object of readBatch([Buffer.from(`${A} blob 3000\n`), part, part, part, Buffer.from('\n')])) {
    if (object.type === 'missing') throw new Error('expected a blob');
    for await (const piece of object.content) pieces.push(piece.length);
  }
  expect(pieces).toEqual([1000, 1000, 1000]);
});

test('nothing', async () => {
  expect(await readAll([])).toEqual([]);
});

describe('what git would not print', () => {
  test.each([
    ['an end within a content', `${A} blob 5\nhel`],
    ['an end before the newline after a content', `${A} blob 5\nhello`],
  ])('%s', async (_, answer) => {
    await expect(readAll([Buffer.from(answer)])).rejects.toThrow('git ended in the middle of an object');
  });

  test('an end within a header', async () => {
    await expect(readAll([Buffer.from(`${A} bl`)])).rejects.toThrow('git ended in the middle of an object');
  });

  test.each([`${A} submodule`, `${A} ambiguous`, 'fatal: no', '', `${A} blob`, `${A} blob many`])(
    'the header %j',
    async (header) => {
      await expect(readAll([Buffer.from(`${header}\n`)])).rejects.toThrow('in an unknown form');
    },
  );
});
