import { describe, expect, test } from 'vitest';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';
import { expectRefused, places, scanReport } from './report.ts';

const NO_COMMIT = '0'.repeat(40);

/** A repository whose first commit holds an old secret. */
const started = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'old.js': keyLine(90), 'a.txt': 'base\n' }, 'Start');
  return repository;
};

const scanned = (repository: Repository, range: string) => scanReport(repository, ['--range', range]);

describe('what the commits bring', () => {
  test('a secret, with its commit, author, date and subject', () => {
    const repository = started();
    const commit = repository.commit({ 'new.js': `one\n${keyLine()}` }, 'Bring it\n\nBody.');
    repository.commit({ 'later.js': 'clean\n' });
    const report = scanned(repository, 'HEAD~2..HEAD');
    expect(report.findings).toMatchObject([
      {
        path: 'new.js',
        line: 2,
        column: 13,
        kind: 'file',
        age: 'new',
        commit,
        author: 'Ada Author',
        date: '2024-03-01T12:00:00+01:00',
        subject: 'Bring it',
      },
    ]);
    expect(report.scanned).toMatchObject({ unit: 'committed change', count: 4 });
  });

  test('a secret that a later commit of the range takes out again', () => {
    const repository = started();
    const commit = repository.commit({ 'a.txt': `base\n${keyLine()}` });
    repository.commit({ 'a.txt': 'base\n' });
    expect(scanned(repository, 'HEAD~2..HEAD').findings).toMatchObject([{ path: 'a.txt', line: 2, commit }]);
    expect(scanned(repository, 'HEAD~1..HEAD')).toMatchObject({ status: 'clean', scanned: { count: 2 } });
  });

  test('a secret in a file that a later commit deletes', () => {
    const repository = started();
    repository.commit({ 'gone.js': keyLine() });
    repository.git('rm', '--quiet', 'gone.js');
    repository.commit({});
    expect(places(scanned(repository, 'HEAD~2..HEAD'))).toEqual(['gone.js:1']);
  });

  test('a secret that stays while other lines change is told once, at the commit that brought it', () => {
    const repository = started();
    const commit = repository.commit({ 'new.js': keyLine() });
    repository.commit({ 'new.js': `${keyLine()}two\n` });
    repository.commit({ 'new.js': `zero\n${keyLine()}two\n` });
    expect(scanned(repository, 'HEAD~3..HEAD').findings).toMatchObject([{ commit, line: 1 }]);
  });

  test('a secret from before the range is not listed, only counted', () => {
    const repository = started();
    repository.commit({ 'old.js': `${keyLine(90)}more\n` });
    const report = scanned(repository, 'HEAD~1..HEAD');
    expect(report).toMatchObject({ status: 'clean', findings: [], unlisted: 1 });
  });

  test('renaming a file with an old secret brings nothing new', () => {
    const repository = started();
    repository.git('mv', 'old.js', 'renamed.js');
    repository.commit({});
    expect(scanned(repository, 'HEAD~1..HEAD')).toMatchObject({ status: 'clean', unlisted: 1 });
  });

  test('a secret put into a file that is renamed', () => {
    const repository = started();
    const lines = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    repository.commit({ 'was.js': lines + keyLine(1) });
    repository.git('mv', 'was.js', 'is.js');
    repository.commit({ 'is.js': lines + keyLine(1) + keyLine(2) });
    const report = scanned(repository, 'HEAD~1..HEAD');
    expect(places(report)).toEqual(['is.js:22']);
    expect(report).toMatchObject({ unlisted: 1 });
  });

  test('a secret in a commit message, masked in the subject too', () => {
    const repository = started();
    const commit = repository.commit({}, `Use ${keyId()} here`);
    const ended = repository.keywarden(['scan', '--range', 'HEAD~1..HEAD', '--format', 'json']);
    expect(JSON.parse(ended.stdout).findings).toMatchObject([
      { kind: 'commit', path: '', commit, subject: `Use ${keyId().slice(0, 4)}**************** here` },
    ]);
    expect(ended.stdout + ended.stderr).not.toContain(keyId());
    expect(ended.code).toBe(1);
  });

  test('a submodule is passed over and said', () => {
    const repository = started();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.head()},module`);
    repository.git('commit', '--quiet', '-m', 'A');
    expect(scanned(repository, 'HEAD~1..HEAD').skipped).toEqual([
      { path: 'module', reason: 'submodule (scan it in its own repository)' },
    ]);
  });

  test('awkward names and contents', () => {
    const repository = started();
    repository.commit({
      'schlüssel 🔑.js': keyLine(1),
      '-dash.js': Buffer.from(`\ufeff${keyLine(2)}`, 'utf16le'),
      '.gitattributes': '* -diff\n',
      'nul.bin': Buffer.from(`\0${keyLine(3)}`),
    });
    expect(places(scanned(repository, 'HEAD~1..HEAD'))).toEqual(['-dash.js:1', 'nul.bin:1', 'schlüssel 🔑.js:1']);
  });

  test('more commits than are asked for in one go', () => {
    const repository = started();
    const lines: string[] = [];
    const stream: string[] = [];
    for (let commit = 1; commit <= 450; commit++) {
      lines.push(commit === 200 ? keyLine().trimEnd() : `line ${commit}`);
      const content = `${lines.join('\n')}\n`;
      stream.push(`commit refs/heads/many\ncommitter C <c@example.org> ${1_700_000_000 + commit} +0000\n`);
      stream.push(`data 2\nA\nM 100644 inline many.txt\ndata ${content.length}\n${content}\n`);
    }
    expect(repository.tryGit(['fast-import', '--quiet'], { input: stream.join('') })).toMatchObject({ code: 0 });
    const report = scanned(repository, `${NO_COMMIT}..many`);
    expect(places(report)).toEqual(['many.txt:200']);
    expect(report.scanned.count).toBe(900);
  });
});

describe('merges', () => {
  /** `topic` and main have gone apart, each with a secret of its own. */
  const apart = (): Repository => {
    const repository = started();
    repository.git('branch', 'base');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'topic.js': keyLine(1), 'a.txt': 'topic\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'main.js': keyLine(2) });
    return repository;
  };

  test('what a merged branch brought is part of the range', () => {
    const repository = apart();
    repository.git('merge', '--quiet', '--no-ff', 'topic');
    expect(places(scanned(repository, 'main~1..main'))).toEqual(['topic.js:1']);
    expect(places(scanned(repository, 'base..main'))).toEqual(['main.js:1', 'topic.js:1']);
  });

  test('what the target branch had already is not, also when it was merged into the topic', () => {
    const repository = apart();
    repository.git('checkout', '--quiet', 'topic');
    repository.git('merge', '--quiet', 'main');
    expect(places(scanned(repository, 'main..topic'))).toEqual(['topic.js:1']);
  });

  test('a secret that only the merge commit itself holds', () => {
    const repository = apart();
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
    repository.write('a.txt', `topic\n${keyLine(3)}`);
    repository.write('extra.js', keyLine(4));
    repository.git('add', '.');
    repository.git('commit', '--quiet', '-m', 'Merge');
    const report = scanned(repository, 'main~1..main');
    expect(places(report)).toEqual(['a.txt:2', 'extra.js:1', 'topic.js:1']);
    const atMerge = report.findings.filter(({ commit }) => commit === repository.head());
    expect(atMerge.map(({ path }) => path).sort()).toEqual(['a.txt', 'extra.js']);
  });

  test('a merge that renames a file of one side and changes the other', () => {
    const repository = apart();
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
    repository.git('mv', 'old.js', 'moved.js');
    repository.write('a.txt', `both\n${keyLine(3)}`);
    repository.git('add', '.');
    repository.git('commit', '--quiet', '-m', 'Merge');
    const report = scanned(repository, 'main~1..main');
    expect(places(report)).toEqual(['a.txt:2', 'topic.js:1']);
    expect(report).toMatchObject({ unlisted: 1 });
  });

  test('an octopus merge', () => {
    const repository = apart();
    repository.git('checkout', '--quiet', '-b', 'third', 'base');
    repository.commit({ 'third.js': keyLine(5) });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', 'topic', 'third');
    expect(places(scanned(repository, 'main~1..main'))).toEqual(['third.js:1', 'topic.js:1']);
  });

  test('A...B starts where the two branches parted', () => {
    const repository = apart();
    expect(places(scanned(repository, 'main...topic'))).toEqual(['topic.js:1']);
    expect(places(scanned(repository, 'topic...main'))).toEqual(['main.js:1']);
  });
});

describe('how a range is written', () => {
  const tagged = (): Repository => {
    const repository = started();
    repository.git('tag', '-a', '-m', 'one', 'v1');
    repository.commit({ 'new.js': keyLine() });
    repository.git('tag', '-a', '-m', 'two', 'v2');
    return repository;
  };

  test.each(['v1..v2', 'v1..', 'v1...v2', 'HEAD~1..HEAD', 'refs/tags/v1..main', 'main^..main', 'v1..@'])(
    '%s',
    (range) => {
      expect(places(scanned(tagged(), range))).toEqual(['new.js:1']);
    },
  );

  test.each([`${NO_COMMIT}..v2`, `${NO_COMMIT}...v2`, `${'0'.repeat(64)}..v2`])(
    '%s is everything up to there',
    (range) => {
      expect(places(scanned(tagged(), range))).toEqual(['new.js:1', 'old.js:1']);
    },
  );

  test('full commit ids', () => {
    const repository = tagged();
    const [from, to] = [repository.git('rev-parse', 'v1^{commit}'), repository.head()];
    expect(places(scanned(repository, `${from}..${to}`))).toEqual(['new.js:1']);
  });

  test.each(['..v1', '..', '...v2'])('%s lacks a beginning, as when a variable is not set', (range) => {
    expectRefused(tagged().keywarden(['scan', '--range', range]), /expected a commit before "\.\.\.?"/);
  });

  test.each(['v2..v1', 'v2..v2'])('%s is empty', (range) => {
    expect(scanned(tagged(), range)).toMatchObject({ status: 'clean', scanned: { count: 0 } });
  });

  test.each(['v1', 'v2', '', 'v1,v2', 'v1 v2'])('%j is no range', (range) => {
    expectRefused(tagged().keywarden(['scan', '--range', range]), 'expected a range of commits');
  });

  test.each(['no-such..HEAD', 'HEAD..no-such', 'HEAD..main:old.js', `HEAD..${'1'.repeat(40)}`, 'HEAD....HEAD'])(
    '%s names no commit',
    (range) => {
      expectRefused(tagged().keywarden(['scan', '--range', range]), /no commit "[^"]*" in this repository/);
    },
  );

  test.each(['--all..HEAD', '-n1..HEAD', 'HEAD..--all', 'HEAD..-n0'])('%s gives git no options', (range) => {
    const ended = tagged().keywarden(['scan', `--range=${range}`]);
    expectRefused(ended, /expected a (range|commit)/);
  });

  test('twice', () => {
    const ended = tagged().keywarden(['scan', '--range', 'v1..v2', '--range', 'v2..v2']);
    expectRefused(ended, 'expected --range once, got it twice');
  });
});

describe('where it runs', () => {
  test('in a bare repository', () => {
    const repository = started();
    repository.commit({ 'new.js': keyLine() });
    const bare = repository.clone('--bare');
    expect(places(scanned(bare, 'main~1..main'))).toEqual(['new.js:1']);
  });

  test('with a detached HEAD', () => {
    const repository = started();
    repository.commit({ 'new.js': keyLine() });
    repository.git('checkout', '--quiet', '--detach');
    expect(places(scanned(repository, 'HEAD~1..'))).toEqual(['new.js:1']);
  });

  test('in a subdirectory, named from the top', () => {
    const repository = started();
    repository.commit({ 'sub/new.js': keyLine(1), 'top.js': keyLine(2) });
    const report = scanReport(repository, ['--range', 'HEAD~1..HEAD'], { cwd: repository.at('sub') });
    expect(places(report)).toEqual(['sub/new.js:1', 'top.js:1']);
  });

  test('in a sha256 repository', () => {
    const repository = createRepository('--object-format=sha256');
    repository.commit({ 'a.txt': 'base\n' });
    repository.commit({ 'a.txt': `base\n${keyLine()}` });
    expect(places(scanned(repository, 'HEAD~1..HEAD'))).toEqual(['a.txt:2']);
  });

  test('before the first commit there is no range', () => {
    expectRefused(createRepository().keywarden(['scan', '--range', 'main..HEAD']), 'no commit "HEAD"');
  });
});

describe('a shallow clone', () => {
  const shallow = (depth: number): Repository => {
    const repository = started();
    for (let commit = 1; commit <= 3; commit++) repository.commit({ [`f${commit}.js`]: keyLine(commit) });
    return repository.clone('--depth', String(depth));
  };

  test('a base that was not fetched', () => {
    const whole = started();
    const base = whole.commit({ 'f.js': 'clean\n' });
    whole.commit({ 'f.js': keyLine() });
    const ended = whole.clone('--depth', '1').keywarden(['scan', '--range', `${base}..HEAD`]);
    expectRefused(ended, `no commit "${base}" in this repository`);
    expect(ended.stderr).toContain('This is a shallow clone: fetch the whole history');
    expect(ended.stderr).toContain('fetch-depth: 0');
  });

  test('a range that reaches the commit where it was cut off', () => {
    const ended = shallow(2).keywarden(['scan', '--range', `${NO_COMMIT}..HEAD`]);
    expectRefused(ended, /the range reaches commit [0-9a-f]{40}, where this shallow clone was cut off/);
  });

  test('two parts of history that do not meet', () => {
    const clone = shallow(1);
    const other = clone.git('commit-tree', '-m', 'apart', 'HEAD^{tree}');
    const ended = clone.keywarden(['scan', '--range', `${other}...HEAD`]);
    expectRefused(ended, /have no common ancestor here/);
    expect(ended.stderr).toContain('fetch-depth: 0');
  });

  test('a range within what was fetched works', () => {
    expect(places(scanned(shallow(3), 'HEAD~1..HEAD'))).toEqual(['f3.js:1']);
  });
});

test('a partial clone without its remote does not pass for what it does not hold', () => {
  const repository = started();
  repository.commit({ 'new.js': keyLine() });
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const partial = repository.clone('--filter=blob:none', '--no-checkout');
  partial.git('remote', 'set-url', 'origin', partial.at('gone'));
  const ended = partial.keywarden(['scan', '--range', 'HEAD~1..HEAD']);
  expect(ended.stdout + ended.stderr).toMatch(/missing|promisor|failed/);
  expect(ended.code).toBe(2);
});
