import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { formatOf } from '../../src/git/pack/format.ts';
import { parsePackIndex } from '../../src/git/pack/pack-index.ts';
import { startKernel } from '../../src/kernel/kernel.ts';
import { DONE } from '../../src/scan/history/families.ts';
import { PackScan } from '../../src/scan/history/pack-scan.ts';
import { prepareTask } from '../../src/scan/history/pack-task.ts';
import { deltaSize, type MadeEntry, madeUpId, makePack, sealed } from '../history/made-pack.ts';
import { keyLine } from '../keys.ts';
import { temporaryFolder } from '../repository.ts';
import { edits, mutated } from './mutated.ts';
import { plainDelta, plainInflate, plainReader } from './plain-pack.ts';
import { LIMIT, refusesWell, refusesWellSync, runs } from './runs.ts';

const kernel = startKernel();

/** What is written too far and meant to be (see `assembly/`), and bytes behind it that are to stay as they are. */
const SLACK = 512;
const GUARD = 64;
const GUARDED = 0xa5;

const ROOM = 1 << 18;
const areaOf = (size: number): number => kernel.reserve(size + SLACK + 2 * GUARD) + GUARD;
const [input, base, output, news] = [areaOf(ROOM), areaOf(ROOM), areaOf(ROOM), areaOf(ROOM)];

const put = (bytes: Uint8Array, at: number): void => kernel.bytes().set(bytes, at);

const guard = (at: number, size: number): void => {
  kernel.bytes().fill(GUARDED, at - GUARD, at);
  kernel.bytes().fill(GUARDED, at + size, at + size + GUARD);
};

const expectGuarded = (at: number, size: number): void => {
  const sides = [kernel.bytes().subarray(at - GUARD, at), kernel.bytes().subarray(at + size, at + size + GUARD)];
  expect(sides.every((side) => side.every((byte) => byte === GUARDED))).toBe(true);
};

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .array(fc.constantFrom('abc', 'some text\n', ' ', '\0', keyLine(3), 'x'.repeat(300)), { maxLength: 20 })
    .map((parts) => Buffer.from(parts.join(''))),
  fc.tuple(fc.nat(255), fc.nat(70_000)).map(([byte, count]) => Buffer.alloc(count, byte)),
);

const packing = fc.record({
  level: fc.nat(9),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
    constants.Z_FILTERED,
  ),
});

