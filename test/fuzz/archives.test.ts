import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsoInside } from '../../src/source/archive/inside.ts';
import type { SourceItem } from '../../src/source/item.ts';
import { inPieces } from '../../src/source/pieces.ts';
import { tar, zip } from '../source/made-archive.ts';
import { edits, mutated } from './mutated.ts';
import { LIMIT, runs } from './runs.ts';

const name = fc.oneof(
  fc.constantFrom('a', 'b/c.txt', '../../etc/passwd', '/dev/null', 'CON', 'a\\b', 'x'.repeat(300), '\u202e', 'd/'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const files = fc.dictionary(
  name,
  fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.nat(3000).map((count) => 'a'.repeat(count)),
  ),
  { maxKeys: 5, noNullPrototype: true },
);

type Kind = 'zip' | 'tar' | 'gzip';
const packed = async (kind: Kind, content: Readonly<Record<string, string>>): Promise<Buffer> => {
  if (kind === 'zip') return zip(content);
  return kind === 'tar' ? tar(content) : gzipSync(Object.values(content).join('\n'));
};

/** Archives, some of them in another. */
const archive = fc.record({
  kind: fc.constantFrom<Kind>('zip', 'tar', 'gzip'),
  files,
  inside: fc.constantFrom<Kind | undefined>(undefined, undefined, 'zip', 'tar', 'gzip'),
});

const items = async (bytes: Buffer): Promise<SourceItem[]> => {
  const source = async function* (): AsyncGenerator<SourceItem> {
    const pieces = async function* () {
      yield bytes;
    };
    for await (const chunk of inPieces(pieces(), { kind: 'file', path: 'a.archive' })) yield { type: 'chunk', chunk };
  };
  const all: SourceItem[] = [];
  for await (const item of alsoInside(source())) all.push(item);
  return all;
};

const MOST = 8 * 1024 * 1024;

describe('archives', () => {
  test(
    'one that was tampered with is looked at, or what cannot be looked at is named',
    () =>
      fc.assert(
        fc.asyncProperty(archive, edits(6), async ({ kind, files: content, inside }, changes) => {
          const inner = await packed(kind, content);
          const whole =
            inside === undefined ? inner : await packed(inside, { [`in.${kind}`]: inner.toString('latin1') });
          const bytes = mutated(whole, changes);
          const seen = await items(bytes);
          // Nothing at all would be taken for clean.
          expect(seen.length).toBeGreaterThan(0);
          const out = seen.reduce((sum, item) => sum + (item.type === 'chunk' ? item.chunk.bytes.length : 0), 0);
          expect(out).toBeLessThan(MOST);
          for (const item of seen)
            if (item.type === 'problem') {
              expect(item.message).toMatch(/\w/);
              expect(item.message).not.toMatch(/is not a function|undefined|Cannot read|Maximum call stack/);
            }
        }),
        runs(3),
      ),
    LIMIT,
  );
});
