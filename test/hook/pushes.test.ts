import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { type HookWorld, planOf } from '../../src/hook/plan.ts';
import { pushedRefs, receivedRefs } from '../../src/hook/refs.ts';
import { keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';

const [A, B, NOTHING] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];

describe('what git tells of a push', () => {
  test('before it, also when the local name holds spaces', () => {
    expect(pushedRefs(`refs/heads/a ${A} refs/heads/a ${B}\nHEAD^{/fix it} ${A} refs/heads/b ${NOTHING}\n`)).toEqual([
      { before: B, after: A },
      { before: undefined, after: A },
    ]);
  });

  test('on the server', () => {
    expect(receivedRefs(`${NOTHING} ${A} refs/heads/a\n${B} ${NOTHING} refs/heads/b\n`)).toEqual([
      { before: undefined, after: A },
      { before: B, after: undefined },
    ]);
  });

  test.each(['refs/heads/a', 'x y', `refs/heads/a ${A} refs/heads/a short`])('%j is refused', (line) => {
    expect(() => pushedRefs(line)).toThrow(UsageError);
    expect(() => receivedRefs(line)).toThrow(UsageError);
  });
});

describe('the plan', () => {
  const world = (changes: Partial<HookWorld> = {}): HookWorld => ({
    args: [],
    input: async () => '',
    readFile: (path) => `content of ${path}`,
    head: A,
    mergeHeads: [],
    concludesMerge: false,
    present: (ids) => ids,
    boundary: () => [],
    ...changes,
  });

  test('of a push that only deletes is empty', async () => {
    const input = async () => `(delete) ${NOTHING} refs/heads/a ${A}\n`;
    expect(await planOf('pre-push', world({ input, args: ['origin'] }))).toEqual([]);
    expect(await planOf('pre-receive', world({ input: async () => `${A} ${NOTHING} refs/heads/a\n` }))).toEqual([]);
  });

  test('of a push leaves out what the remote is known to have', async () => {
    const input = async () => `refs/heads/a ${A} refs/heads/a ${B}\n`;
    const [target] = await planOf('pre-push', world({ input, args: ['origin'], boundary: () => [B] }));
    const revisions = [A, `^${B}`, '--not', '--remotes=origin'];
    expect(target).toEqual({ mode: 'commits', range: { revisions, tips: [A], base: B } });
    const unknown = await planOf('pre-push', world({ input, args: ['https://example.org/?x'], present: () => [] }));
    expect(unknown).toEqual([{ mode: 'commits', range: { revisions: [A], tips: [A], base: undefined } }]);
  });

  test('of a message hook is the message, and the index once more', async () => {
    const targets = await planOf('commit-msg', world({ args: ['FILE'] }));
    expect(targets).toEqual([{ mode: 'message', text: 'content of FILE' }, { mode: 'staged' }]);
    await expect(async () => planOf('commit-msg', world())).rejects.toThrow(UsageError);
  });

  test('of prepare-commit-msg is what a merge brings in, and else nothing', async () => {
    const merging = world({ args: ['FILE', 'merge'], mergeHeads: [B] });
    const range = { revisions: [B, `^${A}`], tips: [B], base: A };
    expect(await planOf('prepare-commit-msg', merging)).toEqual([{ mode: 'commits', range }]);
    expect(await planOf('prepare-commit-msg', world({ args: ['FILE', 'message'], mergeHeads: [B] }))).toEqual([]);
  });
});

const withRemote = (): Repository => {
  const server = createRepository('--bare');
  const repository = createRepository();
  repository.git('remote', 'add', 'origin', server.path);
  repository.commit({ 'a.js': 'clean\n' });
  repository.keywarden(['install']);
  expect(repository.tryGit(['push', '-u', 'origin', 'main']).code).toBe(0);
  return repository;
};

