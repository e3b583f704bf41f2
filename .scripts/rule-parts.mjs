// Lays the rules of the programs out so that a hook fetches only what it needs of them: an index of all, a file with
// the data of each, and the code of each file of rules.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
    `${lines.join('\n')}\nexport { builtInRules } from './patterns/index.ts';\nexport { heldRunOf } from './src/scan/history/held-run.ts';`,
  );
  const rulesIn = names.map((name, i) => [name, Object.values(modules[`part${i}`]).flat().filter(isRule)]);
  // Of a file that gathers the rules of others, these others are the parts.
  const byRules = rulesIn.sort(([, a], [, b]) => b.length - a.length);
  const partOf = new Map(byRules.flatMap(([name, rules]) => rules.map((rule) => [rule, name])));
  return modules.builtInRules.map((rule) => {
    const part = partOf.get(rule);
    if (part === undefined) throw new Error(`rule ${rule.id} stands in no file of patterns/ that exports it`);
    return { rule, part, run: modules.heldRunOf(rule) };
  });
};

const holdsCode = (value) => typeof value === 'function' || (Array.isArray(value) && value.some(holdsCodeInside));
const holdsCodeInside = (value) => typeof value === 'object' && Object.values(value).some(holdsCode);

const dataOf = ({ patterns, ...rest }) => {
  const entries = Object.entries(rest);
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

/** What stands in place of `patterns/index.ts`. The data of a rule is one line of a file; where each begins is known. */
const indexModule = (index, starts) => `
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulesOfIndex } from './src/engine/rule-index.ts';
const index = JSON.parse(${JSON.stringify(JSON.stringify(index))});
const here = fileURLToPath(new URL('.', import.meta.url));
// Programs lie beside the rules, parts that they share a folder deeper.
const folder = join(here, existsSync(join(here, 'rules')) ? 'rules' : '../rules');
const starts = ${JSON.stringify(starts)};
let text;
const dataOf = (number) => {
  text ??= readFileSync(join(folder, 'rules.jsonl'));
  return JSON.parse(text.toString('utf8', starts[number], starts[number + 1]));
};
const requirePart = require;
const load = (part) => Object.values(requirePart(join(folder, part + '.cjs'))).flat();
export const builtInRules = rulesOfIndex(index, { dataOf, load });
`;

/** Where each line begins, and where the last one ends, in bytes. */
const startsOf = (lines) => {
  let start = 0;
  return [0, ...lines.map((line) => (start += Buffer.byteLength(line)))];
};

const indexInstead = (root, contents) => ({
  name: 'rules by index',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /patterns\/index\.ts$/ }, () => ({ path: 'patterns', namespace: 'rule-index' }));
    onLoad({ filter: /.*/, namespace: 'rule-index' }, () => ({ resolveDir: root, contents }));
  },
});

/** Writes what programs fetch of the rules into a folder `rules`; gives the plugin that puts the index in their place. */
export const buildRuleParts = async (root, options) => {
  const rules = await rulesWithParts(root);
  const parts = [...new Set(rules.map(({ part }) => part))];
  const built = await buildParts(root, parts, options);
  const lines = rules.map(({ rule, run }) => `${JSON.stringify(dataOf({ ...rule, run }))}\n`);
  const file = join(options.outdir, 'rules/rules.jsonl');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join(''));
  const index = rules.map(({ rule, part }) => [rule.id, rule.severity, rule.keywords, part]);
  return { built: [built], plugin: indexInstead(root, indexModule(index, startsOf(lines))) };
};
