import { tryGit } from '../../git/command.ts';
import { print } from '../print.ts';
import { Stop } from './stop.ts';

/** The options in the form that git reads, prints help from and judges command lines by (git-rev-parse, PARSEOPT). */
const SPECIFICATION = `\
git secrets --scan [-r|--recursive] [--cached] [--no-index] [--untracked] [<files>...]
git secrets --scan-history
git secrets --install [-f|--force] [<target-directory>]
git secrets --list [--global]
git secrets --add [-a|--allowed] [-l|--literal] [--global] <pattern>
git secrets --add-provider [--global] <command> [arguments...]
git secrets --register-aws [--global]
git secrets --aws-provider [<credentials-file>]
--
scan look for prohibited patterns in files: those named, else all that git tracks
scan-history look for prohibited patterns in all that was ever committed
install put the hooks into a repository or a template directory
list show the settings of git-secrets
add add a prohibited pattern, or an allowed one, unless it is there
add-provider add a command that prints prohibited patterns, one a line
aws-provider print the keys of an AWS credentials file as patterns
register-aws add patterns for AWS, and the keys of ~/.aws/credentials
r,recursive with --scan: look into directories
cached with --scan: look at what is in the index
no-index with --scan: look at all files of the current directory, tracked or not
untracked with --scan: look at untracked files too
f,force with --install: replace hooks that are there
l,literal with --add: take the pattern as plain text
a,allowed with --add: add an allowed pattern
global use the git settings of the user
commit_msg_hook* what the commit-msg hook runs
pre_commit_hook* what the pre-commit hook runs
prepare_commit_msg_hook* what the prepare-commit-msg hook runs
`;

const ask = (args: readonly string[]) =>
  tryGit(process.cwd(), ['rev-parse', '--parseopt', '--', ...args], Buffer.from(SPECIFICATION));

/** Git wraps help in a command for the shell that prints it. */
const unwrapped = (output: string): string => output.replace(/^cat <<\\EOF\n/, '').replace(/EOF\n$/, '');

const USAGE_EXIT = 129;

/** Prints how git-secrets is used. */
export const printUsage = (): void => print(unwrapped(ask(['-h']).stdout.toString()));

const WORD = /(?:'[^']*'|\\['!]|[^\s'\\])+/g;

const unquoted = (word: string): string => word.replace(/'([^']*)'|\\(['!])/g, (_, text, escaped) => text ?? escaped);

/**
 * Lets git read a command line: options in their short form where they have one, then `--`, then the rest.
 * Prints help where it is asked for; throws what git has against the command line.
 */
export const readByGit = (args: readonly string[]): string[] => {
  const { code, stdout, stderr } = ask(args);
  if (code === 0) return (stdout.toString().match(WORD) ?? []).slice(2).map(unquoted);
  print(unwrapped(stdout.toString()));
  throw new Stop(code === USAGE_EXIT ? code : 1, stderr.replace(/\n$/, ''));
};
