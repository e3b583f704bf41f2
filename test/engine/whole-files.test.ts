import { describe, expect, test } from 'vitest';
import { builtInRules } from '../../patterns/index.ts';
import { findMatchesPlainly } from '../../src/engine/candidates-plain.ts';
import type { Chunk } from '../../src/engine/chunk.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { LARGEST_WHOLE } from '../../src/engine/whole-files.ts';
import { madeUp } from '../patterns/made-up.ts';
import { createRepository } from '../repository.ts';
import { chunkOf } from './scanned.ts';

const HEX = madeUp('hex', 32, 21);
const PASSWORD = ['Quarry', '_82x', 'Lm'].join('');

const ruleSet = { rules: builtInRules, minConfidence: 'medium' } as const;
const engine = createEngine(ruleSet);
const plain = createEngine(ruleSet, { search: findMatchesPlainly });

const found = (path: string, text: string, look = engine): string[] =>
  look(chunkOf(text, { path })).findings.map(
    ({ rule, secret, start }) => `${rule.id} ${start.line} ${secret.reveal()}`,
  );

describe('a file that is a credential as a whole', () => {
  test.each([
    ['config/master.key', `${HEX}\n`, [`rails-master-key-file 1 ${HEX}`]],
    ['app.zip!config/master.key', HEX, [`rails-master-key-file 1 ${HEX}`]],
    ['shop/config/credentials/production.key', HEX, [`rails-master-key-file 1 ${HEX}`]],
    [
      'etc/ppp/pap-secrets',
      `# a\nme\t*\t${PASSWORD}\n\n"a b" * "${PASSWORD}2" 1.2.3.4\n`,
      [`ppp-password 2 ${PASSWORD}`, `ppp-password 4 ${PASSWORD}2`],
    ],
    [
      'rsyncd.secrets',
      `a:${PASSWORD}\nb:${PASSWORD}2\n`,
      [`service-user-file 1 ${PASSWORD}`, `service-user-file 2 ${PASSWORD}2`],
    ],
  ])('%s', (path, text, expected) => {
    expect(found(path, text)).toEqual(expected);
    expect(found(path, text, plain)).toEqual(expected);
  });

  test.each([
    ['another name', 'config/cluster.key.md', `${HEX}\n`],
    ['a name that only ends like it', 'webmaster.key', `${HEX}\n`],
    ['no path', '', `${HEX}\n`],
    ['more than it', 'config/master.key', `${HEX}\n${HEX}\n`],
    [
      'a file that is too large',
      'rsyncd.secrets',
      `${`# ${'-'.repeat(70)}\n`.repeat(LARGEST_WHOLE / 72)}a:${PASSWORD}\n`,
    ],
    ['a script that asks for it', '.vault_pass', '#!/bin/sh\npass show vault\n'],
    ['a template', '.vault_pass', '{{vault_password}}\n'],
    ['words', 'zoo.cfg', 'Server {\n  user_client="client-secret";\n};\n'],
    ['a stand-in', 'auth.txt', 'user\npassword\n'],
    ['a text', 'auth.txt', 'How to sign in:\nuse your account and the web page.\n'],
    ['a list of something else', 'chap-secrets', 'these are no secrets: see the page\nok\n'],
    [
      'an encrypted file',
      'config/credentials/production.yml.enc',
      `${madeUp('base64', 90)}--${madeUp('base64', 16)}\n`,
    ],
  ])('is not %s', (_, path, text) => {
    expect(found(path, text)).toEqual([]);
    expect(found(path, text, plain)).toEqual([]);
  });

  test('is no name, message or part of something large', () => {
    const holds = (chunk: Partial<Chunk>): number =>
      engine({ ...chunkOf(HEX, { path: 'config/master.key' }), ...chunk }).findings.length;
    expect(holds({})).toBe(1);
    for (const kind of ['name', 'ref', 'message', 'commit', 'tag', 'symlink'] as const)
      expect(holds({ place: { kind, path: 'config/master.key' } })).toBe(0);
    expect(holds({ offset: 1 << 20 })).toBe(0);
  });

  test('is found in a worktree, in all of a history whatever came of it, and stopped at the commit', () => {
    const repository = createRepository();
    repository.write('config/master.key', `${HEX}\n`);
    repository.write('pap-secrets', `me * ${PASSWORD}\n`);
    repository.write('notes/cluster.txt', `${HEX}\n`);
    repository.git('add', '.');
    repository.git('commit', '--quiet', '--no-verify', '-m', 'keys');
    const lines = (args: string[]): string[] => {
      const { stdout } = repository.keywarden([...args, '--format', 'json']);
      return JSON.parse(stdout).findings.map(({ rule, path }: { rule: string; path: string }) => `${path} ${rule}`);
    };
    const both = ['config/master.key rails-master-key-file', 'pap-secrets ppp-password'];
    expect(lines(['scan', '.'])).toEqual(both);
    repository.git('rm', '--quiet', '-r', '.');
    repository.git('commit', '--quiet', '--no-verify', '-m', 'no keys');
    expect(lines(['scan', '--history', '--no-cache']).sort()).toEqual(both);
    repository.git('gc', '--quiet');
    expect(lines(['scan', '--history', '--no-cache']).sort()).toEqual(both);
  });
});
