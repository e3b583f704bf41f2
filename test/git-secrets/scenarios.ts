import type { Place } from './surroundings.ts';

/** What somebody does with git-secrets, and what it answers: a transcript of commands, lines and exit codes. */
export interface Scenario {
  readonly does: (place: Place) => void;
  readonly says: readonly string[];
}

const prohibited = (place: Place): void => place.prohibit('@todo', 'forbidden|me', '#hash');

const badFiles = (place: Place): void => {
  prohibited(place);
  place.stage({
    'data.txt': '@todo more stuff\n',
    'failure1.txt': 'another line... forbidden\n',
    'failure2.txt': 'me\n',
    'ok.txt': 'hi there\n',
  });
};

const BAD = ['data.txt:1:@todo more stuff', 'failure1.txt:1:another line... forbidden', 'failure2.txt:1:me'];

const installed = (place: Place): void => {
  prohibited(place);
  place.tryGit(['secrets', '--install']);
};

/** A submodule at `sub`, staged, with something prohibited in it. */
const withSubmodule = (place: Place): void => {
  const inner = ['-C', place.folder('.git/inner')];
  place.git(...inner, 'init', '-q');
  place.write('.git/inner/a.txt', 'me\n');
  place.git(...inner, 'add', '.');
  place.git(...inner, 'commit', '-q', '-m', 'x');
  place.git('submodule', '--quiet', 'add', place.at('.git/inner'), 'sub');
};

