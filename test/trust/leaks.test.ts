import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/formats.ts';
import { gitAfter } from '../fake-git.ts';
import { filesBelow } from '../files.ts';
import { keyId } from '../keys.ts';
import { createRepository, type Repository, temporaryFolder } from '../repository.ts';

const WINDOWS = process.platform === 'win32';

/** Secrets by where they are planted; each is found, and none may be seen. */
const SEEDS = {
  staged: 11,
  committed: 12,
  untracked: 13,
  message: 14,
  tag: 15,
  encoded: 16,
  name: 17,
  stdin: 18,
  stash: 19,
};
type Place = keyof typeof SEEDS;

const secretOf = (place: Place): string => keyId(SEEDS[place]);
const SECRETS = (Object.keys(SEEDS) as Place[]).map(secretOf);

/** All the shapes in which one could show: itself, and coded. */
const SHAPES = SECRETS.flatMap((secret) => [
  secret,
  Buffer.from(secret).toString('hex'),
  // The middle of a base64 text is the same however it is aligned, but for three shapes.
  ...[0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + secret)
      .toString('base64')
      .slice(4, 20),
  ),
]);

const planted = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'a.js': `id = '${secretOf('committed')}'\n` }, `message ${secretOf('message')}`);
  repository.commit({ 'b.txt': `${Buffer.from(`key = ${secretOf('encoded')}\n`).toString('base64')}\n` });
  repository.commit({ [`named-${secretOf('name')}.txt`]: 'clean\n' });
  repository.git('tag', '-a', 'v1', '-m', `tag ${secretOf('tag')}`);
  repository.write('a.js', `id = '${secretOf('stash')}'\n`);
  repository.git('stash');
  repository.write('untracked.js', `id = '${secretOf('untracked')}'\n`);
  repository.write('staged.js', `id = '${secretOf('staged')}'\n`);
  repository.git('add', 'staged.js');
  return repository;
};

/** A git that notes what it was called with: all users of a machine see the arguments of a process. */
const notingGit = (repository: Repository): { readonly env: NodeJS.ProcessEnv; readonly calls: () => string } => {
  const log = join(temporaryFolder(), 'calls');
  writeFileSync(log, '');
  const env = gitAfter(repository, `printf '%s\\n' "$*" >> '${log}'`);
  return { env, calls: () => readFileSync(log, 'utf8') };
};

const expectSilent = (text: string): void => {
  for (const shape of SHAPES) expect(text.includes(shape), 'a secret shows').toBe(false);
};

/** What keywarden left behind: whatever was not there before or is another now, but for git's own objects. */
const leftBehind = (repository: Repository, before: ReadonlyMap<string, number>): string[] =>
  filesBelow(repository.path).filter(
    (file) => !/[\\/]\.git[\\/](objects|logs|index)/.test(file) && before.get(file) !== statSync(file).mtimeMs,
  );

const COMMANDS: readonly (readonly string[])[] = [
  ['scan'],
  ['scan', '--staged'],
  ['scan', '--range', 'HEAD~2..HEAD'],
  ['scan', '--history'],
  ['scan', '--history', '--profile'],
  ['scan', '--stdin'],
  ['scan', '--archives'],
  ['hook', 'pre-commit'],
  ['scan', '--history', '--path', 'no/such'],
  ...Object.keys(formats).map((format) => ['scan', '--history', '--format', format]),
  ['baseline', 'create'],
  ['doctor'],
  ['install'],
];

describe.skipIf(WINDOWS)('no secret shows', () => {
  test.each(COMMANDS.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    const repository = planted();
    const { env, calls } = notingGit(repository);
    const before = new Map(filesBelow(repository.path).map((file) => [file, statSync(file).mtimeMs]));
    const TMPDIR = temporaryFolder();
    const input = `id = '${secretOf('stdin')}'\n`;
    const { stdout, stderr } = repository.keywarden(args, { env: { ...env, TMPDIR }, input });
    expect(stdout + stderr).not.toMatch(/unexpected error/);
    expectSilent(stdout);
    expectSilent(stderr);
    expectSilent(calls());
    for (const file of [...leftBehind(repository, before), ...filesBelow(TMPDIR)])
      expectSilent(readFileSync(file, 'latin1'));
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  test('in a commit that the installed hook stops', () => {
    const repository = planted();
    repository.keywarden(['install']);
    const { code, stdout, stderr } = repository.tryGit(['commit', '-m', `with ${secretOf('message')}`]);
    expect(code).toBe(1);
    expectSilent(stdout);
    expectSilent(stderr);
  });

  test('when somebody gives a secret for the id of a key', () => {
    const { code, stdout, stderr } = planted().keywarden(['key', `${secretOf('stdin')}${secretOf('name')}`]);
    expect(code).toBe(2);
    expectSilent(stdout);
    expectSilent(stderr);
  });

  test('unless it is asked for', () => {
    const repository = planted();
    const { stdout } = repository.keywarden(['scan', '--history', '--reveal']);
    for (const place of ['committed', 'message', 'tag', 'stash'] as const) expect(stdout).toContain(secretOf(place));
  });
});
