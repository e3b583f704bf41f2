import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentKeys } from '../../src/config/environment.ts';
import { loadSettings } from '../../src/config/load.ts';
import { temporaryFolder } from '../repository.ts';
import { BUILT_IN } from './settings-of.ts';

type Files = Readonly<Record<string, string>>;

const onDisk = (folder: string, files: Files): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

interface Around {
  readonly disk?: Files;
  readonly user?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

const load = (files: Files, { disk = {}, user, environment = {} }: Around = {}) => {
  const folder = temporaryFolder();
  onDisk(folder, disk);
  if (user !== undefined) onDisk(folder, { 'home/config.yaml': user });
  return loadSettings({
    readConfig: async (name) => files[name],
    builtInRules: BUILT_IN,
    folder,
    userFile: join(folder, 'home/config.yaml'),
    environment,
  });
};

const severities = ({ rules }: Awaited<ReturnType<typeof load>>): Record<string, string> =>
  Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));

const acme = (extra = ''): string => `custom:\n  - id: acme-token\n    regex: acme_[0-9]{10}\n${extra}`;

describe('a file extends', () => {
  test('another one of the repository, from its own folder; what is nearer weighs more', async () => {
    const settings = await load({
      '.keywarden.yaml': 'extends: ./shared/a.yaml\nrules: {jwt: off}\nallow: [{paths: [mine]}]\n',
      'shared/a.yaml': `extends: [./b.yaml]\nrules: {jwt: warn, private-key: warn}\nallow: [{paths: [a]}]\n`,
      'shared/b.yaml': `minConfidence: low\nrules: {private-key: off}\n${acme()}`,
    });
    expect(severities(settings)).toEqual({
      'acme-token': 'error',
      'aws-access-key-id': 'error',
      'private-key': 'warn',
    });
    expect(settings.minConfidence).toBe('low');
    expect(settings.allow.map(({ name }) => name)).toEqual(['shared/a.yaml:3', '.keywarden.yaml:3']);
    expect(settings.files.map(({ name }) => name)).toEqual(['shared/b.yaml', 'shared/a.yaml', '.keywarden.yaml']);
    expect(settings.custom[0]?.rule.source).toBe('shared/b.yaml:4');
  });

  test('a package, by its own word, its usual name, or the name of a file', async () => {
    const disk = {
      'node_modules/@acme/policy/package.json': '{"keywarden": "policy.yaml"}',
      'node_modules/@acme/policy/policy.yaml': 'extends: [./more.yaml, usual]\nrules: {jwt: warn}\n',
      'node_modules/@acme/policy/more.yaml': 'minConfidence: low\n',
      'node_modules/usual/package.json': '{}',
      'node_modules/usual/keywarden.yaml': 'hook: {preExisting: block}\n',
      'node_modules/usual/strict.yaml': 'inlineAllow: false\n',
    };
    const settings = await load({ '.keywarden.yaml': "extends: ['@acme/policy', usual/strict.yaml]\n" }, { disk });
    expect(severities(settings).jwt).toBe('warn');
    expect(settings).toMatchObject({ minConfidence: 'low', hook: { preExisting: 'block' }, inlineAllow: false });
    expect(settings.files.map(({ name }) => name)).toEqual([
      '@acme/policy/more.yaml',
      'usual/keywarden.yaml',
      '@acme/policy/policy.yaml',
      'usual/strict.yaml',
      '.keywarden.yaml',
    ]);
  });

  test('one that two others extend once', async () => {
    const settings = await load({
      '.keywarden.yaml': 'extends: [./a.yaml, ./b.yaml]\n',
      'a.yaml': 'extends: ./c.yaml\n',
      'b.yaml': 'extends: ./c.yaml\n',
      'c.yaml': 'allow: [{paths: [x]}]\n',
    });
    expect(settings.allow).toHaveLength(1);
  });

  test('a rule of another file, which may be named and replaced', async () => {
    const settings = await load({
      '.keywarden.yaml': `extends: ./a.yaml\nrules: {acme-token: warn}\n${acme('    description: Mine\n')}`,
      'a.yaml': acme('    description: Theirs\n'),
    });
    expect(settings.custom.map(({ rule }) => rule.description)).toEqual(['Mine']);
    expect(severities(settings)['acme-token']).toBe('warn');
  });

  const chain = Object.fromEntries(
    Array.from({ length: 25 }, (_, at) => [`f${at}.yaml`, `extends: ./f${at + 1}.yaml\n`]),
  );

  test.each<[string, Files, string]>([
    [
      'itself',
      { '.keywarden.yaml': 'extends: ./.keywarden.yaml\n' },
      '.keywarden.yaml:1:10: extends: goes in a circle: .keywarden.yaml → .keywarden.yaml',
    ],
    [
      'in a circle',
      {
        '.keywarden.yaml': 'extends: ./a.yaml\n',
        'a.yaml': 'extends:\n  - ./b.yaml\n',
        'b.yaml': 'extends: ./a.yaml\n',
      },
      'b.yaml:1:10: extends: goes in a circle: a.yaml → b.yaml → a.yaml',
    ],
    [
      'too deep',
      { '.keywarden.yaml': 'extends: ./f0.yaml\n', ...chain },
      'expected at most 20 files that extend each other, got more',
    ],
    [
      'what is not there',
      { '.keywarden.yaml': 'extends: ./no.yaml\n' },
      '.keywarden.yaml:1:10: extends: file "./no.yaml" does not exist',
    ],
    [
      'a package that is not there',
      { '.keywarden.yaml': 'extends: no.yaml\n' },
      '.keywarden.yaml:1:10: extends: the package "no.yaml" is not installed (a file is written ./FILE)',
    ],
    [
      'what lies outside',
      { '.keywarden.yaml': 'extends: ../no.yaml\n' },
      '.keywarden.yaml:1:10: extends: "../no.yaml" cannot be extended: expected a file of this repository, or an npm package',
    ],
    [
      'nothing',
      { '.keywarden.yaml': 'extends:\n' },
      'extends: expected ./FILE or the name of an npm package, or a list of such, got nothing',
    ],
    [
      'a number',
      { '.keywarden.yaml': 'extends: [1]\n' },
      '.keywarden.yaml:1:11: extends[0]: expected ./FILE or the name of an npm package, got the number 1',
    ],
    [
      'a broken file',
      { '.keywarden.yaml': 'extends: ./a.yaml\n', 'a.yaml': 'rulez: 1\n' },
      'a.yaml:1:1: rulez: unknown key, did you mean rules?',
    ],
    [
      'a file with an unknown rule',
      { '.keywarden.yaml': 'extends: ./a.yaml\n', 'a.yaml': 'rules: {jvt: off}\n' },
      'a.yaml:1:9: rules.jvt: unknown rule jvt, did you mean jwt?',
    ],
  ])('%s: an error', async (_, files, message) => {
    await expect(load(files)).rejects.toThrow(message);
  });

  test('a package without such a file: an error', async () => {
    const disk = { 'node_modules/acme/package.json': '{}', 'node_modules/bad/package.json': '{' };
    await expect(load({ '.keywarden.yaml': 'extends: acme\n' }, { disk })).rejects.toThrow(
      'the package acme has no keywarden.yaml and no .keywarden.yaml',
    );
    await expect(load({ '.keywarden.yaml': 'extends: bad\n' }, { disk })).rejects.toThrow('package.json is no JSON');
  });
});

