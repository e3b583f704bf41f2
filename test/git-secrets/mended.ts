import type { Scenario } from './scenarios.ts';
import type { Place } from './surroundings.ts';

const installed = (place: Place): void => {
  place.prohibit('me');
  place.tryGit(['secrets', '--install']);
};

const NOTHING = [
  'git-secrets: nothing was scanned: no pattern is configured, and no provider gave one.',
  'To look for AWS credentials: git secrets --register-aws',
  "For other patterns: git secrets --add '<pattern>' (--global for all your repositories)",
];

const broken = (pattern: string, from: string, why: string): string[] => [
  `git-secrets: the pattern ${pattern} of ${from} cannot be used: ${why}`,
  'Patterns are POSIX extended regular expressions. Mend or remove it; until then nothing is scanned.',
];

/** Files in the index alone, all with one content. */
const stageMany = (place: Place, content: string, names: readonly string[]): void => {
  place.write('content', content);
  const object = place.git('hash-object', '-w', 'content');
  const input = names.map((name) => `100644 ${object}\t${name}\n`).join('');
  place.tryGit(['update-index', '--index-info'], { input });
};

/** Faults of git-secrets 1.3.0 in what is scanned. */
export const MENDED_SCANS: Readonly<Record<string, Scenario>> = {
  'a commit that only deletes files made it scan the whole index': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'a\n', 'kept.txt': 'me\n' });
      place.git('rm', '-q', 'a.txt');
      place.runs(['commit', '-q', '-m', 'x']);
    },
    says: ['$ git commit -q -m x', '=> 0'],
  },
  'many files made it fail: argument list too long': {
    does: (place) => {
      installed(place);
      const folder = 'long/'.repeat(30);
      stageMany(
        place,
        'fine\n',
        Array.from({ length: 15_000 }, (_, index) => `${folder}${index}`),
      );
      place.runs(['commit', '-q', '-m', 'x']);
    },
    says: ['$ git commit -q -m x', '=> 0'],
  },
  'files with other names than ASCII were missed': {
    does: (place) => {
      installed(place);
      place.stage({ 'naïve.txt': 'me\n' });
      place.runs(['commit', '-m', 'x']);
    },
    says: ['$ git commit -m x', 'naïve.txt:1:me', '<advice>', '=> 1'],
  },
  'names beyond ASCII were shown as numbers': {
    does: (place) => {
      place.prohibit('me');
      place.stage({ 'naïve.txt': 'me\n' });
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', 'naïve.txt:1:me', '<advice>', '=> 1'],
  },
  'a first commit by SHA-256 was not scanned': {
    does: (place) => {
      place.git('init', '-q', '--object-format=sha256', 'sha256');
      place.git('-C', 'sha256', 'config', 'secrets.patterns', 'me');
      place.tryGit(['secrets', '--install', 'sha256']);
      place.write('sha256/a.txt', 'me\n');
      place.git('-C', 'sha256', 'add', '.');
      place.runs(['-C', 'sha256', 'commit', '-m', 'x']);
    },
    says: ['$ git -C sha256 commit -m x', 'a.txt:1:me', '<advice>', '=> 1'],
  },
  'files whose names look like patterns for paths were missed': {
    does: (place) => {
      installed(place);
      place.stage({ ':(exclude)a.txt': 'me\n', 'b.txt': 'b\n' });
      place.runs(['commit', '-m', 'x']);
    },
    says: ['$ git commit -m x', ':(exclude)a.txt:1:me', '<advice>', '=> 1'],
  },
  'a link that became a file was missed': {
    does: (place) => {
      installed(place);
      const target = place.tryGit(['hash-object', '-w', '--stdin'], { input: 'target' }).stdout.trim();
      place.tryGit(['update-index', '--index-info'], { input: `120000 ${target}\ta.txt\n` });
      place.git('commit', '-q', '-m', 'x');
      place.stage({ 'a.txt': 'me\n', 'b.txt': 'b\n' });
      place.runs(['commit', '-m', 'x']);
    },
    says: ['$ git commit -m x', 'a.txt:1:me', '<advice>', '=> 1'],
  },
  'files that attributes call binary were missed': {
    does: (place) => {
      installed(place);
      place.stage({ '.gitattributes': '*.txt -diff\n', 'a.txt': 'me\n' });
      place.runs(['commit', '-m', 'x']);
      place.secrets('--scan');
    },
    says: [
      ...['$ git commit -m x', 'a.txt:1:me', '<advice>', '=> 1'],
      ...['$ git secrets --scan', 'a.txt:1:me', '<advice>', '=> 1'],
    ],
  },
  'the pre-commit hook, run in a subdirectory, missed what is above': {
    does: (place) => {
      place.prohibit('me');
      place.stage({ 'a.txt': 'me\n', 'sub/b.txt': 'fine\n' });
      place.runs(['-C', 'sub', 'secrets', '--pre_commit_hook']);
    },
    says: ['$ git -C sub secrets --pre_commit_hook', 'a.txt:1:me', '<advice>', '=> 1'],
  },
  'a pattern with a space was taken for two in scans of the repository': {
    does: (place) => {
      place.prohibit('top secret');
      place.stage({ 'a.txt': 'top\n', 'b.txt': 'top secret\n' });
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', 'b.txt:1:top secret', '<advice>', '=> 1'],
  },
  'a pattern was taken for the names of files': {
    does: (place) => {
      place.prohibit('a[.]*');
      place.stage({ 'a.txt': 'fine\n', 'b.txt': 'a...\n' });
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', 'b.txt:1:a...', '<advice>', '=> 1'],
  },
  'a pattern that begins with a hyphen was taken for an option': {
    does: (place) => {
      place.prohibit('--quiet-secret');
      place.stage({ 'a.txt': 'x --quiet-secret\n' });
      place.secrets('--scan', 'a.txt');
    },
    says: ['$ git secrets --scan a.txt', 'a.txt:1:x --quiet-secret', '<advice>', '=> 1'],
  },
  'a file that is not there hid what was found in others': {
    does: (place) => {
      place.prohibit('me');
      place.write('a.txt', 'me\n');
      place.secrets('--scan', 'a.txt', 'nowhere.txt');
    },
    says: [
      '$ git secrets --scan a.txt nowhere.txt',
      ...['a.txt:1:me', '<advice>', 'git-secrets: nowhere.txt: No such file or directory', '=> 2'],
    ],
  },
  'files in conflict were missed in the index': {
    does: (place) => {
      place.prohibit('me');
      place.commit({ 'a.txt': 'a\n' });
      place.git('checkout', '-q', '-b', 'side');
      place.commit({ 'a.txt': 'me\n' });
      place.git('checkout', '-q', 'main');
      place.commit({ 'a.txt': 'b\n' });
      place.tryGit(['merge', 'side']);
      place.secrets('--scan', '--cached');
    },
    says: ['$ git secrets --scan --cached', 'a.txt:1:me', '<advice>', '=> 1'],
  },
  'a NUL far below hid a text': {
    does: (place) => {
      place.prohibit('me');
      place.write('a.txt', `me\n${'a'.repeat(9000)}\0`);
      const { code, stderr } = place.tryGit(['secrets', '--scan', 'a.txt']);
      place.transcript.push(stderr.split('\n', 1)[0]!, `=> ${code}`);
    },
    says: ['a.txt:1:me', '=> 1'],
  },
  'a pattern reached over to the groups of another one': {
    does: (place) => {
      place.prohibit('(x)y', '(a|b)-\\1');
      place.stage({ 'a.txt': 'a-b\nb-b\n' });
      place.secrets('--scan');
    },
    says: ['$ git secrets --scan', 'a.txt:2:b-b', '<advice>', '=> 1'],
  },
};

/** Faults in merges and in history. */
export const MENDED_HISTORY: Readonly<Record<string, Scenario>> = {
  'a merge that takes a secret away was stopped': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'me\n', 'b.txt': 'b\n' });
      place.git('checkout', '-q', '-b', 'side');
      place.commit({ 'a.txt': 'mended\n' });
      place.git('checkout', '-q', 'main');
      place.runs(['merge', '-q', '--no-ff', '-m', 'merged', 'side']);
    },
    says: ['$ git merge -q --no-ff -m merged side', '=> 0'],
  },
  'what a merge brings in was shown without its file, and could not be allowed by it': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'a\n' });
      place.git('checkout', '-q', '-b', 'side');
      const commit = place.commit({ 'b.txt': 'b\nme\n', 'allowed.txt': 'me\n' });
      place.git('checkout', '-q', 'main');
      place.git('config', 'secrets.allowed', 'allowed\\.txt:');
      const { stderr } = place.tryGit(['merge', '-q', '--no-ff', '-m', 'merged', 'side']);
      place.transcript.push(stderr.replaceAll(commit, '<commit>').split('\n', 1)[0]!);
    },
    says: ['<commit>:b.txt:2:me'],
  },
  'who made the commits that are merged, and when, was taken for what they hold': {
    does: (place) => {
      installed(place);
      place.git('config', '--add', 'secrets.patterns', 'Ada|2024');
      place.commit({ 'a.txt': 'a\n' });
      place.git('checkout', '-q', '-b', 'side');
      place.commit({ 'me.txt': 'b\n' });
      place.git('checkout', '-q', 'main');
      place.runs(['merge', '-q', '--no-ff', '-m', 'merged', 'side']);
    },
    says: ['$ git merge -q --no-ff -m merged side', '=> 0'],
  },
  'of several merged branches only one was scanned': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'a\n' });
      place.git('checkout', '-q', '-b', 'one');
      place.commit({ 'one.txt': 'me\n' });
      place.git('checkout', '-q', '-b', 'two', 'main');
      place.commit({ 'two.txt': 'me\n' });
      place.git('checkout', '-q', 'main');
      const { stderr } = place.tryGit(['merge', '-q', '--no-ff', '-m', 'merged', 'one', 'two']);
      place.transcript.push(...(stderr.match(/\w+\.txt:\d+:.*$/gm) ?? []).sort());
    },
    says: ['one.txt:1:me', 'two.txt:1:me'],
  },
  'what a merge with conflicts brings in was not scanned': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'a\n' });
      place.git('checkout', '-q', '-b', 'side');
      place.commit({ 'a.txt': 'b\n', 'b.txt': 'me\n' });
      place.commit({ 'b.txt': 'mended\n' });
      place.git('checkout', '-q', 'main');
      place.commit({ 'a.txt': 'c\n' });
      place.tryGit(['merge', 'side']);
      place.stage({ 'a.txt': 'd\n' });
      const { code, stderr } = place.tryGit(['commit', '-q', '-m', 'merged']);
      place.transcript.push(...(stderr.match(/\w+\.txt:\d+:.*$/gm) ?? []), `=> ${code}`);
    },
    says: ['b.txt:1:me', '=> 1'],
  },
  'what only a merge brought in was missed in history': {
    does: (place) => {
      place.prohibit('me');
      place.commit({ 'a.txt': 'a\n' });
      place.git('checkout', '-q', '-b', 'side');
      place.commit({ 'b.txt': 'b\n' });
      place.git('checkout', '-q', 'main');
      place.git('merge', '-q', '--no-ff', '--no-commit', 'side');
      const merge = place.commit({ 'evil.txt': 'me\n' });
      place.commit({ 'evil.txt': 'mended\n' });
      place.git('branch', '-q', '-D', 'side');
      const { stderr } = place.tryGit(['secrets', '--scan-history']);
      place.transcript.push(
        ...stderr
          .split('\n', 1)
          .filter((line) => line.startsWith(merge))
          .map((line) => line.replace(merge, '<merge>')),
      );
    },
    says: ['<merge>:evil.txt:1:me'],
  },
  'a line was shown again for every commit that touched another one': {
    does: (place) => {
      place.prohibit('me');
      place.commit({ 'a.txt': 'me\n' });
      place.commit({ 'b.txt': 'also me\n' });
      place.commit({ 'a.txt': 'also\nme\n' });
      const { stderr } = place.tryGit(['secrets', '--scan-history']);
      place.transcript.push(...(stderr.match(/\w+\.txt:\d+:.*$/gm) ?? []));
    },
    says: ['b.txt:1:also me', 'a.txt:1:me'],
  },
};

