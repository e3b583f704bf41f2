import { existsSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../repository.ts';
import { ours, type Place } from './surroundings.ts';

const installed = (place: Place): Place => {
  place.prohibit('me');
  place.tryGit(['secrets', '--install']);
  place.stage({ 'a.txt': 'me\n' });
  return place;
};

/** A folder with nothing but some programs of this machine. */
const folderOf = (...programs: readonly string[]): string => {
  const folder = temporaryFolder();
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? '').split(delimiter)];
  for (const program of programs) {
    const found = folders.map((path) => join(path, program)).find((path) => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(folder, program));
  }
  return folder;
};

test('a hook finds the program among the packages of the repository', () => {
  const place = installed(ours());
  place.folder('node_modules/.bin');
  symlinkSync(join(import.meta.dirname, '../../dist/git-secrets'), place.at('node_modules/.bin/git-secrets'));
  const env = { PATH: folderOf('git', 'sh', 'node', 'grep', 'readlink') };
  const { code, stderr } = place.tryGit(['commit', '-m', 'x'], { env });
  expect(stderr).toContain('a.txt:1:me');
  expect(code).toBe(1);
});

test('hooks that the original installed run ours', () => {
  const place = ours();
  place.prohibit('me');
  place.executable('.git/hooks/pre-commit', '#!/usr/bin/env bash\ngit secrets --pre_commit_hook -- "$@"\n');
  place.stage({ 'a.txt': 'me\n' });
  expect(place.tryGit(['commit', '-m', 'x']).stderr).toMatch(/^a\.txt:1:me\n\n\[ERROR\]/);
});

test('a hook that stood there keeps its permissions, and can be run', () => {
  const place = ours();
  place.write('.git/hooks/pre-commit', 'not to be run');
  expect(place.tryGit(['secrets', '--install', '-f']).code).toBe(0);
  place.prohibit('me');
  place.stage({ 'a.txt': 'me\n' });
  expect(place.tryGit(['commit', '-m', 'x']).code).toBe(1);
});

test('installing where no folder can be made says so', () => {
  const place = ours();
  place.write('file', '');
  const { code, stderr } = place.tryGit(['secrets', '--install', 'file']);
  expect(code).toBe(1);
  expect(stderr).toContain('Could not create dir: file\n');
});
