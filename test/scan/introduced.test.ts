import { describe, expect, test } from 'vitest';
import { scanReport } from '../cli/report.ts';
import { keyId, keyLine } from '../keys.ts';
import { madeUp } from '../patterns/made-up.ts';
import { createRepository } from '../repository.ts';

const SECRET = madeUp('base64', 40, 3);

/** The subjects that a scan reports, of a commit that says so. */
const subjectsOf = (subject: string, content: string, ...args: readonly string[]): (string | undefined)[] => {
  const repository = createRepository();
  repository.commit({ 'a.txt': 'base\n' });
  repository.commit({ 'b.txt': content }, subject);
  return scanReport(repository, args).findings.map((finding) => finding.subject);
};

describe.each([['--range', 'HEAD~1..HEAD'], ['--history']])('the subject of a commit (%s)', (...args) => {
  const mode = args.filter((arg) => typeof arg === 'string');

  test('is shown as it is', () => {
    expect(subjectsOf('Add it', keyLine(), ...mode)).toEqual(['Add it']);
  });

  test('does not show a key that any rule would find in it', () => {
    const subjects = subjectsOf(`Use ${keyId(2)} now`, keyLine(), ...mode);
    expect(subjects).toHaveLength(2);
    for (const subject of subjects) expect(subject).toMatch(/^Use \w{4}\*{16} now$/);
  });

  test('does not show a secret that only the file tells to be one', () => {
    const [subject, ...more] = subjectsOf(`Rotate ${SECRET}`, `aws_secret_access_key = ${SECRET}\n`, ...mode);
    expect(more).toEqual([]);
    expect(subject).toBe(`Rotate ${SECRET.slice(0, 4)}${'*'.repeat(16)}`);
  });

  test('does not show the secret of another finding of the commit', () => {
    const content = `aws_secret_access_key = ${SECRET}\n${keyLine()}`;
    for (const subject of subjectsOf(`Rotate ${SECRET}`, content, ...mode))
      expect(subject).not.toContain(SECRET.slice(4));
  });

  test('does not show the rest of a secret of which another is a part', () => {
    const content = `aws_secret_access_key = ${SECRET}\nhttps://ada:${SECRET.slice(0, 12)}@db.prod.io/\n`;
    const subjects = subjectsOf(`Rotate ${SECRET}`, content, ...mode);
    expect(subjects).toHaveLength(2);
    for (const subject of subjects) expect(subject).not.toContain(SECRET.slice(20));
  });
});
