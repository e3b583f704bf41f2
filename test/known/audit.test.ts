import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';
import { fingerprintsIn } from './known.ts';
import { onTerminal } from './terminal.ts';

const ASKS = 'q quit ? ';

const withSecrets = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'a.js': `// one\n${keyLine(1)}`, 'b.js': keyLine(2), 'c.js': keyLine(3) });
  return repository;
};

const statistics = (repository: Repository): unknown =>
  JSON.parse(repository.keywarden(['audit', '--stats', '--json']).stdout);

const row = (changes: object): object => ({
  rule: 'aws-access-key-id',
  real: 0,
  false: 0,
  later: 0,
  open: 0,
  ...changes,
});

describe('an audit', () => {
  test('asks about each finding, writes down each answer, and goes on where it was left', async () => {
    const repository = withSecrets();
    const [first = ''] = fingerprintsIn(repository);
    const begun = await onTerminal(
      repository,
      ['audit'],
      [
        [ASKS, 'f'],
        ['Why is it no secret? ', 'made up\r'],
        [ASKS, 'q'],
      ],
    );
    expect(begun.shown).toContain('[1/3] aws-access-key-id: AWS access key ID');
    expect(begun.shown).toContain('1 of 3 answered');
    expect(begun.code).toBe(0);
    expect(repository.read('.keywarden-allow')).toMatch(new RegExp(`^${first} .*reason=made up$`, 'm'));
    expect(statistics(repository)).toEqual([row({ false: 1, open: 2, precision: 0 })]);
    const ended = await onTerminal(
      repository,
      ['audit'],
      [
        [ASKS, 'r'],
        ['(may be empty)? ', 'the test account\r'],
        [ASKS, 'l'],
      ],
    );
    expect(ended.shown).toContain('[1/2]');
    expect(ended.shown).toContain('2 of 2 answered');
    expect(statistics(repository)).toEqual([row({ real: 1, false: 1, later: 1, precision: 0.5 })]);
    const later = await onTerminal(repository, ['audit'], [[ASKS, 'q']]);
    expect(later.shown).toContain('[1/1]');
    expect(repository.keywarden(['audit', '--stats']).stdout).toMatch(/^aws-access-key-id +1 +1 +1 +0 {2}50 % real$/m);
  });

  test('shows what stands around it, and no secret until a key reveals it', async () => {
    const repository = createRepository();
    repository.commit({ 'a.js': `// before\n${keyLine(1)}${keyLine(2)}// behind\n` });
    const { shown } = await onTerminal(
      repository,
      ['audit'],
      [
        [ASKS, 's'],
        [ASKS, 'q'],
      ],
    );
    const [hidden = '', revealed = ''] = shown.split(ASKS);
    expect(hidden).toContain('      1  // before');
    expect(hidden).toMatch(/> {5}2 {2}const id = 'AKIA\*+';/);
    expect(hidden).toContain('      4  // behind');
    for (const seed of [1, 2]) {
      expect(hidden).not.toContain(keyId(seed));
      expect(revealed).toContain(keyId(seed));
    }
  });

  test('of what is real says how to rotate it: before it is committed, before it is pushed, and after', async () => {
    const answers = [
      [ASKS, 'r'],
      ['(may be empty)? ', '\r'],
    ] as const;
    const repository = createRepository();
    repository.write('a.js', keyLine());
    repository.git('add', '--all');
    const staged = await onTerminal(repository, ['audit'], answers);
    expect(staged.shown).toContain('1. Deactivate the key in IAM');
    expect(staged.shown).toContain('a.js:1 shows what that was');
    expect(staged.shown).toContain('3. Take it out of the file');
    const commit = repository.commit({});
    const here = await onTerminal(repository, ['audit', '--again'], answers);
    expect(here.shown).toContain(`git commit --amend or git rebase -i ${commit.slice(0, 10)}~1`);
    const clone = repository.clone();
    const pushed = await onTerminal(clone, ['audit'], answers);
    expect(pushed.shown).toContain('git filter-repo --sensitive-data-removal --replace-text FILE');
  });

  test('has nothing to ask when all is decided', async () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    expect((await onTerminal(repository, ['audit'], [])).shown).toContain('nothing to ask');
  });

  test('ends when the user breaks off, and half an answer is none', async () => {
    const repository = withSecrets();
    const { shown } = await onTerminal(
      repository,
      ['audit'],
      [
        [ASKS, 'f'],
        ['Why is it no secret? ', 'made\u0003'],
      ],
    );
    expect(shown).toContain('0 of 3 answered');
    expect(statistics(repository)).toEqual([row({ open: 3 })]);
  });
});

describe('bad input', () => {
  test('without a terminal it cannot ask', () => {
    const { code, stderr } = withSecrets().keywarden(['audit']);
    expect(stderr).toContain('audit asks questions: expected a terminal on standard input and output');
    expect(code).toBe(2);
  });

  test('--json goes with --stats', () => {
    expect(withSecrets().keywarden(['audit', '--json'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--json goes with --stats'),
    });
  });

  test('answers that are broken are told by line', () => {
    const repository = withSecrets();
    repository.write('.git/keywarden/audit', `id ${'a'.repeat(32)}\naws:${'0'.repeat(32)} rule=x verdict=maybe\n`);
    expect(repository.keywarden(['audit', '--stats'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('audit:2:1: expected verdict= with real, false, later, got "maybe"'),
    });
  });
});
