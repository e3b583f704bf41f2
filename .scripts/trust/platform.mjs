// Tries what keywarden promises with the node that runs this, the git in PATH and a shell of one's choice.
// Usage: [PATH=…] node .scripts/trust/platform.mjs [--sh '/bin/busybox sh'] [--program dist/bin.cjs]
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codeOf, keyOf } from './load/made-up.mjs';

const { values } = parseArgs({ options: { sh: { type: 'string', default: '/bin/sh' }, program: { type: 'string' } } });
const program = values.program ?? join(dirname(fileURLToPath(import.meta.url)), '../../dist/bin.cjs');

const home = mkdtempSync(join(tmpdir(), 'keywarden-platform-'));
writeFileSync(
  join(home, 'gitconfig'),
  '[user]\nname = a\nemail = a@example.org\n[protocol "file"]\nallow = always\n[gc]\nauto = 0\n',
);
const env = {
  PATH: process.env.PATH,
  ...(process.env.LD_LIBRARY_PATH && { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH }),
  HOME: home,
  // An older git knows this one only.
  XDG_CONFIG_HOME: join(home, 'xdg'),
  GIT_CONFIG_NOSYSTEM: '1',
};
mkdirSync(join(home, 'xdg/git'), { recursive: true });
writeFileSync(join(home, '.gitconfig'), readFileSync(join(home, 'gitconfig')));

const run = (cwd, command, args, input) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
  });
  if (error) throw error;
  return { status, output: stdout + stderr };
};

