import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { readAnswers } from '../../src/config/known/answers.ts';
import { readBaseline } from '../../src/config/known/baseline.ts';
import { readSuppressions } from '../../src/config/known/suppressions.ts';
import { loadSettings } from '../../src/config/load.ts';
import { parseHanded } from '../../src/git/handed.ts';
import { readBatch } from '../../src/git/objects.ts';
import { formatOf } from '../../src/git/pack/format.ts';
import { parsePackIndex } from '../../src/git/pack/pack-index.ts';
import { parseRawDiff } from '../../src/git/raw-diff.ts';
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
  property('a list of changes', fc.array(token, { maxLength: 12 }), (tokens: string[]) =>
    drained(parseRawDiff(tokens)),
  );

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
