import { AWS_ALLOWED, AWS_PATTERNS, AWS_PROVIDER } from '../../config/git-secrets/aws.ts';
import { compilePatterns, literalPattern } from '../../config/git-secrets/patterns.ts';
import { tryGit } from '../../git/command.ts';
import { print } from '../print.ts';
import type { Flag } from './options.ts';
import { Stop } from './stop.ts';
import { warn } from './warn.ts';

type Key = 'secrets.patterns' | 'secrets.allowed' | 'secrets.providers';
type Flags = ReadonlySet<Flag>;

const scope = (flags: Flags): readonly string[] => (flags.has('--global') ? ['--global'] : []);

const ALREADY_THERE = 1;

const hasValue = (key: Key, value: string, flags: Flags): boolean => {
  const { stdout } = tryGit(process.cwd(), ['config', ...scope(flags), '-z', '--get-all', key]);
  return stdout.toString().split('\0').slice(0, -1).includes(value);
};

/** Adds a value to a setting of git unless it is there; returns the exit code, that of git when it cannot. */
const addValue = (key: Key, value: string, flags: Flags): number => {
  if (hasValue(key, value, flags)) return ALREADY_THERE;
  const { code, stderr } = tryGit(process.cwd(), ['config', ...scope(flags), '--add', key, value]);
  if (code !== 0) throw new Stop(code, stderr.trimEnd());
  return 0;
};

const warnIfBroken = (text: string): void => {
  try {
    compilePatterns([{ text, from: 'the command line' }], { words: true });
  } catch (thrown) {
    if (thrown instanceof Error) warn(`${thrown.message}\nIt was added, but no scan can be done until it is removed.`);
  }
};

/** `--add`: a prohibited or an allowed pattern. */
export const add = (flags: Flags, [pattern = '']: readonly string[]): number => {
  if (pattern === '') throw new Stop(1, 'Expected a pattern to add: git secrets --add <pattern>');
  const value = flags.has('-l') ? literalPattern(pattern) : pattern;
  const code = addValue(flags.has('-a') ? 'secrets.allowed' : 'secrets.patterns', value, flags);
  if (code === 0) warnIfBroken(value);
  return code;
};

/** `--add-provider`: a command that prints prohibited patterns. */
export const addProvider = (flags: Flags, command: readonly string[]): number => {
  const value = command.join(' ');
  if (value.trim() === '') {
    throw new Stop(
      1,
      'Expected a command that prints patterns: git secrets --add-provider -- <command> [arguments...]',
    );
  }
  return addValue('secrets.providers', value, flags);
};

/** `--register-aws`: what finds credentials of AWS, and lets its documentation's examples pass. */
export const registerAws = (flags: Flags): number => {
  addValue('secrets.providers', AWS_PROVIDER, flags);
  for (const pattern of AWS_PATTERNS) addValue('secrets.patterns', pattern, flags);
  const codes = AWS_ALLOWED.map((pattern) => addValue('secrets.allowed', pattern, flags));
  if (codes.at(-1) === 0) print('OK\n');
  return 0;
};

/** `--list`: the settings of git-secrets, as git prints them. */
export const list = (flags: Flags): number => {
  const { code, stdout, stderr } = tryGit(process.cwd(), ['config', ...scope(flags), '--get-regexp', '^secrets\\.']);
  print(stdout);
  if (code > 1) throw new Stop(code, stderr.trimEnd());
  return code;
};