const git = (cwd, ...args) => {
  const { status, output } = run(cwd, 'git', args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
  return output;
};
const keywarden = (cwd, ...args) => run(cwd, process.execPath, [program, ...args]);

let number = 0;
const repository = (...options) => {
  const path = join(home, `repository-${number++}`);
  git(home, 'init', '-q', ...options, path);
  git(path, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  return path;
};

const write = (cwd, path, content) => {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
};

const commit = (cwd, path, content) => {
  write(cwd, path, content);
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '--no-verify', '-m', `change ${path}`);
};

const keyLine = (seed) => `const id = '${keyOf(seed)}';\n`;

/** Installs the hooks, and has the shell that was asked for run them. */
const install = (cwd, hooks) => {
  const { status, output } = keywarden(cwd, 'install');
  if (status !== 0) throw new Error(output);
  const folder = join(cwd, hooks);
  for (const name of ['pre-commit', 'commit-msg', 'pre-push', 'pre-receive', 'pre-merge-commit'])
    try {
      const script = readFileSync(join(folder, name), 'utf8');
      writeFileSync(join(folder, name), script.replace(/^#!.*/, `#!${values.sh}`));
      chmodSync(join(folder, name), 0o755);
    } catch (thrown) {
      if (thrown.code !== 'ENOENT') throw thrown;
    }
};

let failures = 0;
const expect = (what, { status, output }, code, says) => {
  const holds = status === code && says.test(output);
  if (!holds) failures++;
  process.stdout.write(
    `${holds ? 'ok  ' : 'FAIL'}  ${what}\n${holds ? '' : `      expected ${code} and ${says}, got ${status}: ${output.slice(0, 600)}\n`}`,
  );
};

const hooked = () => {
  const path = repository();
  commit(path, 'a.js', codeOf(1, 20));
  install(path, '.git/hooks');
  return path;
};

const commits = () => {
  const path = hooked();
  for (let n = 0; n < 3; n++) {
    write(path, 'clean.js', codeOf(2 + n, 30));
    git(path, 'add', '.');
    expect(`a clean commit passes (${n + 1})`, run(path, 'git', ['commit', '-q', '-m', 'clean']), 0, /^/);
  }
  write(path, 'b.js', keyLine(1));
  git(path, 'add', '.');
  expect('a key is stopped', run(path, 'git', ['commit', '-m', 'key']), 1, /b\.js:1:/);
  git(path, 'rm', '-q', '-f', 'b.js');
  write(path, 'a.js', keyLine(2));
  expect('a key is stopped with commit -a', run(path, 'git', ['commit', '-a', '-m', 'key']), 1, /a\.js:1:/);
  expect(
    'a key is stopped with commit -- path',
    run(path, 'git', ['commit', '-m', 'key', '--', 'a.js']),
    1,
    /a\.js:1:/,
  );
  git(path, 'checkout', '-q', '--', 'a.js');
  expect(
    'a key in a message is stopped',
    run(path, 'git', ['commit', '--allow-empty', '-m', keyLine(3)]),
    1,
    /message/,
  );
  write(path, 'u.txt', Buffer.from(keyLine(4), 'utf16le'));
  git(path, 'add', '.');
  expect('a key in UTF-16 is stopped', run(path, 'git', ['commit', '-m', 'key']), 1, /u\.txt:1:/);
  git(path, 'rm', '-q', '-f', 'u.txt');
  write(path, 'e.txt', `${Buffer.from(keyLine(5)).toString('base64')}\n`);
  git(path, 'add', '.');
  expect('a key in base64 is stopped', run(path, 'git', ['commit', '-m', 'key']), 1, /e\.txt:1:/);
  git(path, 'rm', '-q', '-f', 'e.txt');
  git(path, 'worktree', 'add', '-q', '-b', 'linked', join(home, 'linked'));
  write(join(home, 'linked'), 'l.js', keyLine(6));
  git(join(home, 'linked'), 'add', '.');
  expect(
    'a key is stopped in a linked worktree',
    run(join(home, 'linked'), 'git', ['commit', '-m', 'key']),
    1,
    /l\.js:1:/,
  );
  expect('doctor proves the hook', keywarden(path, 'doctor'), 0, /^/);
};

const scans = () => {
  const path = repository();
  for (let n = 0; n < 20; n++) commit(path, 'f.js', `${codeOf(n, 40)}\n${n === 7 ? keyLine(7) : ''}`);
  expect('a key of the past, in loose objects', keywarden(path, 'scan', '--history', '--no-cache'), 1, /f\.js:41:/);
  git(path, 'gc', '-q');
  expect('the same, in a pack', keywarden(path, 'scan', '--history', '--no-cache'), 1, /f\.js:41:/);
  expect('the same, in a range', keywarden(path, 'scan', '--range', 'HEAD~15..HEAD'), 1, /f\.js:41:/);
  expect('nothing where nothing is', keywarden(path, 'scan'), 0, /no secrets in/);
  write(path, 'new.js', keyLine(8));
  expect('a file that git does not know', keywarden(path, 'scan'), 1, /new\.js:1:/);
  git(path, 'add', '.');
  expect('what is staged', keywarden(path, 'scan', '--staged'), 1, /new\.js:1:/);
  expect('a baseline is made', keywarden(path, 'baseline', 'create'), 0, /^/);
  git(home, 'clone', '-q', '--depth=1', `file://${path}`, 'shallow');
  expect('a shallow clone is not called clean', keywarden(join(home, 'shallow'), 'scan', '--history'), 2, /shallow/);
};

const pushes = () => {
  const server = repository('--bare');
  install(server, 'hooks');
  const path = repository();
  commit(path, 'a.js', codeOf(1, 20));
  git(path, 'remote', 'add', 'origin', server);
  expect('a clean push passes', run(path, 'git', ['push', '-q', 'origin', 'main']), 0, /^/);
  commit(path, 'b.js', keyLine(9));
  commit(path, 'b.js', 'gone\n');
  expect('a key is rejected by the server', run(path, 'git', ['push', 'origin', 'main']), 1, /remote: b\.js:1:/);
};

process.stdout.write(`node ${process.version}, ${git(home, '--version').trim()}, ${values.sh}\n`);
try {
  commits();
  scans();
  pushes();
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;