describe("the user's settings", () => {
  const WEAK =
    "rules: {jwt: off, private-key: error}\nminConfidence: high\ninlineAllow: true\nallow: [{paths: ['**']}]\nhook: {preExisting: ignore}\n";

  test('hold where the repository has none', async () => {
    const settings = await load({}, { user: WEAK });
    expect(severities(settings)).not.toHaveProperty('jwt');
    expect(settings).toMatchObject({ minConfidence: 'high', hook: { preExisting: 'ignore' } });
  });

  test('take nothing away where it has some', async () => {
    const settings = await load({ '.keywarden.yaml': '# the team decides\n' }, { user: WEAK });
    expect(severities(settings)).toHaveProperty('jwt', 'error');
    expect(settings).toMatchObject({
      minConfidence: 'medium',
      hook: { preExisting: 'report' },
      allow: [],
      suppressions: [],
    });
  });

  test('add to it', async () => {
    const user = `minConfidence: low\ninlineAllow: false\naccounts: {mine: '111122223333'}\n${acme()}`;
    const settings = await load({ '.keywarden.yaml': 'rules: {jwt: warn}\n' }, { user });
    expect(severities(settings)).toMatchObject({ 'acme-token': 'error', jwt: 'warn' });
    expect(settings).toMatchObject({ minConfidence: 'low', inlineAllow: false });
    expect(settings.accounts.get('mine')).toBe('111122223333');
  });

  test('weigh less than those of the repository', async () => {
    const settings = await load({ '.keywarden.yaml': 'minConfidence: high\n' }, { user: 'minConfidence: low\n' });
    expect(settings.minConfidence).toBe('high');
  });

  test('are no way to let a secret pass under another name', async () => {
    const soft = `${acme('    severity: warn\n')}  - id: acme-other\n    regex: other_[0-9]{10}\n    allow: [{secrets: [.]}]\n`;
    const settings = await load({ '.keywarden.yaml': '' }, { user: soft });
    expect(settings.custom).toEqual([]);
  });

  test('that are broken are told with the file', async () => {
    await expect(load({}, { user: 'rulez: 1\n' })).rejects.toThrow(/home\/config\.yaml:1:1: rulez: unknown key/);
  });
});

describe('environment variables', () => {
  test('there is one for each single setting', () => {
    expect(environmentKeys.map(({ variable }) => variable)).toEqual([
      'KEYWARDEN_MIN_CONFIDENCE',
      'KEYWARDEN_HOOK_PRE_EXISTING',
      'KEYWARDEN_INLINE_ALLOW',
      'KEYWARDEN_INLINE_ALLOW_OTHERS',
    ]);
  });

  test('weigh more than files', async () => {
    const environment = {
      KEYWARDEN_MIN_CONFIDENCE: 'low',
      KEYWARDEN_INLINE_ALLOW: 'false',
      KEYWARDEN_HOOK_PRE_EXISTING: '',
    };
    const settings = await load(
      { '.keywarden.yaml': 'minConfidence: high\nhook: {preExisting: block}\n' },
      { environment },
    );
    expect(settings).toMatchObject({ minConfidence: 'low', inlineAllow: false, hook: { preExisting: 'block' } });
  });

  test.each([
    [
      { KEYWARDEN_MIN_CONFIDENCE: 'hi' },
      'environment variable KEYWARDEN_MIN_CONFIDENCE:1:1: minConfidence: expected high, medium or low, got "hi"',
    ],
    [{ KEYWARDEN_INLINE_ALLOW: 'no' }, 'inlineAllow: expected true or false, got "no"'],
  ])('with a value that does not fit: an error', async (environment, message) => {
    await expect(load({}, { environment })).rejects.toThrow(message);
  });

  test('that are not ours are of no interest', async () => {
    expect(await load({}, { environment: { KEYWARDEN_QUICK: 'fresh', PATH: '/bin' } })).toMatchObject({ files: [] });
  });
});
