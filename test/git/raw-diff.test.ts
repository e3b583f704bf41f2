import { describe, expect, test } from 'vitest';
import { type Change, parseRawDiff, rawDiffLists } from '../../src/git/raw-diff.ts';
import { madeUp } from '../patterns/made-up.ts';

const [A, B, C] = [madeUp('hex', 40, 1), madeUp('hex', 40, 2), madeUp('hex', 40, 3)];
const COMMIT = madeUp('hex', 40, 4);
const NONE = '0'.repeat(40);

async function* onePiece(tokens: readonly string[]): AsyncGenerator<Buffer> {
  yield Buffer.from(tokens.map((token) => `${token}\0`).join(''));
}

/** What is read of it as a whole, and also as it comes. */
const parse = async (...tokens: readonly string[]): Promise<Change[]> => {
  const inLists: Change[] = [];
  for await (const changes of rawDiffLists(onePiece(tokens))) inLists.push(...changes);
  expect(parseRawDiff(tokens)).toEqual(inLists);
  return inLists;
};

describe('one change', () => {
  test.each<[string, readonly string[], Change]>([
    ['added', [`:000000 100644 ${NONE} ${A} A`, 'new.js'], { path: 'new.js', mode: '100644', object: A, bases: [] }],
    ['modified', [`:100644 100755 ${A} ${B} M`, 'run.sh'], { path: 'run.sh', mode: '100755', object: B, bases: [A] }],
    [
      'renamed',
      [`:100644 100644 ${A} ${B} R087`, 'old', 'new'],
      { path: 'new', mode: '100644', object: B, bases: [A] },
    ],
    ['copied', [`:100644 100644 ${A} ${A} C100`, 'old', 'new'], { path: 'new', mode: '100644', object: A, bases: [A] }],
    ['type changed', [`:100644 120000 ${A} ${B} T`, 'link'], { path: 'link', mode: '120000', object: B, bases: [A] }],
    ['submodule', [`:000000 160000 ${NONE} ${A} A`, 'sub'], { path: 'sub', mode: '160000', object: A, bases: [] }],
    [
      'merged from two parents',
      [`::100644 100644 100644 ${A} ${B} ${C} MM`, 'f'],
      { path: 'f', mode: '100644', object: C, bases: [A, B] },
    ],
    [
      'merged where one parent has no such path',
      [`::000000 100644 100644 ${NONE} ${B} ${C} AM`, 'f'],
      { path: 'f', mode: '100644', object: C, bases: [B] },
    ],
    [
      'merged and renamed, which has one path too',
      [`::100644 100644 100644 ${A} ${B} ${C} RM`, 'f'],
      { path: 'f', mode: '100644', object: C, bases: [A, B] },
    ],
    [
      'merged from three parents',
      [`:::100644 100644 100644 100644 ${A} ${B} ${A} ${C} MMM`, 'f'],
      { path: 'f', mode: '100644', object: C, bases: [A, B, A] },
    ],
  ])('%s', async (_, tokens, change) => {
    expect(await parse(...tokens)).toEqual([change]);
    expect(await parse(COMMIT, ...tokens)).toEqual([{ ...change, commit: COMMIT }]);
  });

  test('deleted: left out, and what follows is read', async () => {
    const changes = await parse(
      `:100644 000000 ${A} ${NONE} D`,
      'gone',
      `::100644 100644 000000 ${A} ${B} ${NONE} DD`,
      'gone too',
      `:000000 100644 ${NONE} ${C} A`,
      'new',
    );
    expect(changes.map(({ path }) => path)).toEqual(['new']);
  });

  test('sha256 ids', async () => {
    const id = madeUp('hex', 64);
    expect(await parse(`:000000 100644 ${'0'.repeat(64)} ${id} A`, 'f')).toEqual([
      { path: 'f', mode: '100644', object: id, bases: [] },
    ]);
  });
});

test('each change belongs to the commit named last', async () => {
  const added = `:000000 100644 ${NONE} ${A} A`;
  const changes = await parse('c1', added, 'a', added, 'b', 'c2', 'c3', added, 'c');
  expect(changes.map(({ path, commit }) => [path, commit])).toEqual([
    ['a', 'c1'],
    ['b', 'c1'],
    ['c', 'c3'],
  ]);
});

test('paths that look like other parts of the output', async () => {
  const added = `:000000 100644 ${NONE} ${A} A`;
  const paths = [added, COMMIT, ':', '::', ' ', 'a\nb'];
  const changes = await parse(...paths.flatMap((path) => [added, path]));
  expect(changes.map(({ path }) => path)).toEqual(paths);
  const [renamed] = await parse(`:100644 100644 ${A} ${B} R100`, added, `${added} new`);
  expect(renamed?.path).toBe(`${added} new`);
});

test('only changes to wanted objects are told, and renames among others do not shift what follows', async () => {
  const tokens = [
    'c1',
    `:100644 100644 ${A} ${B} R100`,
    `:000000 100644 ${NONE} ${C} A`,
    'b',
    `:100644 000000 ${A} ${NONE} D`,
    'gone',
    'c2',
    `::100644 100644 100644 ${A} ${B} ${C} MM`,
    'wanted',
  ];
  const told: Change[] = [];
  for await (const changes of rawDiffLists(onePiece(tokens), (object) => object === C)) told.push(...changes);
  expect(told).toEqual([{ path: 'wanted', mode: '100644', object: C, bases: [A, B], commit: 'c2' }]);
});

test('a change in an unknown form is an error also where no object is wanted', async () => {
  const lists = rawDiffLists(onePiece([`:100644 100644 ${A} ${B}`, 'f']), () => false);
  await expect(lists.next()).rejects.toThrow('a change in an unknown form');
});

test('nothing', async () => {
  expect(await parse()).toEqual([]);
  expect(await parse('c1', 'c2')).toEqual([]);
});

describe('what git would not print', () => {
  test.each([
    ['no path', [`:000000 100644 ${NONE} ${A} A`]],
    ['no second path', [`:100644 100644 ${A} ${B} R100`, 'old']],
  ])('%s', async (_, tokens) => {
    await expect(parse(...tokens)).rejects.toThrow('ends in the middle of an entry');
  });

  test.each([
    ['too few fields', `:100644 ${A} M`],
    ['fewer parents than colons', `::100644 100644 ${A} ${B} MM`],
    ['more parents than colons', `:100644 100644 100644 ${A} ${B} ${C} MM`],
  ])('%s', async (_, header) => {
    await expect(parse(header, 'f')).rejects.toThrow('a change in an unknown form');
  });
});

test('a path in conflict is an error', async () => {
  await expect(parse(`:100644 000000 ${A} ${NONE} U`, 'both.txt')).rejects.toThrow(
    'both.txt has a conflict that is not resolved',
  );
});