/** Faults in the settings and what comes of them. */
export const MENDED_SETTINGS: Readonly<Record<string, Scenario>> = {
  'with nothing configured it said nothing': {
    does: (place) => {
      place.stage({ 'a.txt': 'a\n' });
      place.secrets('--scan');
      place.secrets('--scan', 'a.txt');
      place.secrets('--pre_commit_hook');
    },
    says: [
      ...['$ git secrets --scan', ...NOTHING, '=> 0'],
      ...['$ git secrets --scan a.txt', ...NOTHING, '=> 0'],
      ...['$ git secrets --pre_commit_hook', ...NOTHING, '=> 0'],
    ],
  },
  'settings of others were listed': {
    does: (place) => {
      place.git('config', 'notsecrets.patterns', 'x');
      place.git('config', 'secretsof.others', 'x');
      place.prohibit('me');
      place.secrets('--list');
    },
    says: ['$ git secrets --list', 'secrets.patterns me', '=> 0'],
  },
  '.gitallowed was not found below a folder whose name has a space': {
    does: (place) => {
      place.git('init', '-q', 'my work');
      place.write('my work/.gitallowed', 'me\n');
      place.write('my work/a.txt', 'me\n');
      place.git('config', '--global', 'secrets.patterns', 'me');
      place.runs(['-C', 'my work', 'secrets', '--scan', 'a.txt']);
    },
    says: ['$ git -C my work secrets --scan a.txt', '=> 0'],
  },
  'a pattern that is a part of another one could not be added': {
    does: (place) => {
      place.secrets('--add', 'testing123');
      place.secrets('--add', 'test');
    },
    says: ['$ git secrets --add testing123', '=> 0', '$ git secrets --add test', '=> 0'],
  },
  'an empty pattern, which matches everything, could be added': {
    does: (place) => {
      place.secrets('--add', '');
      place.secrets('--add');
      place.secrets('--add-provider');
    },
    says: [
      ...['$ git secrets --add ', 'Expected a pattern to add: git secrets --add <pattern>', '=> 1'],
      ...['$ git secrets --add', 'Expected a pattern to add: git secrets --add <pattern>', '=> 1'],
      '$ git secrets --add-provider',
      'Expected a command that prints patterns: git secrets --add-provider -- <command> [arguments...]',
      '=> 1',
    ],
  },
  'brackets in a literal pattern were not taken literally': {
    does: (place) => {
      place.secrets('--add', '--literal', 'a[b]c');
      place.write('a.txt', 'abc\na[b]c\n');
      place.secrets('--scan', 'a.txt');
    },
    says: [
      ...['$ git secrets --add --literal a[b]c', '=> 0'],
      ...['$ git secrets --scan a.txt', 'a.txt:2:a[b]c', '<advice>', '=> 1'],
    ],
  },
  'a key that holds = was cut off there': {
    does: (place) => {
      place.write('keys.ini', `${['aws_secret_access_key', 'abc=def=='].join(' = ')}\r\n`);
      place.secrets('--aws-provider', 'keys.ini');
    },
    says: ['$ git secrets --aws-provider keys.ini', 'abc=def==', '=> 0'],
  },
  'a credentials file that is not there went unnoticed': {
    does: (place) => {
      place.secrets('--aws-provider', 'nowhere.ini');
    },
    says: ['$ git secrets --aws-provider nowhere.ini', 'git-secrets: nowhere.ini: No such file or directory', '=> 2'],
  },
  'the diff that git shows below a message was taken for the message': {
    does: (place) => {
      installed(place);
      place.commit({ 'a.txt': 'a\n'.repeat(3), 'b.txt': 'me\n' });
      place.git('rm', '-q', 'b.txt');
      place.stage({ 'a.txt': 'b\n' });
      place.executable('editor', '#!/bin/sh\nsed -i "1s/^/fine/" "$1"\n');
      place.git('config', 'core.editor', place.at('editor'));
      place.runs(['commit', '-q', '--verbose']);
    },
    says: ['$ git commit -q --verbose', '=> 0'],
  },
  'a provider that reads its input swallowed those behind it': {
    does: (place) => {
      place.git('config', '--add', 'secrets.providers', 'cat');
      place.git('config', '--add', 'secrets.providers', 'echo me');
      place.write('a.txt', 'me\n');
      const { code } = place.tryGit(['secrets', '--scan', 'a.txt']);
      place.transcript.push(`=> ${code}`);
    },
    says: ['=> 1'],
  },
  'a broken allowed pattern allowed everything': {
    does: (place) => {
      place.prohibit('me');
      place.git('config', '--add', 'secrets.allowed', 'a(b');
      place.write('a.txt', 'me\n');
      place.secrets('--scan', 'a.txt');
    },
    says: [
      '$ git secrets --scan a.txt',
      ...broken('a(b', 'secrets.allowed', 'a group is not closed: expected )'),
      '=> 2',
    ],
  },
  'line ends of Windows in .gitallowed kept it from allowing anything': {
    does: (place) => {
      place.prohibit('me');
      place.write('.gitallowed', '# all\r\nme\r\n');
      place.write('a.txt', 'me\n');
      place.secrets('--scan', 'a.txt');
    },
    says: ['$ git secrets --scan a.txt', '=> 0'],
  },
  'AWS was called registered where it could not be': {
    does: (place) => {
      const { code } = place.tryGit(['secrets', '--register-aws'], { env: { GIT_DIR: place.at('nowhere') } });
      place.transcript.push(`=> ${code}`);
    },
    says: ['=> 128'],
  },
};

