import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';
import { expectRefused, places, type Report, scanReport } from './report.ts';

/** Where all secrets are, each place of each, as `path:line`, in alphabetical order. */
const everywhere = ({ findings }: Report): string[] =>
  findings
    .flatMap(({ path, line, places: others = [] }) => [{ path, line }, ...others].map((at) => `${at.path}:${at.line}`))
    .sort();

const scanned = (repository: Repository): Report => scanReport(repository, ['--history']);

const withDeletedSecret = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'a.js': keyLine(), 'b.js': 'clean\n' }, 'Bring it');
  repository.commit({ 'a.js': 'clean\n' }, 'Take it out');
  return repository;
};

describe('what was ever committed', () => {
  test('a secret that was taken out again, with the commit that brought it', () => {
    const repository = withDeletedSecret();
    const commit = repository.git('rev-parse', 'HEAD~1');
    expect(scanned(repository).findings).toMatchObject([
      {
        path: 'a.js',
        line: 1,
        column: 13,
        commit,
        object: repository.git('rev-parse', 'HEAD~1:a.js'),
        author: 'Ada Author',
        date: '2024-03-01T12:00:00+01:00',
        subject: 'Bring it',
      },
    ]);
    expect(scanReport(repository, []).status).toBe('clean');
  });

  test('a secret in a file that is deleted', () => {
    const repository = withDeletedSecret();
    repository.git('rm', '--quiet', 'a.js');
    repository.commit({});
    expect(places(scanned(repository))).toEqual(['a.js:1']);
  });

  test('every branch and tag', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    for (const [seed, name] of ['one', 'two', 'three'].entries()) {
      repository.git('checkout', '--quiet', '-b', name, 'main');
      repository.commit({ [`${name}.js`]: keyLine(seed + 1) });
    }
    repository.git('tag', 'kept');
    repository.git('checkout', '--quiet', 'main');
    repository.git('branch', '--quiet', '-D', 'three');
    expect(places(scanned(repository))).toEqual(['one.js:1', 'three.js:1', 'two.js:1']);
  });

  test('a commit that only a detached HEAD leads to', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    repository.git('checkout', '--quiet', '--detach');
    const commit = repository.commit({ 'b.js': keyLine() });
    expect(scanned(repository).findings).toMatchObject([{ path: 'b.js', commit }]);
  });

  test('a stash', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    repository.write('a.js', keyLine());
    repository.git('stash');
    expect(places(scanned(repository))).toContain('a.js:1');
  });

  test('what only a merge commit holds', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'b.js': 'clean\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
    repository.write('b.js', `clean\n${keyLine()}`);
    repository.git('commit', '--quiet', '--all', '-m', 'Merge');
    expect(scanned(repository).findings).toMatchObject([{ path: 'b.js', line: 2, commit: repository.head() }]);
  });

  test('commit messages, tag messages and notes', () => {
    const repository = createRepository();
    const commit = repository.commit({ 'a.js': 'clean\n' }, `Use ${keyId(1)}`);
    repository.git('tag', '-a', '-m', `Release with ${keyId(2)}`, 'v1');
    repository.git('notes', 'add', '-m', `Noted ${keyId(3)}`);
    const { findings } = scanned(repository);
    expect(findings.map(({ kind }) => kind).sort()).toEqual(['commit', 'file', 'tag']);
    expect(findings.find(({ kind }) => kind === 'commit')).toMatchObject({ commit, path: '' });
    expect(JSON.stringify(findings)).not.toContain(keyId(1));
  });

  test('a blob at two paths is told at both', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(), 'b/c.js': keyLine() });
    expect(everywhere(scanned(repository))).toEqual(['a.js:1', 'b/c.js:1']);
  });

  test('names and contents that are awkward', () => {
    const repository = createRepository();
    repository.commit({
      'schlüssel 🔑.js': keyLine(1),
      '-dash.js': Buffer.from(`\ufeff${keyLine(2)}`, 'utf16le'),
      'nul.bin': Buffer.from(`\0${keyLine(3)}`),
      'large.txt': `${'x'.repeat(17_000_000)}\n${keyLine(4)}`,
    });
    expect(places(scanned(repository))).toEqual(['-dash.js:1', 'large.txt:2', 'nul.bin:1', 'schlüssel 🔑.js:1']);
  });

  test('a replacement ref does not stand in for what is stored', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(), 'b.js': 'clean\n' });
    repository.git('replace', repository.git('rev-parse', ':a.js'), repository.git('rev-parse', ':b.js'));
    expect(places(scanned(repository))).toEqual(['a.js:1']);
  });
});

