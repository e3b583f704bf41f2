import { describe, expect, test } from 'vitest';
import { idLinesOf, parseCommit } from '../../src/git/commits.ts';
import { madeUp } from '../patterns/made-up.ts';

const ID = madeUp('hex', 40);

const text = (author: string, message: string): string =>
  [
    `tree ${madeUp('hex', 40, 2)}`,
    `parent ${madeUp('hex', 40, 3)}`,
    `author ${author}`,
    'committer Cora Committer <cora@example.org> 1709290900 +0000',
    '',
    message,
  ].join('\n');

const ADA = 'Ada Author <ada@example.org> 1709290800 +0100';

test('who, when, what', () => {
  expect(parseCommit(ID, text(ADA, 'Add a file\n\nBecause it was missing.\n'))).toEqual({
    commit: ID,
    author: 'Ada Author',
    email: 'ada@example.org',
    date: '2024-03-01T12:00:00+01:00',
    subject: 'Add a file',
  });
});

describe('dates', () => {
  test.each([
    ['0 +0000', '1970-01-01T00:00:00+00:00'],
    ['1709290800 +0000', '2024-03-01T11:00:00+00:00'],
    ['1709290800 -0330', '2024-03-01T07:30:00-03:30'],
    ['1709290800 +0545', '2024-03-01T16:45:00+05:45'],
    ['1709250000 -0800', '2024-02-29T15:40:00-08:00'],
    ['-86400 +0000', '1969-12-31T00:00:00+00:00'],
    ['99999999999999999 +0000', ''],
  ])('%s', (written, date) => {
    expect(parseCommit(ID, text(`Ada <a@b> ${written}`, 'A')).date).toBe(date);
  });
});

describe('authors', () => {
  test.each([
    ['Zoë Ünal <z@example.org> 0 +0000', 'Zoë Ünal', 'z@example.org'],
    ['<only@mail> 0 +0000', '', 'only@mail'],
    [' <only@mail> 0 +0000', '', 'only@mail'],
    ['No Mail <> 0 +0000', 'No Mail', ''],
    ['author of authors <a b@c> 0 +0000', 'author of authors', 'a b@c'],
  ])('%j', (line, author, email) => {
    expect(parseCommit(ID, text(line, 'A'))).toMatchObject({ author, email });
  });

  test('a line of the message that looks like an author is none', () => {
    const message = 'A\n\nauthor Mallory <m@example.org> 1 +0000\n';
    expect(parseCommit(ID, text('broken', message))).toMatchObject({ author: '', email: '', date: '', subject: 'A' });
    expect(parseCommit(ID, text(ADA, message)).author).toBe('Ada Author');
  });
});

describe('messages', () => {
  test.each([
    ['', ''],
    ['\n\n', ''],
    ['\n\nlate\nmore\n', 'late'],
    ['one line without end', 'one line without end'],
    ['zwölf 🔑\n', 'zwölf 🔑'],
  ])('%j', (message, subject) => {
    expect(parseCommit(ID, text(ADA, message)).subject).toBe(subject);
  });

  test('none at all', () => {
    expect(parseCommit(ID, `tree x\nauthor ${ADA}\n`)).toMatchObject({ author: 'Ada Author', subject: '' });
    expect(parseCommit(ID, '')).toEqual({ commit: ID, author: '', email: '', date: '', subject: '' });
  });
});

test('headers of several lines, such as signatures, are passed over', () => {
  const signed = text(ADA, 'A').replace('\n\n', '\ngpgsig -----BEGIN\n line\n \n -----END\nencoding UTF-8\n\n');
  expect(parseCommit(ID, signed)).toMatchObject({ author: 'Ada Author', subject: 'A' });
});

describe('the lines of ids that a commit begins with', () => {
  const idLines = (text: string): string => text.slice(0, idLinesOf(Buffer.from(text)));
  const line = (name: string, length: number): string => `${name} ${madeUp('hex', length, 5)}\n`;

  test('a commit without parents, with one, with many', () => {
    const author = `author ${ADA}\n\nAdd\n`;
    for (const count of [0, 1, 3]) {
      const ids = line('tree', 40) + line('parent', 40).repeat(count);
      expect(idLines(ids + author)).toBe(ids);
    }
  });

  test('of SHA-256', () => {
    const ids = line('tree', 64) + line('parent', 64);
    expect(idLines(`${ids}author ${ADA}\n`)).toBe(ids);
  });

  test('what is no id stays, with all behind it', () => {
    const ids = line('tree', 40);
    for (const other of ['parent ', 'tree', line('parent', 39), line('parent', 41), line('token', 40)])
      expect(idLines(ids + other + line('parent', 40))).toBe(ids);
    expect(idLines(`${ids}parent ${'G'.repeat(40)}\n`)).toBe(ids);
    expect(idLines(`${ids}parent ${madeUp('hex', 40)}`)).toBe(ids);
    expect(idLines(`${ids}parent ${madeUp('hex', 40)} \n`)).toBe(ids);
  });

  test('an empty object has none', () => {
    expect(idLinesOf(new Uint8Array())).toBe(0);
  });
});
