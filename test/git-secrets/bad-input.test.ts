import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ORIGINAL, original, ours, type Place } from './surroundings.ts';

const MEND = 'Patterns are POSIX extended regular expressions. Mend or remove it; until then nothing is scanned.';

/** A command that cannot do what it is asked, and the words it says so with. */
interface BadInput {
  readonly does: (place: Place) => { readonly code: number; readonly stderr: string };
  readonly says: string;
}

const withFile = (place: Place): Place => {
  place.stage({ 'a.txt': 'me\n' });
  return place;
};

const BAD_INPUT: Readonly<Record<string, BadInput>> = {
  'an unknown option': {
    does: (place) => place.tryGit(['secrets', '--bogus']),
    says: "error: unknown option `bogus'\nusage: git secrets --scan",
  },
  'an ambiguous option': {
    does: (place) => place.tryGit(['secrets', '--sc']),
    says: 'error: ambiguous option: sc (could be --scan or --scan-history)',
  },
  'an option in the place of a command': {
    does: (place) => place.tryGit(['secrets', '-r', '--scan']),
    says: 'Expected a command as the first option, as in: git secrets --scan',
  },
  'a broken pattern, in files': {
    does: (place) => {
      withFile(place).prohibit('me', 'a(b');
      return place.tryGit(['secrets', '--scan', 'a.txt']);
    },
    says: `git-secrets: the pattern a(b of secrets.patterns cannot be used: a group is not closed: expected )\n${MEND}\n`,
  },
  'a broken pattern, in the repository': {
    does: (place) => {
      withFile(place).prohibit('a[b');
      return place.tryGit(['secrets', '--scan']);
    },
    says: `git-secrets: the pattern a[b of secrets.patterns cannot be used: a bracket expression is not closed: expected ]\n${MEND}\n`,
  },
  'a broken pattern of a provider': {
    does: (place) => {
      withFile(place).git('config', 'secrets.providers', 'echo a{2,1}');
      return place.tryGit(['secrets', '--scan', 'a.txt']);
    },
    says: `the pattern a{2,1} of the provider echo a{2,1} cannot be used: the interval {2,1} asks for more at least than at most\n${MEND}\n`,
  },
  'a broken pattern, before a commit': {
    does: (place) => {
      withFile(place).prohibit('(me');
      return place.tryGit(['secrets', '--pre_commit_hook']);
    },
    says: 'the pattern (me of secrets.patterns cannot be used',
  },
  'a provider that is not there': {
    does: (place) => {
      withFile(place).git('config', 'secrets.providers', 'no-such-program --of ours');
      place.prohibit('you');
      return place.tryGit(['secrets', '--scan', 'a.txt']);
    },
    says: 'git-secrets: the provider no-such-program --of ours failed: no-such-program cannot be started: not found',
  },
  'a provider that fails': {
    does: (place) => {
      withFile(place).git('config', 'secrets.providers', 'git no-such-command');
      place.prohibit('me');
      return place.tryGit(['secrets', '--scan', 'a.txt']);
    },
    says: "git-secrets: the provider git no-such-command failed (exit 1): git: 'no-such-command' is not a git command.",
  },
  'a provider that prints nothing': {
    does: (place) => {
      withFile(place).git('config', 'secrets.providers', 'true');
      place.prohibit('you');
      return place.tryGit(['secrets', '--scan', 'a.txt']);
    },
    says: 'git-secrets: the provider true printed no patterns: run it yourself to see why, or remove it: git config --unset secrets.providers\n',
  },
  'an unreadable .gitallowed': {
    does: (place) => {
      withFile(place).prohibit('me');
      place.folder('.gitallowed');
      return place.tryGit(['secrets', '--scan', 'a.txt']);
    },
    says: '.gitallowed cannot be read (EISDIR: illegal operation on a directory, read): it allows nothing',
  },
  'a file that is not there': {
    does: (place) => {
      place.prohibit('me');
      return place.tryGit(['secrets', '--scan', '/nowhere/at/all']);
    },
    says: 'git-secrets: /nowhere/at/all: No such file or directory',
  },
  'no repository': {
    does: (place) => {
      place.git('config', '--global', 'secrets.patterns', 'me');
      return place.tryGit(['secrets', '--scan'], { cwd: place.env.HOME! });
    },
    says: 'not a git repository',
  },
  'a repository without files': {
    does: (place) => {
      place.git('config', '--global', 'secrets.patterns', 'me');
      return place.tryGit(['secrets', '--scan'], { cwd: place.at('.git') });
    },
    says: 'git-secrets: nothing was scanned: fatal: this operation must be run in a work tree',
  },
  'no repository with a history': {
    does: (place) => {
      place.git('config', '--global', 'secrets.patterns', 'me');
      return place.tryGit(['secrets', '--scan-history'], { cwd: place.env.HOME! });
    },
    says: 'is not in a git repository: nothing was scanned\nGo into a repository, or name files: git secrets --scan <files>\n',
  },
  'a reference from one branch to a group of another': {
    does: (place) => {
      withFile(place).prohibit('(m)e|b\\1');
      return place.tryGit(['secrets', '--scan', 'a.txt']);
    },
    says: '\\1 refers to a group that is not there before it',
  },
  'a folder that takes no folders': {
    does: (place) => place.tryGit(['secrets', '--install', '/proc/nowhere']),
    says: '\nCould not create dir: /proc/nowhere\n',
  },
  'no repository to install hooks into': {
    does: (place) => place.tryGit(['secrets', '--install'], { cwd: place.env.HOME! }),
    says: 'Not in a Git repository',
  },
  'no repository to add a pattern to': {
    does: (place) => place.tryGit(['secrets', '--add', 'x'], { cwd: place.env.HOME! }),
    says: 'fatal: not in a git directory',
  },
  'two commands at once: the first is done': {
    does: (place) => {
      withFile(place).prohibit('me');
      return place.tryGit(['secrets', '--scan', '--list', 'a.txt']);
    },
    says: 'git-secrets: one command at a time: --scan is done, --list is not',
  },
  'a hook without the file of the message': {
    does: (place) => {
      place.prohibit('me');
      return place.tryGit(['secrets', '--commit_msg_hook']);
    },
    says: 'No such file or directory',
  },
};