const husky = (place: Place): void => {
  place.write('.husky/_/h', '');
  place.write('.husky/_/.gitignore', '*\n');
  for (const hook of ['commit-msg', 'pre-commit', 'prepare-commit-msg']) {
    place.executable(`.husky/_/${hook}`, `#!/bin/sh\nexec sh -e "$(dirname "$(dirname "$0")")/${hook}" "$@"\n`);
  }
  place.git('config', 'core.hooksPath', '.husky/_');
};

const stopped = (place: Place): void => {
  place.stage({ 'a.txt': 'me\n' });
  const { code, stderr } = place.tryGit(['commit', '-m', 'x']);
  place.transcript.push(stderr.split('\n', 1)[0]!, `=> ${code}`);
};

/** Faults of hooks and of the command line. */
export const MENDED_USE: Readonly<Record<string, Scenario>> = {
  'hooks did not run where core.hooksPath is set': {
    does: (place) => {
      place.prohibit('me');
      place.git('config', 'core.hooksPath', 'hooks');
      place.tryGit(['secrets', '--install']);
      stopped(place);
    },
    says: ['a.txt:1:me', '=> 1'],
  },
  'hooks did not run under husky': {
    does: (place) => {
      place.prohibit('me');
      husky(place);
      place.tryGit(['secrets', '--install', place.path]);
      stopped(place);
    },
    says: ['a.txt:1:me', '=> 1'],
  },
  'hooks did not run in linked worktrees': {
    does: (place) => {
      place.prohibit('me');
      place.commit({ 'b.txt': 'b\n' });
      place.git('worktree', 'add', '-q', 'linked');
      place.tryGit(['-C', 'linked', 'secrets', '--install']);
      place.write('linked/a.txt', 'me\n');
      place.git('-C', 'linked', 'add', '.');
      const { code, stderr } = place.tryGit(['-C', 'linked', 'commit', '-m', 'x']);
      place.transcript.push(stderr.split('\n', 1)[0]!, `=> ${code}`);
    },
    says: ['a.txt:1:me', '=> 1'],
  },
  'where one hook could not be installed, another one was': {
    does: (place) => {
      place.write('.git/hooks/pre-commit', 'mine\n');
      place.secrets('--install');
    },
    says: ['$ git secrets --install', '.git/hooks/pre-commit already exists. Use -f to force', '=> 1'],
  },
  'options that exclude each other made it scan nothing': {
    does: (place) => {
      place.prohibit('me');
      place.stage({ 'a.txt': 'me\n' });
      place.secrets('--scan', '--cached', '--untracked');
    },
    says: [
      '$ git secrets --scan --cached --untracked',
      ...['--cached and --untracked cannot be supplied together: nothing was scanned', '=> 1'],
    ],
  },
  'a command without its hyphens showed help and succeeded': {
    does: (place) => {
      const { code, stderr } = place.tryGit(['secrets', 'scan']);
      place.transcript.push(...stderr.split('\n', 1), `=> ${code}`);
    },
    says: ['Unknown command: scan. Commands begin with --, as in: git secrets --scan', '=> 1'],
  },
};