describe('what no commit leads to any more', () => {
  test('refs and tags that name a file or a folder itself lead to it', () => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'clean\n' });
    const blobOf = (seed: number): string => {
      repository.write('key.txt', keyLine(seed));
      return repository.git('hash-object', '-w', 'key.txt');
    };
    repository.git('update-ref', 'refs/odd/file', blobOf(1));
    repository.git('tag', '-a', '-m', 'A file', 'v1', blobOf(2));
    blobOf(3);
    repository.git('add', 'key.txt');
    repository.git('update-ref', 'refs/odd/folder', repository.git('write-tree'));
    repository.git('rm', '--quiet', '--force', 'key.txt');
    blobOf(4);
    const { findings } = scanReport(repository, ['--history', '--reachable', '--reveal']);
    expect(findings.map(({ secret }) => secret).sort()).toEqual([1, 2, 3].map(keyId).sort());
  });

  test('a blob that was staged and never committed', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    repository.write('b.js', keyLine());
    repository.git('add', 'b.js');
    const object = repository.git('rev-parse', ':b.js');
    repository.git('rm', '--quiet', '--force', 'b.js');
    expect(scanned(repository).findings).toMatchObject([{ path: '', object, reachable: false }]);
    expect(repository.keywarden(['scan', '--history']).stdout).toContain('an unreachable object');
  });

  test('a commit that was amended', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine() }, `Leak ${keyId(2)}`);
    repository.write('a.js', 'clean\n');
    repository.git('commit', '--quiet', '--all', '--amend', '-m', 'Clean');
    const { findings } = scanned(repository);
    expect(findings.map(({ kind, path }) => [kind, path]).sort()).toEqual([
      ['commit', ''],
      ['file', 'a.js'],
    ]);
    expect(findings).toMatchObject([{ onlyReflog: true }, { onlyReflog: true }]);
    repository.git('reflog', 'expire', '--expire=now', '--all');
    const later = scanned(repository).findings;
    expect(later.map(({ path, reachable }) => [path, reachable])).toEqual([
      ['', false],
      ['', false],
    ]);
  });

  test('in a repository without commits', () => {
    const repository = createRepository();
    repository.write('a.js', keyLine());
    repository.git('add', '.');
    expect(scanned(repository).findings).toMatchObject([{ path: '', line: 1, reachable: false }]);
  });
});

describe('wherever objects are stored', () => {
  test('in a pack', () => {
    const repository = withDeletedSecret();
    repository.git('gc', '--quiet');
    expect(repository.git('count-objects')).toMatch(/^0 objects/);
    expect(places(scanned(repository))).toEqual(['a.js:1']);
  });

  test('as a delta', () => {
    const repository = createRepository();
    const lines = Array.from({ length: 2000 }, (_, line) => `line ${line}\n`).join('');
    repository.commit({ 'a.txt': lines });
    repository.commit({ 'a.txt': `${lines}${keyLine()}` });
    repository.commit({ 'a.txt': lines });
    repository.git('gc', '--quiet', '--aggressive');
    expect(places(scanned(repository))).toEqual(['a.txt:2001']);
  });

  test('in several packs with an index over them, and loose', () => {
    const repository = createRepository();
    for (const seed of [1, 2, 3]) {
      repository.commit({ [`f${seed}.js`]: keyLine(seed) });
      if (seed < 3) repository.git('repack', '--quiet', '-d');
    }
    repository.git('multi-pack-index', 'write');
    expect(places(scanned(repository))).toEqual(['f1.js:1', 'f2.js:1', 'f3.js:1']);
  });

  test('in another repository that this one borrows from', () => {
    const repository = withDeletedSecret();
    const borrower = repository.clone('--shared');
    expect(places(scanned(borrower))).toEqual(['a.js:1']);
  });

  test('in a bare repository', () => {
    expect(places(scanned(withDeletedSecret().clone('--bare')))).toEqual(['a.js:1']);
  });

  test('in a linked worktree it is the history of all', () => {
    const repository = withDeletedSecret();
    expect(places(scanned(repository.linkedWorktree()))).toEqual(['a.js:1']);
  });

  test('in a sha256 repository', () => {
    const repository = createRepository('--object-format=sha256');
    const commit = repository.commit({ 'a.js': keyLine() });
    repository.commit({ 'a.js': 'clean\n' });
    expect(scanned(repository).findings).toMatchObject([{ path: 'a.js', commit }]);
  });
});