/** Scans: which files, and how their lines match. */
export const SCANS: Readonly<Record<string, Scenario>> = {
  'without files, those that git tracks are scanned': {
    does: (place) => {
      badFiles(place);
      place.write('untracked.txt', 'me\n');
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', ...BAD, '<advice>', '=> 1'],
  },
  'in a subdirectory, those below it': {
    does: (place) => {
      badFiles(place);
      place.stage({ 'sub/a.txt': 'me\n' });
      place.runs(['-C', 'sub', 'secrets', '--scan']);
      place.runs(['-C', 'sub', 'secrets', '--scan', '--cached']);
    },
    says: [
      ...['$ git -C sub secrets --scan', 'a.txt:1:me', '<advice>', '=> 1'],
      ...['$ git -C sub secrets --scan --cached', 'a.txt:1:me', '<advice>', '=> 1'],
    ],
  },
  'files by name, more than one match, none': {
    does: (place) => {
      badFiles(place);
      place.write('two.txt', 'me\n-\nforbidden me\n');
      place.secrets('--scan', 'two.txt', 'ok.txt');
      place.secrets('--scan', './data.txt');
      place.secrets('--scan', 'ok.txt');
    },
    says: [
      ...['$ git secrets --scan two.txt ok.txt', 'two.txt:1:me', 'two.txt:3:forbidden me', '<advice>', '=> 1'],
      ...['$ git secrets --scan ./data.txt', './data.txt:1:@todo more stuff', '<advice>', '=> 1'],
      ...['$ git secrets --scan ok.txt', '=> 0'],
    ],
  },
  'folders only with -r': {
    does: (place) => {
      prohibited(place);
      place.write('foo/bar/data.txt', '@todo\n');
      place.secrets('--scan', 'foo');
      place.secrets('--scan', '-r', 'foo');
      place.secrets('--scan', 'foo/', '--recursive');
    },
    says: [
      ...['$ git secrets --scan foo', '=> 0'],
      ...['$ git secrets --scan -r foo', 'foo/bar/data.txt:1:@todo', '<advice>', '=> 1'],
      ...['$ git secrets --scan foo/ --recursive', 'foo/bar/data.txt:1:@todo', '<advice>', '=> 1'],
    ],
  },
  'the index, with patterns for paths': {
    does: (place) => {
      badFiles(place);
      place.write('data.txt', 'mended\n');
      place.secrets('--scan', '--cached');
      place.secrets('--scan', '--cached', '*1.txt');
    },
    says: [
      ...['$ git secrets --scan --cached', ...BAD, '<advice>', '=> 1'],
      ...['$ git secrets --scan --cached *1.txt', BAD[1]!, '<advice>', '=> 1'],
    ],
  },
  'untracked files, but not ignored ones': {
    does: (place) => {
      prohibited(place);
      place.stage({ '.gitignore': 'ignored.txt\n', 'b.txt': 'fine\n' });
      place.write('a.txt', 'me\n');
      place.write('ignored.txt', 'me\n');
      place.secrets('--scan', '--untracked');
    },
    says: ['$ git secrets --scan --untracked', 'a.txt:1:me', '<advice>', '=> 1'],
  },
  'all files of a directory, without git': {
    does: (place) => {
      prohibited(place);
      place.write('.gitignore', 'ignored.txt\n');
      place.write('ignored.txt', 'me\n');
      place.write('sub/a.txt', 'me\n');
      place.secrets('--scan', '--no-index');
      place.secrets('--scan', '--no-index', 'sub');
    },
    says: [
      ...['$ git secrets --scan --no-index', 'ignored.txt:1:me', 'sub/a.txt:1:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan --no-index sub', 'sub/a.txt:1:me', '<advice>', '=> 1'],
    ],
  },
  'standard input': {
    does: (place) => {
      prohibited(place);
      place.runs(['secrets', '--scan', '-'], { input: 'foo\nme\n' });
      place.runs(['secrets', '--scan', '-'], { input: 'foo\n' });
    },
    says: [
      ...['$ git secrets --scan -', '(standard input):2:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan -', '=> 0'],
    ],
  },
  'matches are whole words': {
    does: (place) => {
      prohibited(place);
      place.write('test.txt', 'mesa Jar Jar Binks\nfoo.me\n"me"\nme_\nsome\n');
      place.secrets('--scan', 'test.txt');
    },
    says: ['$ git secrets --scan test.txt', 'test.txt:2:foo.me', 'test.txt:3:"me"', '<advice>', '=> 1'],
  },
  'binary files are passed over': {
    does: (place) => {
      prohibited(place);
      place.stage({ binary: 'a\0b\nme\n' });
      place.secrets('--scan', 'binary');
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan binary', '=> 0', '$ git secrets --scan', '=> 0'],
  },
  'bytes that are no UTF-8 are kept': {
    does: (place) => {
      place.prohibit('caf. au lait', 'key=[^ ]+');
      place.write('latin1.txt', Buffer.from('caf\xe9 au lait\nkey=\xfc\n', 'latin1'));
      const { stderr } = place.tryGit(['secrets', '--scan', 'latin1.txt']);
      place.transcript.push(...stderr.split('\n').slice(0, 2));
    },
    says: ['latin1.txt:1:caf\ufffd au lait', 'latin1.txt:2:key=\ufffd'],
  },
  'symbolic links are followed by name, not in a tree': {
    does: (place) => {
      prohibited(place);
      place.write('target.txt', 'me\n');
      place.git('config', 'core.symlinks', 'true');
      place.runs(['-c', 'alias.link=!ln -s target.txt link.txt', 'link']);
      place.git('add', 'link.txt');
      place.secrets('--scan', 'link.txt');
      place.secrets('--scan');
      place.secrets('--scan', '--cached');
    },
    says: [
      ...['$ git -c alias.link=!ln -s target.txt link.txt link', '=> 0'],
      ...['$ git secrets --scan link.txt', 'link.txt:1:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan', '=> 0'],
      ...['$ git secrets --scan --cached', '=> 0'],
    ],
  },
  'names with special characters are quoted as git quotes them, but not those that were given': {
    does: (place) => {
      prohibited(place);
      place.stage({ 'a"\t\\b.txt': 'me\n' });
      place.secrets('--scan');
      place.secrets('--scan', '--cached');
      place.secrets('--scan', 'a"\t\\b.txt');
    },
    says: [
      ...['$ git secrets --scan', '"a\\"\\t\\\\b.txt":1:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan --cached', '"a\\"\\t\\\\b.txt":1:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan a"\t\\b.txt', 'a"\t\\b.txt:1:me', '<advice>', '=> 1'],
    ],
  },
  'a repository from outside of its worktree': {
    does: (place) => {
      badFiles(place);
      const where = ['--git-dir', '../.git', '--work-tree', '..'];
      const outside = { cwd: place.env.HOME! };
      place.git('config', 'core.worktree', place.path);
      place.runs(['--git-dir', place.at('.git'), 'secrets', '--scan', '--cached', 'data.txt'], outside);
      place.runs(['--git-dir', place.at('.git'), 'secrets', '--scan'], outside);
      place.write('sub/a.txt', 'me\n');
      place.runs([...where, 'secrets', '--scan', '--untracked'], { cwd: place.at('sub') });
    },
    says: [
      ...['$ git --git-dir <top>/.git secrets --scan --cached data.txt', BAD[0]!, '<advice>', '=> 1'],
      ...['$ git --git-dir <top>/.git secrets --scan', ...BAD, '<advice>', '=> 1'],
      '$ git --git-dir ../.git --work-tree .. secrets --scan --untracked',
      ...['a.txt:1:me', '<advice>', '=> 1'],
    ],
  },
  'files that git is told not to look at, as it has them': {
    does: (place) => {
      badFiles(place);
      place.git('update-index', '--assume-unchanged', 'data.txt', 'failure1.txt', 'failure2.txt', 'ok.txt');
      place.write('data.txt', 'mended\n');
      place.write('ok.txt', 'me\n');
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', ...BAD, '<advice>', '=> 1'],
  },
  'submodules, where the settings have git go into them': {
    does: (place) => {
      installed(place);
      withSubmodule(place);
      for (const flags of [[], ['--cached']]) {
        place.secrets('--scan', ...flags);
        place.runs(['-c', 'submodule.recurse=true', 'secrets', '--scan', ...flags]);
      }
      place.write('sub/a.txt', 'mended\n');
      place.runs(['-c', 'submodule.recurse=true', 'secrets', '--scan']);
      place.runs(['-c', 'submodule.recurse=true', 'commit', '-m', 'x']);
      place.runs(['commit', '-q', '-m', 'x']);
    },
    says: [
      ...['$ git secrets --scan', '=> 0'],
      ...['$ git -c submodule.recurse=true secrets --scan', 'sub/a.txt:1:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan --cached', '=> 0'],
      ...['$ git -c submodule.recurse=true secrets --scan --cached', 'sub/a.txt:1:me', '<advice>', '=> 1'],
      ...['$ git -c submodule.recurse=true secrets --scan', '=> 0'],
      ...['$ git -c submodule.recurse=true commit -m x', 'sub/a.txt:1:me', '<advice>', '=> 1'],
      ...['$ git commit -q -m x', '=> 0'],
    ],
  },
  'files by names that are no UTF-8, and by names with many slashes': {
    does: (place) => {
      prohibited(place);
      const names = "$(printf 'a\\374') $(printf 'a\\375')";
      place.runs(['-c', `alias.make=!for name in ${names}; do echo me > $name; done`, 'make']);
      place.runs(['-c', `alias.look=!git secrets --scan ${names}`, 'look']);
      place.write('foo/data.txt', '@todo\n');
      place.secrets('--scan', '-r', 'foo//');
    },
    says: [
      ...[
        "$ git -c alias.make=!for name in $(printf 'a\\374') $(printf 'a\\375'); do echo me > $name; done make",
        '=> 0',
      ],
      "$ git -c alias.look=!git secrets --scan $(printf 'a\\374') $(printf 'a\\375') look",
      ...['a\ufffd:1:me', 'a\ufffd:1:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan -r foo//', 'foo/data.txt:1:@todo', '<advice>', '=> 1'],
    ],
  },
  'a group that a reference names has to match': {
    does: (place) => {
      place.prohibit('("|\')?key\\1');
      place.write('a.txt', 'key\n"key"\n"key\n\'key\'\n');
      place.secrets('--scan', 'a.txt');
    },
    says: ['$ git secrets --scan a.txt', 'a.txt:2:"key"', "a.txt:4:'key'", '<advice>', '=> 1'],
  },
  'history: what was committed and is gone': {
    does: (place) => {
      prohibited(place);
      const commit = place.commit({ 'history.txt': '@todo\n' });
      place.commit({ 'history.txt': 'todo\n' });
      place.secrets('--scan');
      const { code, stderr } = place.tryGit(['secrets', '--scan-history']);
      place.transcript.push(stderr.replaceAll(commit, '<commit>').split('\n', 1)[0]!, `=> ${code}`);
    },
    says: ['$ git secrets --scan', '=> 0', '<commit>:history.txt:1:@todo', '=> 1'],
  },
  'history: of all branches': {
    does: (place) => {
      prohibited(place);
      place.commit({ 'a.txt': 'fine\n' });
      place.git('checkout', '-q', '-b', 'side');
      const commit = place.commit({ 'b.txt': 'me\n' });
      place.git('checkout', '-q', 'main');
      const { code, stderr } = place.tryGit(['secrets', '--scan-history']);
      place.transcript.push(stderr.replaceAll(commit, '<commit>').split('\n', 1)[0]!, `=> ${code}`);
    },
    says: ['<commit>:b.txt:1:me', '=> 1'],
  },
  'history: before the first commit, the files that are there': {
    does: (place) => {
      badFiles(place);
      place.secrets('--scan-history');
    },
    says: ['$ git secrets --scan-history', ...BAD, '<advice>', '=> 1'],
  },
};

/** What is allowed. */
export const ALLOWANCES: Readonly<Record<string, Scenario>> = {
  'by a pattern in the settings': {
    does: (place) => {
      place.prohibit('foo="baz{1,5}"');
      place.git('config', '--add', 'secrets.allowed', 'foo="bazzz"');
      place.write('a.txt', 'foo="bazzz" is ok because 3 "z"s\n');
      place.secrets('--scan', 'a.txt');
      place.write('a.txt', 'This is NOT: ok foo="bazzzz"\n');
      place.secrets('--scan', 'a.txt');
    },
    says: [
      ...['$ git secrets --scan a.txt', '=> 0'],
      ...['$ git secrets --scan a.txt', 'a.txt:1:This is NOT: ok foo="bazzzz"', '<advice>', '=> 1'],
    ],
  },
  'by path, line number and parts of words': {
    does: (place) => {
      badFiles(place);
      place.git('config', '--add', 'secrets.allowed', '^data\\.txt:1:');
      place.git('config', '--add', 'secrets.allowed', 'orbidde');
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', BAD[2]!, '<advice>', '=> 1'],
  },
  'by .gitallowed, without its comments and blank lines': {
    does: (place) => {
      badFiles(place);
      place.write('.gitallowed', '# todo me\n\n  \n  # forbidden\n@todo\nfailure2.txt:1:me\n');
      place.secrets('--scan');
      place.git('add', '.gitallowed');
      place.write('sub/.gitallowed', 'forbidden\n');
      place.runs(['-C', 'sub', 'secrets', '--scan', '../failure1.txt', '../data.txt']);
    },
    says: [
      ...['$ git secrets --scan', BAD[1]!, '<advice>', '=> 1'],
      '$ git -C sub secrets --scan ../failure1.txt ../data.txt',
      ...['../failure1.txt:1:another line... forbidden', '<advice>', '=> 1'],
    ],
  },
  'a comment in .gitallowed allows nothing': {
    does: (place) => {
      prohibited(place);
      place.stage({ 'data.txt': '#hash\n' });
      place.write('.gitallowed', '#hash\n');
      place.secrets('--scan');
      place.write('.gitallowed', 'hash\n');
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', 'data.txt:1:#hash', '<advice>', '=> 1', '$ git secrets --scan', '=> 0'],
  },
};

/** What changes and shows the settings. */
export const SETTINGS: Readonly<Record<string, Scenario>> = {
  'patterns are added, once': {
    does: (place) => {
      place.secrets('--add', 'testing+123');
      place.secrets('--add', 'testing+123');
      place.secrets('--add', '--literal', 'testing+(abc)');
      place.secrets('--add', '-l', 'testing+(abc)');
      place.secrets('--add', '--allowed', 'testing+123');
      place.secrets('--add', '-a', '-l', 'a.b');
      place.secrets('--list');
    },
    says: [
      ...['$ git secrets --add testing+123', '=> 0', '$ git secrets --add testing+123', '=> 1'],
      ...['$ git secrets --add --literal testing+(abc)', '=> 0', '$ git secrets --add -l testing+(abc)', '=> 1'],
      ...['$ git secrets --add --allowed testing+123', '=> 0', '$ git secrets --add -a -l a.b', '=> 0'],
      '$ git secrets --list',
      ...['secrets.patterns testing+123', 'secrets.patterns testing\\+\\(abc\\)'],
      ...['secrets.allowed testing+123', 'secrets.allowed a\\.b', '=> 0'],
    ],
  },
  'in the settings of the user, with --global': {
    does: (place) => {
      place.secrets('--list', '--global');
      place.secrets('--add', '--global', 'everywhere');
      place.secrets('--add', 'only');
      place.secrets('--list', '--global');
      place.secrets('--list');
      place.secrets('--add', 'everywhere');
    },
    says: [
      ...['$ git secrets --list --global', '=> 1'],
      ...['$ git secrets --add --global everywhere', '=> 0', '$ git secrets --add only', '=> 0'],
      ...['$ git secrets --list --global', 'secrets.patterns everywhere', '=> 0'],
      ...['$ git secrets --list', 'secrets.patterns everywhere', 'secrets.patterns only', '=> 0'],
      ...['$ git secrets --add everywhere', '=> 1'],
    ],
  },
  'providers give patterns, one a line': {
    does: (place) => {
      place.secrets('--add-provider', '--', 'echo', 'foo', 'baz', 'bar');
      place.secrets('--add-provider', '--', 'cat', 'given.txt');
      place.secrets('--list');
      place.write('given.txt', 'b[ae]m\r\n\nqux\r\n');
      place.write('a.txt', 'foo baz bar\nfoo\nbam\nqux\n');
      place.secrets('--scan', 'a.txt');
    },
    says: [
      ...['$ git secrets --add-provider -- echo foo baz bar', '=> 0'],
      ...['$ git secrets --add-provider -- cat given.txt', '=> 0'],
      ...['$ git secrets --list', 'secrets.providers echo foo baz bar', 'secrets.providers cat given.txt', '=> 0'],
      ...['$ git secrets --scan a.txt', 'a.txt:1:foo baz bar', 'a.txt:3:bam', 'a.txt:4:qux', '<advice>', '=> 1'],
    ],
  },
  'keys of an AWS credentials file become patterns': {
    does: (place) => {
      const names = ['aws_access_key_id', 'aws_secret_access_key'];
      place.write('keys.ini', `[default]\n${names[0]} = abc123\n${names[1]}= "foo+baz"\nregion = here\n`);
      place.secrets('--aws-provider', 'keys.ini');
      place.secrets('--add-provider', '--', 'git', 'secrets', '--aws-provider', 'keys.ini');
      place.write('a.txt', 'xabc123\n(foo+baz)\nabc123\n');
      place.secrets('--scan', 'a.txt');
    },
    says: [
      ...['$ git secrets --aws-provider keys.ini', 'abc123', 'foo\\+baz', '=> 0'],
      ...['$ git secrets --add-provider -- git secrets --aws-provider keys.ini', '=> 0'],
      ...['$ git secrets --scan a.txt', 'a.txt:2:(foo+baz)', 'a.txt:3:abc123', '<advice>', '=> 1'],
    ],
  },
  'without a credentials file there are no keys': {
    does: (place) => {
      place.secrets('--aws-provider');
    },
    says: ['$ git secrets --aws-provider', '=> 0'],
  },
  'AWS is registered once': {
    does: (place) => {
      place.secrets('--register-aws');
      place.secrets('--register-aws');
    },
    says: ['$ git secrets --register-aws', 'OK', '=> 0', '$ git secrets --register-aws', '=> 0'],
  },
};

/** Commands that only show something. */
export const SHOWN: Readonly<Record<string, Scenario>> = {
  'a command twice is no other command': {
    does: (place) => {
      place.prohibit('me');
      place.secrets('--list', '--list');
    },
    says: ['$ git secrets --list --list', 'secrets.patterns me', '=> 0'],
  },
  'help is no mistake': {
    does: (place) => {
      const { code, stderr } = place.tryGit(['secrets', 'help']);
      place.transcript.push(stderr, `=> ${code}`);
    },
    says: ['', '=> 0'],
  },
};

const HOOKS = ['commit-msg', 'pre-commit', 'prepare-commit-msg'];
const said = (folder: string): string[] => HOOKS.map((hook) => `Installed ${hook} hook to ${folder}/${hook}`);

/** Hooks: where they are put, and what they stop. */
export const HOOK_RUNS: Readonly<Record<string, Scenario>> = {
  'are installed, and replaced only by force': {
    does: (place) => {
      place.secrets('--install');
      place.secrets('--install');
      place.secrets('--install', '-f');
      place.secrets('--install', '--force', place.path);
    },
    says: [
      ...['$ git secrets --install', ...said('.git/hooks'), '=> 0'],
      ...['$ git secrets --install', '.git/hooks/commit-msg already exists. Use -f to force', '=> 1'],
      ...['$ git secrets --install -f', ...said('.git/hooks'), '=> 0'],
      ...['$ git secrets --install --force <top>', ...said('<top>/.git/hooks'), '=> 0'],
    ],
  },
  'are installed from a subdirectory': {
    does: (place) => {
      place.folder('sub');
      place.runs(['-C', 'sub', 'secrets', '--install']);
      place.runs(['-C', 'sub', 'secrets', '--install', '-f', '..']);
      place.secrets('--install', '-f', '.');
    },
    says: [
      ...['$ git -C sub secrets --install', ...said('<top>/.git/hooks'), '=> 0'],
      ...['$ git -C sub secrets --install -f ..', ...said('../.git/hooks'), '=> 0'],
      ...['$ git secrets --install -f .', ...said('./.git/hooks'), '=> 0'],
    ],
  },
  'are installed as Debian keeps them': {
    does: (place) => {
      for (const hook of HOOKS) place.folder(`.git/hooks/${hook}.d`);
      place.secrets('--install');
    },
    says: [
      '$ git secrets --install',
      ...HOOKS.map((hook) => `Installed ${hook} hook to .git/hooks/${hook}.d/git-secrets`),
      '=> 0',
    ],
  },
  'are installed into a template for new repositories': {
    does: (place) => {
      place.prohibit('me');
      place.secrets('--install', 'template');
      place.runs(['init', '--quiet', '--template', place.at('template'), place.at('new')]);
      place.write('new/a.txt', 'me\n');
      place.git('-C', 'new', 'config', 'secrets.patterns', 'me');
      place.git('-C', 'new', 'add', '.');
      place.runs(['-C', 'new', 'commit', '-m', 'x']);
    },
    says: [
      ...['$ git secrets --install template', ...said('template/hooks'), '=> 0'],
      ...['$ git init --quiet --template <top>/template <top>/new', '=> 0'],
      ...['$ git -C new commit -m x', 'a.txt:1:me', '<advice>', '=> 1'],
    ],
  },
  'stop a first commit, in its files as they are staged': {
    does: (place) => {
      installed(place);
      place.stage({ 'da ta.txt': '@todo\n', 'ok.txt': 'fine\n' });
      place.write('da ta.txt', 'mended, but not staged\n');
      place.runs(['commit', '-m', 'x']);
    },
    says: ['$ git commit -m x', 'da ta.txt:1:@todo', '<advice>', '=> 1'],
  },
  'stop commits of whole files, from anywhere, -a and by path': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'me\n', 'b.txt': 'b\n', 'sub/c.txt': 'c\n' });
      place.write('a.txt', 'me\nmore\n');
      place.runs(['commit', '-a', '-m', 'x']);
      place.runs(['-C', 'sub', 'commit', '-m', 'x', '../a.txt']);
    },
    says: [
      ...['$ git commit -a -m x', 'a.txt:1:me', '<advice>', '=> 1'],
      ...['$ git -C sub commit -m x ../a.txt', 'a.txt:1:me', '<advice>', '=> 1'],
    ],
  },
  'let other files and deletions of some pass': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'a\n', 'old.txt': 'me\n', 'kept.txt': 'me\n' });
      place.git('rm', '-q', 'old.txt');
      place.stage({ 'a.txt': 'b\n' });
      place.runs(['commit', '-q', '-m', 'x']);
    },
    says: ['$ git commit -q -m x', '=> 0'],
  },
  'stop messages': {
    does: (place) => {
      installed(place);
      place.stage({ 'a.txt': 'a\n' });
      place.runs(['commit', '-m', 'one\n\n@todo in the message??']);
      place.runs(['commit', '-q', '-m', 'fine']);
    },
    says: [
      '$ git commit -m one\n\n@todo in the message??',
      ...['.git/COMMIT_EDITMSG:3:@todo in the message??', '<advice>', '=> 1'],
      ...['$ git commit -q -m fine', '=> 0'],
    ],
  },
  'let merges pass that bring nothing': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'a\n' });
      place.git('checkout', '-q', '-b', 'side');
      place.commit({ 'b.txt': 'fine\n' });
      place.git('checkout', '-q', 'main');
      place.runs(['merge', '--quiet', '--no-ff', '-m', 'merged', 'side']);
    },
    says: ['$ git merge --quiet --no-ff -m merged side', '=> 0'],
  },
  'do nothing for messages of other kinds': {
    does: (place) => {
      prohibited(place);
      place.secrets('--prepare_commit_msg_hook', '--', '.git/COMMIT_EDITMSG', 'message');
      place.secrets('--prepare_commit_msg_hook', '--', '.git/COMMIT_EDITMSG');
    },
    says: [
      ...['$ git secrets --prepare_commit_msg_hook -- .git/COMMIT_EDITMSG message', '=> 0'],
      ...['$ git secrets --prepare_commit_msg_hook -- .git/COMMIT_EDITMSG', '=> 0'],
    ],
  },
};

