import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { attemptCommit, hookedRepository } from '../git/hooked.ts';
import { keyId, keyLine } from '../keys.ts';
import { madeUp } from '../patterns/made-up.ts';
import { createRepository, type Repository } from '../repository.ts';
import { PROGRAM } from '../run.ts';
import { allow, fingerprintsIn, OTHER_DAY, reportOf } from './known.ts';

const withKey = (): Repository => {
  const repository = createRepository();
  repository.commit({ 'src/a.js': keyLine() });
  return repository;
};

describe('a finding is allowed by the fingerprint that was shown', () => {
  test('by a scan of the files, and stays so when it moves to another line, file and commit', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    expect(allow(repository, fingerprint)).toMatchObject({ code: 0 });
    repository.commit({});
    repository.commit({ 'b/c.js': `// moved\n\n${keyLine()}` });
    repository.git('rm', '-q', 'src/a.js');
    repository.commit({});
    for (const how of [[], ['--history'], ['--range', 'HEAD~2..HEAD']]) {
      const { code, report } = reportOf(repository, ...how);
      expect(code).toBe(0);
      expect(report.allowed.length).toBeGreaterThan(0);
      for (const { by, kind } of report.allowed)
        expect([by, kind]).toEqual(['.keywarden-allow:4 (made up)', 'suppression']);
    }
  });

  test.each([[['--staged']], [['--range', 'HEAD~1..HEAD']], [['--history']]])('by scan %j', (how) => {
    const repository = createRepository();
    repository.commit({ 'readme.txt': 'hello\n' });
    repository.write('a.js', keyLine());
    repository.git('add', '--all');
    if (how[0] !== '--staged') {
      repository.commit({});
      repository.git('rm', '-q', 'a.js');
      if (how[0] === '--history') repository.commit({});
    }
    const [fingerprint = ''] = fingerprintsIn(repository, ...how);
    expect(fingerprint).toMatch(/^aws:[0-9a-f]{32}$/);
    expect(allow(repository, fingerprint)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('found at a.js:1'),
    });
    expect(repository.keywarden(['scan', ...how, '--policy', 'worktree']).code).toBe(0);
  });

  test('by a hook; it holds from the commit after the one that has it, and is announced', () => {
    const repository = hookedRepository();
    repository.write('a.js', keyLine());
    repository.git('add', 'a.js');
    const [, fingerprint = ''] = /fingerprint (\S+)/.exec(attemptCommit(repository).stderr) ?? [];
    expect(allow(repository, fingerprint).code).toBe(0);
    repository.git('add', '--all');
    const together = attemptCommit(repository);
    expect(together.stderr).toContain(`this change adds 1 suppression to .keywarden-allow (${fingerprint}: made up)`);
    expect(together.code).toBe(1);
    repository.git('reset', '-q', 'a.js');
    expect(attemptCommit(repository).code).toBe(0);
    repository.git('add', 'a.js');
    const after = attemptCommit(repository);
    expect(after.stderr).toContain('allowed 1 by .keywarden-allow');
    expect(after.code).toBe(0);
  });

  test('of a credential in two parts by those of both', () => {
    const repository = createRepository();
    const secret = madeUp('base64', 40, 3);
    repository.write('a.env', `AWS_ACCESS_KEY_ID=${keyId()}\nAWS_SECRET_ACCESS_KEY=${secret}\n`);
    const prints = /fingerprint (.+)/.exec(repository.keywarden(['scan']).stdout)?.[1]?.split(' ') ?? [];
    expect(prints).toHaveLength(2);
    expect(allow(repository, ...prints).code).toBe(0);
    expect(repository.keywarden(['scan']).code).toBe(0);
  });

  test('or so much of it that there is no other', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    expect(allow(repository, fingerprint.slice(4, 12)).code).toBe(0);
    expect(repository.read('.keywarden-allow')).toContain(fingerprint);
  });
});

