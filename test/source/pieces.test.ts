import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../src/engine/chunk.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { runScan } from '../../src/scan/run.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { inPieces } from '../../src/source/pieces.ts';
import { tokenRule } from '../engine/scanned.ts';
import { LIMIT, usually } from '../fuzz/runs.ts';
import { madeUp } from '../patterns/made-up.ts';
import { nothingKnown } from '../scan/judging-none.ts';

const PLACE = { kind: 'file', path: 'src/a.js' } as const;
const SIZES = { size: 2000, overlap: 400 };

/** A stream that hands a content on in buffers of so many bytes. */
async function* streamed(content: Buffer, step = 150): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += step) yield content.subarray(at, at + step);
}

const piecesOf = async (content: string | Buffer, step?: number): Promise<Chunk[]> => {
  const pieces: Chunk[] = [];
  for await (const piece of inPieces(streamed(Buffer.from(content), step), PLACE, SIZES)) pieces.push(piece);
  return pieces;
};

const textOf = ({ bytes }: Chunk): string => Buffer.from(bytes).toString();

const LINES = Array.from({ length: 300 }, (_, index) => `line ${index + 1} ${'.'.repeat(index % 40)}`);

test.each(['', 'a', 'a'.repeat(2399)])('content that can be held is one chunk (case %#)', async (content) => {
  expect(await piecesOf(content)).toEqual([{ bytes: Buffer.from(content), place: PLACE }]);
});

describe('larger content', () => {
  const content = LINES.join('\n');

  test('comes in pieces that know where they begin, and overlap', async () => {
    const pieces = await piecesOf(content);
    expect(pieces.length).toBeGreaterThan(3);
    for (const [index, piece] of pieces.entries()) {
      expect(content.slice(piece.offset).startsWith(textOf(piece))).toBe(true);
      expect(piece.line).toBe(content.slice(0, piece.offset).split('\n').length);
      const next = pieces[index + 1]?.offset ?? content.length;
      expect(next).toBeLessThanOrEqual(piece.offset! + piece.bytes.length);
      if (index + 1 < pieces.length) expect(piece.offset! + piece.bytes.length - next).toBeGreaterThanOrEqual(400);
    }
    expect(textOf(pieces.at(-1)!).endsWith('line 300 ...................')).toBe(true);
  });

  test('is cut where a line begins', async () => {
    for (const piece of (await piecesOf(content)).slice(1)) expect(textOf(piece)).toMatch(/^line \d+ \.*\n/);
  });

  test('that is one line is cut somewhere', async () => {
    const pieces = await piecesOf('x'.repeat(10_000));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.map(({ line }) => line)).toEqual(pieces.map(() => 1));
  });

  test('each place of it belongs to one piece', async () => {
    for (const text of [content, 'x'.repeat(9999)]) {
      const owned = (await piecesOf(text)).map(({ offset = 0, own }) => [offset + own!.start, offset + own!.end]);
      expect(owned[0]![0]).toBe(0);
      expect(owned.at(-1)![1]).toBe(Number.POSITIVE_INFINITY);
      expect(owned.slice(1).map(([start]) => start)).toEqual(owned.slice(0, -1).map(([, end]) => end));
    }
  });
});

describe('scanned in pieces, a content holds what it holds as a whole', () => {
  const open: Rule = { ...tokenRule, id: 'open', patterns: [/(?<![a-z0-9])tok_[a-z0-9]{8,90}(?![a-z0-9])/] };
  const lone: Rule = { ...open, id: 'lone', keywords: [], patterns: [/^=[a-z0-9]{8,90}$/] };
  const engine = createEngine({ rules: [open, lone] });

  const scanned = async (chunks: readonly Chunk[]): Promise<string[]> => {
    const source = async function* (): AsyncGenerator<SourceItem> {
      for (const chunk of chunks) yield { type: 'chunk', chunk };
    };
    const readBase = () => Promise.reject(new Error('there is none'));
    const outcome = await runScan({
      source: source(),
      engine,
      readBase,
      isChange: false,
      preExisting: 'report',
      unit: 'file',
      warnings: [],
      judging: nothingKnown,
    });
    expect(outcome.scanned.count).toBe(1);
    const told = [...outcome.findings, ...outcome.allowed.map(({ finding }) => finding)];
    return told.map(({ rule, secret, start, end, span }) =>
      [rule.id, secret.reveal(), start.line, start.column, end.line, end.column, span.start].join(' '),
    );
  };

  const word = fc.tuple(fc.integer({ min: 8, max: 90 }), fc.integer({ min: 1, max: 999 }));
  const part = fc.oneof(
    word.map(([length, seed]) => `tok_${madeUp('lower', length, seed)}`),
    word.map(([length, seed]) => `\n=${madeUp('lower', length, seed)}\n`),
    word.map(([length, seed]) => `tok_${madeUp('lower', length, seed)} keywarden:allow`),
    word.map(([length, seed]) => `\n# keywarden:allow-next-line\ntok_${madeUp('lower', length, seed)}\n`),
    fc.integer({ min: 1, max: 700 }).map((length) => '. \u00e4'.repeat(length / 4)),
    fc.constantFrom(' ', '\n', '\r\n', 'xtok_', '=', ' 😀 '),
  );
  const content = fc.array(part, { minLength: 20, maxLength: 60 }).map((parts) => `${parts.join('')}\n`);

  test.each(['utf8', 'utf16le'] as const)('%s', { timeout: LIMIT }, async (encoding) => {
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 999 }), async (text, step) => {
        const lines = text.replaceAll(/[^\n]{150}/gu, '$&\n');
        const bytes = Buffer.from(`${encoding === 'utf8' ? '' : '\ufeff'}${lines}`, encoding);
        expect(await scanned(await piecesOf(bytes, step))).toEqual(await scanned([{ bytes, place: PLACE }]));
      }),
      usually(150, 10),
    );
  });

  test('UTF-16 of a script that has no zero bytes, and line breaks that are none', async () => {
    const filler = '\u4e2d\u6587\u0a05\u010a'.repeat(30);
    const text = Array.from({ length: 40 }, (_, index) => `${filler}${index === 30 ? ' tok_abcd1234 ' : ''}`).join(
      '\n',
    );
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const content of [bytes, Buffer.from(bytes).swap16()]) {
      expect(await scanned(await piecesOf(content))).toEqual(await scanned([{ bytes: content, place: PLACE }]));
      expect(await scanned(await piecesOf(content))).toHaveLength(1);
    }
  });
});
