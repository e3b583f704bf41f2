import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository } from '../repository.ts';
import { places, scanReport } from './report.ts';

test('archives are opened when it is asked for: in files, in what is staged, in commits', () => {
  const repository = createRepository();
  repository.commit({ 'a.txt': 'base\n' });
  writeFileSync(join(repository.path, 'logs.gz'), gzipSync(`\n${keyLine()}`));
  repository.git('add', '.');
  expect(scanReport(repository, ['logs.gz'])).toMatchObject({ status: 'clean' });
  for (const args of [[], ['logs.gz'], ['--staged']])
    expect(places(scanReport(repository, ['--archives', ...args]))).toEqual(['logs.gz!/logs:2']);
  repository.git('commit', '--quiet', '--message', 'logs');
  expect(places(scanReport(repository, ['--archives', '--range', 'HEAD~..HEAD']))).toEqual(['logs.gz!/logs:2']);
});

test('what cannot be opened fails the scan', () => {
  const repository = createRepository();
  repository.commit({ 'a.txt': 'base\n' });
  writeFileSync(join(repository.path, 'logs.gz'), gzipSync('x'.repeat(100)).subarray(0, -9));
  const report = scanReport(repository, ['--archives', 'logs.gz']);
  expect(report).toMatchObject({ status: 'failed', problems: [{ path: expect.stringMatching(/^logs\.gz/) }] });
});

test('an allow-list entry for an archive holds for what is in it', () => {
  const repository = createRepository();
  repository.commit({ '.keywarden.yaml': 'allow:\n  - paths: [logs.gz]\n' });
  writeFileSync(join(repository.path, 'logs.gz'), gzipSync(keyLine()));
  expect(scanReport(repository, ['--archives'])).toMatchObject({
    status: 'clean',
    skipped: [{ path: 'logs.gz!/logs' }],
  });
});

test('the whole history is refused', () => {
  const repository = createRepository();
  repository.commit({ 'a.txt': 'base\n' });
  const { code, stderr } = repository.keywarden(['scan', '--history', '--archives']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('archives are not opened in the whole history')]);
});