describe('a suppression', () => {
  test('has an owner, a path, a last day and no secret', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    repository.git('config', 'user.email', 'ada@example.org');
    expect(allow(repository, fingerprint, '--path', 'src/', '--expires', '2999-01-31').code).toBe(0);
    expect(repository.read('.keywarden-allow').split('\n').at(-2)).toBe(
      `${fingerprint} path=src/ owner=ada@example.org expires=2999-01-31 reason=made up`,
    );
    expect(repository.read('.keywarden-allow')).not.toContain(keyId());
    expect(repository.keywarden(['scan']).code).toBe(0);
    expect(allow(repository, fingerprint, '--path', 'else/').stdout).toContain('--path else/ does not fit src/a.js:1');
    repository.commit({ 'other/a.js': keyLine() });
    expect(reportOf(repository).report.findings.map(({ path }) => path)).toEqual(['other/a.js']);
  });

  test('is renewed by another word on the same finding', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    allow(repository, fingerprint);
    repository.keywarden(['allow', fingerprint, '--reason', 'better words']);
    expect(repository.read('.keywarden-allow').match(/^aws.*reason=.*/gm)).toEqual([
      expect.stringMatching(/reason=better words$/),
    ]);
  });

  test('that expired counts no more, and is told', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    allow(repository, fingerprint, '--expires', OTHER_DAY);
    repository.write('.keywarden-allow', repository.read('.keywarden-allow').replace(OTHER_DAY, '2020-01-31'));
    const { code, stdout } = repository.keywarden(['scan']);
    expect(stdout).toContain('.keywarden-allow:4 expired on 2020-01-31 (made up): what it allowed counts again');
    expect(code).toBe(1);
  });

  test('of no use is told, and pruned when it is of no use in the history either', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    allow(repository, fingerprint);
    repository.git('rm', '-q', 'src/a.js');
    repository.commit({});
    expect(repository.keywarden(['scan']).stdout).toContain(
      '.keywarden-allow: 1 entry unused, as nothing in these files matches (line 4)',
    );
    expect(repository.keywarden(['scan', '--history']).stdout).not.toContain('unused');
    expect(repository.keywarden(['allow', '--prune']).stdout).toContain(
      'nothing in .keywarden-allow is expired or unused',
    );
    const other = `aws:${'0'.repeat(32)}`;
    const old = `aws:${'1'.repeat(32)}`;
    repository.write(
      '.keywarden-allow',
      `${repository.read('.keywarden-allow')}${other} reason=x\n${old} expires=2020-01-01 reason=y\n`,
    );
    expect(repository.keywarden(['allow', '--prune', '--dry-run']).stdout).toContain(
      `would remove unused ${other} (x)`,
    );
    const { stdout } = repository.keywarden(['allow', '--prune']);
    expect(stdout).toContain(`removed unused ${other} (x)`);
    expect(stdout).toContain(`removed expired ${old} (y)`);
    expect(repository.read('.keywarden-allow').match(/^aws:\S+/gm)).toEqual([fingerprint]);
  });
});

describe('two branches that each allow something', () => {
  const bothAllow = (attribute: boolean): Repository => {
    const repository = createRepository();
    repository.commit({
      'a.js': keyLine(1),
      'b.js': keyLine(2),
      ...(attribute ? { '.gitattributes': '.keywarden-allow merge=union\n' } : {}),
    });
    const prints = fingerprintsIn(repository);
    for (const [index, fingerprint] of prints.entries()) {
      repository.git('checkout', '-q', '-b', `side-${index}`, 'main');
      allow(repository, fingerprint);
      repository.commit({});
    }
    return repository;
  };

  test('merge without a conflict, also when each has begun the file, and both hold', () => {
    const repository = bothAllow(true);
    repository.git('merge', '-q', '-m', 'merged', 'side-0');
    expect(repository.keywarden(['scan']).code).toBe(0);
    repository.write('.git/keywarden/id', 'another\n');
    expect(repository.keywarden(['scan', '--history']).code).toBe(0);
  });

  test('leave marks that are told when they conflict', () => {
    const repository = bothAllow(false);
    expect(repository.tryGit(['merge', '-q', '-m', 'merged', 'side-0']).code).toBe(1);
    const { code, stderr } = repository.keywarden(['scan']);
    expect(stderr).toContain(
      '.keywarden-allow:4:1: expected an entry, got the mark of a merge conflict: keep the entries of both sides',
    );
    expect(code).toBe(2);
  });
});

