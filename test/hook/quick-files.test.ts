import { describe, expect, test } from 'vitest';
import { madeUp } from '../patterns/made-up.ts';
import { commitFile, quickRepository, started } from './quick-repository.ts';

const KEY = `${madeUp('hex', 32, 31)}\n`;

describe('a file that its name tells to be a credential', () => {
  test.each(['config/master.key', 'shop/config/credentials/production.key', '"ä\t/config/master.key'])(
    '%j is stopped, though nothing in it is looked for',
    (path) => {
      const repository = quickRepository();
      const { code, stderr, before, after } = commitFile(repository, path, KEY);
      expect(code).toBe(1);
      expect(stderr).toContain('rails-master-key-file');
      expect(after).toBe(before);
      expect(started(repository)).toEqual(['pre-commit fresh']);
    },
  );

  test('also among many others', () => {
    const repository = quickRepository();
    for (let index = 0; index < 100; index++) repository.write(`many/${index}.js`, `${index}\n`);
    const { code, stderr } = commitFile(repository, 'config/master.key', KEY);
    expect(code).toBe(1);
    expect(stderr).toContain('rails-master-key-file');
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test.each(['config/master.keys', 'webmaster.key', 'config/master.key/readme', 'config-credentials/a.key'])(
    'but not %j, which the quick way lets through',
    (path) => {
      const repository = quickRepository();
      expect(commitFile(repository, path, KEY)).toMatchObject({ code: 0, stderr: '' });
      expect(started(repository)).toEqual([]);
    },
  );
});
