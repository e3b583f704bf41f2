import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBaseline, readBaseline } from '../../../src/config/known/baseline.ts';
import { familyOf, fingerprintOf, newId } from '../../../src/config/known/fingerprint.ts';
import { formatSuppressions, readSuppressions, type Suppression } from '../../../src/config/known/suppressions.ts';
import { usually } from '../../fuzz/runs.ts';
import { keyId } from '../../keys.ts';

const ID = 'ab'.repeat(16);
const print = (seed: number, family = 'aws'): string => `${family}:${seed.toString(16).padStart(32, '0')}`;
const read = (text: string) => readSuppressions({ name: '.keywarden-allow', text });
const problemsOf = (text: string): string => {
  try {
    read(text);
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return 'none';
};

describe('a fingerprint', () => {
  test('is that of the secret and the family of its rule, whatever the line breaks', () => {
    const one = fingerprintOf(ID, 'aws-access-key-id', keyId());
    expect(one).toMatch(/^aws:[0-9a-f]{32}$/);
    expect(fingerprintOf(ID, 'aws-other-key', keyId())).toBe(one);
    expect(fingerprintOf(ID, 'generic-secret', keyId())).not.toBe(one);
    expect(fingerprintOf(ID, 'private-key', 'a\r\nb')).toBe(fingerprintOf(ID, 'private-key', 'a\nb'));
  });

  test('differs from repository to repository and holds nothing of the secret', () => {
    const [one, other] = [newId(), newId()].map((id) => fingerprintOf(id, 'aws-access-key-id', keyId()));
    expect(one).not.toBe(other);
    expect(one).not.toContain(keyId().slice(0, 6).toLowerCase());
  });

  test('families are the first words of ids', () => {
    expect(['aws-access-key-id', 'generic-secret', 'acme'].map(familyOf)).toEqual(['aws', 'generic', 'acme']);
  });
});

describe('the file of suppressions', () => {
  test('has one entry a line, sorted, with the reason last', () => {
    const entries: Suppression[] = [
      { fingerprint: print(2), reason: 'made up  for\nthe tests' },
      { fingerprint: print(1), reason: 'x', path: 'my dir/**', owner: 'ada@example.org', expires: '2027-01-31' },
    ];
    expect(formatSuppressions({ comments: ['# ours'], ids: [ID], entries })).toBe(
      `# ours\nid ${ID}\n${print(1)} path="my dir/**" owner=ada@example.org expires=2027-01-31 reason=x\n${print(2)} reason=made up for the tests\n`,
    );
  });

  test('gives back what was written', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' });
    const entry = fc.record({
      fingerprint: fc.integer({ min: 0, max: 1e6 }).map((seed) => print(seed)),
      owner: text,
      reason: fc.stringMatching(/^\w[ -~]*\w$/),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const back = read(formatSuppressions({ comments: [], ids: [ID], entries })).entries;
        const plain = back.map(({ line: _, ...rest }) => JSON.stringify(rest)).sort();
        const wanted = entries.map(({ fingerprint, owner, reason }) => ({
          fingerprint,
          owner,
          reason: reason.replace(/\s+/g, ' '),
        }));
        expect(plain).toEqual([...new Set(wanted.map((one) => JSON.stringify(one)))].sort());
      }),
      usually(40, 50),
    );
  });

  test('may be what a merge of two branches leaves: two ids, in any order, twice, with CRLF', () => {
    const other = 'cd'.repeat(16);
    const text = `id ${ID}\r\n${print(9)} reason=a\r\nid ${other}\r\n${print(1)} reason=b\r\n${print(9)} reason=a\r\n\r\n`;
    const ledger = read(text);
    expect(ledger.ids).toEqual([ID, other]);
    expect(ledger.entries.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'a'],
      [4, 'b'],
      [5, 'a'],
    ]);
    expect(formatSuppressions(ledger).match(/reason=a/g)).toHaveLength(1);
  });

  test('keeps comments', () => {
    expect(formatSuppressions(read(`# mine\nid ${ID}\n# also mine\n`))).toBe(`# mine\n# also mine\nid ${ID}\n`);
  });

  test.each([
    ['aws:12 reason=x', '1:1: expected a fingerprint (family:32 hexadecimal digits), `id` or a comment, got "aws:12"'],
    [`${print(1)}`, '1:1: expected reason= and why it is no secret, got none'],
    [`${print(1)} reason=  `, '1:1: expected reason= and why it is no secret, got none'],
    [
      `${print(1)} expires=2027-02-30 reason=x`,
      '1:1: expected expires= with a day such as 2027-01-31, got "2027-02-30"',
    ],
    [`${print(1)} ownr=me reason=x`, '1:1: unknown key "ownr", did you mean owner?'],
    [`${print(1)} owner=a owner=b reason=x`, '1:1: owner= is given twice'],
    [`${print(1)} path=../a reason=x`, '1:1: path=../a cannot be used: expected a path from the top of the repository'],
    [`${print(1)} some words`, '1:1: expected key=value'],
    [`${print(1)} path="a\\q" reason=x`, '1:1: expected path= with a text in double quotes as JSON has it'],
    ['id 123', '1:1: expected an id of 32 hexadecimal digits, got "123"'],
    ['<<<<<<< HEAD', '1:1: expected an entry, got the mark of a merge conflict: keep the entries of both sides'],
  ])('that is broken is told where and how: %s', (line, message) => {
    expect(problemsOf(`${line}\nid ${ID}\n`)).toContain(`.keywarden-allow:${message}`);
  });

  test('without an id cannot be used', () => {
    expect(problemsOf(`${print(1)} reason=x\n`)).toContain('expected a line `id` and 32 hexadecimal digits, got none');
  });
});

test('a baseline holds fingerprints and where each stood', () => {
  const text = formatBaseline({
    comments: ['#'],
    ids: [ID],
    entries: [{ fingerprint: print(2), at: 'a b.js' }, { fingerprint: print(1) }],
  });
  expect(text).toBe(`#\nid ${ID}\n${print(1)}\n${print(2)} at="a b.js"\n`);
  expect(readBaseline({ name: '.keywarden-baseline', text }).entries).toEqual([
    { fingerprint: print(1), line: 3 },
    { fingerprint: print(2), at: 'a b.js', line: 4 },
  ]);
  expect(() => readBaseline({ name: '.keywarden-baseline', text: `${text}${print(3)} reason=x\n` })).toThrow(
    '.keywarden-baseline:5:1: unknown key "reason" (known here: at)',
  );
});
