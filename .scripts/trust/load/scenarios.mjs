// What is measured: each scenario builds something and names the commands to run on it.
import { closeSync, createWriteStream, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { importCommits } from './import.mjs';
import { codeOf, keyOf, lettersOf } from './made-up.mjs';
import { overlapping } from './zip.mjs';

const KEY_LINE = `const id = '${keyOf(1)}';\n`;

const repositoryAt = ({ folder, git }, name, ...options) => {
  const path = join(folder, name);
  git(folder, 'init', '-q', '-b', 'main', ...options, path);
  return path;
};

/** Commits of a project that grows: each changes two files of 500. */
function* project(count, withKeyAt) {
  for (let commit = 0; commit < count; commit++) {
    const files = [0, 1].map((n) => {
      const file = (commit * 7 + n * 131) % 500;
      return [`src/d${file % 20}/f${file}.js`, codeOf(commit * 2 + n, 60)];
    });
    if (commit === withKeyAt) files.push(['src/key.js', KEY_LINE]);
    if (commit === withKeyAt + 1) files.push(['src/key.js', 'gone\n']);
    yield { message: `Change ${commit}`, files };
  }
}

const push = async (tools) => {
  const server = repositoryAt(tools, 'server.git', '--bare');
  tools.keywarden(server, 'install');
  const [clean, dirty] = [repositoryAt(tools, 'clean'), repositoryAt(tools, 'dirty')];
  await importCommits(clean, project(10_000));
  await importCommits(dirty, project(10_000, 5000));
  const many = repositoryAt(tools, 'many-refs');
  await importCommits(many, project(20));
  const tip = tools.git(many, 'rev-parse', 'main').trim();
  writeFileSync(
    join(many, '.git/packed-refs'),
    Array.from({ length: 60_000 }, (_, n) => `${tip} refs/tags/v${String(n).padStart(6, '0')}\n`).join(''),
  );
  return [
    {
      what: '10,000 commits pushed to a bare repository with pre-receive',
      cwd: clean,
      command: ['git', 'push', '-q', server, 'main'],
      exit: 0,
      says: /no secrets in/,
    },
    {
      what: '10,000 commits pushed, one of which holds a key that the next takes away',
      cwd: dirty,
      command: ['git', 'push', '-q', server, 'main:other'],
      exit: 1,
      says: /src\/key\.js:1:.*[\s\S]*rejected/,
    },
    {
      what: '60,000 tags pushed',
      cwd: many,
      command: ['git', 'push', '-q', '--tags', server],
      exit: 0,
      says: /no secrets in/,
    },
  ];
};

const filled = (folder, count, each) => {
  for (let n = 0; n < count; n++) {
    const below = join(folder, each(n));
    if (n % 1000 === 0) mkdirSync(join(below, '..'), { recursive: true });
    writeFileSync(below, `${codeOf(n, 12)}\n`);
  }
};

const worktree = (tools) => {
  const path = repositoryAt(tools, 'large');
  filled(path, 200_000, (n) => `d${Math.floor(n / 1000)}/f${n}.js`);
  writeFileSync(join(path, 'd7/last.js'), KEY_LINE);
  return [
    {
      what: '200,000 files that git does not know yet',
      cwd: path,
      command: tools.scan(),
      exit: 1,
      says: /d7\/last\.js:1:/,
    },
    {
      what: '200,000 files, by the folder and without .gitignore',
      cwd: path,
      command: tools.scan('--no-gitignore', '.'),
      exit: 1,
      says: /d7\/last\.js:1:/,
    },
  ];
};

const folder = (tools) => {
  const path = repositoryAt(tools, 'flat');
  tools.git(path, 'commit', '-q', '--allow-empty', '-m', 'first');
  tools.keywarden(path, 'install');
  filled(path, 100_000, (n) => `all/f${n}.js`);
  tools.git(path, 'add', '.');
  const commitWith = (content) => [
    'sh',
    '-c',
    'printf %s "$0" >all/f77.js && git add all/f77.js && exec git commit -q -m all',
    content,
  ];
  return [
    {
      what: '100,000 files in a folder',
      cwd: path,
      command: tools.scan(),
      exit: 0,
      says: /no secrets in 100000 files/,
    },
    {
      what: '100,000 files in a folder, staged',
      cwd: path,
      command: tools.scan('--staged'),
      exit: 0,
      says: /no secrets in 100000 staged/,
    },
    {
      what: '100,000 files in one commit, one with a key, with the hook',
      cwd: path,
      command: commitWith(KEY_LINE),
      exit: 1,
      says: /all\/f77\.js:1:/,
    },
    {
      what: '100,000 files in one commit, without, with the hook',
      cwd: path,
      command: commitWith('clean\n'),
      exit: 0,
      says: /^/,
    },
  ];
};

/** About 1 GB of pack: text of which little repeats itself, in files of all sizes, and versions of some. */
function* gigabyte() {
  let seed = 1;
  for (let commit = 0; commit < 1600; commit++) {
    const size = 1000 + ((commit * 7919) % 200_000);
    const files = Array.from({ length: 10 }, (_, n) => [
      `d${commit % 40}/f${(commit * 3 + n) % 4000}.txt`,
      lettersOf(seed++, size),
    ]);
    if (commit % 400 === 0) files.push([`large/${commit}.txt`, lettersOf(seed++, 30_000_000)]);
    if (commit === 800) files.push(['key.js', KEY_LINE]);
    yield { message: `Change ${commit}`, files };
  }
}

const history = async (tools) => {
  const path = repositoryAt(tools, 'history');
  await importCommits(path, gigabyte());
  const size = tools.git(path, 'count-objects', '-v').match(/size-pack: (\d+)/)[1];
  return [
    {
      what: `a history of ${(size / 1024 ** 2).toFixed(2)} GiB packed`,
      cwd: path,
      command: tools.scan('--history', '--no-cache'),
      exit: 1,
      says: /key\.js:1:/,
    },
    {
      what: 'the same, with what the last scan has learned (first)',
      cwd: path,
      command: tools.scan('--history'),
      exit: 1,
      says: /key\.js:1:/,
    },
    {
      what: 'the same, with what the last scan has learned (second)',
      cwd: path,
      command: tools.scan('--history'),
      exit: 1,
      says: /key\.js:1:/,
    },
  ];
};

/** A file as long as asked for that takes no room on the disk. */
const sparse = (file, size) => {
  const fd = openSync(file, 'w');
  ftruncateSync(fd, size);
  closeSync(fd);
};

const blob = (tools) => {
  const path = repositoryAt(tools, 'blob');
  tools.git(path, 'commit', '-q', '--allow-empty', '-m', 'first');
  tools.keywarden(path, 'install');
  sparse(join(path, 'sparse.bin'), 4 * 1024 ** 3);
  const untracked = {
    what: 'a sparse file of 4 GiB',
    cwd: path,
    command: tools.scan(),
    exit: 0,
    says: /no secrets in/,
  };
  return [
    untracked,
    {
      what: 'the same, git add (git alone)',
      cwd: path,
      command: ['git', '-c', 'core.compression=1', 'add', 'sparse.bin'],
      exit: 0,
      says: /^/,
    },
    { what: 'the same, staged', cwd: path, command: tools.scan('--staged'), exit: 0, says: /no secrets in/ },
    {
      what: 'the same, committed, with the hook',
      cwd: path,
      command: ['git', 'commit', '-q', '-m', 'large'],
      exit: 0,
      says: /^/,
    },
    {
      what: 'the same, in the history',
      cwd: path,
      command: tools.scan('--history', '--no-cache'),
      exit: 0,
      says: /no secrets in/,
    },
  ];
};

const zeros = async (file, size) => {
  const piece = Buffer.alloc(1 << 20);
  const pieces = function* () {
    for (let left = size; left > 0; left -= piece.length) yield piece;
  };
  await pipeline(pieces, createGzip({ level: 9 }), createWriteStream(file));
};

const bombs = async ({ folder, scan }) => {
  const each = (name) => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  const [gz, nested, overlap, many] = ['gz', 'nested', 'overlap', 'many'].map(each);
  await zeros(join(gz, 'a.gz'), 20 * 1024 ** 3);
  let inner = Buffer.alloc(1 << 24);
  for (let depth = 0; depth < 5; depth++) inner = overlapping(inner, 16);
  writeFileSync(join(nested, 'a.zip'), inner);
  writeFileSync(join(overlap, 'a.zip'), overlapping(Buffer.alloc(21_000_000), 65_000));
  writeFileSync(join(many, 'a.zip'), gzipSync(overlapping(Buffer.from('x'), 65_000)));
  return [
    {
      what: 'gzip: 20 MB that unpack to 20 GB',
      cwd: gz,
      command: scan('--archives', '.'),
      exit: 2,
      says: /unpacks to more than 1 GB/,
    },
    {
      what: 'zip in zip, five deep, 16 each',
      cwd: nested,
      command: scan('--archives', '.'),
      exit: 2,
      says: /unpacks to more than 1 GB/,
    },
    {
      what: 'zip: 65,000 entries that overlap, 1.3 TB',
      cwd: overlap,
      command: scan('--archives', '.'),
      exit: 2,
      says: /unpacks to more than 1 GB/,
    },
    {
      what: 'zip: 65,000 entries of one byte, in gzip',
      cwd: many,
      command: scan('--archives', '.'),
      exit: 0,
      says: /no secrets in/,
    },
  ];
};

/** Patterns that take a backtracking matcher for ever, and what they take for ever on. */
const BOMBS = [
  '(a+)+b',
  '(a|aa)+b',
  '(a|a)*b',
  '([a-z]+)*[0-9]',
  '(x+x+)+y',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(.*a){20}b',
  'a{1,500}a{1,500}c',
];

const patterns = ({ folder, scan }) => {
  const path = join(folder, 'patterns');
  mkdirSync(path);
  const rules = BOMBS.map((regex, n) => `  - id: bomb-${n}\n    regex: '${regex}'\n    description: bomb\n`).join('');
  writeFileSync(join(path, '.keywarden.yaml'), `custom:\n${rules}`);
  mkdirSync(join(path, 'texts'));
  writeFileSync(join(path, 'texts/a.txt'), `${'a'.repeat(200_000)}\n${'x'.repeat(200_000)}\n${'aX'.repeat(100_000)}\n`);
  writeFileSync(join(path, 'texts/b.txt'), `${`${'a'.repeat(60)}!\n`.repeat(5000)}`);
  return [
    {
      what: `${BOMBS.length} patterns of a user that explode, on 1 MB that makes them`,
      cwd: path,
      command: scan('texts'),
      exit: 0,
      says: /no secrets in/,
    },
  ];
};

export const SCENARIOS = { push, worktree, folder, history, blob, bombs, patterns };