describe('bad input', () => {
  test.each(Object.entries(BAD_INPUT))('%s says what to do', (_, { does, says }) => {
    expect(does(ours()).stderr).toContain(says);
  });

  test.skipIf(ORIGINAL === undefined).each(Object.entries(BAD_INPUT))('%s ends as in the original', (_, { does }) => {
    expect(does(ours()).code).toBe(does(original()).code);
  });
});

test('help is on standard output, with the exit code that git gives it', () => {
  const place = ours();
  expect(place.tryGit(['secrets', '-h'])).toMatchObject({ code: 129, stderr: '' });
  expect(place.tryGit(['secrets'])).toMatchObject({ code: 0, stderr: '' });
  expect(place.tryGit(['secrets']).stdout).toMatch(
    /^usage: git secrets --scan \[-r\|--recursive\] \[--cached\] \[--no-index\] \[--untracked\] \[<files>\.\.\.\]\n {3}or: git secrets --scan-history\n/,
  );
});

test.skipIf(ORIGINAL === undefined)('help shows the same commands and options as the original', () => {
  const named = ({ stdout }: { stdout: string }) => stdout.match(/^(?:usage| +or): .*| {4}-.*?(?= {2})/gm);
  expect(named(ours().tryGit(['secrets', '-h']))).toEqual(named(original().tryGit(['secrets', '-h'])));
});

test('a damaged history is never clean, and what can be seen of it is shown', () => {
  const place = ours();
  place.prohibit('me');
  const commit = place.commit({ 'a.txt': 'me\n', 'b.txt': 'lost\n' });
  const lost = place.git('rev-parse', 'HEAD:b.txt');
  rmSync(place.at(`.git/objects/${lost.slice(0, 2)}/${lost.slice(2)}`));
  const { code, stderr } = place.tryGit(['secrets', '--scan-history']);
  expect(code).toBe(128);
  expect(stderr).toContain(`${commit}:a.txt:1:me\n`);
  expect(stderr).toContain(`git-secrets: object ${lost} is missing from the repository (a partial or damaged clone)\n`);
});

test('what --add cannot make sense of is added, as ever, but not in silence', () => {
  const { code, stderr } = ours().tryGit(['secrets', '--add', 'a(b']);
  expect(code).toBe(0);
  expect(stderr).toContain('It was added, but no scan can be done until it is removed.');
});
