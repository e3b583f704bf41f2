import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository, Folder, type Repository } from '../repository.ts';

const atHome = (files: Readonly<Record<string, string>> = {}): Repository => {
  const repository = createRepository();
  repository.env.CI = '';
  repository.commit({ 'readme.txt': 'hello\n', ...files });
  return repository;
};

const userSettings = (repository: Repository, text: string): void =>
  new Folder(repository.env.HOME ?? '', repository.env).write('.config/keywarden/config.yaml', text);

describe('config show', () => {
  test('says what holds and where it was set: user, repository, what it extends, environment', () => {
    const repository = atHome({
      '.keywarden.yaml': 'extends: ./base.yaml\nrules:\n  jwt: warn\n',
      'base.yaml': 'rules: {jwt: off}\nallow:\n  - paths: [test/]\n    rules: [jwt]\n',
    });
    userSettings(repository, "accounts:\n  mine: '111122223333'\nminConfidence: high\n");
    const { code, stdout } = repository.keywarden(['config', 'show', '--origin'], {
      env: { KEYWARDEN_INLINE_ALLOW: 'false' },
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ {2,}/, ' | ').replace(repository.env.HOME ?? '', '~'));
    expect(lines).toEqual([
      'accounts.mine: 111122223333 | ~/.config/keywarden/config.yaml:2',
      'rules.jwt: warn | .keywarden.yaml:3',
      'allow: paths test/; rules jwt | base.yaml:3',
      'minConfidence: medium | default',
      'hook.preExisting: report | default',
      'inlineAllow: false | environment variable KEYWARDEN_INLINE_ALLOW',
      'inlineAllowOthers: true | default',
    ]);
    expect(code).toBe(0);
    expect(repository.keywarden(['config', 'show']).stdout).toContain('rules.jwt: warn\n');
    expect(JSON.parse(repository.keywarden(['config', 'show', '--json']).stdout)).toContainEqual({
      key: 'minConfidence',
      value: 'medium',
      from: 'default',
      variable: 'KEYWARDEN_MIN_CONFIDENCE',
    });
  });

  test('in CI knows nothing of the user', () => {
    const repository = atHome();
    userSettings(repository, 'minConfidence: high\n');
    const shown = (CI: string): string => repository.keywarden(['config', 'show', '--origin'], { env: { CI } }).stdout;
    expect(shown('')).toContain('minConfidence: high');
    expect(shown('true')).toContain('minConfidence: medium');
    expect(shown('false')).toContain('minConfidence: high');
  });
});

describe('config check', () => {
  test('names what it has read, what does not hold and what nobody reads', () => {
    const repository = atHome({ '.keywarden.yaml': 'extends: ./base.yaml\n', 'base.yaml': '' });
    userSettings(repository, 'rules:\n  jwt: off\n');
    repository.write('.keywarden-allow', `id ${'a'.repeat(32)}\n`);
    const { code, stdout, stderr } = repository.keywarden(['config', 'check'], {
      env: { KEYWARDEN_MINCONFIDENCE: 'low' },
    });
    expect(stdout).toMatch(
      /^ok {2}\/.*config\.yaml\nok {2}base\.yaml\nok {2}\.keywarden\.yaml\nok {2}\.keywarden-allow\n$/,
    );
    expect(stderr).toContain(
      'config.yaml:2: rules.jwt does not hold here: where a repository has settings, yours only make more be found',
    );
    expect(stderr).toContain(
      'environment variable KEYWARDEN_MINCONFIDENCE is no setting, did you mean KEYWARDEN_MIN_CONFIDENCE?',
    );
    expect(code).toBe(0);
    expect(atHome().keywarden(['config', 'check']).stdout).toBe('there are no settings here: the defaults hold\n');
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['.keywarden.yaml:1:1: rulez: unknown key', { '.keywarden.yaml': 'rulez: {}\n' }],
    [
      'base.yaml:1:9: rules.jvt: unknown rule',
      { '.keywarden.yaml': 'extends: ./base.yaml\n', 'base.yaml': 'rules: {jvt: off}\n' },
    ],
    [
      '.keywarden.yaml:1:10: extends: file "./gone.yaml" does not exist',
      { '.keywarden.yaml': 'extends: ./gone.yaml\n' },
    ],
    ['.keywarden-allow:1:1: expected a fingerprint', { '.keywarden-allow': 'nonsense\n' }],
    ['.keywarden-baseline:1:1: expected a fingerprint', { '.keywarden-baseline': 'nonsense\n' }],
  ])('ends with 2: %s', (message, files) => {
    const { code, stderr } = atHome(files).keywarden(['config', 'check']);
    expect(stderr).toContain(message.split(': rules.jvt')[0]);
    expect(code).toBe(2);
  });

  test('without a word what to do: an error', () => {
    expect(atHome().keywarden(['config'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected show or check'),
    });
  });
});

describe('scan', () => {
  test('is judged by the policy that a variable names', () => {
    const repository = atHome();
    repository.write('.keywarden.yaml', 'allow: [{paths: [a.js]}]\n');
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    const scan = (KEYWARDEN_POLICY: string) =>
      repository.keywarden(['scan', '--staged'], { env: { KEYWARDEN_POLICY } });
    expect(scan('').code).toBe(1);
    expect(scan('worktree').code).toBe(0);
    expect(scan('mine')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('KEYWARDEN_POLICY: expected trusted or worktree, got "mine"'),
    });
  });

  test('flags weigh more than variables', () => {
    const repository = atHome({ 'a.js': keyLine().replace('\n', ' // gitleaks:allow\n') });
    const scan = (...args: string[]) =>
      repository.keywarden(['scan', ...args], { env: { KEYWARDEN_INLINE_ALLOW_OTHERS: 'true' } });
    expect(scan()).toMatchObject({ code: 0, stdout: expect.stringContaining('allowed 1 by gitleaks:allow') });
    expect(scan('--no-inline-allow').code).toBe(1);
    expect(repository.keywarden(['scan'], { env: { KEYWARDEN_INLINE_ALLOW_OTHERS: 'false' } }).code).toBe(1);
  });
});