describe('a clone that does not hold all of it', () => {
  test('shallow: what is there is told, and that it is not all', () => {
    const repository = withDeletedSecret();
    repository.commit({ 'c.js': keyLine(2) });
    const report = scanned(repository.clone('--depth', '1'));
    expect(places(report)).toEqual(['c.js:1']);
    expect(report.status).toBe('failed');
    expect(report.problems).toMatchObject([{ path: '', message: expect.stringContaining('this clone is shallow') }]);
  });

  test('shallow and otherwise clean', () => {
    const ended = withDeletedSecret().clone('--depth', '1').keywarden(['scan', '--history']);
    expect(ended.stdout).toMatch(/^not scanned: this clone is shallow/);
    expect(ended.stdout).toContain('git fetch --unshallow');
    expect(ended.code).toBe(2);
  });

  test.each(['blob:none', 'tree:0'])('partial (%s)', (filter) => {
    const repository = withDeletedSecret();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const partial = repository.clone(`--filter=${filter}`, '--no-checkout');
    const ended = partial.keywarden(['scan', '--history']);
    expect(ended.stdout).toMatch(/^not scanned: this clone is partial, [1-9]\d* objects of its history are not here/m);
    expect(ended.code).toBe(2);
  });

  test('made with a filter that left nothing out', () => {
    const repository = withDeletedSecret();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const partial = repository.clone('--filter=blob:limit=1m', '--no-checkout');
    expect(scanned(partial)).toMatchObject({ status: 'found', problems: [] });
  });
});

describe('settings', () => {
  test('an allow-list by path has its say over deleted files, and only for that path', () => {
    const repository = createRepository();
    repository.commit({ 'fixtures/a.js': keyLine(1), 'copy.js': keyLine(1), 'fixtures/b.js': keyLine(2) });
    repository.git('rm', '--quiet', '-r', 'fixtures', 'copy.js');
    repository.commit({ '.keywarden.yaml': 'allow:\n  - paths: [fixtures/]\n' });
    expect(places(scanned(repository))).toEqual(['copy.js:1']);
  });

  test('a comment in the content counts', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': `const id = '${keyId()}'; // keywarden:allow made up\n` });
    expect(scanned(repository)).toMatchObject({ status: 'clean', allowed: [{ path: 'a.js' }] });
  });
});

describe('counting', () => {
  test('a clean history', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    repository.commit({ 'a.js': 'clean too\n' });
    const report = scanned(repository);
    expect(report).toMatchObject({ status: 'clean', scanned: { unit: 'object', count: 4 } });
  });

  test('an empty repository', () => {
    expect(scanned(createRepository())).toMatchObject({ status: 'clean', scanned: { count: 0 } });
  });
});

