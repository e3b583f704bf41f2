import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { places, scanReport } from '../cli/report.ts';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const withKeys = (files: Readonly<Record<string, string>>): Repository => {
  const repository = createRepository();
  repository.commit({ 'a.js': keyLine(1), 'b.js': keyLine(2), 'c.js': keyLine(3), ...files });
  return repository;
};

const noKeyIn = (text: string): void => {
  for (const seed of [1, 2, 3]) expect(text).not.toContain(keyId(seed));
};

describe('detect-secrets', () => {
  const entry = (seed: number, isSecret?: boolean) => ({
    type: 'AWS Access Key',
    filename: 'x',
    hashed_secret: sha1(keyId(seed)),
    is_verified: false,
    line_number: 1,
    ...(isSecret === undefined ? {} : { is_secret: isSecret }),
  });

  test('audited as none: allowed; known or not audited: in the baseline; found nowhere: told', () => {
    const results = { 'a.js': [entry(1, false)], 'b.js': [entry(2, true)], 'c.js': [entry(1)], 'gone.js': [entry(9)] };
    const repository = withKeys({ '.secrets.baseline': JSON.stringify({ version: '1.5.0', results }, null, 1) });
    const { code, stderr } = repository.keywarden(['migrate', 'detect-secrets']);
    expect(code).toBe(0);
    expect(stderr).toContain('1 entry carried over to .keywarden-allow');
    expect(stderr).toContain('1 entry carried over to .keywarden-baseline');
    expect(stderr).toMatch(
      /2 entries left out:\n(?:.*\n)*.*\.secrets\.baseline:\d+ \(AWS Access Key in gone\.js\): keywarden finds nothing there/,
    );
    expect(repository.read('.keywarden-allow')).toContain(
      'path=/a.js reason=audited as no secret in .secrets.baseline',
    );
    noKeyIn(stderr + repository.read('.keywarden-allow') + repository.read('.keywarden-baseline'));
    repository.commit({});
    expect(places(scanReport(repository, ['--policy', 'worktree']))).toEqual(['c.js:1']);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', '.secrets.baseline:1:'],
    ['no results', '{}', 'expected a baseline of detect-secrets with results, got none'],
    [
      'no hash',
      '{"results": {"a":\n [{"hashed_secret": "x"}]}}',
      '.secrets.baseline:2: results.a[0].hashed_secret: expected 40',
    ],
    ['no list', '{"results": {"a": 3}}', '.secrets.baseline:1:19: results.a: expected a list, got the number 3'],
  ])('a broken file: %s', (_, text, expected) => {
    const repository = withKeys({ '.secrets.baseline': text });
    const { code, stderr } = repository.keywarden(['migrate', 'detect-secrets']);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
    expect(repository.tryGit(['status', '--short']).stdout).toBe('');
  });
});

describe('ripsecrets', () => {
  test('paths become allowances, values are found and written down by fingerprint', () => {
    const ignore = `# paths\nvendor/\n!vendor/mine.js\n\n[secrets]\n# values\n${keyId(1)}\nnot-to-be-found\n`;
    const repository = withKeys({ '.secretsignore': ignore, 'vendor/v.js': keyLine(3) });
    const { code, stderr } = repository.keywarden(['migrate', 'ripsecrets']);
    expect(code).toBe(0);
    expect(stderr).toContain('!vendor/mine.js is left out');
    expect(stderr).toContain('.secretsignore:8: keywarden finds nothing there');
    expect(parse(repository.read('.keywarden.yaml')).allow).toEqual([
      { paths: ['vendor/'], reason: 'ignored by .secretsignore' },
    ]);
    noKeyIn(stderr + repository.read('.keywarden.yaml') + repository.read('.keywarden-allow'));
    expect(places(scanReport(repository, ['--policy', 'worktree', 'a.js', 'b.js', 'vendor']))).toEqual(['b.js:1']);
  });
});

