import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { Folder, type Repository } from '../repository.ts';
import { commitFile, quickRepository, started } from './quick-repository.ts';

const ACME = "custom:\n  - id: acme-token\n    regex: '\\bacme_[0-9]{10}\\b'\n    keywords: [acme_]\n";
const TOKEN = 'acme_1234567890\n';

/** The home folder of a test's environment. */
const homeOf = (repository: Repository): Folder => new Folder(repository.env.HOME ?? '', repository.env);

/** Our own CI runs these tests, too, and there nobody has settings of their own. */
const quickAtHome = (): Repository => {
  const repository = quickRepository();
  repository.env.CI = '';
  return repository;
};

const clean = (repository: Repository): string[] => {
  expect(commitFile(repository, `clean-${Math.random()}.js`, 'clean\n').code).toBe(0);
  return started(repository);
};

describe("the user's settings and the quick way", () => {
  test('a rule that comes or goes there is in force at the next commit, and the one after is quick again', () => {
    const repository = quickAtHome();
    expect(clean(repository)).toEqual([]);
    homeOf(repository).write('.config/keywarden/config.yaml', ACME);
    expect(commitFile(repository, 'a.js', TOKEN)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(acme-token)'),
    });
    repository.git('reset', '-q', '--hard');
    started(repository);
    expect(clean(repository)).toEqual([]);
    expect(commitFile(repository, 'a.js', TOKEN).code).toBe(1);
    repository.git('reset', '-q', '--hard');
    homeOf(repository).write('.config/keywarden/config.yaml', '# nothing any more\n');
    expect(commitFile(repository, 'a.js', TOKEN).code).toBe(0);
    started(repository);
    expect(clean(repository)).toEqual([]);
  });

  test('what they switch off is found in CI', () => {
    const repository = quickAtHome();
    homeOf(repository).write('.config/keywarden/config.yaml', 'rules: {aws-access-key-id: off}\n');
    clean(repository);
    expect(commitFile(repository, 'a.js', keyLine()).code).toBe(0);
    repository.env.CI = 'true';
    expect(commitFile(repository, 'b.js', keyLine()).code).toBe(1);
  });
});

describe('files that settings extend and the quick way', () => {
  test('one of the repository: a change of it is announced, and holds from the next commit', () => {
    const repository = quickAtHome();
    repository.commit({ '.keywarden.yaml': 'extends: ./shared/base.yaml\n', 'shared/base.yaml': ACME });
    clean(repository);
    expect(clean(repository)).toEqual([]);
    expect(commitFile(repository, 'a.js', TOKEN).code).toBe(1);
    repository.git('reset', '-q', '--hard');
    started(repository);
    const weaker = commitFile(repository, 'shared/base.yaml', 'rules: {jwt: off}\n');
    expect(weaker.stderr).toContain('this change adds 1 suppression to the settings of keywarden (rules.jwt: off)');
    expect(weaker.code).toBe(0);
    expect(commitFile(repository, 'a.js', TOKEN).code).toBe(0);
    const broken = commitFile(repository, 'shared/base.yaml', 'rulez: 1\n');
    expect(broken).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('shared/base.yaml:1:1: rulez: unknown key'),
    });
  });

  test('one of a package: as it is installed', () => {
    const repository = quickAtHome();
    repository.write('node_modules/acme-policy/package.json', '{}');
    repository.write('node_modules/acme-policy/keywarden.yaml', '# nothing yet\n');
    repository.commit({ '.keywarden.yaml': 'extends: acme-policy\n' });
    clean(repository);
    expect(clean(repository)).toEqual([]);
    repository.write('node_modules/acme-policy/keywarden.yaml', ACME);
    expect(commitFile(repository, 'a.js', TOKEN)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('(acme-token)'),
    });
  });

  test('one with a name that would be a command goes the long way, and runs nothing', () => {
    const repository = quickAtHome();
    const name = 'a$(touch${IFS}pwned)`touch${IFS}pwned`.yaml';
    writeFileSync(repository.at('.gitignore'), 'node_modules\nstarted\n');
    repository.commit({ '.keywarden.yaml': `extends: './${name}'\n`, [name]: ACME });
    expect(commitFile(repository, 'b.js', 'clean\n')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('or oddly named'),
    });
    expect(commitFile(repository, 'a.js', TOKEN).code).toBe(1);
    repository.git('reset', '-q', '--hard');
    clean(repository);
    expect(repository.git('status', '--porcelain', '--ignored')).not.toContain('pwned');
  });
});

test('other settings that a variable names are read at once', () => {
  const repository = quickAtHome();
  repository.write('node_modules/other.yaml', ACME);
  repository.env.KEYWARDEN_CONFIG = 'node_modules/other.yaml';
  expect(commitFile(repository, 'a.js', TOKEN).code).toBe(1);
});

test('suppressions that change are no quick matter', () => {
  const repository = quickAtHome();
  const { code, stderr } = commitFile(
    repository,
    '.keywarden-allow',
    `id ${'a'.repeat(32)}\naws:${'0'.repeat(32)} reason=x\n`,
  );
  expect(stderr).toContain('this change adds 1 suppression to .keywarden-allow');
  expect(code).toBe(0);
});