describe('bad input', () => {
  test.each([
    [['aws:123456'], 'expected --reason and why it is no secret, got none'],
    [[], 'expected the fingerprint of a finding, as reports show it, got none'],
    [['nonsense', '--reason', 'x'], 'expected a fingerprint, got "nonsense"'],
    [['aws:123456', '--reason', 'x'], 'no finding here has the fingerprint aws:123456'],
    [
      ['aws:123456', '--reason', 'x', '--expires', 'soon'],
      'expected --expires with a day such as 2027-01-31, or 90d, got "soon"',
    ],
    [
      ['aws:123456', '--reason', 'x', '--expires', '2020-01-01'],
      'expected --expires with a day to come, got 2020-01-01',
    ],
    [['aws:123456', '--reason', 'x', '--path', '../a'], '--path ../a cannot be used'],
    [['aws:123456', '--reason', 'x', '--unseen'], 'expected --unseen with whole fingerprints'],
    [['--prune', '--reason', 'x'], 'expected --prune alone, got it with --reason'],
    [['--dry-run'], '--dry-run goes with --prune'],
    [['aws:123456', '--reason', 'x', '--reason', 'y'], 'expected --reason once, got it twice'],
  ])('%j is told', (args, message) => {
    const repository = withKey();
    const { code, stderr } = repository.keywarden(['allow', ...args]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('a file that is broken is told, line by line, and left as it is', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    const broken = 'id 12\naws:zz reason=x\n';
    repository.write('.keywarden-allow', broken);
    for (const args of [['scan'], ['allow', fingerprint, '--reason', 'x'], ['allow', '--prune']]) {
      const { code, stderr } = repository.keywarden(args);
      expect(stderr).toContain('.keywarden-allow:1:1: expected an id of 32 hexadecimal digits, got "12"');
      expect(stderr).toContain('.keywarden-allow:2:1: expected a fingerprint');
      expect(code).toBe(2);
    }
    expect(repository.read('.keywarden-allow')).toBe(broken);
  });

  test('a broken file is not let in by the hook, and one that was let in does not hold', () => {
    const repository = hookedRepository();
    repository.write('.keywarden-allow', 'nonsense\n');
    repository.git('add', '--all');
    expect(attemptCommit(repository)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('.keywarden-allow:1:1'),
    });
    repository.commit({});
    repository.write('.keywarden-allow', `id ${'a'.repeat(32)}\n`);
    repository.git('add', '--all');
    const { code, stderr } = attemptCommit(repository);
    expect(stderr).toContain('what was known before this change is broken, so that none of it holds');
    expect(code).toBe(0);
  });

  test('a history that is cut off keeps everything from being pruned', () => {
    const repository = withKey();
    const [fingerprint = ''] = fingerprintsIn(repository);
    allow(repository, fingerprint);
    repository.commit({});
    const { code, stderr } = repository.clone('--depth', '1').keywarden(['allow', '--prune']);
    expect(stderr).toContain('not everything can be looked at');
    expect(code).toBe(2);
  });
});

test('two processes at once both have their say', async () => {
  const repository = createRepository();
  repository.commit({ 'a.js': keyLine(1), 'b.js': keyLine(2), 'c.js': keyLine(3) });
  const prints = fingerprintsIn(repository);
  const codes = prints.map((fingerprint) => {
    const args = [PROGRAM, 'allow', fingerprint, '--reason', 'x'];
    const child = spawn(process.execPath, args, { cwd: repository.path, env: repository.env, stdio: 'ignore' });
    return new Promise((resolve) => child.on('close', resolve));
  });
  expect(await Promise.all(codes)).toEqual([0, 0, 0]);
  expect(repository.read('.keywarden-allow').match(/^aws:\S+/gm)).toEqual([...prints].sort());
});
