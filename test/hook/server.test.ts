import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import { createRepository, hookCommand, type Repository } from '../repository.ts';
import type { Ended } from '../run.ts';

interface Pair {
  readonly server: Repository;
  /** A clone that nothing keeps from pushing. */
  readonly pusher: Repository;
}

/** A server that scans what is pushed to it, by the hook that `keywarden install` writes or by `update`, and who pushes. */
const pair = (hook: string, ...format: readonly string[]): Pair => {
  const server = createRepository('--bare', ...format);
  server.keywarden(['install']);
  if (hook === 'update') {
    rmSync(server.at('hooks/pre-receive'));
    server.write('hooks/update', `#!/bin/sh\nexec ${hookCommand} hook update "$@"\n`);
    server.git('-c', 'alias.executable=!chmod +x hooks/update', 'executable');
  }
  const pusher = createRepository(...format);
  pusher.git('remote', 'add', 'origin', server.path);
  pusher.commit({ 'a.js': 'clean\n' });
  expect(pusher.tryGit(['push', '-q', 'origin', 'main'])).toMatchObject({ code: 0 });
  return { server, pusher };
};

const refsOf = (server: Repository): string[] =>
  server.git('for-each-ref', '--format=%(refname)').split('\n').filter(Boolean);

const expectRejected = (ended: Ended, place: string): void => {
  expect(ended.stderr).toContain(`remote: ${place}`);
  expect(ended.stderr).toContain('remote: The push is rejected: the commits named above hold credentials');
  expect(ended.stderr).not.toMatch(/AKIA[A-Z2-7]{16}/);
  expect(ended.code).not.toBe(0);
};

describe.each(['pre-receive', 'update'])('the hook %s of a bare repository', (hook) => {
  test('rejects a key in a new branch, and keeps no ref to it', () => {
    const { server, pusher } = pair(hook);
    const commit = pusher.commit({ 'secret.js': keyLine() });
    expectRejected(pusher.tryGit(['push', 'origin', 'HEAD:refs/heads/new']), 'secret.js:1:');
    expect(refsOf(server)).toEqual(['refs/heads/main']);
    // When git asks `update`, it has taken the objects already, though no ref leads to them (git-receive-pack).
    expect(server.tryGit(['cat-file', '-e', commit]).code === 0).toBe(hook === 'update');
  });

  test('rejects a key that a later commit of the push takes away', () => {
    const { pusher } = pair(hook);
    pusher.commit({ 'secret.js': keyLine() });
    pusher.commit({ 'secret.js': 'mended\n' });
    expectRejected(pusher.tryGit(['push', 'origin', 'main']), 'secret.js:1:');
  });

  test('of several refs, some with a key', () => {
    const { server, pusher } = pair(hook);
    pusher.git('branch', 'clean');
    pusher.git('checkout', '-q', '-b', 'dirty');
    pusher.commit({ 'secret.js': keyLine() });
    expectRejected(pusher.tryGit(['push', 'origin', 'clean', 'dirty', 'clean:refs/tags/v1']), 'secret.js:1:');
    // Before anything is received all refs are judged at once; `update` is asked about each.
    const taken = hook === 'update' ? ['refs/heads/clean', 'refs/heads/main', 'refs/tags/v1'] : ['refs/heads/main'];
    expect(refsOf(server)).toEqual(taken);
  });

  test('lets clean branches, tags and deletions pass', () => {
    const { server, pusher } = pair(hook);
    pusher.commit({ 'b.js': 'clean\n' });
    pusher.git('tag', '-a', '-m', 'clean', 'v1');
    expect(pusher.tryGit(['push', 'origin', 'main', 'main:refs/heads/b', 'v1']).code).toBe(0);
    expect(pusher.tryGit(['push', 'origin', '--delete', 'b']).code).toBe(0);
    expect(pusher.tryGit(['push', 'origin', ':refs/tags/v1', 'HEAD~1:refs/heads/old']).code).toBe(0);
    expect(refsOf(server)).toEqual(['refs/heads/main', 'refs/heads/old']);
  });

  test('judges by the settings of the branch that HEAD names, not by those that are pushed', () => {
    const { pusher } = pair(hook);
    const settings = 'allow:\n  - paths: ["**"]\n    reason: all\n';
    pusher.git('checkout', '-q', '-b', 'side');
    pusher.commit({ '.keywarden.yaml': settings });
    const first = pusher.tryGit(['push', 'origin', 'side']);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('remote: warning: this change adds 1 suppression');
    pusher.commit({ 'secret.js': keyLine() });
    expectRejected(pusher.tryGit(['push', 'origin', 'side']), 'secret.js:1:');
  });

  test.skipIf(hook === 'update')('more refs than a command line holds', () => {
    const { pusher } = pair(hook);
    const commit = pusher.commit({ 'secret.js': keyLine() });
    const refs = Array.from({ length: 3000 }, (_, n) => `${commit} refs/tags/v${n}\n`).sort();
    pusher.write('.git/packed-refs', refs.join(''));
    expectRejected(pusher.tryGit(['push', 'origin', '--tags']), 'secret.js:1:');
  });

  test('by SHA-256', () => {
    const { pusher } = pair(hook, '--object-format=sha256');
    pusher.commit({ 'secret.js': keyLine() });
    expectRejected(pusher.tryGit(['push', 'origin', 'main']), 'secret.js:1:');
  });

  test('from a shallow clone', () => {
    const { server, pusher } = pair(hook);
    pusher.commit({ 'b.js': 'clean\n' });
    pusher.git('push', '-q', 'origin', 'main');
    const shallow = server.clone('--depth', '1');
    shallow.commit({ 'c.js': 'clean\n' });
    expect(shallow.tryGit(['push', 'origin', 'HEAD:refs/heads/c']).code).toBe(0);
    shallow.commit({ 'c.js': keyLine() });
    expectRejected(shallow.tryGit(['push', 'origin', 'HEAD:refs/heads/c']), 'c.js:1:');
  });
});