describe('a secret is told once', () => {
  test('under the commit that brought it, not for each later version of its file', () => {
    const repository = createRepository();
    const first = repository.commit({ 'a.js': keyLine() });
    for (const line of ['two', 'three', 'four']) repository.commit({ 'a.js': `${keyLine()}${line}\n` });
    const { findings } = scanned(repository);
    expect(findings).toEqual([expect.objectContaining({ path: 'a.js', line: 1, commit: first, inHead: true })]);
    expect(findings[0]?.places).toBeUndefined();
  });

  test('with all its places, and whether HEAD still holds it', () => {
    const repository = createRepository();
    const first = repository.commit({ 'a.js': keyLine() });
    const second = repository.commit({ 'a.js': 'clean\n', 'b.js': `\n${keyLine()}` });
    repository.commit({ 'b.js': 'clean\n' }, `Take ${keyId()} out`);
    const { findings } = scanned(repository);
    expect(findings).toMatchObject([
      {
        path: 'a.js',
        commit: first,
        inHead: false,
        places: [{ path: 'b.js', line: 2, commit: second }, { kind: 'commit' }],
      },
    ]);
    const { stdout } = repository.keywarden(['scan', '--history']);
    expect(stdout).toContain('no longer in the files of HEAD');
    expect(stdout).toContain('also at b.js:2');
  });
});

describe('names', () => {
  test('of files and folders, with the commit that brought them, and masked', () => {
    const repository = createRepository();
    const commit = repository.commit({ [`keys/${keyId()}/a.txt`]: 'clean\n', [`b-${keyId(2)}.txt`]: 'clean\n' });
    const { findings } = scanned(repository);
    expect(findings).toMatchObject([
      { kind: 'name', commit },
      { kind: 'name', commit },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(new RegExp(`${keyId()}|${keyId(2)}`));
  });

  test('of branches and tags', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    repository.git('branch', `use-${keyId()}`);
    const { stdout } = repository.keywarden(['scan', '--history']);
    expect(scanned(repository).findings).toMatchObject([{ kind: 'ref' }]);
    expect(stdout).not.toContain(keyId());
  });
});

describe('a part of the history', () => {
  const three = (): Repository => {
    const repository = createRepository();
    for (const n of [1, 2, 3]) repository.commit({ [`f${n}.js`]: keyLine(n) });
    repository.git('checkout', '--quiet', '-b', 'other', 'HEAD~2');
    repository.commit({ 'other.js': keyLine(4) });
    return repository;
  };

  test.each([
    [['--commit-limit', '1', '--branch', 'main'], ['f3.js:1']],
    [
      ['--branch', 'main'],
      ['f1.js:1', 'f2.js:1', 'f3.js:1'],
    ],
    [['--path', 'f2.js'], ['f2.js:1']],
    [['--since', '2030-01-01'], []],
    [
      ['--until', '2030-01-01', '--path', 'f1.js', '--path', 'other.js'],
      ['f1.js:1', 'other.js:1'],
    ],
  ])('%j', (options, expected) => {
    expect(everywhere(scanReport(three(), ['--history', ...options]))).toEqual(expected);
  });

  test('only what refs lead to', () => {
    const repository = three();
    repository.git('checkout', '--quiet', 'main');
    repository.git('branch', '--quiet', '-D', 'other');
    expect(everywhere(scanReport(repository, ['--history', '--reachable']))).toEqual(['f1.js:1', 'f2.js:1', 'f3.js:1']);
  });

  test('of a shallow clone as far as it goes', () => {
    const clone = three().clone('--depth', '1', '--branch', 'main');
    const report = scanReport(clone, ['--history', '--allow-incomplete']);
    expect(report).toMatchObject({ status: 'found', problems: [] });
    expect(report.skipped).toMatchObject([{ reason: 'history that is not in this clone' }]);
  });

  test.each([
    ['--since', 'yesterdy'],
    ['--until', 'the release'],
  ])('%s %j, which git would take for this moment, is refused', (option, date) => {
    expectRefused(three().keywarden(['scan', '--history', option, date]), `expected ${option} to be a date`);
  });

  test.each(['2 weeks ago', 'yesterday', '2030-01-31', 'now'])('--until %j is a date', (date) => {
    expect(scanReport(three(), ['--history', '--until', date]).status).toBe('found');
  });

  test('when no commit is chosen, that is said', () => {
    const { warnings } = scanReport(three(), ['--history', '--path', 'nowhere.js']);
    expect(warnings).toEqual(['no commit is chosen by these options, so none was scanned']);
  });

  test('options without --history are refused', () => {
    const ended = three().keywarden(['scan', '--since', '2024-01-01']);
    expect(ended.stderr).toContain('--since goes with --history');
    expect(ended.code).toBe(2);
  });
});

describe('what earlier scans have proven clean', () => {
  const cacheOf = (repository: Repository): string[] =>
    readdirSync(repository.at('.git/keywarden')).filter((name) => name.startsWith('seen-'));

  test('is passed by, and what is new is found', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n', 'b.js': keyLine() });
    const first = scanned(repository);
    expect(places(scanned(repository))).toEqual(places(first));
    repository.commit({ 'c.js': keyLine(2) });
    expect(places(scanned(repository))).toEqual(['b.js:1', 'c.js:1']);
    repository.git('gc', '--quiet');
    expect(places(scanned(repository))).toEqual(['b.js:1', 'c.js:1']);
    expect(cacheOf(repository)).toHaveLength(1);
  });

  test('holds for the same rules only', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'acme_1234567890\n' });
    expect(scanned(repository).status).toBe('clean');
    const rule = "custom:\n  - id: acme\n    description: Acme\n    regex: 'acme_[0-9]{10}'\n    keywords: [acme_]\n";
    repository.commit({ '.keywarden.yaml': rule });
    expect(places(scanned(repository))).toEqual(['a.js:1']);
  });

  test('does not count when the note of it is torn, and holds no secret', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(), 'b.js': 'clean\n' });
    scanned(repository);
    const [name] = cacheOf(repository);
    const file = repository.at(`.git/keywarden/${name}`);
    expect(readFileSync(file, 'latin1')).not.toContain(keyId());
    writeFileSync(file, readFileSync(file).subarray(0, -7));
    expect(places(scanned(repository))).toEqual(['a.js:1']);
  });

  test('is neither read nor noted with --no-cache', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': 'clean\n' });
    scanReport(repository, ['--history', '--no-cache']);
    expect(existsSync(repository.at('.git/keywarden'))).toBe(false);
  });
});

