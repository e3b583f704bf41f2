import { defaultCredentialsFile, readCredentialPatterns } from '../../config/git-secrets/aws-credentials.ts';
import { print, printError } from '../print.ts';
import { add, addProvider, list, registerAws } from './configure.ts';
import { commitMsgHook, preCommitHook } from './hooks.ts';
import { install } from './install.ts';
import { prepareCommitMsgHook } from './merge.ts';
import { type CommandName, isCommand, type Options, readOptions } from './options.ts';
import { scan } from './scan.ts';
import { scanHistory } from './scan-history.ts';
import { Stop } from './stop.ts';
import { printUsage } from './usage.ts';
import { warn } from './warn.ts';

type Run = (options: Options) => number | Promise<number>;

const RUNS: Readonly<Record<CommandName, Run>> = {
  '--scan': ({ flags, args }) => scan(flags, args),
  '--scan-history': () => scanHistory(),
  '--install': ({ flags, args }) => install(flags, args),
  '--list': ({ flags }) => list(flags),
  '--add': ({ flags, args }) => add(flags, args),
  '--add-provider': ({ flags, args }) => addProvider(flags, args),
  '--register-aws': ({ flags }) => registerAws(flags),
  '--aws-provider': ({ args }) => awsProvider(args),
  '--commit_msg_hook': ({ args }) => commitMsgHook(args),
  '--pre_commit_hook': () => preCommitHook(),
  '--prepare_commit_msg_hook': ({ args }) => prepareCommitMsgHook(args),
};

/** `--aws-provider`: the keys of a credentials file; one that is named has to be there. */
const awsProvider = ([file]: readonly string[]): number => {
  const patterns = readCredentialPatterns(file || defaultCredentialsFile());
  if (!patterns && file) throw new Stop(2, `git-secrets: ${file}: No such file or directory`);
  print((patterns ?? []).map((pattern) => `${pattern}\n`).join(''));
  return 0;
};

const USAGE_EXIT = 129;

const runOptions = async (options: Options): Promise<number> => {
  const { command, leftOut, args } = options;
  if (command === undefined) {
    printUsage();
    if (args.length > 0 && args[0] !== 'help')
      throw new Stop(1, `Unknown command: ${args[0]}. Commands begin with --, as in: git secrets --scan`);
    return 0;
  }
  if (!isCommand(command)) {
    print(`Unknown option: ${command}\n`);
    printUsage();
    throw new Stop(USAGE_EXIT, 'Expected a command as the first option, as in: git secrets --scan');
  }
  if (leftOut.length > 0) warn(`one command at a time: ${command} is done, ${leftOut.join(' and ')} is not`);
  return RUNS[command](options);
};

/**
 * Runs a command line of git-secrets.
 * @returns the exit code
 */
export const runGitSecrets = async (args: readonly string[]): Promise<number> => {
  try {
    return await runOptions(readOptions(args));
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    if (thrown.message !== '') printError(`${thrown.message}\n`);
    return thrown.code;
  }
};