describe('the kernel', () => {
  test(
    'unpacks what zlib unpacks, refuses what it refuses, and writes nowhere else',
    () =>
      fc.assert(
        fc.property(content, packing, edits(4), fc.integer({ min: -2, max: 2 }), (bytes, options, changes, off) => {
          const packed = mutated(deflateSync(bytes, options), changes);
          const size = Math.max(0, bytes.length + off);
          put(packed, input);
          guard(output, size + SLACK);
          const taken = kernel.run.inflate(input, input + packed.length, output, size);
          const expected = plainInflate(packed, size);
          expect(taken >= 0).toBe(expected !== undefined);
          if (expected) expect(expected.equals(kernel.bytes().subarray(output, output + size))).toBe(true);
          expectGuarded(output, size + SLACK);
        }),
        runs(),
      ),
    LIMIT,
  );

  const number = fc.oneof(fc.nat(300), fc.nat(70_000), fc.constantFrom(0xffffffff, 0xffffff00, 0x7fffffff, 0xffff00));
  /** Instructions of a delta, and how much they bring: copies from anywhere, and texts that are inserted. */
  const instruction: fc.Arbitrary<{ bytes: number[]; size: number }> = fc.oneof(
    fc.tuple(number, fc.nat(600), fc.boolean()).map(([from, size, exact]) => {
      const parts = [from, from >>> 8, from >>> 16, from >>> 24, size, size >>> 8].map((part) => part & 255);
      const kept = parts.map((part) => part !== 0 || !exact);
      const op = kept.reduce((bits, isKept, bit) => bits | (isKept ? 1 << bit : 0), 128);
      return { bytes: [op, ...parts.filter((_, bit) => kept[bit])], size: size || 2 ** 16 };
    }),
    fc
      .uint8Array({ minLength: 1, maxLength: 127 })
      .map((bytes) => ({ bytes: [bytes.length, ...bytes], size: bytes.length })),
  );

  /** A delta whose copies all fit, as git makes them: with sizes of base and result that are right. */
  const fitting = (from: Buffer, wishes: readonly (readonly [number, number] | readonly number[])[]): Buffer => {
    let size = 0;
    const instructions = wishes.flatMap((wish) => {
      if (wish.length !== 2) {
        size += wish.length;
        return wish.length === 0 ? [] : [wish.length, ...wish];
      }
      const at = Math.floor((wish[0]! / 1000) * from.length);
      const length = Math.min(from.length - at, 1 + wish[1]!);
      if (length === 0) return [];
      size += length;
      const parts = [at, at >>> 8, at >>> 16, at >>> 24, length, length >>> 8, length >>> 16].map((part) => part & 255);
      return [
        parts.reduce((op, part, bit) => op | (part === 0 ? 0 : 1 << bit), 128),
        ...parts.filter((part) => part !== 0),
      ];
    });
    return Buffer.from([...deltaSize(from.length), ...deltaSize(size), ...instructions]);
  };
  const wish = fc.oneof(
    fc.tuple(fc.nat(999), fc.nat(400)),
    fc.uint8Array({ minLength: 3, maxLength: 127 }).map((bytes) => [...bytes]),
  );

  const compared = (delta: Buffer, from: Buffer): void => {
    const expected = plainDelta(delta, from);
    put(delta, input);
    put(from, base);
    const size = kernel.run.resultSize(input, delta.length);
    if (size > ROOM) {
      expect(expected === undefined || expected.content.length === size).toBe(true);
      return;
    }
    guard(output, size + SLACK);
    guard(news, size / 4 + 64 + GUARD);
    const count = kernel.run.applyDelta(input, delta.length, base, from.length, output, size, news);
    expect(count >= 0).toBe(expected !== undefined);
    expectGuarded(output, size + SLACK);
    if (!expected) return;
    expect(expected.content.equals(kernel.bytes().subarray(output, output + size))).toBe(true);
    const stretches = [...kernel.words().slice(news >> 2, (news >> 2) + 2 * count)];
    const isNew = (at: number): boolean =>
      stretches.some((start, place) => place % 2 === 0 && start <= at && at < stretches[place + 1]!);
    // Inserted bytes that were taken for old would not be looked at.
    expect(expected.inserted.every((brought, at) => !brought || isNew(at))).toBe(true);
  };

  test(
    'makes by a delta what the format says, refuses all else, and tells all that is new',
    () =>
      fc.assert(
        fc.property(content, fc.array(wish, { maxLength: 30 }), edits(3), (from, wishes, changes) =>
          compared(mutated(fitting(from, wishes), changes), from),
        ),
        runs(2),
      ),
    LIMIT,
  );

  test(
    'takes no delta of any instructions for what it is not',
    () =>
      fc.assert(
        fc.property(
          content,
          fc.array(instruction, { maxLength: 6 }),
          fc.constantFrom(0, 0, 0, 1, -1),
          (from, all, off) => {
            const size = Math.max(
              0,
              all.reduce<number>((sum, one) => sum + one.size, off),
            );
            compared(
              Buffer.from([...deltaSize(from.length), ...deltaSize(size), ...all.flatMap(({ bytes }) => bytes)]),
              from,
            );
          },
        ),
        runs(2),
      ),
    LIMIT,
  );
});

const rules = builtInRules.filter(({ id }) => id === 'aws-access-key-id');
const engine = createEngine({ rules, inlineAllow: false });
const format = formatOf('sha1');

/** What an entry of a pack is told to be made of. */
type Wish = readonly ['blob', Buffer] | readonly ['delta', number, Buffer, boolean];

