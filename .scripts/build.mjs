// Builds dist/: the programs and the Node API bundled with all they need, types, the settings' JSON schema, notices.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const programs = ['bin', 'git-secrets'].filter((name) => existsSync(join(root, `src/${name}.ts`)));

/** Bundled CommonJS packages ask for Node's own modules by `require`, which ES modules lack. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const bundle = () =>
  build({
    absWorkingDir: root,
    entryPoints: [...programs, 'index'].map((name) => `src/${name}.ts`),
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    banner: { js: REQUIRE },
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'process.env.KEYWARDEN_VERSION': JSON.stringify(packageAt(root).version) },
    logLevel: 'warning',
  });

const packageAt = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The packages whose files went into the bundle. */
const bundledPackages = (metafile) => {
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  );
  return [...new Set(folders)].sort();
};

const licenceText = (folder) => {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(root, folder, file), 'utf8').trim() : '(the package ships no licence text)';
};

const writeNotices = (metafile) => {
  const notices = bundledPackages(metafile).map((folder) => {
    const { name, version, license } = packageAt(join(root, folder));
    return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
  });
  const head = 'keywarden contains the following packages, under their own licences.\n';
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`));
};

const writeSchema = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/config/json-schema.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { jsonSchema } = await import(`data:text/javascript;base64,${code}`);
  writeFileSync(join(dist, 'keywarden.schema.json'), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
};

rmSync(dist, { recursive: true, force: true });
const { metafile } = await bundle();
for (const name of programs) chmodSync(join(dist, `${name}.js`), 0o755);
writeNotices(metafile);
if (existsSync(join(root, 'src/config/json-schema.ts'))) await writeSchema();
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'src/tsconfig.types.json')], { stdio: 'inherit' });
