import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../files.ts';
import { temporaryFolder } from '../repository.ts';
import { run } from '../run.ts';

const ROOT = join(import.meta.dirname, '../..');
const WINDOWS = process.platform === 'win32';

/** The content of every file below a folder, as a hash. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder)
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')])
      .sort(),
  );

test.skipIf(process.platform !== 'linux')('a build elsewhere, at another time, gives the same bytes', () => {
  const elsewhere = join(temporaryFolder(), 'of another name');
  mkdirSync(elsewhere);
  for (const name of ['src', 'patterns', '.scripts', 'package.json', 'tsconfig.json', 'LICENSE', 'README.md'])
    cpSync(join(ROOT, name), join(elsewhere, name), { recursive: true });
  // As hard links: where a symbolic link leads is part of what a bundle is named after.
  execFileSync('cp', ['-al', join(ROOT, 'node_modules'), elsewhere]);
  const env = { ...process.env, TZ: 'Asia/Seoul', LANG: 'C' };
  execFileSync(process.execPath, ['.scripts/build.mjs'], { cwd: elsewhere, env, stdio: 'pipe' });
  const [here, there] = [hashes(join(ROOT, 'dist')), hashes(join(elsewhere, 'dist'))];
  expect(Object.keys(here).length).toBeGreaterThan(10);
  expect(there).toEqual(here);
});

test.skipIf(WINDOWS)('the tarball installs without a network, an earlier download or a script of its own', () => {
  const folder = temporaryFolder();
  const npm = (...args: readonly string[]) =>
    run('npm', args, {
      cwd: folder,
      env: { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_registry: 'http://127.0.0.1:9' },
    });
  const pack = ['pack', ROOT, '--ignore-scripts', '--silent', '--offline'];
  const tarball = npm(...pack).stdout.trim();
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const installed = npm('install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  // The newest npm tells of `prepare`, which runs where a package is installed from git, and not here.
  expect(installed.stderr.replace(/^npm warn install-scripts.*\n/gm, '')).toBe('');
  expect(installed.code).toBe(0);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['keywarden']);
  expect(npm('exec', '--offline', 'keywarden', '--', '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
