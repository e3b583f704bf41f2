import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createFolder, createRepository, type Repository } from '../repository.ts';

const MASKED = `${keyId().slice(0, 4)}${'*'.repeat(16)}`;

const withSecret = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'src/a.js': `first\n  ${keyLine()}` });
  return repository;
};

/** Every format, and every way to ask for content that holds the secret. */
const FORMATS = ['text', 'json', 'gitleaks-json'];
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  files: [],
  history: ['--history'],
  range: ['--range', `${'0'.repeat(40)}..HEAD`],
};

const CASES = FORMATS.flatMap((format) => Object.keys(TARGETS).map((target) => [format, target] as const));

describe.each(CASES)('--format %s of %s', (format, target) => {
  const args = ['scan', ...TARGETS[target]!, '--format', format];

  test('masks the secret', () => {
    const { stdout, stderr, code } = withSecret().keywarden(args);
    expect(stdout).toContain(MASKED);
    expect(stdout + stderr).not.toContain(keyId());
    expect(code).toBe(1);
  });

  test('shows it with --reveal', () => {
    const { stdout, stderr, code } = withSecret().keywarden([...args, '--reveal']);
    expect(stdout).toContain(keyId());
    expect(stderr).not.toContain(keyId());
    expect(code).toBe(1);
  });
});

