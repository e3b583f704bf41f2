import { describe, expect, test } from 'vitest';
import { HANDED_KNOWN, HANDED_SETTINGS, type Handed, parseHanded } from '../../src/git/handed.ts';

const END = 'the-end';
const OLD = '1'.repeat(40);
const NEW = '2'.repeat(40);
const NONE = '0'.repeat(40);
const change = (path: string, [before, after, kind] = [OLD, NEW, 'M']): string =>
  `:100644 100644 ${before} ${after} ${kind}\t${path}`;
const blob = (id: string, text: string): string => `${id} blob ${Buffer.byteLength(text)}\n${text}\n`;
const missing = (names: readonly string[]): string => names.map((name) => `HEAD:${name} missing\n`).join('');
const NO_SETTINGS = missing([...HANDED_SETTINGS, ...HANDED_KNOWN]);

const parse = (list: string, batch: string, end = `${END}\n`): Promise<Handed | undefined> =>
  parseHanded(Buffer.from(`${list}\n\n${batch}${end}`), END);

const textOf = async ({ objects }: Handed, id: string): Promise<string | undefined> => {
  for await (const object of objects([id])) {
    if (object.type === 'missing') return undefined;
    const pieces: Buffer[] = [];
    for await (const piece of object.content) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  }
  return undefined;
};

describe('what the shell hands on', () => {
  test('changes, settings and content', async () => {
    const [first, second, ...known] = [...HANDED_SETTINGS, ...HANDED_KNOWN];
    expect(second).toBe('.keywarden.yaml');
    const settings = `${missing([first])}${blob('3'.repeat(40), 'rules: {}\n')}${missing(known)}`;
    const handed = await parse(change('a b.js'), settings + blob(NEW, 'one\n\ntwo'));
    expect(handed?.changes.map(({ path, object }) => [path, object])).toEqual([['a b.js', NEW]]);
    expect(handed?.settings).toEqual(new Map([['.keywarden.yaml', 'rules: {}\n']]));
    expect(await textOf(handed!, NEW)).toBe('one\n\ntwo');
  });

  test('an object that is missing stays missing', async () => {
    const handed = await parse(change('a.js'), `${NO_SETTINGS}${NEW} missing\n`);
    expect(await textOf(handed!, NEW)).toBeUndefined();
  });

  test.each<[string, string, string, string?]>([
    ['it was cut off', change('a.js'), NO_SETTINGS + blob(NEW, 'x'), ''],
    ['the last line is another', change('a.js'), NO_SETTINGS + blob(NEW, 'x'), 'another-end\n'],
    ['an object is not there', change('a.js'), NO_SETTINGS],
    ['there is one too many', change('a.js'), NO_SETTINGS + blob(NEW, 'x') + blob(OLD, 'y')],
    ['a path is quoted', change('"a\\tb.js"'), NO_SETTINGS + blob(NEW, 'x')],
    [
      'a file may have got another name',
      [change('a.js', [NONE, NEW, 'A']), change('b.js', [OLD, NONE, 'D'])].join('\n'),
      NO_SETTINGS + blob(NEW, 'x'),
    ],
  ])('is left to git where %s', async (_, list, batch, end) => {
    expect(await parse(list, batch, end)).toBeUndefined();
  });
});