/** Entries of a pack as git would write them: deltas copy the whole of an entry before, and insert a text. */
const entriesOf = (wishes: readonly Wish[]): MadeEntry[] => {
  const contents: Buffer[] = [];
  return wishes.map((wish, place) => {
    const id = madeUpId(String(place));
    if (wish[0] === 'blob' || place === 0) {
      const made = wish[0] === 'blob' ? wish[1] : wish[2];
      contents.push(made);
      return { id, type: 'blob', size: made.length, content: made };
    }
    const from = wish[1] % place;
    const text = wish[2].subarray(0, 127);
    const whole = contents[from]!;
    const [low, high] = [whole.length & 255, (whole.length >> 8) & 255];
    const copy = whole.length === 0 ? [] : [0xb0, low, high];
    const isCopied = whole.length > 0 && whole.length < 65_536;
    const result = Buffer.concat([isCopied ? whole : Buffer.alloc(0), text]);
    contents.push(result);
    const delta = Buffer.from([
      ...deltaSize(whole.length),
      ...deltaSize(result.length),
      ...(isCopied ? copy : []),
      ...(text.length > 0 ? [text.length, ...text] : []),
    ]);
    return {
      id,
      type: wish[3] ? 'ofs delta' : 'ref delta',
      size: delta.length,
      content: delta,
      base: madeUpId(String(from)),
    };
  });
};

const wishes = fc.array(
  fc.oneof(
    content.map((bytes): Wish => ['blob', bytes]),
    fc
      .tuple(fc.nat(50), fc.constantFrom('more\n', keyLine(5), '', 'k'.repeat(60)), fc.boolean())
      .map(([from, text, byOffset]): Wish => ['delta', from, Buffer.from(text), byOffset]),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('a pack that was tampered with', () => {
  const scan = new PackScan({ rules }, format.idSize);
  /** Each entry of a pack: looked at, and whether it may hold something; or left to git. */
  const scanned = (file: string, idx: Buffer) => {
    const fd = openSync(file, 'r');
    try {
      const index = parsePackIndex(idx, format);
      const size = fstatSync(fd).size - format.idSize;
      const pack = { file, fd, index, size, damage: undefined };
      const progress = new Int32Array(new SharedArrayBuffer(8));
      const { layout, tasks, parts, stray, circular } = prepareTask(pack, format, { isKnown: () => false, progress });
      for (const part of parts) expect(scan.step(part, () => false)).toBe(true);
      const { suspects, unread } = scan.take();
      return {
        index,
        tasks,
        types: layout.types,
        layout,
        suspects,
        left: [...unread, ...stray, ...circular],
      };
    } finally {
      closeSync(fd);
    }
  };

  test(
    'each entry is looked at, and for what it is, or left to git',
    () => {
      const file = join(temporaryFolder(), 'a.pack');
      fc.assert(
        fc.property(wishes, edits(5), edits(2), (wanted, packEdits, indexEdits) => {
          const { pack, idx } = makePack(entriesOf(wanted));
          const bytes = mutated(pack, packEdits);
          writeFileSync(file, bytes);
          return refusesWellSync(() => {
            const { index, tasks, layout, suspects, left } = scanned(file, sealed(mutated(idx, indexEdits, true)));
            const done = [...tasks.keys()].filter((entry) => tasks[entry] === DONE);
            expect([...done, ...left].sort((a, b) => a - b)).toEqual([...Array(index.count).keys()]);
            if (packEdits.length === 0 && indexEdits.length === 0) expect(left).toEqual([]);
            const plain = plainReader(bytes, layout);
            for (const entry of done) {
              const made = plain(entry);
              expect(made).toBeDefined();
              if (layout.types[entry] === 2) continue;
              const holds = engine({ bytes: made!, place: { kind: 'file', path: '' } }).findings.length > 0;
              if (holds) expect(suspects.has(entry)).toBe(true);
            }
          });
        }),
        runs(4),
      );
    },
    LIMIT,
  );

  test(
    'an index of any bytes with a fitting checksum is read or refused',
    () =>
      fc.assert(
        fc.asyncProperty(wishes, edits(8), fc.boolean(), (wanted, changes, sameLength) =>
          refusesWell(() =>
            parsePackIndex(sealed(mutated(makePack(entriesOf(wanted)).idx, changes, sameLength)), format),
          ),
        ),
        runs(2),
      ),
    LIMIT,
  );
});
