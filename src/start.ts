import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { codeCache } from './code-cache.ts';

/** What tells this build from every other, and the folder that it is in. */
export interface Build {
  readonly id: string;
  readonly folder: string;
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

/** Of a program its user runs one command after another: each needs other parts of it. */
const commandOf = ([, , command = '']: readonly string[]): string => (/^[a-z-]{1,20}$/.test(command) ? command : '');

/**
 * Runs a program of a build. What was compiled of it in the first run of a command is kept for the next ones: to compile it
 * takes longer than many of them take otherwise. Node itself keeps it from 22.1 on only, in a folder that is not the
 * user's own, and without the functions that are compiled when they are first called.
 */
export const start = (program: string, { id, folder, require, importPart }: Build): void => {
  const cache = codeCache();
  const key = [id.slice(0, 16), process.version, process.arch, commandOf(process.argv)].join('-');
  const load = (name: string): object => {
    const filename = join(folder, name);
    const kept = `${key}-${basename(name)}.bin`;
    const cachedData = cache.read(kept);
    const source = readFileSync(filename, 'latin1');
    const script = new Script(`(function (exports, require, module, __filename, __dirname, __import) {${source}\n})`, {
      filename,
      ...(cachedData && { cachedData }),
    });
    const module = { exports: {} };
    const wrapped: Wrapped = script.runInThisContext();
    wrapped(module.exports, required, module, filename, folder, importPart);
    if (cachedData === undefined || script.cachedDataRejected)
      process.on('exit', () => cache.write(kept, script.createCachedData()));
    return module.exports;
  };
  const loaded = new Map<string, object>();
  const required = (name: string): unknown => {
    if (!name.startsWith('./')) return require(name);
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    return known;
  };
  load(program);
};
