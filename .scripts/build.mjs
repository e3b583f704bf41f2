// Builds dist/: the programs and the Node API bundled with all they need, types, the settings' JSON schema, notices.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildRuleParts, evaluated } from './rule-parts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const packageAt = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const PROGRAMS = ['bin', 'hook-bin', 'git-secrets'];

/** Threads of the programs: laid out as these are, so that they are as soon at work. */
const THREADS = { 'scan/worktree/worker': 'worktree-worker', 'scan/history/worker': 'history-worker' };

/** Lazy parts that a program holds all the same: what is kept of its compiled code (`src/start.ts`) has them, too. */
const HELD = { bin: ['scan/worktree/content', 'scan/history/content', 'scan/history/outcome', 'scan/known/open'] };

/** Bundled CommonJS packages ask for Node's own modules by `require`, which ES modules lack. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Bundled ES modules ask where they are, which CommonJS tells in another way. */
const MODULE_URL = "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;";

const SHARED = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  loader: { '.wasm': 'binary', '.txt': 'text' },
  logLevel: 'warning',
};

/** What is loaded only when it is needed, by its file in src/ and its name in dist/. */
const LAZY = {
  'cli/commands': 'commands',
  'cli/quick': 'quick',
  'hook/world': 'world',
  'config/layered': 'settings',
  'config/disk-source': 'disk-source',
  'config/glob': 'glob',
  'scan/owners': 'owners',
  'source/archive/inside': 'archive',
  'scan/worktree/content': 'worktree',
  'scan/history/content': 'history',
  'scan/history/submodules': 'history-submodules',
  'git/submodules': 'submodules',
  'scan/history/outcome': 'history-outcome',
  'scan/known/open': 'known',
};

const VERSION = { 'process.env.KEYWARDEN_VERSION': JSON.stringify(packageAt(root).version) };

/** The SDK of AWS: only commands about accounts load it, so nothing of it is shared with other parts. */
const AWS = 'account/sdk';

const lazyParts = Object.entries(LAZY).filter(([file]) => existsSync(join(root, `src/${file}.ts`)));

/** The Node API and the lazy parts: ES modules that share chunks. */
const buildModules = (rulesInTables) =>
  build({
    ...SHARED,
    entryPoints: [
      { in: 'src/index.ts', out: 'index' },
      ...lazyParts.map(([file, name]) => ({ in: `src/${file}.ts`, out: `lazy/${name}` })),
    ],
    outdir: dist,
    splitting: true,
    format: 'esm',
    banner: { js: REQUIRE },
    chunkNames: 'chunks/[name]-[hash]',
    define: VERSION,
    plugins: [leaveAwsOut, rulesInTables],
  });

/** The SDK of AWS in one file, as small as it gets: its ES modules, of which what is not used is left out. */
const buildAws = () =>
  build({
    ...SHARED,
    entryPoints: [{ in: `src/${AWS}.ts`, out: 'lazy/aws' }],
    outdir: dist,
    format: 'esm',
    minify: true,
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
  });

const sourceOf = ({ path, resolveDir }) =>
  relative(join(root, 'src'), join(resolveDir, path)).replaceAll('\\', '/').replace(/\.ts$/, '');

/** Leaves the dynamic import of the SDK to run time; what imports it is in dist/chunks/ or dist/lazy/. */
const leaveAwsOut = {
  name: 'leave AWS out',
  setup: ({ onResolve }) =>
    onResolve({ filter: /sdk\.ts$/ }, (found) =>
      found.kind === 'dynamic-import' && sourceOf(found) === AWS
        ? { path: '../lazy/aws.js', external: true }
        : undefined,
    ),
};

/** Leaves dynamic imports of lazy parts to run time, but for some. */
const leaveLazyPartsOut = (held = []) => ({
  name: 'leave lazy parts out',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, (found) => {
      if (found.kind !== 'dynamic-import') return undefined;
      const file = sourceOf(found);
      return LAZY[file] && !held.includes(file) ? { path: `./lazy/${LAZY[file]}.js`, external: true } : undefined;
    }),
});

