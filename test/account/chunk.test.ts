import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository } from '../repository.ts';
import { run } from '../run.ts';

const DIST = join(import.meta.dirname, '../../dist');
const LARGEST = 650_000;

describe('the SDK of AWS', () => {
  test('is one file of bounded size', () => {
    expect(statSync(join(DIST, 'lazy/aws.js')).size).toBeLessThanOrEqual(LARGEST);
    expect(readFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('@aws-sdk/client-iam ');
  });

  test('is loaded by no scan, hook or other command', () => {
    const repository = createRepository();
    const dist = join(repository.path, '.git/dist');
    cpSync(DIST, dist, { recursive: true });
    // Whoever loads it ends with 99.
    writeFileSync(join(dist, 'lazy/aws.js'), 'process.exit(99);\n');
    const keywarden = (...args: readonly string[]) =>
      run(process.execPath, [join(dist, 'bin.cjs'), ...args], { cwd: repository.path, env: repository.env });
    repository.commit({ 'clean.js': 'clean\n' });
    repository.write('leak.js', keyLine());
    repository.git('add', '.');
    const codes = [
      ['scan'],
      ['scan', '--staged'],
      ['scan', '--history'],
      ['hook', 'pre-commit'],
      ['rules'],
      ['--help'],
      ['account', 'list'],
      ['account', 'policy'],
      ['key', keyLine().slice(12, 32)],
    ].map((args) => `${args.slice(0, 2).join(' ')}: ${keywarden(...args).code}`);
    expect(codes.slice(0, 7)).toEqual([
      'scan: 1',
      'scan --staged: 1',
      'scan --history: 1',
      'hook pre-commit: 1',
      'rules: 0',
      '--help: 0',
      'account list: 0',
    ]);
    expect(codes.every((code) => !code.endsWith(': 99'))).toBe(true);
    expect(keywarden('account', 'check').code).toBe(99);
  });
});
