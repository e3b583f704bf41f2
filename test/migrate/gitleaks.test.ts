import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scanReport } from '../cli/report.ts';
import { keyId, keyLine } from '../keys.ts';
import { madeUp, madeUpPem } from '../patterns/made-up.ts';
import { createRepository, type Repository } from '../repository.ts';

const migrated = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const repository = createRepository();
  repository.commit(files);
  const ended = repository.keywarden(['migrate', 'gitleaks', ...args]);
  return { repository, ...ended, settings: () => parse(repository.read('.keywarden.yaml')) };
};

const toml = (text: string) => migrated({ '.gitleaks.toml': text });

const places = (repository: Repository): string[] =>
  scanReport(repository, ['--policy', 'worktree'])
    .findings.filter(({ path }) => !path.startsWith('.'))
    .map(({ path, line, rule }) => `${path}:${line} ${rule}`)
    .sort();

const RULES = `
title = "ours"
[extend]
useDefault = true
disabledRules = ["slack-webhook-url", "no-such-rule"]

[[rules]]
id = "Acme Token"
description = "Acme: it's ours"
regex = '''(?i)\\bacme_(?P<kind>live|test)_([a-z0-9]{24})\\b'''
secretGroup = 2
entropy = 3.0
keywords = ["acme_"]
path = '''\\.(?:js|ts)$'''
  [[rules.allowlists]]
  description = "samples"
  stopwords = ["SAMPLE"]
  [[rules.allowlists]]
  condition = "AND"
  paths = ['''^test/''']
  regexes = ['''^0000''']

[[rules]]
id = "far-keyword"
regex = '''\\bzz[0-9]{20}\\b'''
keywords = ["elsewhere", "aa"]

[[rules]]
id = "generic-api-key"
  [[rules.allowlists]]
  regexTarget = "line"
  regexes = ['''made up''']

[allowlist]
description = "fixtures"
paths = ['''(^|/)fixtures/''']
commits = ["${'a'.repeat(40)}"]
`;

