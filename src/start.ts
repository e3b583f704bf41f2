import { createHash } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { Script } from 'node:vm';
import { codeCache } from './code-cache.ts';
import { messageOf } from './errors.ts';

/** How a file is told that is as the build has made it. */
interface Whole {
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** What tells this build from every other, and the folder that it is in. */
export interface Build {
  readonly id: string;
  readonly folder: string;
  /** Each of its programs, and each part that they load as one. */
  readonly programs: Readonly<Record<string, Whole>>;
  /** Loads modules of Node, and files that are no part of a program. */
  readonly require: NodeJS.Require;
  /** Loads a lazy part of the build. Code that comes from a cache cannot do so itself: it has forgotten whose it is. */
  readonly importPart: (name: string) => Promise<unknown>;
}

type Wrapped = (
  exports: object,
  require: (id: string) => unknown,
  module: { readonly exports: object },
  filename: string,
  dirname: string,
  importPart: (name: string) => Promise<unknown>,
) => void;

/** Of a program its user runs one command after another: each needs other parts of it, and a history most of all. */
const partsFor = ([, , command = '', ...options]: readonly string[]): string => {
  if (!/^[a-z-]{1,20}$/.test(command)) return '';
  return options.includes('--history') ? `${command}-history` : command;
};

/** How much a function of a scan has to do before V8 compiles it with all its effort; by default 66 KiB. */
const BUDGET = 400_000;

/**
 * Has V8 wait longer before it compiles with all its effort: what rules do is mostly soon done, and a fifth to a quarter
 * of the processor time of a scan of files or of a history, whose threads compile each for themselves, went into code that
 * was hardly run any more. Of the patterns of rules it compiles each once, at its first run, and not to bytecode before
 * that: another tenth of a scan of files. Nor does it let go of what it has compiled and not run for a while: what is kept
 * when the program ends would lack all that runs once, at its start. Only for V8 11 (Node 20), where that was measured: a
 * flag that a V8 does not know it complains of. It has to come before all code that is kept: V8 takes none back that was
 * compiled under other flags.
 */
const compileSparingly = (require: NodeJS.Require): void => {
  if (!process.versions.v8.startsWith('11.')) return;
  const { setFlagsFromString }: typeof import('node:v8') = require('node:v8');
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-flush-bytecode');
};

const COULD_NOT_LOOK = 2;

/** What stands for the exit code of a program that has not said how it ended; no program of ours ends with it. */
const UNANSWERED = 70;

const complain = (what: string): void => {
  process.exitCode = COULD_NOT_LOOK;
  try {
    writeSync(2, `keywarden: ${what}\n`);
  } catch {
    // Nobody can be told; the exit code still holds.
  }
};

/**
 * Has the process end as that of a scanner that could not look, unless its program says otherwise. Node itself ends with 0
 * what waits for something that never comes, and with 1, our code for findings, what nobody caught.
 */
const expectAnswer = (): void => {
  process.exitCode = UNANSWERED;
  process.on('uncaughtExceptionMonitor', () => {
    process.on('exit', () => {
      process.exitCode = COULD_NOT_LOOK;
    });
  });
  process.on('exit', () => {
    if (process.exitCode === UNANSWERED) complain('unexpected error: the program ended before it was done');
  });
};

const expectWhole = (filename: string, source: string, expected: Whole | undefined): void => {
  if (source.length !== expected?.size) throw new Error(`${filename} is damaged: install keywarden again`);
};

/** Code that was damaged, and is mended later, must not stay in a cache: the engine tells it by its length alone. */
const isAsBuilt = (source: string, expected: Whole | undefined): boolean =>
  createHash('sha256').update(source, 'latin1').digest('hex') === expected?.sha256;

/**
 * Runs a program of a build. What was compiled of it in the first run of a command is kept for the next ones: to compile it
 * takes longer than many of them take otherwise. Node itself keeps it from 22.1 on only, in a folder that is not the
 * user's own, and without the functions that are compiled when they are first called.
 */
export const start = (program: string, { id, folder, programs, require, importPart }: Build): void => {
  expectAnswer();
  if (process.argv[2] === 'scan') compileSparingly(require);
  const cache = codeCache();
  const key = [id.slice(0, 16), process.version, process.arch, partsFor(process.argv)].join('-');
  const load = (name: string): object => {
    const filename = join(folder, name);
    const kept = `${key}-${basename(name)}.bin`;
    const cachedData = cache.read(kept);
    const source = readFileSync(filename, 'latin1');
    const expected = programs[posix.normalize(name)];
    expectWhole(filename, source, expected);
    const script = new Script(`(function (exports, require, module, __filename, __dirname, __import) {${source}\n})`, {
      filename,
      ...(cachedData && { cachedData }),
    });
    const module = { exports: {} };
    const wrapped: Wrapped = script.runInThisContext();
    wrapped(module.exports, required, module, filename, folder, importPart);
    if (cachedData === undefined || script.cachedDataRejected)
      process.on('exit', () => isAsBuilt(source, expected) && cache.write(kept, script.createCachedData()));
    return module.exports;
  };
  const loaded = new Map<string, object>();
  const required = (name: string): unknown => {
    if (!name.startsWith('./')) return require(name);
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    return known;
  };
  try {
    load(program);
  } catch (thrown) {
    complain(messageOf(thrown));
  }
};
