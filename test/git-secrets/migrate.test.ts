import { expect, test } from 'vitest';
import type { Ended } from '../run.ts';
import { ours, type Place } from './surroundings.ts';

const migrated = (place: Place): Ended => place.keywarden(['migrate', 'git-secrets', '--print']);

test('patterns become rules, allowed patterns allowances, the rest comments', () => {
  const place = ours();
  place.git('secrets', '--register-aws');
  place.git('config', '--add', 'secrets.patterns', 'acme_[[:alnum:]]{4}');
  place.git('config', '--add', 'secrets.patterns', 'x*');
  place.git('config', '--add', 'secrets.patterns', '([\'"])é\\1');
  place.git('config', '--add', 'secrets.providers', 'cat more.txt');
  place.git('config', '--add', 'secrets.allowed', '^test/');
  place.write('.gitallowed', '# mine\nacme_0000\n');
  expect(migrated(place)).toEqual({
    code: 0,
    stderr: '',
    stdout: `# Made from the settings of git-secrets, which hold beside this file as long as git-secrets is installed.
# Keys of AWS, which git-secrets --register-aws looks for, are found by the built-in rules.
# The provider cat more.txt has no counterpart here: keep git-secrets for it.
custom:
  - id: git-secrets-1
    description: 'Pattern acme_[[:alnum:]]{4} of secrets.patterns'
    regex: '(?<![0-9A-Za-z_])(?:acme\\x5f[0-9A-Za-z]{4})(?![0-9A-Za-z_])'
    keywords: ['acme_']
  # secrets.patterns has x*, which matches empty lines: it is left out.
  - id: git-secrets-3
    description: "Pattern (['\\"])é\\\\1 of secrets.patterns"
    regex: '(?<![0-9A-Za-z_])(?:([\\x22\\x27])[\\xc3][\\xa9](?:\\1))(?![0-9A-Za-z_])'
    secretGroup: 0
allow:
  - locations: ['(?<![^\\n])test\\x2f']
    reason: '^test/ is allowed by secrets.allowed'
  - locations: ['acme\\x5f0000']
    reason: 'acme_0000 is allowed by .gitallowed:2'
`,
  });
});

test('what was migrated finds and allows the same', () => {
  const place = ours();
  place.prohibit('acme_[[:alnum:]]{4}', '([\'"])é\\1');
  place.git('config', 'secrets.allowed', '^ok\\.txt:');
  place.stage({
    'a.txt': "acme_abcd\nacme_abcde\nxacme_abcd\n'é'\n'é\"\n acme_0000\n",
    'ok.txt': 'acme_abcd\n',
    '.gitallowed': 'acme_0+\n',
  });
  const lines = place.tryGit(['secrets', '--scan']).stderr.match(/^a\.txt:\d+/gm);
  place.write('.keywarden.yaml', migrated(place).stdout);
  const { code, stdout } = place.keywarden(['scan', '--format', 'json', 'a.txt', 'ok.txt']);
  const findings: { path: string; line: number }[] = JSON.parse(stdout).findings;
  expect(lines).toEqual(['a.txt:1', 'a.txt:4']);
  expect(findings.map(({ path, line }) => `${path}:${line}`)).toEqual(lines);
  expect(code).toBe(1);
});

test('git-secrets goes on as before beside keywarden', () => {
  const place = ours();
  place.prohibit('me');
  place.tryGit(['secrets', '--install']);
  expect(place.keywarden(['install']).code).toBe(0);
  place.stage({ 'a.txt': 'me\n' });
  expect(place.tryGit(['commit', '-m', 'x']).stderr).toContain('a.txt:1:me\n');
  place.stage({ 'a.txt': `${['AKIA', 'QYLPMN5HHHFPZAM2'].join('')}\n` });
  expect(place.tryGit(['commit', '-m', 'x']).stderr).toContain('aws-access-key-id');
  place.stage({ 'a.txt': 'fine\n' });
  expect(place.tryGit(['commit', '-m', 'x']).code).toBe(0);
});

test.each([
  ['nothing is configured', () => {}, 'git-secrets is not configured here'],
  [
    'a pattern is broken',
    (place: Place) => place.prohibit('a(b'),
    'the pattern a(b of secrets.patterns cannot be used',
  ],
  ['.gitallowed cannot be read', (place: Place) => place.folder('.gitallowed'), '.gitallowed cannot be read'],
])('when %s, it says so', (_, prepare, message) => {
  const place = ours();
  prepare(place);
  const { code, stdout, stderr } = migrated(place);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