describe('git push', () => {
  test('of a key that a commit brought past the other hooks is stopped', () => {
    const repository = withRemote();
    repository.commit({ 'secret.js': keyLine() });
    repository.commit({ 'secret.js': 'gone\n' });
    const { code, stderr } = repository.tryGit(['push']);
    expect(stderr).toContain('secret.js:1:13: secret AKIA');
    expect(code).not.toBe(0);
  });

  test.each([
    ['a new branch', ['push', 'origin', 'HEAD:refs/heads/new']],
    ['several refs', ['push', 'origin', 'HEAD:refs/heads/new', 'HEAD:refs/heads/newer']],
    ['by address', ['push', 'ADDRESS', 'HEAD:refs/heads/new']],
  ])('%s', (_, args) => {
    const repository = withRemote();
    const address = repository.git('remote', 'get-url', 'origin');
    const push = args.map((arg) => (arg === 'ADDRESS' ? address : arg));
    expect(repository.tryGit(push).code).toBe(0);
    repository.commit({ 'secret.js': keyLine() });
    expect(repository.tryGit(push).code).not.toBe(0);
  });

  test('of a tag whose message holds a key is stopped', () => {
    const repository = withRemote();
    repository.git('tag', '-a', 'v1', '-m', `release ${keyLine()}`);
    const { code, stderr } = repository.tryGit(['push', 'origin', 'v1']);
    expect(stderr).toContain('secret AKIA');
    expect(code).not.toBe(0);
  });

  test('that deletes a branch, or brings nothing, passes', () => {
    const repository = withRemote();
    repository.tryGit(['push', 'origin', 'HEAD:refs/heads/old']);
    expect(repository.tryGit(['push', 'origin', ':refs/heads/old']).code).toBe(0);
    expect(repository.tryGit(['push']).code).toBe(0);
  });

  test('leaves what git says of it to hooks that stand behind ours', () => {
    const repository = withRemote();
    const hook = '.git/hooks/pre-push';
    repository.write(hook, `${repository.read(hook)}while read -r line; do echo "read: $line" >&2; done\n`);
    repository.commit({ 'b.js': 'clean\n' });
    expect(repository.tryGit(['push']).stderr).toMatch(/^read: refs\/heads\/main [0-9a-f]{40} refs\/heads\/main/m);
  });
});

describe('a ref that names no commit', () => {
  /** Makes a ref that is pushed by its name, and gives that name. */
  type Make = (repository: Repository) => string;

  const blob = (repository: Repository, text = keyLine()): string =>
    repository.tryGit(['hash-object', '-w', '--stdin'], { input: text }).stdout.trim();
  const tagOf = (repository: Repository, object: string, name = 'odd', message = 'odd'): string => {
    repository.git('tag', '-a', '-m', message, name, object);
    return `refs/tags/${name}`;
  };
  const treeOf = (repository: Repository, text?: string): string =>
    repository.tryGit(['mktree'], { input: `100644 blob ${blob(repository, text)}\tin-tree.js\n` }).stdout.trim();

  const refTo = (repository: Repository, object: string): string => {
    repository.git('tag', 'odd', object);
    return 'refs/tags/odd';
  };

  test.each<[string, string, Make]>([
    ['a file', '<blob ', (repository) => refTo(repository, blob(repository))],
    ['a tree', 'in-tree.js:1', (repository) => refTo(repository, treeOf(repository))],
    ['a tag of a file', '<blob ', (repository) => tagOf(repository, blob(repository))],
    ['a tag of a tree', 'in-tree.js:1', (repository) => tagOf(repository, treeOf(repository))],
    [
      'a tag of a tag that says it',
      '<tag ',
      (repository) => tagOf(repository, tagOf(repository, 'HEAD', 'inner', keyLine())),
    ],
  ])('but %s is looked at', (_, place, make) => {
    const repository = withRemote();
    const ref = make(repository);
    const { code, stderr } = repository.tryGit(['push', 'origin', ref]);
    expect(stderr).toContain(place);
    expect(stderr).toContain('(aws-access-key-id)');
    expect(code).not.toBe(0);
  });

  test('passes when it is clean', () => {
    const repository = withRemote();
    const names = [
      tagOf(repository, treeOf(repository, 'clean\n')),
      tagOf(repository, blob(repository, 'x\n'), 'file'),
    ];
    expect(repository.tryGit(['push', 'origin', ...names]).code).toBe(0);
  });
});

describe('git merge', () => {
  test('that is concluded by git commit is stopped too', () => {
    const repository = withRemote();
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'secret.js': keyLine() });
    repository.commit({ 'secret.js': 'gone\n', 'a.js': 'side\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'a.js': 'main\n' });
    // Twice, so that the second one has a pre-check.
    for (const _ of [1, 2]) {
      const before = repository.head();
      expect(repository.tryGit(['merge', 'side']).code).not.toBe(0);
      repository.write('a.js', 'both\n');
      repository.git('add', '--all');
      const { code, stderr } = repository.tryGit(['commit', '-m', 'merged']);
      expect(stderr).toContain('secret.js:1:13: secret AKIA');
      expect(code).not.toBe(0);
      expect(repository.head()).toBe(before);
      repository.git('merge', '--abort');
      repository.tryGit(['commit', '--allow-empty', '-m', 'clean']);
    }
  });

  test('of a branch that once held a key is stopped', () => {
    const repository = withRemote();
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'secret.js': keyLine() });
    repository.commit({ 'secret.js': 'gone\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.js': 'clean\n' });
    const { code, stderr } = repository.tryGit(['merge', '-m', 'merge', 'side']);
    expect(stderr).toContain('secret.js:1:13: secret AKIA');
    expect(code).not.toBe(0);
  });

  test('of a clean branch passes', () => {
    const repository = withRemote();
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ 'c.js': 'clean\n' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.js': 'clean\n' });
    expect(repository.tryGit(['merge', '-m', 'merge', 'side']).code).toBe(0);
  });
});
