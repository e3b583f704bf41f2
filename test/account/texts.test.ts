import { describe, expect, test } from 'vitest';
import { checks } from '../../src/account/checks/index.ts';
import { en } from '../../src/account/texts/en/index.ts';
import { ko } from '../../src/account/texts/ko/index.ts';
import { filled, speakerOf } from '../../src/account/texts/text.ts';

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

describe('English and Korean', () => {
  test('have the same keys and put in the same values', () => {
    for (const group of Object.keys(en) as (keyof typeof en)[]) {
      const [ours, theirs] = [en[group], ko[group]] as [Record<string, string>, Record<string, string>];
      expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort());
      for (const [key, text] of Object.entries(ours))
        expect(`${key} ${placeholders(theirs[key]!)}`).toBe(`${key} ${placeholders(text)}`);
    }
  });

  test('Korean is Korean', () => {
    const untouched = Object.entries(ko.messages).filter(([, text]) => !/\p{Script=Hangul}/u.test(text));
    expect(untouched.map(([key]) => key)).toEqual([
      'admin-principal.identity-center',
      'admin-via-group.item',
      'free-tier.item',
    ]);
    for (const { id } of checks)
      for (const text of [ko.titles[id], ko.fixes[id]]) expect(text).toMatch(/\p{Script=Hangul}/u);
    for (const group of ['commands', 'options', 'usage', 'key'] as const)
      for (const text of Object.values(ko[group])) expect(text).toMatch(/\p{Script=Hangul}/u);
  });

  test('each message begins with a check that there is, or with what several share', () => {
    const known = new Set<string>([...checks.map(({ id }) => id), 'root', 'users', 'billing', 'unknown']);
    expect(Object.keys(en.messages).filter((key) => !known.has(key.split('.')[0]!))).toEqual([]);
  });
});

describe('filling in', () => {
  const { texts } = speakerOf('en');
  test.each([
    ['{count} {count|key|keys}', { count: 1 }, '1 key'],
    ['{count} {count|key|keys}', { count: 2 }, '2 keys'],
    ['used {used}', { used: { ago: 0 } }, 'used today'],
    ['used {used}', { used: { ago: 12 } }, 'used 12 days ago'],
    ['{names}', { names: { list: ['a', 'b'] } }, 'a, b'],
    ['{missing}', {}, '{missing}'],
    // What is put in is not filled in itself.
    ['{a}', { a: '{b}', b: 'c' }, '{b}'],
  ])('%s', (template, values, expected) => {
    expect(filled(template, values, texts)).toBe(expected);
  });
});
