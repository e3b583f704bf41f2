import { describe, expect, test } from 'vitest';
import { keyId } from '../keys.ts';
import { createRepository } from '../repository.ts';

const PASSWORD = ['Zx7', 'pQ-', 'r9Lm'].join('');
const KEY = keyId();

const SETTINGS = `rules:
  generic-token: off
allow:
  - paths: [left-out.ini]
    reason: made up
  - rules: [generic-password]
    paths: [fine.ini]
    reason: made up
`;

const repositoryHere = () => {
  const repository = createRepository();
  repository.write('.keywarden.yaml', SETTINGS);
  repository.write(
    'settings.ini',
    [
      `db_password = "${PASSWORD}"`,
      'colour = blue',
      `id = ${KEY}`,
      `password_hash = "${PASSWORD}"`,
      `api_token = "${PASSWORD}Tq4"`,
      `pass = "${PASSWORD}" # keywarden:allow made up`,
      '',
    ].join('\n'),
  );
  repository.write('left-out.ini', `id = ${KEY}\n`);
  repository.write('fine.ini', `db_password = "${PASSWORD}"\n`);
  repository.write('encoded.ini', `blob = ${Buffer.from(`aws_access_key_id = ${KEY}; and more`).toString('base64')}\n`);
  repository.write('app.bin', Buffer.from([1, 2, 0, 3, 0, 0, 7]));
  return repository;
};

const explain = (...args: string[]) => repositoryHere().keywarden(['explain', ...args]);
const dataOf = (...args: string[]) => JSON.parse(explain(...args, '--json').stdout);

describe('keywarden explain', () => {
  test('tells the rule, the signals with their points, and that it is found, masked', () => {
    const { code, stdout } = explain('settings.ini:1');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^settings\.ini:1: 1 matched, 1 found$/m);
    expect(stdout).toMatch(/^generic-password: found$/m);
    expect(stdout).toMatch(/^ +name +db_password, assigned, quoted$/m);
    expect(stdout).toMatch(/^ +[+-]\d\.\d\d {2}letters look drawn, each$/m);
    expect(stdout).not.toContain(PASSWORD);
    expect(explain('settings.ini:1', '--reveal').stdout).toContain(PASSWORD);
  });

  test('the points add up to the score', () => {
    const [{ judgement }] = dataOf('settings.ini:1').matches;
    const sum = judgement.counted.reduce((all: number, { points }: { points: number }) => all + points, 0);
    expect(sum).toBeCloseTo(judgement.score, 3);
    expect(judgement.score).toBeGreaterThanOrEqual(judgement.least.medium);
  });

  test.each([
    ['settings.ini:3', 'aws-access-key-id', { kind: 'found' }],
    ['settings.ini:4', 'generic-password', { kind: 'refused', check: 'looks like a credential' }],
    ['settings.ini:5', 'generic-token', { kind: 'off' }],
    ['settings.ini:6', 'generic-password', { kind: 'allowed', by: 'keywarden:allow' }],
    ['fine.ini:1', 'generic-password', { kind: 'allowed', by: '.keywarden.yaml:6 (made up)' }],
    ['left-out.ini:1', 'aws-access-key-id', { kind: 'allowed', by: '.keywarden.yaml:4 (made up)' }],
  ])('%s: %s is %j', (place, id, verdict) => {
    const { matches } = dataOf(place);
    expect(matches.find(({ rule }: { rule: string }) => rule === id)?.verdict).toMatchObject(verdict);
  });

  test('says why a name promises nothing', () => {
    expect(explain('settings.ini:4').stdout).toMatch(/^ +is +a digest$/m);
  });

  test('a line that no rule looks at', () => {
    const repository = repositoryHere();
    repository.write('plain.ini', 'colour = blue\n');
    expect(repository.keywarden(['explain', 'plain.ini:1']).stdout).toContain('No rule looks at this line');
    expect(explain('settings.ini:2').stdout).toContain('Matched nothing: aws-secret-access-key');
  });

  test('what is encoded, and how', () => {
    const { matches } = dataOf('encoded.ini:1');
    expect(matches).toContainEqual(expect.objectContaining({ rule: 'aws-access-key-id', via: ['base64'] }));
  });

  test('a column picks out what stands there', () => {
    expect(dataOf('settings.ini:3:6').matches).toHaveLength(1);
    expect(dataOf('settings.ini:3:1').matches).toHaveLength(0);
  });

  test('--min-confidence says what is not sure enough', () => {
    const { verdict } = dataOf('settings.ini:1', '--min-confidence', 'high').matches[0];
    expect(['found', 'unsure']).toContain(verdict.kind);
  });

  test('keywords that are a part of the secret are not told', () => {
    const repository = repositoryHere();
    repository.write('hint.ini', `db_password = "${['hunter', 'Zx7pQr9Lm2'].join('-')}"\n`);
    expect(repository.keywarden(['explain', 'hint.ini:1']).stdout).not.toContain('hunter');
  });

  test.each([
    ['settings.ini', 'expected PATH:LINE'],
    ['settings.ini:0', 'expected PATH:LINE'],
    ['settings.ini:7', 'no line 7 in settings.ini, which has 6'],
    ['settings.ini:2:99', 'no column 99 on line 2 of settings.ini, which has 13'],
    ['nothing.ini:1', 'no such file'],
    ['.:1', 'expected a file, got the folder'],
    ['app.bin:1', 'expected a text, got the binary file'],
  ])('%s ends with 2: %s', (place, message) => {
    const { code, stdout, stderr } = explain(place);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('what is known of a finding is said', () => {
  test('an entry that allows it, with its line and reason', () => {
    const repository = repositoryHere();
    const { findings } = JSON.parse(repository.keywarden(['scan', 'settings.ini', '--format', 'json']).stdout);
    const { fingerprint } = findings.find(({ line }: { line: number }) => line === 3);
    expect(repository.keywarden(['allow', fingerprint, '--reason', 'revoked']).code).toBe(0);
    const { stdout } = repository.keywarden(['explain', 'settings.ini:3']);
    expect(stdout).toMatch(/^settings\.ini:3: 1 matched, 0 found$/m);
    expect(stdout).toMatch(/^aws-access-key-id: allowed by \.keywarden-allow:\d+ \(revoked\)$/m);
    expect(stdout).not.toContain(KEY);
  });

  test('that the baseline holds it', () => {
    const repository = repositoryHere();
    expect(repository.keywarden(['baseline', 'create']).code).toBe(0);
    const { stdout } = repository.keywarden(['explain', 'settings.ini:1']);
    expect(stdout).toMatch(/^generic-password: known: it is in the baseline$/m);
    expect(JSON.parse(repository.keywarden(['explain', 'settings.ini:1', '--json']).stdout).matches[0].verdict).toEqual(
      {
        kind: 'known',
      },
    );
  });
});
