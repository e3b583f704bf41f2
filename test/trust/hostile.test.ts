import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/formats.ts';
import { keyId, keyLine } from '../keys.ts';
import { createFolder, createRepository, type Repository, temporaryFolder } from '../repository.ts';

const WINDOWS = process.platform === 'win32';

const COMMANDS: readonly (readonly string[])[] = [
  ['scan'],
  ['scan', '--staged'],
  ['scan', '--range', 'HEAD~1..HEAD'],
  ['scan', '--history'],
  ['scan', '--stdin'],
  ['hook', 'pre-commit'],
  ['rules'],
  ['install'],
];

describe.skipIf(WINDOWS)('settings of git that name programs', () => {
  /** A repository in which whatever git is told to run leaves a mark. */
  const trapped = (): { readonly repository: Repository; readonly mark: string } => {
    const repository = createRepository();
    repository.commit({ 'a.txt': 'one\n' });
    repository.commit({ 'a.txt': 'two\n', 'b.bin': 'three\n' });
    const mark = join(temporaryFolder(), 'mark');
    const trap = join(temporaryFolder(), 'trap');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat 2>/dev/null\nexit 0\n`);
    chmodSync(trap, 0o755);
    const settings = {
      'core.fsmonitor': trap,
      'core.sshCommand': trap,
      'core.pager': trap,
      'core.editor': trap,
      'core.askPass': trap,
      'pager.diff': trap,
      'pager.log': trap,
      'diff.external': trap,
      'diff.trap.command': trap,
      'diff.trap.textconv': trap,
      'filter.trap.clean': trap,
      'filter.trap.smudge': trap,
      'filter.trap.process': trap,
      'merge.trap.driver': trap,
      'interactive.diffFilter': trap,
      'gpg.program': trap,
      'credential.helper': `!${trap}`,
      'alias.diff-index': `!${trap}`,
      'alias.cat-file': `!${trap}`,
      'alias.rev-parse': `!${trap}`,
      'uploadpack.packObjectsHook': trap,
      'sequence.editor': trap,
      'trailer.x.command': trap,
      'log.showSignature': 'true',
    };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    repository.write('.gitattributes', '* diff=trap filter=trap merge=trap\n');
    repository.write('a.txt', keyLine());
    // Staged without the filters of the trap.
    const id = repository.tryGit(['hash-object', '-w', '--no-filters', 'a.txt']).stdout.trim();
    repository.git('-c', 'core.fsmonitor=', 'update-index', '--cacheinfo', `100644,${id},a.txt`);
    execFileSync('rm', ['-f', mark]);
    return { repository, mark };
  };

  test.each(COMMANDS.map((args) => [args.join(' '), args] as const))('%s runs none of them', (_, args) => {
    const { repository, mark } = trapped();
    const { code } = repository.keywarden(args, { input: 'nothing\n' });
    expect([0, 1]).toContain(code);
    expect(existsSync(mark)).toBe(false);
  });

  test('the trap itself works', () => {
    const { repository, mark } = trapped();
    repository.tryGit(['diff']);
    expect(existsSync(mark)).toBe(true);
  });

  test('and the staged key is found all the same', () => {
    const { repository } = trapped();
    expect(repository.keywarden(['scan', '--staged']).stdout).toContain('a.txt:1:13: secret');
  });
});

describe.skipIf(WINDOWS)('a worktree full of traps', () => {
  test('pipes, devices, links that lead out, in circles or nowhere', () => {
    const outside = createFolder();
    outside.write('outside.js', keyLine(2));
    const folder = createFolder();
    folder.write('found.js', keyLine(1));
    execFileSync('mkfifo', [folder.at('pipe')]);
    symlinkSync('/dev/zero', folder.at('zero'));
    symlinkSync('.', folder.at('circle'));
    symlinkSync('loop-b', folder.at('loop-a'));
    symlinkSync('loop-a', folder.at('loop-b'));
    symlinkSync('nowhere', folder.at('dangling'));
    symlinkSync(outside.path, folder.at('out'));
    const { code, stdout } = folder.keywarden(['scan', '.']);
    expect(stdout).toContain('found.js:1:13: secret');
    expect(stdout).not.toContain('outside.js');
    expect(code).toBe(1);
  });

  test('a folder as deep as a path can be', () => {
    const folder = createFolder();
    let path = '.';
    while (path.length < 3000) path = join(path, 'd'.repeat(200));
    mkdirSync(folder.at(path), { recursive: true });
    writeFileSync(folder.at(join(path, 'deep.js')), keyLine());
    const { stdout, code } = folder.keywarden(['scan', '.']);
    expect(stdout).toContain('deep.js:1:13');
    expect(code).toBe(1);
  });
});

describe('names and messages that attack whoever reads the report', () => {
  const ESCAPE = '\u001b]0;title\u0007\u001b[31m';
  const BIDI = '\u202e\u2066';
  const NAMES = [
    `esc${ESCAPE}.js`,
    `bidi${BIDI}.js`,
    '=HYPERLINK("x").js',
    '<script>alert(1)</script>.js',
    '`|[x](y).js',
  ];
  const MESSAGE = `${ESCAPE}${BIDI}\n::error::injected\n<script>alert(1)</script>`;

  const hostile = (): Repository => {
    const repository = createRepository();
    const files = Object.fromEntries(NAMES.map((name, index) => [name.replaceAll('/', ':'), keyLine(index + 1)]));
    repository.commit(files, MESSAGE);
    return repository;
  };

  test.skipIf(WINDOWS).each(Object.keys(formats))('%s', (format) => {
    const { stdout, code } = hostile().keywarden(['scan', '--history', '--format', format]);
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    if (['text', 'github', 'markdown', 'junit', 'csv', 'html'].includes(format))
      expect(stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    if (['markdown', 'junit', 'html'].includes(format)) expect(stdout).not.toContain('<script>alert');
    if (format === 'github') expect(stdout).not.toMatch(/^::error::injected/m);
    if (format === 'csv') expect(stdout).not.toMatch(/(^|,)"?[=+@]/m);
    for (let seed = 1; seed <= NAMES.length; seed++) expect(stdout).not.toContain(keyId(seed));
  });
});
