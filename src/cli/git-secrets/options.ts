import { die } from './stop.ts';
import { readByGit } from './usage.ts';

const COMMANDS = [
  '--scan',
  '--scan-history',
  '--install',
  '--list',
  '--add',
  '--add-provider',
  '--register-aws',
  '--aws-provider',
  '--commit_msg_hook',
  '--pre_commit_hook',
  '--prepare_commit_msg_hook',
] as const;

export type CommandName = (typeof COMMANDS)[number];

/** An option: how messages name it, and the only command it goes with. */
const FLAGS = {
  '-f': { name: '-f|--force', only: '--install' },
  '-r': { name: '-r|--recursive', only: '--scan' },
  '-a': { name: '-a|--allowed', only: '--add' },
  '-l': { name: '-l|--literal', only: '--add' },
  '--cached': { name: '--cached', only: '--scan' },
  '--no-index': { name: '--no-index', only: '--scan' },
  '--untracked': { name: '--untracked', only: '--scan' },
  '--global': { name: '--global', only: undefined },
} as const satisfies Record<string, { readonly name: string; readonly only: CommandName | undefined }>;

export type Flag = keyof typeof FLAGS;

const SHORT: Readonly<Record<string, Flag>> = {
  '--force': '-f',
  '--recursive': '-r',
  '--allowed': '-a',
  '--literal': '-l',
};

/** A command line, read. */
export interface Options {
  /** The first option, whatever it is; undefined when there is none. */
  readonly command: string | undefined;
  readonly flags: ReadonlySet<Flag>;
  /** Further commands, which are not run. */
  readonly leftOut: readonly CommandName[];
  readonly args: readonly string[];
}

export const isCommand = (text: string): text is CommandName => COMMANDS.some((name) => name === text);
const isFlag = (text: string): text is Flag => Object.hasOwn(FLAGS, text);

/** Options in front of all else, as git sorts them; undefined when one is not spelled out in full. */
const quickly = (args: readonly string[]): string[] | undefined => {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const before = args.slice(0, end);
  const isOption = (arg: string): boolean => arg.length > 1 && arg.startsWith('-');
  const options = before.filter(isOption).map((arg) => SHORT[arg] ?? arg);
  if (!options.every((option) => isCommand(option) || isFlag(option))) return undefined;
  return [...options, '--', ...before.filter((arg) => !isOption(arg)), ...args.slice(end + 1)];
};

/** Reads a command line; what is not spelled out in full (help, `-rf`, mistakes) is left to git to judge. */
export const readOptions = (args: readonly string[]): Options => {
  const words = quickly(args) ?? readByGit(args);
  const end = words.indexOf('--');
  const [command, ...others] = words.slice(0, end);
  const flags = others.filter(isFlag);
  for (const flag of flags) checkFlag(flag, command);
  checkCombination(new Set(flags));
  return {
    command,
    flags: new Set(flags),
    leftOut: others.filter(isCommand).filter((name) => name !== command),
    args: words.slice(end + 1),
  };
};

const checkFlag = (flag: Flag, command: string | undefined): void => {
  const { name, only } = FLAGS[flag];
  if (only !== undefined && command !== only) die(`${name} can only be supplied with the ${only} subcommand`);
};

const PLACES: readonly Flag[] = ['--cached', '--no-index', '--untracked'];

const checkCombination = (flags: ReadonlySet<Flag>): void => {
  const places = PLACES.filter((flag) => flags.has(flag));
  if (flags.has('-r') && places.length > 0) {
    die('-r|--recursive cannot be supplied with --cached, --no-index, or --untracked');
  }
  if (places.length > 1) die(`${places.join(' and ')} cannot be supplied together: nothing was scanned`);
};
