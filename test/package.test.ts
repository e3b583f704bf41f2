import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesBelow } from './files.ts';
import { run } from './run.ts';

const ROOT = join(import.meta.dirname, '..');

/** The package as npm would publish it, unpacked; returns the folder that it is in. */
const unpack = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'keywarden-package-'));
  const npm = process.platform === 'win32' ? ['cmd', '/d', '/s', '/c', 'npm'] : ['npm'];
  const [program = '', ...before] = npm;
  const args = [...before, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const name = execFileSync(program, args, { cwd: ROOT, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', name], { cwd: folder });
  return folder;
};

/** What a bundled file asks for by name at run time; error messages of the SDK of AWS quote imports that it leaves out. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(/(?<!by calling \[|such as \[)(?:\bfrom|\bimport\(?|\brequire\()\s*["']([.@\w][\w./:@-]*)["']/g),
  ].map(([, name]) => name!);

describe('the published package', () => {
  const folder = unpack();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string): string => join(folder, 'package', path);
  const content = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const files = filesBelow(at(''));

  test('needs no other package and runs nothing when it is installed', () => {
    expect(Object.keys(content)).not.toEqual(expect.arrayContaining(['dependencies']));
    expect(content.optionalDependencies ?? content.peerDependencies).toBeUndefined();
    // What `prepare` does is done where the package comes from git, never where it comes from a registry.
    for (const name of ['preinstall', 'install', 'postinstall']) expect(content.scripts).not.toHaveProperty(name);
  });

  test('imports nothing but its own files and what Node has', () => {
    const programs = files.filter((file) => /\.c?js$/.test(file));
    expect(programs.length).toBeGreaterThan(3);
    const named = programs.flatMap((file) => importsOf(readFileSync(file, 'utf8')));
    expect(named).toContain('node:fs');
    expect(named.filter((name) => !name.startsWith('.') && !isBuiltin(name))).toEqual([]);
  });

  test('holds the programs, the API with its types, the schema, the notices and nothing of the tests', () => {
    for (const file of Object.values<string>(content.bin)) expect(existsSync(at(file))).toBe(true);
    const { types, default: api } = content.exports['.'];
    for (const file of [types, api, content.exports['./schema.json'], 'LICENSE', 'README.md'])
      expect(existsSync(at(file)), file).toBe(true);
    const notices = readFileSync(at('dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['simple-git', 'micromatch', 'yargs', 'yaml']) expect(notices).toContain(`\n${name} `);
    expect(files.filter((file) => /\btest\b|\.ci|\.husky/.test(file.slice(folder.length)))).toEqual([]);
  });

  test('its program runs where it was unpacked, away from everything else', () => {
    const { code, stdout } = run(process.execPath, [at('dist/bin.cjs'), '--version'], {
      cwd: folder,
      env: process.env,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${content.version}\n` });
  });

  test('its API scans', async () => {
    const { scan } = await import(at('dist/index.js'));
    writeFileSync(join(folder, 'clean.txt'), 'clean\n');
    const outcome = await scan({ cwd: folder, target: { mode: 'worktree', paths: ['clean.txt'] } });
    expect(outcome).toMatchObject({ status: 'clean', scanned: { count: 1 } });
  });
});