describe('damage', () => {
  const packed = (): Repository => {
    const repository = createRepository();
    for (let n = 0; n < 20; n++)
      repository.commit({ [`f${n}.txt`]: `${'text '.repeat(200 + n)}\n${n === 3 ? keyLine() : ''}` });
    repository.git('gc', '--quiet');
    return repository;
  };
  const packOf = (repository: Repository, ending: string): string => {
    const folder = repository.at('.git/objects/pack');
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith(ending))!);
    chmodSync(file, 0o644);
    return file;
  };

  test('a pack that is cut short: it is named, and the rest is scanned', () => {
    const repository = packed();
    const file = packOf(repository, '.pack');
    repository.commit({ 'new.js': keyLine(2) });
    truncateSync(file, statSync(file).size - 25);
    const report = scanned(repository);
    expect(report.status).toBe('failed');
    expect(report.problems.map(({ message }) => message).join()).toContain(file);
  });

  test('flipped bits are noticed wherever they are', () => {
    const repository = packed();
    const file = packOf(repository, '.pack');
    const whole = readFileSync(file);
    for (let at = 40; at < whole.length - 20; at += Math.ceil(whole.length / 8)) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 0x10;
      writeFileSync(file, bytes);
      expect(scanned(repository).status).toBe('failed');
    }
  });

  test('an index without its pack, and a pack without its index', () => {
    const repository = packed();
    const file = packOf(repository, '.pack');
    renameSync(file, `${file}.away`);
    expect(scanned(repository).status).toBe('failed');
    renameSync(`${file}.away`, file);
    rmSync(packOf(repository, '.idx'));
    expect(scanned(repository).status).toBe('failed');
  });

  test('a loose object', () => {
    const repository = createRepository();
    repository.commit({ 'a.js': keyLine(), 'b.js': 'clean\n' });
    const id = repository.git('rev-parse', ':b.js');
    const file = repository.at(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
    chmodSync(file, 0o644);
    writeFileSync(file, 'no object');
    const report = scanned(repository);
    expect(report.problems.map(({ message }) => message).join()).toContain(id);
    expect(places(report)).toEqual(['a.js:1']);
  });
});
