// Lays the rules of the programs out so that a hook fetches only what it needs of them: an index of all, a file with
// the data of each, and the code of each file of rules.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** All rules in their order, each with the name of the file that it stands in. */
const rulesWithParts = async (root) => {
  const names = namesIn(root);
  const lines = names.map((name, i) => `export * as part${i} from './patterns/${name}.ts';`);
  const modules = await evaluated(
    root,
    [
      ...lines,
      "export { builtInRules } from './patterns/index.ts';",
      "export { heldRunOf } from './src/scan/history/held-run.ts';",
      "export { layOut } from './src/engine/tables/lay-out.ts';",
      "export { decoderMarks } from './src/engine/decode/decoders.ts';",
    ].join('\n'),
  );
  const rulesIn = names.map((name, i) => [name, Object.values(modules[`part${i}`]).flat().filter(isRule)]);
  // Of a file that gathers the rules of others, these others are the parts.
  const byRules = rulesIn.sort(([, a], [, b]) => b.length - a.length);
  const partOf = new Map(byRules.flatMap(([name, rules]) => rules.map((rule) => [rule, name])));
  const rules = modules.builtInRules.map((rule) => {
    const part = partOf.get(rule);
    if (part === undefined) throw new Error(`rule ${rule.id} stands in no file of patterns/ that exports it`);
    return { rule: { ...rule, run: modules.heldRunOf(rule) }, part };
  });
  return { rules, layOut: (placed) => modules.layOut(placed, modules.decoderMarks) };
};

/** What the tables tell of a rule (`src/engine/tables/tables.ts`). */
const IN_TABLES = ['id', 'severity', 'keywords', 'span', 'run', 'generic'];

const holdsCode = (value) => typeof value === 'function' || (Array.isArray(value) && value.some(holdsCodeInside));
const holdsCodeInside = (value) => typeof value === 'object' && Object.values(value).some(holdsCode);

const dataOf = ({ patterns, ...rest }) => {
  const entries = Object.entries(rest).filter(([name]) => !IN_TABLES.includes(name));
  return {
    fields: Object.fromEntries(entries.filter(([, value]) => !holdsCode(value))),
    patterns: patterns.map(({ source, flags }) => [source, flags]),
    code: entries.filter(([, value]) => holdsCode(value)).map(([name]) => name),
  };
};

/** The files that several parts import, by their path. */
const sharedBy = (root, parts) => {
  const importers = new Map();
  for (const part of parts) {
    const source = readFileSync(join(root, 'patterns', `${part}.ts`), 'utf8');
    for (const [, path] of source.matchAll(/ from '(\.[^']+)'/g)) {
      const file = join(root, 'patterns', path);
      importers.set(file, [...(importers.get(file) ?? []), part]);
    }
  }
  return [...importers].filter(([, { length }]) => length > 1).map(([file]) => file);
};

/** What several parts import is a file of its own, beside them. */
const shareFiles = (shared) => ({
  name: 'share files',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
      const file = join(resolveDir, path);
      return kind !== 'entry-point' && shared.includes(file)
        ? { path: `./${basename(file, '.ts')}.cjs`, external: true }
        : undefined;
    }),
});

const buildParts = (root, parts, options) => {
  const shared = sharedBy(root, parts);
  return build({
    ...options,
    bundle: true,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    outdir: join(options.outdir, 'rules'),
    entryNames: '[name]',
    entryPoints: [...new Set([...parts.map((part) => join(root, 'patterns', `${part}.ts`)), ...shared])],
    plugins: [shareFiles(shared)],
  });
};

/** What stands in place of `patterns/index.ts`. The data of a rule is one line of a file; where each begins is in the tables. */
const INDEX_MODULE = `
import { existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TableRules } from './src/engine/tables/rules.ts';
import { RuleTables } from './src/engine/tables/tables.ts';
const here = fileURLToPath(new URL('.', import.meta.url));
// Programs lie beside the rules, parts that they share a folder deeper.
const folder = join(here, existsSync(join(here, 'rules')) ? 'rules' : '../rules');
const tables = new RuleTables(readFileSync(join(folder, 'tables.bin')));
let file;
const dataOf = (rule) => {
  const { start, end } = tables.dataAt(rule);
  file ??= openSync(join(folder, 'rules.jsonl'));
  const line = Buffer.allocUnsafe(end - start);
  if (readSync(file, line, 0, end - start, start) !== end - start) throw new Error('dist/rules/rules.jsonl is cut off');
  return JSON.parse(line.toString());
};
const requirePart = require;
const load = (part) => Object.values(requirePart(join(folder, part + '.cjs'))).flat();
export const builtInRules = new TableRules(tables, { dataOf, load }).list;
`;

const indexInstead = (root, contents) => ({
  name: 'rules by index',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /patterns\/index\.ts$/ }, () => ({ path: 'patterns', namespace: 'rule-index' }));
    onLoad({ filter: /.*/, namespace: 'rule-index' }, () => ({ resolveDir: root, contents }));
  },
});

/** Writes what programs fetch of the rules into a folder `rules`; gives the plugin that puts the index in their place. */
export const buildRuleParts = async (root, options) => {
  const { rules, layOut } = await rulesWithParts(root);
  const parts = [...new Set(rules.map(({ part }) => part))];
  const built = await buildParts(root, parts, options);
  const lines = rules.map(({ rule }) => `${JSON.stringify(dataOf(rule))}\n`);
  const folder = join(options.outdir, 'rules');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'rules.jsonl'), lines.join(''));
  const placed = rules.map(({ rule, part }, number) => ({ rule, part, length: Buffer.byteLength(lines[number]) }));
  writeFileSync(join(folder, 'tables.bin'), layOut(placed));
  return { built: [built], plugin: indexInstead(root, INDEX_MODULE) };
};
