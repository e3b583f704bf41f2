// Lays the rules of the programs out so that a hook loads only those that it needs: an index, and a part for each file.
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';

const isRule = (value) => typeof value?.id === 'string' && Array.isArray(value.keywords);

/** Runs TypeScript at build time and returns what it exports. */
export const evaluated = async (root, contents) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

const namesIn = (root) =>
  readdirSync(join(root, 'patterns'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => basename(file, '.ts'));

/** For each rule, in their order: what is known of it before it is loaded, and the file that it stands in. */
const indexOf = async (root) => {
  const names = namesIn(root);
  const lines = names.map((name, i) => `export * as part${i} from './patterns/${name}.ts';`);
  const modules = await evaluated(root, `${lines.join('\n')}\nexport { builtInRules } from './patterns/index.ts';`);
  const rulesIn = names.map((name, i) => [name, Object.values(modules[`part${i}`]).flat().filter(isRule)]);
  // Of a file that gathers the rules of others, these others are the parts.
  const byRules = rulesIn.sort(([, a], [, b]) => b.length - a.length);
  const partOf = new Map(byRules.flatMap(([name, rules]) => rules.map((rule) => [rule, name])));
  return modules.builtInRules.map((rule) => {
    const part = partOf.get(rule);
    if (part === undefined) throw new Error(`rule ${rule.id} stands in no file of patterns/ that exports it`);
    return [rule.id, rule.severity, rule.keywords, part];
  });
};

/** The file in dist/rules/ that a source file becomes. */
const flatName = (root, file) => relative(root, file).replaceAll('\\', '/').replaceAll('/', '-').replace(/\.ts$/, '');

/** Every file becomes one of its own, and what it imports another. */
const filesApart = (root, imported) => ({
  name: 'files apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined;
      const file = join(resolveDir, path);
      imported.add(file);
      return { path: `./${flatName(root, file)}.cjs`, external: true };
    }),
});

const buildApart = (root, files, { options, imported }) =>
  build({
    ...options,
    bundle: true,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    outdir: join(options.outdir, 'rules'),
    entryPoints: files.map((file) => ({ in: file, out: flatName(root, file) })),
    plugins: [filesApart(root, imported)],
  });

/** Writes the files of rules, and what they import, into a folder `rules`; and the plugin that has an index in their place. */
export const buildRuleParts = async (root, options) => {
  const index = await indexOf(root);
  const built = [];
  const done = new Set();
  for (
    let files = [...new Set(index.map(([, , , part]) => join(root, 'patterns', `${part}.ts`)))];
    files.length > 0;
  ) {
    const imported = new Set();
    built.push(await buildApart(root, files, { options, imported }));
    for (const file of files) done.add(file);
    files = [...imported].filter((file) => !done.has(file));
  }
  return { built, plugin: indexInstead(root, index) };
};

const indexInstead = (root, index) => ({
  name: 'rules by index',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /patterns\/index\.ts$/ }, () => ({ path: 'patterns', namespace: 'rule-index' }));
    onLoad({ filter: /.*/, namespace: 'rule-index' }, () => ({
      resolveDir: root,
      contents: [
        "import { rulesOfIndex } from './src/engine/rule-index.ts';",
        `const index = JSON.parse(${JSON.stringify(JSON.stringify(index))});`,
        'const load = require;',
        'const loadPart = (part) => Object.values(load("./rules/patterns-" + part + ".cjs")).flat();',
        'export const builtInRules = rulesOfIndex(index, loadPart);',
      ].join('\n'),
    }));
  },
});
