import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { dependsOn, parsePackageJson, withScript } from '../../src/hook/package-json.ts';
import { addCommand, lifecycleScript, packageManagerOf } from '../../src/hook/package-manager.ts';
import { withoutPrepare, withPrepare } from '../../src/hook/prepare.ts';

describe('package.json', () => {
  test.each([
    ['two spaces', '{\n  "name": "a"\n}\n', '{\n  "name": "a",\n  "scripts": {\n    "prepare": "x"\n  }\n}\n'],
    ['tabs', '{\n\t"name": "a"\n}', '{\n\t"name": "a",\n\t"scripts": {\n\t\t"prepare": "x"\n\t}\n}'],
    [
      'CRLF',
      '{\r\n  "name": "a"\r\n}\r\n',
      '{\r\n  "name": "a",\r\n  "scripts": {\r\n    "prepare": "x"\r\n  }\r\n}\r\n',
    ],
  ])('keeps its layout: %s', (_, before, after) => {
    expect(withScript(before, 'prepare', 'x')).toBe(after);
    expect(withScript(after, 'prepare', undefined)).toBe(before);
  });

  test.each([
    ['{', /package\.json is not valid JSON/],
    ['[]', /expected an object, got \[\]/],
    ['null', /expected an object, got null/],
  ])('refuses %s', (text, message) => {
    const parse = () => parsePackageJson(text, 'package.json');
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });

  test('knows both kinds of dependencies', () => {
    const content = { dependencies: { a: '1' }, devDependencies: { b: '1' } };
    expect(['a', 'b', 'c'].map((name) => dependsOn(content, name))).toEqual([true, true, false]);
  });
});

describe('the prepare script', () => {
  const top = { project: '', husky: true };
  test.each([
    [undefined, top, 'husky && keywarden install --optional || exit 0'],
    [undefined, { ...top, husky: false }, 'keywarden install --optional || exit 0'],
    ['husky', top, 'husky && (keywarden install --optional || exit 0)'],
    ['husky || true', top, 'husky || true && (keywarden install --optional || exit 0)'],
    ['npm run build', top, 'npm run build && (husky && keywarden install --optional || exit 0)'],
    ['npm run build # first', top, '(husky && keywarden install --optional || exit 0) && npm run build # first'],
    ['npm run build;', top, '(husky && keywarden install --optional || exit 0) && npm run build;'],
    ['husky && keywarden install --optional', top, 'husky && keywarden install --optional'],
    [
      undefined,
      { project: 'web/app', husky: true },
      'cd ../.. && husky web/app/.husky && cd web/app && keywarden install --optional || exit 0',
    ],
  ])('%j with %j', (script, options, expected) => {
    expect(withPrepare(script, options)).toBe(expected);
  });

  test.each([
    ['husky && keywarden install --optional || exit 0', 'husky'],
    ['husky && (keywarden install --optional || exit 0)', 'husky'],
    ['npm run build && (husky && keywarden install --optional || exit 0)', 'npm run build && (husky)'],
    ['npm run build && (keywarden install --optional || exit 0)', 'npm run build'],
    ['(keywarden install --optional || exit 0) && npm run build;', 'npm run build;'],
    ['keywarden install --optional || exit 0', undefined],
    ['keywarden install --optional && npm run build', 'npm run build'],
    ['npm run build', 'npm run build'],
  ])('without us, %j is %j', (script, expected) => {
    expect(withoutPrepare(script)).toBe(expected);
  });
});

describe('the package manager', () => {
  test.each([
    [{ packageManager: 'pnpm@9.1.0' }, ['package-lock.json'], 'pnpm'],
    [{}, ['package-lock.json'], 'npm'],
    [{}, ['pnpm-lock.yaml'], 'pnpm'],
    [{}, ['yarn.lock'], 'yarn'],
    [{}, ['bun.lock'], 'bun'],
    [{}, [], 'npm'],
    [{ packageManager: 'unheard-of@1' }, [], 'npm'],
  ])('%j with %j: %s', (content, files, expected) => {
    expect(packageManagerOf(content, new Set(files))).toBe(expected);
  });

  test('Yarn 2 and later have no prepare script', () => {
    expect(lifecycleScript('yarn', new Set(['.yarnrc.yml']))).toBe('postinstall');
    expect(lifecycleScript('yarn', new Set())).toBe('prepare');
    expect(lifecycleScript('npm', new Set(['.yarnrc.yml']))).toBe('prepare');
  });

  test('is a command file on Windows', () => {
    expect(addCommand('npm', ['a'], { platform: 'win32' })).toEqual({
      program: 'cmd',
      args: ['/d', '/s', '/c', 'npm', 'install', '--save-dev', '--no-audit', '--no-fund', 'a'],
    });
    expect(addCommand('bun', ['a'], { platform: 'linux' })).toEqual({ program: 'bun', args: ['add', '--dev', 'a'] });
  });
});
