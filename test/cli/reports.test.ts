import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createRepository } from '../repository.ts';

const withSecret = () => {
  const repository = createRepository();
  repository.commit({ 'src/a.js': keyLine() });
  return repository;
};

describe('--report', () => {
  test('writes several at once, beside the text', () => {
    const repository = withSecret();
    const reports = ['sarif=out.sarif', 'junit=out.xml', 'gitlab=out=1.json'].flatMap((report) => ['--report', report]);
    const { stdout, code } = repository.keywarden(['scan', 'src', ...reports]);
    expect(code).toBe(1);
    expect(stdout).toContain('src/a.js:1:');
    for (const file of ['out.sarif', 'out.xml', 'out=1.json']) {
      const written = readFileSync(`${repository.path}/${file}`, 'utf8');
      expect(written).toContain('src/a.js');
      expect(written).not.toContain(keyId());
      expect(statSync(`${repository.path}/${file}`).mode & 0o777).toBe(0o600);
    }
  });

  test.each(['sarif', 'sarif=', 'pdf=out.pdf', 'sarif=-', '=x'])('refuses %s', (report) => {
    const { stderr, code } = withSecret().keywarden(['scan', '--report', report]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/expected (?:--report FORMAT=FILE|a file)/);
  });

  test('says which file cannot be written', () => {
    const { stderr, code } = withSecret().keywarden(['scan', '--report', 'sarif=none/out.sarif']);
    expect(code).toBe(2);
    expect(stderr).toContain('none/out.sarif cannot be written');
  });
});
