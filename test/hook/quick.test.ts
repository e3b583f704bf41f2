import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attemptCommit, expectStopped } from '../git/hooked.ts';
import { keyId, keyLine } from '../keys.ts';
import { createRepository, type Repository } from '../repository.ts';
import { run } from '../run.ts';
import { commitFile, quickRepository, runHook, started } from './quick-repository.ts';

const PRECHECK = '.git/keywarden-quick';

describe('a clean commit', () => {
  test('starts no Node and says nothing', () => {
    const repository = quickRepository();
    const { code, stderr, before, after } = commitFile(repository, 'b.js', 'const clean = 1;\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(after).not.toBe(before);
    expect(started(repository)).toEqual([]);
  });

  test.each([
    ['deletes a file', (repository: Repository) => repository.git('rm', '-q', 'a.js')],
    ['renames one', (repository: Repository) => repository.git('mv', 'a.js', 'b.js')],
    ['has odd names', (repository: Repository) => repository.write('a b\t"ä\n.js', 'clean\n')],
    ['changes a mode', (repository: Repository) => chmodSync(repository.at('a.js'), 0o755)],
    [
      'adds many files',
      (repository: Repository) => {
        for (let index = 0; index < 1000; index++) repository.write(`many/${index}.js`, `${index}\n`);
      },
    ],
  ])('also when it %s', (_, change) => {
    const repository = quickRepository();
    change(repository);
    repository.git('add', '--all');
    expect(attemptCommit(repository)).toMatchObject({ code: 0, stderr: '' });
    expect(started(repository)).toEqual([]);
  });

  test('and in a linked worktree, from its second commit on', () => {
    const repository = quickRepository();
    const linked = repository.linkedWorktree();
    expect(commitFile(linked, 'b.js', 'clean\n').code).toBe(0);
    expect(started(linked).length).toBeGreaterThan(0);
    expect(commitFile(linked, 'c.js', 'clean\n')).toMatchObject({ code: 0, stderr: '' });
    expect(started(linked)).toEqual([]);
  });
});

describe('the real program looks', () => {
  test('at a suspicious line, and stops a key', () => {
    const repository = quickRepository();
    expectStopped(commitFile(repository, 'b.js', keyLine()), 'b.js:1');
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test('at a message that holds a key', () => {
    const repository = quickRepository();
    repository.write('b.js', 'clean\n');
    repository.git('add', '--all');
    const ended = repository.tryGit(['commit', '-m', `the key is ${keyId()}`]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('<commit message>:1:12: secret AKIA');
    expect(started(repository)).toEqual(['commit-msg fresh']);
  });

  test.each<[string, string | Uint8Array]>([
    ['UTF-16', Buffer.from(`\ufeff${keyLine()}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(keyLine(), 'utf16le').swap16()],
    ['a NUL byte', `\0\n${keyLine()}`],
    ['a key after a megabyte on one line', `${'x '.repeat(500_000)}${keyId()}`],
    ['a key behind many lines', `${'a line of text\n'.repeat(80_000)}${keyLine()}`],
    ['a key behind more lines than are searched', `${'a line of text\n'.repeat(120_000)}${keyLine()}`],
    ['a key behind much that is suspect', `${'const key = read();\n'.repeat(2000)}${keyLine()}`],
    ['a key in letters of Latin-1', Buffer.from(`größer ${keyId()}`, 'latin1')],
    ['lines that look like the end', `keywarden-\nkeywarden-settings\n${keyLine()}`],
  ])('at %s', (_, content) => {
    const repository = quickRepository();
    expect(commitFile(repository, 'b.js', content).code).toBe(1);
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test('at a symbolic link whose target holds a key', () => {
    const repository = quickRepository();
    symlinkSync(keyId(), repository.at('link'));
    repository.git('add', '--all');
    expect(attemptCommit(repository).code).toBe(1);
  });

  test('at settings that change', () => {
    const repository = quickRepository();
    const { stderr } = commitFile(repository, '.keywarden.yaml', 'rules:\n  aws-access-key-id: off\n');
    expect(stderr).toContain(
      'this change adds 1 suppression to the settings of keywarden (rules.aws-access-key-id: off)',
    );
    expect(started(repository)[0]).toBe('pre-commit stale');
  });

  test('where it is the one that knows the rules: a rule of the user counts from the commit that brings it', () => {
    const repository = quickRepository();
    const rule = "custom:\n  - id: acme-token\n    regex: 'acme_[a-z0-9]{12}'\n    keywords: [acme_]\n";
    expect(commitFile(repository, '.keywarden.yaml', rule).code).toBe(0);
    started(repository);
    const token = ['acme', 'q7rt0vxw2lmn'].join('_');
    expect(commitFile(repository, 'b.js', token).stderr).toContain('(acme-token)');
    expect(started(repository)).toEqual(['pre-commit stale']);
    rmSync(repository.at('b.js'));
    expect(commitFile(repository, 'c.js', 'clean\n')).toMatchObject({ code: 0, stderr: '' });
    expect(started(repository)).toEqual([]);
    expect(commitFile(repository, 'b.js', token).code).toBe(1);
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test('at everything when a rule of the user says too little for grep, which is said once', () => {
    const repository = quickRepository();
    commitFile(repository, '.keywarden.yaml', "custom:\n  - id: anything\n    regex: '(?<=key )\\S+'\n");
    expect(commitFile(repository, 'b.js', 'clean\n').stderr).toContain('no quick way for the rule anything');
    started(repository);
    expect(commitFile(repository, 'c.js', 'clean\n').stderr).not.toContain('no quick way');
    expect(started(repository)[0]).toBe('pre-commit fresh');
  });

  test('on the first commit of all', () => {
    const repository = createRepository();
    repository.keywarden(['install']);
    expectStopped(commitFile(repository, 'b.js', keyLine()), 'b.js:1');
  });
});

describe('what the first hook of a commit let pass', () => {
  /** No secret, and yet a line that only the real program can tell from one. */
  const suspicious = `account id: ${'111122223333'}\n`;

  test('the next one does not look at again', () => {
    const repository = quickRepository();
    expect(commitFile(repository, 'b.js', suspicious).code).toBe(0);
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test('nor does it where the first look has ended early, which it tells all changes of', () => {
    const repository = quickRepository();
    repository.write('c.js', keyLine());
    expect(commitFile(repository, 'b.js', 'const key = read();\n'.repeat(2000)).code).toBe(1);
    expect(started(repository)).toEqual(['pre-commit fresh']);
    repository.write('c.js', suspicious);
    expect(commitFile(repository, 'd.js', suspicious).code).toBe(0);
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test('nor does it after much content', () => {
    const repository = quickRepository();
    expect(commitFile(repository, 'b.txt', `${suspicious}${'a line of text\n'.repeat(120_000)}`).code).toBe(0);
    expect(started(repository)).toEqual(['pre-commit fresh']);
  });

  test('is looked at again when a hook behind ours stages more', () => {
    const repository = quickRepository();
    const hook = repository.at('.git/hooks/pre-commit');
    repository.write('later.js', keyLine());
    writeFileSync(hook, `${readFileSync(hook, 'utf8')}\ngit add later.js\n`);
    repository.write('b.js', suspicious);
    repository.git('add', 'b.js');
    expectStopped(attemptCommit(repository), 'later.js:1');
    expect(started(repository)).toEqual(['pre-commit fresh', 'commit-msg fresh']);
  });

  test('is nothing once the rules are others', () => {
    const repository = quickRepository();
    expect(commitFile(repository, 'b.js', suspicious).code).toBe(0);
    started(repository);
    repository.write('b.js', `${suspicious}${suspicious}`);
    repository.git('add', 'b.js');
    const passed = repository.at('.git/keywarden-passed');
    const list = repository.git('diff-index', '--cached', '--raw', '--no-abbrev', 'HEAD');
    const [state = ''] = readFileSync(passed, 'utf8').split(':');
    const commit = repository.git('rev-parse', 'HEAD');
    const startedAfter = (noted: string) => {
      writeFileSync(passed, `${noted}\n${list}\n`);
      expect(runHook(repository, ['commit-msg', '.git/COMMIT_EDITMSG']).code).toBe(0);
      return started(repository);
    };
    expect(startedAfter(`${state.replace(/./g, '0')}:${commit}`)).toEqual(['commit-msg fresh']);
    expect(startedAfter(`${state}:${commit.replace(/./g, '0')}`)).toEqual(['commit-msg fresh']);
    expect(startedAfter(`${state}:${commit}`)).toEqual([]);
    // A commit that the shell cannot read is asked for.
    repository.git('pack-refs', '--all');
    expect(startedAfter(`${state}:${commit}`)).toEqual(['commit-msg fresh']);
    expect(startedAfter(`${state}:`)).toEqual([]);
  });

  test('is nothing for the message, however long that is', () => {
    const repository = quickRepository();
    repository.write('b.js', 'clean\n');
    repository.git('add', '--all');
    const long = `Reader\n\n${'It went on before.\n'.repeat(80)}the key is ${keyId()}`;
    expect(repository.tryGit(['commit', '-m', long]).stderr).toContain('<commit message>:83:12: secret AKIA');
    expect(repository.tryGit(['commit', '-m', `Reader\n\n${keyLine()}`]).code).toBe(1);
    expect(started(repository)).toEqual(['commit-msg fresh', 'commit-msg fresh']);
    expect(repository.tryGit(['commit', '-m', long.replace(keyId(), '')]).code).toBe(0);
    expect(started(repository)).toEqual([]);
  });
});

describe('a pre-check is not trusted', () => {
  const broken = (change: (repository: Repository) => void) => {
    const repository = quickRepository();
    change(repository);
    expectStopped(commitFile(repository, 'b.js', keyLine()), 'b.js:1');
    expect(started(repository)).toEqual(['pre-commit stale']);
  };
  const edit = (from: RegExp, to: string) => (repository: Repository) => {
    const script = repository.read(PRECHECK);
    expect(script).toMatch(from);
    repository.write(PRECHECK, script.replace(from, to));
  };

  test('that is not there', () => broken((repository) => rmSync(repository.at(PRECHECK))));
  test('of another build', () => broken(edit(/keywarden_build_known='[0-9a-f]+/, "keywarden_build_known='0")));
  test('of a build that is gone', () => broken(edit(/build-id'/, "no-such-file'")));
  test('of other settings', () => broken(edit(/HEAD:\.keywarden\.yaml missing/, 'another')));
  test('that is cut off, or no script at all', () => {
    broken((repository) => repository.write(PRECHECK, repository.read(PRECHECK).slice(0, 3000)));
    broken((repository) => repository.write(PRECHECK, 'if [ x\n'));
  });
  test('of an empty file', () => broken((repository) => repository.write(PRECHECK, '')));

  test('where a tool that it needs is not there', () => {
    for (const tool of ['tr', 'grep', 'awk']) {
      const repository = quickRepository();
      const folder = repository.at('node_modules/tools');
      mkdirSync(folder);
      for (const name of ['sh', 'git', 'node', 'tr', 'grep', 'awk', 'cat', 'dirname'].filter(
        (other) => other !== tool,
      )) {
        const found = (process.env.PATH ?? '').split(delimiter).find((path) => existsSync(join(path, name)));
        symlinkSync(join(found ?? '/bin', name), join(folder, name));
      }
      repository.write('b.js', keyLine());
      repository.git('add', '--all');
      const { code, stderr } = repository.tryGit(['commit', '-m', 'x'], { env: { PATH: folder } });
      expect({ tool, code, stopped: stderr.includes('(aws-access-key-id)') }).toEqual({ tool, code: 1, stopped: true });
      expect(repository.tryGit(['commit', '-m', 'x'], { env: { PATH: folder } }).code).toBe(1);
      repository.write('b.js', 'clean\n');
      repository.git('add', '--all');
      // Where grep and awk take NUL bytes for what they are, nobody needs it.
      if (tool !== 'tr')
        expect(repository.tryGit(['commit', '-m', 'x'], { env: { PATH: folder } }).stderr).toContain('no secrets in');
    }
  });

  test('where git cannot read an object', () => {
    const repository = quickRepository();
    repository.write('b.js', keyLine());
    repository.git('add', '--all');
    const id = repository.git('rev-parse', ':b.js');
    rmSync(repository.at(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`), { force: true });
    expect(attemptCommit(repository).code).not.toBe(0);
  });
});

describe('in any shell', () => {
  const shells = [['dash'], ['bash'], ['bash', '--posix'], ['busybox', 'sh'], ['ksh'], ['zsh', '--emulate', 'sh']];
  const here = shells.filter(([program = '']) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program))),
  );

  /** Husky runs hooks by `sh -e`. */
  const ways = here.flatMap((shell) => [shell, [...shell, '-e']]).map((shell) => [shell.join(' '), shell] as const);

  const SPOILED: Readonly<Record<string, (script: string) => string>> = {
    'is empty': () => '',
    'is cut off': (script) => script.slice(0, 3000),
    'is no script': () => 'if [ x\n',
    'is of another build': (script) => script.replace("keywarden_build_known='", '$&0'),
    'is of other settings': (script) => script.replace('HEAD:.keywarden.yaml missing', 'another'),
  };

  test.each(ways)('%s', (_, shell) => {
    const repository = quickRepository();
    const hook = (content: string | Uint8Array) => {
      repository.write('b.js', content);
      repository.git('add', '--all');
      const { code, stderr } = runHook(repository, ['pre-commit'], { shell });
      return { code, stderr, started: started(repository) };
    };
    const stopped = { code: 1, stderr: expect.stringContaining('aws-access-key-id') };
    expect(hook('clean\n')).toEqual({ code: 0, stderr: '', started: [] });
    expect(hook(keyLine())).toEqual({ ...stopped, started: ['pre-commit fresh'] });
    const clean = { code: 0, stderr: expect.stringContaining('no secrets') };
    expect(hook('\0 clean\n')).toMatchObject(clean);
    expect(hook(`\0\n${keyLine()}`)).toMatchObject(stopped);
    expect(hook(Buffer.from(keyLine(), 'utf16le'))).toMatchObject(stopped);
    for (const [how, spoil] of Object.entries(SPOILED)) {
      const script = repository.read(PRECHECK);
      for (const [content, ended] of [
        ['clean\n', clean],
        [keyLine(), stopped],
      ] as const) {
        repository.write(PRECHECK, spoil(script));
        expect({ how, ...hook(content) }).toEqual({ how, ...ended, started: ['pre-commit stale'] });
      }
    }
  });
});

const pathTo = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

describe.skipIf(pathTo('busybox') === undefined)('with the tools of busybox and no others', () => {
  const TOOLS = ['sh', 'grep', 'tr', 'cat', 'awk', 'sed', 'dirname', 'basename'];

  const inBusybox = (tools = TOOLS) => {
    const repository = quickRepository();
    const folder = repository.at('node_modules/tools');
    mkdirSync(folder);
    for (const tool of TOOLS) symlinkSync(pathTo(tools.includes(tool) ? 'busybox' : tool)!, join(folder, tool));
    for (const program of ['git', 'node']) symlinkSync(pathTo(program)!, join(folder, program));
    const env = { ...repository.env, PATH: folder, GIT_INDEX_FILE: '.git/index' };
    const hook = (path: string, content: string | Uint8Array) => {
      repository.git('reset', '-q', '--hard');
      repository.write(path, content);
      repository.git('add', '--all');
      const { code } = run(pathTo('busybox')!, ['sh', '.git/hooks/pre-commit'], { cwd: repository.path, env });
      return { code, started: started(repository) };
    };
    return hook;
  };

  test('a clean commit starts no Node, and all others do', () => {
    const hook = inBusybox();
    expect(hook('b.js', 'const clean = 1;\n')).toEqual({ code: 0, started: [] });
    // What the first look comes up with, and the second one knows to be harmless.
    expect(hook('b.js', `const id = '${'0a1b2c3d'.repeat(5)}';\nconst password = read();\n`)).toMatchObject({
      code: 0,
    });
    expect(hook('b.js', keyLine())).toEqual({ code: 1, started: ['pre-commit fresh'] });
    expect(hook('b.js', `\0\n${keyLine()}`)).toMatchObject({ code: 1 });
    expect(hook('b.js', Buffer.from(`\ufeff${keyLine()}`, 'utf16le'))).toMatchObject({ code: 1 });
    expect(hook('b.js', `${'clean line\n'.repeat(20_000)}${keyLine()}`)).toMatchObject({ code: 1 });
  });

  test.each(['awk', 'grep'])('only its %s: what stands behind a NUL byte is seen, far down in a file too', (tool) => {
    const hook = inBusybox([tool]);
    const far = 'clean line\n'.repeat(2000);
    expect(hook('b.js', `${far}\0${keyLine()}`)).toEqual({ code: 1, started: ['pre-commit fresh'] });
    expect(hook('b.js', far)).toEqual({ code: 0, started: [] });
  });
});