/**
 * What is loaded only when it is first called, by module: the functions used of it. Child processes bring Node's network
 * and streams along, and what lays help out builds tables of all emoji; most runs need none of them.
 */
const LATE = {
  'node:child_process': ['spawn', 'spawnSync'],
  'node:crypto': ['createHash', 'createHmac', 'randomBytes', 'randomInt'],
  assert: ['notStrictEqual', 'strictEqual'],
  cliui: ['default'],
  'string-width': ['default'],
};

const lateFunction = (path, name) => `(...given) => require(${JSON.stringify(path)}).${name}(...given)`;

/** What ES modules import of a CommonJS module by default is all that it exports. */
const lateModule = (path) =>
  LATE[path].map(
    (name) => `${name === 'default' ? 'module.exports' : `exports.${name}`} = ${lateFunction(path, name)};`,
  );

const startLate = {
  name: 'load late',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(LATE).join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'late' ? undefined : { path, namespace: 'late' },
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: lateModule(path).join('\n'),
      resolveDir: root,
    }));
  },
};

/** The programs: CommonJS, which Node 20 starts about 10 ms sooner than ES modules, and a hook runs at every commit. */
const buildProgram = (file, name, rulesInTables) =>
  build({
    ...SHARED,
    define: { ...VERSION, 'import.meta.url': '__moduleUrl' },
    banner: { js: MODULE_URL },
    entryPoints: [{ in: `src/${file}.ts`, out: name }],
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    plugins: [leaveLazyPartsOut(HELD[file]), startLate, rulesInTables],
  });

const buildPrograms = (rulesInTables) =>
  Promise.all([
    ...PROGRAMS.map((name) => buildProgram(name, `${name}-program`, rulesInTables)),
    ...Object.entries(THREADS).map(([file, name]) => buildProgram(file, name, rulesInTables)),
  ]);