const refused = (args: string, message: string): Scenario => ({
  does: (place) => {
    place.secrets(...args.split(' '));
  },
  says: [`$ git secrets ${args}`, message, '=> 1'],
});

/** Command lines that are refused. */
export const REFUSALS: Readonly<Record<string, Scenario>> = {
  '-r with another command': refused('--list -r', '-r|--recursive can only be supplied with the --scan subcommand'),
  '--force with another command': refused(
    '--scan --force',
    '-f|--force can only be supplied with the --install subcommand',
  ),
  '-a with another command': refused('--scan -a', '-a|--allowed can only be supplied with the --add subcommand'),
  '-l with another command': refused('--scan -l', '-l|--literal can only be supplied with the --add subcommand'),
  '--cached with another command': refused(
    '--list --cached',
    '--cached can only be supplied with the --scan subcommand',
  ),
  '--no-index with another command': refused(
    '--list --no-index',
    '--no-index can only be supplied with the --scan subcommand',
  ),
  '--untracked with another command': refused(
    '--add --untracked x',
    '--untracked can only be supplied with the --scan subcommand',
  ),
  ...Object.fromEntries(
    ['--cached', '--no-index', '--untracked'].map((flag) => [
      `-r with ${flag}`,
      refused(`--scan -r ${flag}`, '-r|--recursive cannot be supplied with --cached, --no-index, or --untracked'),
    ]),
  ),
  'options in one word': refused('--scan -rf', '-f|--force can only be supplied with the --install subcommand'),
};