describe('.gitleaks.toml', () => {
  test('becomes settings that say the same', () => {
    const { code, stderr, settings } = toml(RULES);
    expect(code).toBe(0);
    const { rules, custom, allow } = settings();
    expect(rules).toEqual({ 'slack-webhook': 'off' });
    expect(custom).toEqual([
      {
        id: 'acme-token',
        description: "Acme: it's ours",
        regex: '(?i)\\bacme_(?P<kind>live|test)_([a-z0-9]{24})\\b',
        secretGroup: 2,
        keywords: ['acme_'],
        pathRegexes: ['\\.(?:js|ts)$'],
        entropy: 3.000001,
        allow: [
          { secrets: ['(?i)sample'], reason: 'samples' },
          { pathRegexes: ['^test/'], secrets: ['^0000'], reason: 'allowed by an allow-list of the rule Acme Token' },
        ],
      },
      { id: 'far-keyword', regex: '\\bzz[0-9]{20}\\b' },
    ]);
    expect(allow).toEqual([
      {
        rules: ['generic-key', 'generic-secret', 'generic-token', 'generic-password', 'generic-auth'],
        lines: ['made up'],
        reason: 'allowed by an allow-list of the rule generic-api-key',
      },
      { pathRegexes: ['(^|/)fixtures/'], reason: 'fixtures' },
    ]);
    expect(stderr).toContain('no-such-rule of gitleaks was off and is not here');
    expect(stderr).toContain(`the commit ${'a'.repeat(40)}: its commit is not in this repository`);
  });

  test('finds and leaves alone what it did', () => {
    const token = (seed: number): string => madeUp('lower', 24, seed);
    const { repository } = toml(RULES);
    repository.commit({
      'a.js': `x = 'acme_live_${token(1)}'\ny = 'ACME_TEST_${token(2)}'\nz = 'acme_dev_${token(3)}'\n`,
      'a.py': `x = 'acme_live_${token(4)}'\n`,
      'low.js': `x = 'acme_live_${'a'.repeat(24)}'\n`,
      'sample.js': `x = 'acme_live_sample${madeUp('lower', 18, 5)}'\n`,
      'test/zero.js': `x = 'acme_live_0000${madeUp('lower', 20, 6)}'\n`,
      'src/zero.js': `x = 'acme_live_0000${madeUp('lower', 20, 7)}'\n`,
      'fixtures/b.js': `x = 'acme_live_${token(8)}'\n`,
      'far.txt': `elsewhere\n\nzz${madeUp('digits', 20, 9)}\n`,
    });
    expect(places(repository)).toEqual([
      'a.js:1 acme-token',
      'a.js:2 acme-token',
      'far.txt:3 far-keyword',
      'src/zero.js:1 acme-token',
    ]);
  });

  test('extends another file, which it has the say over', () => {
    const { settings, stderr } = migrated({
      '.gitleaks.toml': `[extend]\npath = "base.toml"\ndisabledRules = ["two"]\n[[rules]]\nid = "one"\nentropy = 2.5\nkeywords = ["b"]\n`,
      'base.toml': `[[rules]]\nid = "one"\nregex = 'one_[a-z]{9}'\nkeywords = ["one_"]\n[[rules]]\nid = "two"\nregex = 'two'\n[[allowlists]]\nstopwords = ["nothing"]\n`,
    });
    expect(settings()).toMatchObject({
      custom: [{ id: 'one', regex: 'one_[a-z]{9}', entropy: 2.500001 }],
      allow: [{ secrets: ['(?i)nothing'] }],
    });
    expect(stderr).toContain('gitleaks looked for these rules alone');
  });

  test.each<[string, string, string]>([
    [
      'a rule by path alone',
      '[[rules]]\nid = "p"\npath = "p12$"',
      'the rule p is left out: it goes by the name of a file',
    ],
    [
      'a rule for others only',
      '[[rules]]\nid = "p"\nregex = "abc"\nskipReport = true',
      'gitleaks does not report it either',
    ],
    ['a rule near others', '[[rules]]\nid = "p"\nregex = "abc"\n[[rules.required]]\nid = "q"', 'counted only near q'],
    ['an expression', '[[rules]]\nid = "p"\nregex = "abc"\nfilter = "true"', 'loses its filter'],
    ['the whole match', '[allowlist]\nregexTarget = "match"\nregexes = ["abc"]', 'is searched in the line'],
    ['what fits anything', '[allowlist]\nregexes = [".*"]', 'an allowance is left out: ".*" fits any text'],
    ['what cannot be run', '[[rules]]\nid = "p"\nregex = "(?:a(?=b))+x\\\\1"', 'the rule p is left out'],
  ])('says what becomes of %s', (_, text, expected) => {
    const { code, stderr } = toml(`[extend]\nuseDefault = true\n${text}\n`);
    expect(code).toBe(0);
    expect(stderr).toContain(expected);
  });

  test.each<[string, string, string]>([
    ['no TOML', 'a = \n', '.gitleaks.toml:1:'],
    ['no id', '\n[[rules]]\nregex = "a"\n', '.gitleaks.toml:2: rules[0]: expected an id, got none'],
    [
      'no text',
      '[[rules]]\nid = "a"\nregex = 3\n',
      '.gitleaks.toml:1: rules[0].regex: expected a text, got the number 3',
    ],
    ['no list', '[allowlist]\npaths = "a"\n', '.gitleaks.toml.allowlist.paths: expected a list of texts, got "a"'],
    ['both ways', '[extend]\npath = "a"\nuseDefault = true\n', 'expected path or useDefault, got both'],
    ['an odd condition', '[allowlist]\ncondition = "XOR"\n', 'expected OR or AND, got "XOR"'],
    [
      'a file that is not there',
      '[extend]\npath = "gone.toml"\n',
      '.gitleaks.toml extends gone.toml: there is no such file',
    ],
  ])('a broken file: %s', (_, text, expected) => {
    const { repository, code, stderr } = toml(text);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
    expect(repository.tryGit(['status', '--short', '--ignored']).stdout).toBe('');
  });

  test('no file at all', () => {
    const { code, stderr } = migrated({ a: '' });
    expect(code).toBe(2);
    expect(stderr).toContain('expected .gitleaks.toml or .gitleaksignore here, found none');
  });

  test('what is there stays, unless told otherwise', () => {
    const files = { '.gitleaks.toml': '[allowlist]\nstopwords = ["abc"]\n', '.keywarden.yaml': '# mine\n' };
    const { repository, code, stderr } = migrated(files);
    expect(code).toBe(2);
    expect(stderr).toContain('is there already: nothing was written');
    expect(repository.read('.keywarden.yaml')).toBe('# mine\n');
    expect(repository.keywarden(['migrate', 'gitleaks', '--print']).stdout).toContain('(?i)abc');
    expect(repository.keywarden(['migrate', 'gitleaks', '--force']).code).toBe(0);
    expect(repository.read('.keywarden.yaml')).toContain('(?i)abc');
  });

  test('one that is elsewhere', () => {
    const { code, settings } = migrated({ 'ci/rules.toml': '[allowlist]\nstopwords = ["abc"]\n' }, 'ci/rules.toml');
    expect(code).toBe(0);
    expect(settings().allow).toHaveLength(1);
  });
});