describe('text', () => {
  test('says where, what, how many and what to do', () => {
    const { stdout, stderr } = withSecret().keywarden(['scan']);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      `src/a.js:2:15: secret ${MASKED}`,
      '    AWS access key ID (aws-access-key-id)',
      expect.stringMatching(/^ {4}fingerprint aws:[0-9a-f]{32}$/),
      expect.stringMatching(/^keywarden: 1 secret in 1 file \(\d+ B\)$/),
      'What to do',
    ]);
    expect(stderr).toBe('');
  });

  test('says who brought it and when, where commits are scanned', () => {
    const repository = withSecret();
    const { stdout } = repository.keywarden(['scan', '--history']);
    expect(stdout).toContain(`    since ${repository.head().slice(0, 10)} 2024-03-01 Ada Author "A commit"\n`);
    expect(stdout).toContain('Revoke it first');
  });

  test('has no colour codes unless they are asked for', () => {
    const color = '\u001b[';
    const repository = withSecret();
    expect(repository.keywarden(['scan']).stdout).not.toContain(color);
    expect(repository.keywarden(['scan'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(color);
    const both = repository.keywarden(['scan'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(both.stdout).not.toContain(color);
    expect(repository.keywarden(['scan', '--format', 'json'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      color,
    );
  });

  test('a commit cannot write to the terminal', () => {
    const repository = createRepository();
    const env = { GIT_AUTHOR_NAME: 'A\u001b[2J\u202eB' };
    repository.write('a.js', keyLine());
    repository.git('add', '.');
    repository.tryGit(['commit', '-m', 'subject \u001b]0;title\u0007'], { env });
    const { stdout } = repository.keywarden(['scan', '--history']);
    expect(stdout).toContain('A\\u{1b}[2J\\u{202e}B');
    expect([...stdout].filter((character) => /[\u0000-\u0009\u000b-\u001f\u202e]/.test(character))).toEqual([]);
  });
});

describe('json', () => {
  test('is one object with all there is to know', () => {
    const repository = withSecret();
    const { stdout } = repository.keywarden(['scan', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      status: 'found',
      scanned: { unit: 'file', count: 1, bytes: expect.any(Number) },
      findings: [
        {
          rule: 'aws-access-key-id',
          description: 'AWS access key ID',
          severity: 'error',
          confidence: expect.any(String),
          kind: 'file',
          path: 'src/a.js',
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 34,
          secret: MASKED,
          age: 'new',
          advice: expect.any(String),
          fingerprint: expect.stringMatching(/^aws:[0-9a-f]{32}$/),
        },
      ],
      unlisted: 0,
      allowed: [],
      known: [],
      skipped: [],
      problems: [],
      warnings: [],
    });
  });

  test('of a clean scan', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    const { stdout, stderr, code } = repository.keywarden(['scan', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'clean', findings: [], scanned: { count: 1, bytes: 6 } });
    expect(stderr).toBe('keywarden: no secrets in 1 file (6 B)\n');
    expect(code).toBe(0);
  });
});

describe('gitleaks-json', () => {
  const report = (repository: Repository, ...args: readonly string[]) => {
    const ended = repository.keywarden(['scan', '--format', 'gitleaks-json', ...args]);
    return { ...ended, entries: JSON.parse(ended.stdout) as Record<string, unknown>[] };
  };

  test('is a list of findings in the fields of gitleaks', () => {
    const { entries, stderr } = report(withSecret());
    expect(entries).toEqual([
      {
        RuleID: 'aws-access-key-id',
        Description: 'AWS access key ID',
        StartLine: 2,
        EndLine: 2,
        StartColumn: 15,
        EndColumn: 34,
        Match: MASKED,
        Secret: MASKED,
        File: 'src/a.js',
        SymlinkFile: '',
        Commit: '',
        Entropy: expect.any(Number),
        Author: '',
        Email: '',
        Date: '',
        Message: '',
        Tags: [],
        Fingerprint: 'src/a.js:aws-access-key-id:2',
      },
    ]);
    expect(stderr).toMatch(/^keywarden: 1 secret in 1 file /m);
  });

  test('names the commit in a scan of commits', () => {
    const repository = withSecret();
    const commit = repository.head();
    expect(report(repository, '--history').entries).toMatchObject([
      {
        Commit: commit,
        Author: 'Ada Author',
        Email: 'ada@example.org',
        Date: '2024-03-01T12:00:00+01:00',
        Message: 'A commit',
        Fingerprint: `${commit}:src/a.js:aws-access-key-id:2`,
      },
    ]);
  });

  test('--reveal gives the value', () => {
    expect(report(withSecret(), '--reveal').entries).toMatchObject([{ Secret: keyId(), Match: keyId() }]);
  });

  test('of a clean scan is an empty list', () => {
    const repository = createRepository();
    expect(report(repository)).toMatchObject({ entries: [], code: 0 });
  });

  test('tells on standard error what could not be looked at', () => {
    const repository = createRepository();
    repository.git('update-index', '--add', '--info-only', '--cacheinfo', `100644,${'1'.repeat(40)},gone.js`);
    const { entries, stderr, code } = report(repository, '--staged');
    expect(entries).toEqual([]);
    expect(stderr).toContain('not scanned: gone.js');
    expect(code).toBe(2);
  });
});

describe('--output', () => {
  test.each(FORMATS)('writes the %s report to a file and the sum to standard error', (format) => {
    const repository = withSecret();
    const direct = repository.keywarden(['scan', 'src', '--format', format]);
    const ended = repository.keywarden(['scan', 'src', '--format', format, '--output', 'report']);
    expect(repository.read('report')).toBe(direct.stdout);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toMatch(/^keywarden: 1 secret in 1 file /m);
    expect(ended.code).toBe(1);
  });

  test('replaces what stood there', () => {
    const repository = withSecret();
    repository.write('report', 'a very long report of the run before\n'.repeat(1000));
    repository.keywarden(['scan', 'src', '--format', 'gitleaks-json', '-o', 'report']);
    expect(JSON.parse(repository.read('report'))).toHaveLength(1);
  });

  test('- is standard output', () => {
    expect(withSecret().keywarden(['scan', '--output', '-']).stdout).toContain(MASKED);
  });

  test('into a folder that is not there fails', () => {
    const ended = withSecret().keywarden(['scan', '--output', 'no/such/report']);
    expect(ended.stderr).toContain('no/such/report');
    expect(ended.code).toBe(2);
  });
});

test('a report of many findings arrives whole', () => {
  const folder = createFolder();
  folder.write('many.js', Array.from({ length: 5000 }, (_, seed) => keyLine(seed + 1)).join(''));
  const { stdout, code } = folder.keywarden(['scan', 'many.js', '--format', 'json']);
  expect(stdout.length).toBeGreaterThan(1_000_000);
  expect(JSON.parse(stdout).findings.length).toBeGreaterThan(4900);
  expect(code).toBe(1);
});

test('256 findings do not wrap round to exit code 0', () => {
  const folder = createFolder();
  folder.write('many.js', Array.from({ length: 256 }, (_, seed) => keyLine(seed + 1)).join(''));
  const { stdout, code } = folder.keywarden(['scan', 'many.js', '--format', 'json']);
  expect(JSON.parse(stdout).findings).toHaveLength(256);
  expect(code).toBe(1);
});