describe('gitguardian', () => {
  test.each<[string, string]>([
    [
      'version 2',
      `version: 2\nexit_zero: true\nsecret:\n  ignored_paths: ['c.js']\n  ignored_detectors: [Generic Password]\n  ignored_matches:\n    - name: one\n      match: ${sha256(keyId(1))}\n    - name: two\n      match: ${keyId(2)}\n`,
    ],
    [
      'version 1',
      `exit-zero: true\npaths-ignore:\n  - c.js\nbanlisted_detectors: [Generic Password]\nmatches-ignore:\n  - ${sha256(keyId(1))}\n  - name: two\n    match: ${keyId(2)}\n`,
    ],
  ])('%s', (_, text) => {
    const repository = withKeys({});
    repository.write('.gitguardian.yaml', text);
    const { code, stderr } = repository.keywarden(['migrate', 'gitguardian']);
    expect(code).toBe(0);
    expect(stderr).toContain('2 entries carried over to .keywarden-allow');
    expect(stderr).toContain('the detector Generic Password was off');
    expect(stderr).toMatch(/exit.zero is left out/);
    noKeyIn(stderr + repository.read('.keywarden-allow'));
    expect(places(scanReport(repository, ['--policy', 'worktree', 'a.js', 'b.js', 'c.js']))).toEqual([]);
  });

  test('a broken file', () => {
    const repository = withKeys({ '.gitguardian.yaml': 'secret:\n  ignored_paths: everything\n' });
    const { code, stderr } = repository.keywarden(['migrate', 'gitguardian']);
    expect([code, stderr]).toEqual([
      2,
      'keywarden: .gitguardian.yaml:2:18: secret.ignored_paths: expected a list, got "everything"\n',
    ]);
  });
});

describe('secretlint', () => {
  const RC = {
    rules: [
      {
        id: '@secretlint/secretlint-rule-preset-recommend',
        rules: [
          {
            id: '@secretlint/secretlint-rule-aws',
            options: { allows: ['/^akia.*x$/i', 'plain.text'] },
            allowMessageIds: ['AWSAccountID', 'Other'],
          },
          { id: '@secretlint/secretlint-rule-slack', disabled: true },
          { id: '@secretlint/secretlint-rule-unheard-of', disabled: true },
        ],
      },
      {
        id: '@secretlint/secretlint-rule-pattern',
        options: { patterns: [{ name: 'Our token', patterns: ['/our_[a-z]{9}/i'] }] },
      },
    ],
  };

  test.each<[string, string]>([
    ['.secretlintrc.json', JSON.stringify(RC)],
    ['.secretlintrc.yml', JSON.stringify(RC, null, 2)],
  ])('%s', (file, text) => {
    const repository = withKeys({ [file]: text, '.secretlintignore': 'dist/\n' });
    const { code, stderr } = repository.keywarden(['migrate', 'secretlint']);
    expect(code).toBe(0);
    const { rules, custom, allow } = parse(repository.read('.keywarden.yaml'));
    expect(rules).toMatchObject({ 'aws-account-id': 'off', 'slack-token': 'off', 'slack-webhook': 'off' });
    expect(custom).toEqual([{ id: 'secretlint-our-token', description: 'Our token', regex: '(?i)our_[a-z]{9}' }]);
    expect(allow).toMatchObject([
      { secrets: ['(?i)^akia.*x$', 'plain\\.text'], rules: expect.arrayContaining(['aws-access-key-id']) },
      { paths: ['dist/'] },
    ]);
    expect(stderr).toContain('the message Other of @secretlint/secretlint-rule-aws was allowed');
    expect(stderr).toContain('secretlint-rule-unheard-of was off');
    expect(scanReport(repository, ['--policy', 'worktree', 'a.js']).findings).toHaveLength(1);
  });

  test('a program is not run', () => {
    const repository = withKeys({ '.secretlintrc.js': 'throw 1' });
    const { code, stderr } = repository.keywarden(['migrate', 'secretlint']);
    expect(code).toBe(2);
    expect(stderr).toContain('.secretlintrc.js is a program, which is not run');
  });
});

test('an unknown tool', () => {
  const { code, stderr } = withKeys({}).keywarden(['migrate', 'grep']);
  expect(code).toBe(2);
  expect(stderr).toContain('gitleaks');
});
