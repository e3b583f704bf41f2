import { roomOf, type SourceFile } from './source.ts';

/** The rooms of src/README.md, row by row from the bottom. Whoever adds a room says here which row it is in. */
export const ROWS: readonly (readonly string[])[] = [
  ['src/engine', 'src/kernel', 'src/page', 'src/errors.ts', 'src/exec.ts', 'src/replace-file.ts', 'src/make-folder.ts'],
  ['patterns', 'src/git', 'src/regex', 'src/code-cache.ts'],
  ['src/source', 'src/config', 'src/account'],
  ['src/scan', 'src/report', 'src/rules'],
  ['src/hook'],
  ['src/cli'],
  ['src/bin.ts', 'src/hook-bin.ts', 'src/git-secrets.ts', 'src/index.ts', 'src/start.ts'],
];

/** The only room, or file, that may import a package, or the packages of a scope. */
export const DOORS: Readonly<Record<string, string>> = {
  'simple-git': 'src/git/settings.ts',
  micromatch: 'src/config/glob.ts',
  yaml: 'src/config/yaml.ts',
  yargs: 'src/cli',
  yauzl: 'src/source/archive/zip.ts',
  'tar-stream': 'src/source/archive/tar.ts',
  '@eslint-community/regexpp': 'src/regex/read.ts',
  re2js: 'src/regex/re2.ts',
  'node:child_process': 'src/exec.ts',
  '@aws-sdk/': 'src/account/sdk.ts',
  '@smithy/': 'src/account/sdk.ts',
  hpagent: 'src/account/proxy.ts',
  'proxy-from-env': 'src/account/proxy.ts',
  uplot: 'src/page/timeline.ts',
  'smol-toml': 'src/config/migrate/toml.ts',
  'string-width': 'src/report/account/wide.ts',
};

/** The key under which a package stands in `DOORS`. */
export const doorName = (name: string): string =>
  DOORS[name] === undefined ? name.slice(0, name.indexOf('/') + 1) : name;

/** Neighbours in a row that may know each other: errors are thrown everywhere, reports show what a scan made. */
const NEIGHBOURLY: readonly (readonly [string, string])[] = [
  ['src/exec.ts', 'src/errors.ts'],
  ['src/replace-file.ts', 'src/errors.ts'],
  ['src/make-folder.ts', 'src/errors.ts'],
  ['src/report', 'src/scan'],
  ['src/kernel', 'src/engine'],
];

const rowOf = (room: string): number => ROWS.findIndex((row) => row.includes(room));

const mayImport = (from: string, to: string): boolean =>
  from === to || rowOf(to) < rowOf(from) || NEIGHBOURLY.some(([upper, lower]) => upper === from && lower === to);

/** Imports that do not run downhill, and files in no row. */
export const uphill = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (rowOf(room) < 0) return [`${path} is in no row`];
    return imports.filter((to) => !mayImport(room, roomOf(to))).map((to) => `${path} imports ${to}`);
  });

/** Packages that are imported elsewhere than through their door, or have none. */
export const besideDoors = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, packages }) =>
    packages
      .filter((name) => {
        const door = DOORS[doorName(name)];
        return door === undefined ? !name.startsWith('node:') : ![path, roomOf(path)].includes(door);
      })
      .map((name) => `${path} imports ${name}`),
  );

/** Ways that lead back to where they began, each once. */
export const cycles = (files: readonly SourceFile[]): string[] => {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    const again = way.indexOf(path);
    if (again >= 0) found.push([...way.slice(again), path].join(' -> '));
    if (again >= 0 || done.has(path)) return;
    for (const next of importsOf.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return found;
};
