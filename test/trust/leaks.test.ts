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
  example: 20,
  credentials: 21,
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

/** A rule of one's own: one example is found, the other is not, and that is told. */
const OWN_RULE = `custom:
  - id: own
    regex: 'AKIA[A-Z2-7]{16}(?= here)'
    examples:
      found: ['${secretOf('example')} here', 'not ${secretOf('example')}']
`;

const planted = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'a.js': `id = '${secretOf('committed')}'\n` }, `message ${secretOf('message')}`);
  repository.commit({ 'b.txt': `${Buffer.from(`key = ${secretOf('encoded')}\n`).toString('base64')}\n` });
  repository.commit({ [`named-${secretOf('name')}.txt`]: 'clean\n' });
  repository.git('tag', '-a', 'v1', '-m', `tag ${secretOf('tag')}`);
  repository.write('a.js', `id = '${secretOf('stash')}'\n`);
  repository.git('stash');
  repository.write('more.json', '{"findings":[]}');
  repository.write('own.yaml', OWN_RULE);
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

const NOWHERE = ['--endpoint-url', 'http://127.0.0.1:9', '--timeout', '1', '--region', 'us-east-1'];

const COMMANDS: readonly (readonly string[])[] = [
  ['scan'],
  ['scan', '--staged', '--policy', 'worktree', '--no-inline-allow'],
  ['scan', '--range', 'HEAD~2..HEAD', '--min-confidence', 'low'],
  ['scan', '--ci'],
  ['scan', '--history'],
  ['scan', '--history', '--profile'],
  ['scan', '--history', '--profile=json', '--resume'],
  ['scan', '--history', '--no-cache', '--reachable', '--since', '2001-01-01', '--until', '2030-01-01'],
  ['scan', '--history', '--branch', 'main', '--commit-limit', '2', '--allow-incomplete'],
  ['scan', '--stdin'],
  ['scan', '--stdin', '--stdin-path', 'a.js'],
  ['scan', '--archives', '--no-gitignore', '.'],
  ['scan', '--recurse-submodules'],
  ['scan', '--config', 'own.yaml', '--format', 'json', '--output', 'out.json'],
  ['scan', '--report', 'html=out.html', '--report', 'sarif=out.sarif'],
  ['scan', '--account-report', 'more.json'],
  ['scan', '--history', '--path', 'no/such'],
  ...Object.keys(formats).map((format) => ['scan', '--history', '--format', format]),
  ['hook', 'pre-commit'],
  ['hook', 'commit-msg', 'untracked.js'],
  ['allow', `aws:${'f'.repeat(32)}`, '--reason', 'x'],
  ['allow', '--prune', '--dry-run'],
  ['audit'],
  ['audit', '--stats', '--json'],
  ['baseline', 'create'],
  ['baseline', 'update'],
  ['baseline', 'check'],
  ['config', 'show', '--origin'],
  ['config', 'check'],
  ['init', '--no-husky'],
  ['install'],
  ['uninstall'],
  ['doctor'],
  ['explain', 'a.js:1'],
  ['explain', 'staged.js:1', '--json'],
  ['rules'],
  ['rules', 'test', '--config', 'own.yaml'],
  ['rules', 'test', '--config', 'own.yaml', '--json'],
  ['rules', 'explain', 'own', '--config', 'own.yaml'],
  ['migrate', 'git-secrets', '--print'],
  ['completion', 'bash'],
  ['account', 'list'],
  ['account', 'policy'],
  ['account', 'template', 'signin-alert'],
  ['account', 'fix', ...NOWHERE],
  ['account', 'check', ...NOWHERE],
  ['key', 'AKIAIOSFODNN7EXAMPLE'],
  ['key', 'AKIAIOSFODNN7EXAMPLE', '--online', ...NOWHERE],
  ['key', 'AKIAIOSFODNN7EXAMPLE', '--verify', ...NOWHERE],
];

/** Options that show nothing of what is found, or that are there to show it. */
const NOT_TRIED = ['--help', '--version', '--reveal'];

describe.skipIf(WINDOWS)('all there is has been tried', () => {
  const help = (...words: readonly string[]): string => createRepository().keywarden([...words, '--help']).stdout;
  const namesIn = (text: string, words: readonly string[]): string[] =>
    [...text.matchAll(new RegExp(`^  ${['keywarden', ...words].join(' ')} ([a-z-]+)`, 'gm'))].map(([, name]) => name!);

  test('every command, and those below it', () => {
    const top = namesIn(help(), []);
    expect(top.length).toBeGreaterThan(10);
    const below = ['baseline', 'config', 'rules', 'account'].flatMap((name) =>
      namesIn(help(name).split('Examples:')[0]!, [name]).map((inner) => `${name} ${inner}`),
    );
    const tried = COMMANDS.map((words) => words.join(' '));
    expect([...top, ...below].filter((name) => !tried.some((line) => `${line} `.startsWith(`${name} `)))).toEqual([]);
  });

  test('every option of a scan', () => {
    const options = [...help('scan').matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name!);
    expect(options.length).toBeGreaterThan(20);
    const tried = new Set(
      COMMANDS.filter(([name]) => name === 'scan').flatMap((words) =>
        words.map((word) => word.replace(/^--no-/, '--').replace(/=.*/, '')),
      ),
    );
    expect(options.filter((name) => !tried.has(name) && !NOT_TRIED.includes(name))).toEqual([]);
  });
});

describe.skipIf(WINDOWS)('no secret shows', () => {
  test.each(COMMANDS.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    const repository = planted();
    const { env, calls } = notingGit(repository);
    const before = new Map(filesBelow(repository.path).map((file) => [file, statSync(file).mtimeMs]));
    const TMPDIR = temporaryFolder();
    const input = `id = '${secretOf('stdin')}'\n`;
    const XDG_CACHE_HOME = temporaryFolder();
    const own = {
      TMPDIR,
      XDG_CACHE_HOME,
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: secretOf('credentials'),
      NODE_DISABLE_COMPILE_CACHE: '',
    };
    const { stdout, stderr } = repository.keywarden(args, { env: { ...env, ...own }, input });
    expect(stdout + stderr).not.toMatch(/unexpected error/);
    expectSilent(stdout);
    expectSilent(stderr);
    expectSilent(calls());
    for (const file of [...leftBehind(repository, before), ...filesBelow(TMPDIR), ...filesBelow(XDG_CACHE_HOME)])
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