test('a stop word that is a whole secret is found by its value, and not written', () => {
  const block = madeUpPem('RSA PRIVATE KEY');
  const { repository, stderr } = migrated({
    'key.pem': block,
    '.gitleaks.toml': `[allowlist]\nstopwords = [${JSON.stringify(block.replaceAll('\n', '\n  '))}, "plain"]\n`,
  });
  expect(stderr).toContain('1 entry carried over to .keywarden-allow');
  const written = repository.read('.keywarden.yaml') + repository.read('.keywarden-allow') + stderr;
  expect(written).toContain('(?i)plain');
  expect(written).not.toContain(block.split('\n')[1]);
  repository.commit({});
  expect(scanReport(repository, ['--policy', 'worktree', 'key.pem']).findings).toEqual([]);
});

describe('.gitleaksignore', () => {
  const withKeys = () => {
    const repository = createRepository();
    const first = repository.commit({ 'old.js': `\n${keyLine(1)}`, 'gone.js': keyLine(2), 'stays.js': keyLine(3) });
    repository.git('rm', '--quiet', 'gone.js');
    repository.commit({ 'old.js': '' });
    return { repository, first };
  };

  test('is resolved against the history; dead entries are told', () => {
    const { repository, first } = withKeys();
    const dead = 'd'.repeat(40);
    const lines = [
      '# ours',
      `${first}:old.js:aws-access-token:2`,
      'gone.js:aws-access-token:1',
      `${dead}:old.js:aws-access-token:2`,
      'stays.js:aws-access-token:9',
      'not an entry',
    ];
    repository.write('.gitleaksignore', `${lines.join('\n')}\n`);
    const { code, stderr } = repository.keywarden(['migrate', 'gitleaks']);
    expect(code).toBe(0);
    expect(stderr).toContain('2 entries carried over to .keywarden-allow');
    expect(stderr).toContain('.gitleaksignore:4: its commit is not in this repository');
    expect(stderr).toContain('.gitleaksignore:5: keywarden finds nothing there');
    expect(stderr).toContain('.gitleaksignore:6: expected [commit:]file:rule:line');
    const ledger = repository.read('.keywarden-allow');
    expect(ledger).toMatch(
      /^aws:[0-9a-f]{32} path=\/gone\.js reason=ignored by \.gitleaksignore as aws-access-token$/m,
    );
    expect([1, 2, 3].some((seed) => (ledger + stderr).includes(keyId(seed)))).toBe(false);
    repository.commit({});
    const { findings } = scanReport(repository, ['--history']);
    expect(findings.map(({ path }) => path)).toEqual(['stays.js']);
  });

  test('a commit that may hold anything', () => {
    const { repository, first } = withKeys();
    repository.commit({ '.gitleaks.toml': `[allowlist]\ncommits = ["${first.toUpperCase()}"]\n` });
    expect(repository.keywarden(['migrate', 'gitleaks']).stderr).toContain('1 entry carried over');
    repository.commit({});
    expect(scanReport(repository, ['--history']).findings).toEqual([]);
  });
});
