import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { readAnswers } from '../../src/config/known/answers.ts';
import { readBaseline } from '../../src/config/known/baseline.ts';
import { readSuppressions } from '../../src/config/known/suppressions.ts';
import { loadSettings } from '../../src/config/load.ts';
import { parseHanded } from '../../src/git/handed.ts';
import { readBatch } from '../../src/git/objects.ts';
import { formatOf } from '../../src/git/pack/format.ts';
import { parseMultiPackIndex } from '../../src/git/pack/multi-pack-index.ts';
import { parsePackIndex } from '../../src/git/pack/pack-index.ts';
import { parseRawDiff } from '../../src/git/raw-diff.ts';
import { sealed } from '../history/made-pack.ts';
import { edits, mutated } from './mutated.ts';
import { LIMIT, refusesWell, runs } from './runs.ts';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const id = fc.constantFrom('a'.repeat(40), '0'.repeat(40), 'b'.repeat(64), 'c'.repeat(39));

/** Text in the language of a parser, with something else now and then. */
const wordsOf = (...words: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''));

const drained = async (values: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of values);
};

const property = (
  name: string,
  arbitrary: fc.Arbitrary<never> | fc.Arbitrary<unknown>,
  look: (value: never) => unknown,
) =>
  test(
    name,
    () =>
      fc.assert(
        fc.asyncProperty(arbitrary, (value) => refusesWell(() => look(value as never))),
        runs(),
      ),
    LIMIT,
  );

describe('what git says, and what it never would', () => {
  const token = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('100644', '120000', '160000', '000000', 'x'),
        id,
        id,
        fc.constantFrom('A', 'M', 'D', 'R100', 'U', '?'),
      )
      .map(([mode, before, after, status]) => `:100644 ${mode} ${before} ${after} ${status}`),
    fc.string({ maxLength: 12 }),
  );
  property('a list of changes', fc.array(token, { maxLength: 12 }), (tokens: string[]) => parseRawDiff(tokens));

  const object = fc.oneof(
    fc
      .tuple(id, fc.constantFrom('blob', 'commit', 'tree', 'tag', 'thing'), fc.integer({ min: -1, max: 20 }), bytes)
      .map(([name, type, size, content]) =>
        Buffer.concat([Buffer.from(`${name} ${type} ${size}\n`), content, Buffer.from('\n')]),
      ),
    id.map((name) => Buffer.from(`${name} missing\n`)),
    bytes,
  );
  property('a batch of objects', fc.array(object, { maxLength: 6 }), (pieces: Buffer[]) => drained(readBatch(pieces)));
  property(
    'what the hook hands on',
    fc.tuple(fc.array(object, { maxLength: 4 }), bytes),
    ([objects, more]: [Buffer[], Buffer]) =>
      parseHanded(Buffer.concat([more, Buffer.from('\n'), ...objects, Buffer.from('end\n')]), 'end'),
  );
  property('an index of a pack', fc.tuple(fc.boolean(), bytes), ([sha256, rest]: [boolean, Buffer]) =>
    parsePackIndex(Buffer.concat([Buffer.from('ff744f6300000002', 'hex'), rest]), formatOf(sha256 ? 'sha256' : 'sha1')),
  );
});

/** A multi-pack-index that lists some objects of two packs (gitformat-pack), with changes in it. */
const multiPackIndex = fc
  .record({
    count: fc.nat(4),
    total: fc.oneof(fc.constant(undefined), fc.nat(0xffffffff)),
    ends: fc.constantFrom(0, 0, 1, -1, 2 ** 31),
    changes: edits(3),
  })
  .map(({ count, total, ends, changes }) => {
    const fanout = Buffer.alloc(1024);
    fanout.writeUInt32BE(total ?? count, 1020);
    const places = Buffer.alloc(count * 8);
    for (let object = 0; object < count; object++) places.writeUInt32BE(object % 3, object * 8);
    const chunks: readonly (readonly [string, Buffer])[] = [
      ['PNAM', Buffer.from('pack-a.idx\0pack-b.idx\0\0\0')],
      ['OIDF', fanout],
      ['OIDL', Buffer.alloc(count * 20, 7)],
      ['OOFF', places],
    ];
    const table = Buffer.alloc((chunks.length + 1) * 12);
    let at = 12 + table.length;
    for (const [index, [name, content]] of [...chunks, ['\0\0\0\0', Buffer.alloc(0)] as const].entries()) {
      table.write(name, index * 12, 'latin1');
      table.writeBigUInt64BE(BigInt(Math.max(0, at + (index > 0 ? ends : 0))), index * 12 + 4);
      at += content.length;
    }
    const head = Buffer.from([...Buffer.from('MIDX'), 1, 1, chunks.length, 0, 0, 0, 0, 2]);
    return sealed(
      Buffer.concat([
        mutated(Buffer.concat([head, table, ...chunks.map(([, content]) => content)]), changes),
        Buffer.alloc(20),
      ]),
    );
  });

describe('indexes of several packs', () => {
  property('with a fitting checksum', multiPackIndex, (index: Buffer) => {
    const { indexOf } = parseMultiPackIndex(index, formatOf('sha1'));
    for (const name of ['pack-a', 'pack-b', 'pack-c']) indexOf(name, 'x');
  });
});

describe('files that people write', () => {
  const yaml = wordsOf(
    'rules:',
    'custom:',
    'allow:',
    '\n',
    '  ',
    '- ',
    'id: ',
    'regex: ',
    "'(a|b)+'",
    'jwt: ',
    'off',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    'paths: ',
    '"',
    "'",
    '#',
    ': ',
    'reason: x',
    '\t',
    '<<: ',
  );
  property('settings', yaml, (text: string) =>
    loadSettings({
      readConfig: async (name: string) => (name === '.keywarden.yaml' ? text : undefined),
      builtInRules: [],
    } as never),
  );
  const ledger = wordsOf(
    'id ',
    'f'.repeat(32),
    '\n',
    'aws:',
    'a'.repeat(32),
    ' ',
    'path=',
    'owner=',
    'expires=2027-01-31',
    'expires=',
    'reason=',
    'at=',
    '"',
    '\\',
    '#',
    'real ',
    'false ',
  );
  property('suppressions', ledger, (text: string) => readSuppressions({ name: 'allow', text }));
  property('a baseline', ledger, (text: string) => readBaseline({ name: 'baseline', text }));
  property('answers of an audit', ledger, (text: string) => readAnswers({ name: 'answers', text }));
});
