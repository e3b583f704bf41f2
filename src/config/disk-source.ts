import { readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { KeywardenError, messageOf, UsageError } from '../errors.ts';
import type { SettingsSource } from './settings.ts';

const ABSENT: readonly (string | undefined)[] = ['ENOENT', 'ENOTDIR'];

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if (ABSENT.includes((thrown as NodeJS.ErrnoException).code)) return undefined;
    throw new KeywardenError(`${file} cannot be read: ${messageOf(thrown)}`, { cause: thrown });
  }
};

/** A settings file on the disk; what it extends lies there, too. Undefined when there is no such file. */
export const diskSource = (file: string, name = file): SettingsSource | undefined => {
  const text = textOf(file);
  if (text === undefined) return undefined;
  const folder = dirname(file);
  return {
    name,
    text,
    path: file,
    file: async (path) =>
      diskSource(resolve(folder, path), isAbsolute(name) ? resolve(folder, path) : join(dirname(name), path)),
    package: async (wanted) => packageSource(folder, wanted),
  };
};

/** `@acme/policy`, `policy/strict.yaml`: the name of a package, and a file in it. */
const PACKAGE = /^((?:@[a-z0-9~][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*)(?:\/(.+))?$/;

/** What a package calls its settings file when its package.json does not name one under `keywarden`. */
const USUAL = ['keywarden.yaml', '.keywarden.yaml'] as const;

const namedIn = (folder: string): string | undefined => {
  const text = textOf(join(folder, 'package.json'));
  if (text === undefined) return undefined;
  try {
    const { keywarden } = JSON.parse(text) as { readonly keywarden?: unknown };
    return typeof keywarden === 'string' ? keywarden : undefined;
  } catch (thrown) {
    throw new UsageError(`${join(folder, 'package.json')} is no JSON`, { cause: thrown });
  }
};

function* foldersAbove(folder: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (dirname(current) === current) return;
  }
}

/** The folder of a package as Node would find it from a folder; undefined when it is not installed. */
const packageFolder = (from: string, name: string): string | undefined => {
  for (const folder of foldersAbove(from)) {
    const candidate = join(folder, 'node_modules', name);
    // What the package needs itself is found from where it really lies.
    if (textOf(join(candidate, 'package.json')) !== undefined) return realpathSync(candidate);
  }
  return undefined;
};

/**
 * The settings file of an installed npm package: the one that it names under `keywarden` in its package.json, else
 * `keywarden.yaml`; or the file that stands behind its name.
 * @returns undefined when the package is not installed
 * @throws UsageError when it has no such file
 */
export const packageSource = (from: string, wanted: string): SettingsSource | undefined => {
  const [, name, file] = PACKAGE.exec(wanted) ?? [];
  if (name === undefined) throw new UsageError('expected ./FILE or the name of an npm package');
  const folder = packageFolder(from, name);
  if (folder === undefined) return undefined;
  const own = file ?? namedIn(folder);
  const candidates = own === undefined ? USUAL : [own];
  for (const candidate of candidates) {
    const source = diskSource(join(folder, candidate), `${name}/${candidate}`);
    if (source) return source;
  }
  throw new UsageError(`the package ${name} has no ${candidates.join(' and no ')}`);
};