/** Programs are run from a cache, in which they cannot import anything themselves (`src/start.ts`). */
const importThroughStart = () => {
  for (const name of PROGRAMS) {
    const file = join(dist, `${name}-program.cjs`);
    const text = readFileSync(file, 'utf8').replaceAll(/\bimport\((?="\.\/lazy\/)/g, '__import(');
    if (/\bimport\("/.test(text)) throw new Error(`${file} imports what is no lazy part`);
    writeFileSync(file, text);
  }
};

/** A hook runs at every commit: what it starts is a program of its own, without what only the command line needs. */
const STARTS = {
  bin: "process.argv[2] === 'hook' && process.argv[3]?.startsWith('-') === false ? 'hook-bin-program.cjs' : 'bin-program.cjs'",
  'git-secrets': "'git-secrets-program.cjs'",
};

/** How a file of the build is told that is whole. */
const wholeOf = (name) => {
  const content = readFileSync(join(dist, name));
  return { size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
};

/** What is run from the cache, by its path in dist/: of a file that was cut off a part could run. */
const wholePrograms = (parts) =>
  Object.fromEntries([...PROGRAMS.map((name) => `${name}-program.cjs`), ...parts].map((name) => [name, wholeOf(name)]));

/** What starts a program. Whatever part of it runs, it ends with 0 only once the program says so. */
const buildStart = async (name, id, programs) => {
  const outfile = join(dist, `${name}.cjs`);
  const contents = [
    "import { start } from './src/start.ts';",
    `start(${STARTS[name]}, { id: ${JSON.stringify(id)}, programs: ${JSON.stringify(programs)}, folder: __dirname, require, importPart: (name) => import(name) });`,
  ].join('\n');
  await build({
    ...SHARED,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    format: 'cjs',
    plugins: [startLate],
    banner: { js: '#!/usr/bin/env node\nprocess.exitCode=2;' },
    minify: true,
  });
  chmodSync(outfile, 0o755);
};

/** The packages whose files went into the bundle. */
const bundledPackages = (files) => {
  const folders = files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(folders)].sort();
};

const licenceText = (folder) => {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(root, folder, file), 'utf8').trim() : '(the package ships no licence text)';
};

const byText = (packages) => {
  const groups = new Map();
  for (const found of packages) groups.set(found.text, [...(groups.get(found.text) ?? []), found]);
  return groups;
};

/** Packages of one vendor come with the same licence text, which is written once. */
const writeNotices = (files) => {
  const packages = bundledPackages(files).map((folder) => ({
    ...packageAt(join(root, folder)),
    text: licenceText(folder),
  }));
  const notices = [...byText(packages)].map(([text, sharing]) => {
    const names = new Set(sharing.map(({ name, version, license }) => `${name} ${version} (${license})`));
    return `${[...names].join('\n')}\n\n${text}\n`;
  });
  const head = 'keywarden contains the following packages, under their own licences.\n';
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`));
};

/** What tells this build from every other: hooks trust a pre-check that it has written, and no other. */
const writeBuildId = (results, others) => {
  const hash = createHash('sha256');
  const bundled = results.flatMap(({ metafile }) => Object.keys(metafile.outputs));
  for (const file of [...bundled, ...others].sort()) hash.update(readFileSync(join(root, file)));
  const id = hash.digest('hex');
  writeFileSync(join(dist, 'build-id'), `${id}\n`);
  return id;
};

const writeSchema = async () => {
  const { jsonSchema } = await evaluated(root, "export { jsonSchema } from './src/config/json-schema.ts';");
  writeFileSync(join(dist, 'keywarden.schema.json'), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
};

/** The WebAssembly module; compiling takes seconds, so that it is kept as long as its sources stay the same. */
const buildKernel = () => {
  const folder = join(root, 'src/kernel/assembly');
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const hash = createHash('sha256').update(packageAt(join(root, 'node_modules/assemblyscript')).version);
  for (const name of sources) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  const cached = join(root, `node_modules/.cache/keywarden/kernel-${hash.digest('hex')}.wasm`);
  mkdirSync(dirname(cached), { recursive: true });
  const asc = join(root, 'node_modules/assemblyscript/bin/asc.js');
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];
  if (!existsSync(cached)) {
    const made = `${cached}.${process.pid}`;
    execFileSync(process.execPath, [asc, join(folder, 'index.ts'), ...options, '-o', made], { stdio: 'inherit' });
    renameSync(made, cached);
  }
  mkdirSync(dist, { recursive: true });
  copyFileSync(cached, join(dist, 'kernel.wasm'));
};

/** What runs in a browser, and how it looks: texts, which the reports that are pages hold. */
const buildPages = () =>
  build({
    ...SHARED,
    entryPoints: [
      { in: 'src/page/main.ts', out: 'report.js' },
      ...['base', 'report', 'account'].map((name) => ({ in: `src/page/${name}.css`, out: `${name}.css` })),
    ],
    outdir: join(dist, 'page'),
    outExtension: { '.js': '.txt', '.css': '.txt' },
    platform: 'browser',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    format: 'iife',
    minify: true,
    // Texts of the page are those of the sources whatever encoding a server claims.
    charset: 'ascii',
  });

rmSync(dist, { recursive: true, force: true });
buildKernel();
const pages = await buildPages();
const rules = await buildRuleParts(root, { ...SHARED, outdir: dist });
const built = [
  await buildModules(rules.inModules),
  await buildAws(),
  ...rules.built,
  ...(await buildPrograms(rules.inPrograms)),
];
importThroughStart();
const id = writeBuildId(built, rules.files);
for (const name of Object.keys(STARTS)) await buildStart(name, id, wholePrograms(rules.code));
// What `git secrets` starts: it answers in the shell what needs no Node.
copyFileSync(join(root, 'src/git-secrets.sh'), join(dist, 'git-secrets'));
chmodSync(join(dist, 'git-secrets'), 0o755);
writeNotices([pages, ...built].flatMap(({ metafile }) => Object.keys(metafile.inputs)));
if (existsSync(join(root, 'src/config/json-schema.ts'))) await writeSchema();
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'src/tsconfig.types.json')], { stdio: 'inherit' });
