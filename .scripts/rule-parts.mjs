// Lays the rules of the programs out so that a hook fetches only what it needs of them: tables of all, a file with the
// data of each, files with the code of those that have some, and what tells of their findings at a glance.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
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
      "export { extentOf } from './src/regex/extent.ts';",
      "export { layOut } from './src/engine/tables/lay-out.ts';",
      "export { decoderMarks } from './src/engine/decode/decoders.ts';",
      "export { isSearchable } from './src/kernel/keywords.ts';",
      "export { anchorOf } from './src/kernel/anchors.ts';",
      "export { encodedSigns } from './src/hook/precheck/encoded.ts';",
      "export { signsOf } from './src/hook/precheck/read-signs.ts';",
      "export { writeSigns } from './src/hook/precheck/signs-file.ts';",
    ].join('\n'),
  );
  const rulesIn = names.map((name, i) => [name, Object.values(modules[`part${i}`]).flat().filter(isRule)]);
  // Of a file that gathers the rules of others, these others are the parts.
  const byRules = rulesIn.sort(([, a], [, b]) => b.length - a.length);
  const partOf = new Map(byRules.flatMap(([name, rules]) => rules.map((rule) => [rule, name])));
  const rules = modules.builtInRules.map((rule) => {
    const part = partOf.get(rule);
    if (part === undefined) throw new Error(`rule ${rule.id} stands in no file of patterns/ that exports it`);
    return { rule: { ...rule, run: modules.heldRunOf(rule), extent: modules.extentOf(rule) }, part };
  });
  const { decoderMarks: marks, isSearchable } = modules;
  const anchorOf = (keyword) => {
    if (!isSearchable(keyword)) throw new Error(`the kernel cannot look for the keyword ${JSON.stringify(keyword)}`);
    return modules.anchorOf(keyword);
  };
  return {
    rules,
    layOut: (placed) => modules.layOut(placed, { marks, anchorOf }),
    signs: () => {
      const known = new Map(rules.map(({ rule }) => [rule.id, modules.signsOf(rule)]));
      return modules.writeSigns(known, modules.encodedSigns());
    },
  };
};

/** What the tables tell of a rule (`src/engine/tables/tables.ts`). */
const IN_TABLES = ['id', 'severity', 'keywords', 'span', 'run', 'extent', 'gives', 'generic'];

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

/** How much source a file of code is made of, in bytes: a hook mostly needs one part, a scan of files many of them. */
const MOST_SOURCE = 80_000;

/** Parts that follow each other, as many as go into one file of code. */
const gathered = (root, parts) => {
  const groups = [];
  let room = 0;
  for (const part of parts) {
    const { size } = statSync(join(root, 'patterns', `${part}.ts`));
    if (size > room) {
      groups.push([]);
      room = MOST_SOURCE;
    }
    groups.at(-1).push(part);
    room -= size;
  }
  return groups;
};

/** The code of some parts, in one file; each is run when it is asked for. */
const buildCode = (root, parts, file, options) => {
  const lines = parts.map((part) => `  ${JSON.stringify(part)}: () => require('./patterns/${part}.ts'),`);
  return build({
    ...options,
    stdin: { contents: `module.exports = {\n${lines.join('\n')}\n};`, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'cjs',
    outfile: join(options.outdir, 'rules', file),
    outdir: undefined,
  });
};

/** Programs lie beside the rules, and load code as `src/start.ts` does. */
const IN_PROGRAMS = `
const folder = join(__dirname, 'rules');
const codeIn = (file) => './rules/' + file;
`;

/** Modules may lie a folder deeper. */
const IN_MODULES = `
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(here, existsSync(join(here, 'rules')) ? 'rules' : '../rules');
const codeIn = (file) => join(folder, file);
`;

/** What stands in place of `patterns/index.ts`. The data of a rule is one line of a file; where each begins is in the tables. */
const indexModule = (place) => `
import { openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { TableRules } from './src/engine/tables/rules.ts';
import { RuleTables } from './src/engine/tables/tables.ts';
${place}
const tables = new RuleTables(readFileSync(join(folder, 'tables.bin')));
let file;
const dataOf = (rule) => {
  const { start, end } = tables.dataAt(rule);
  file ??= openSync(join(folder, 'rules.jsonl'));
  const line = Buffer.allocUnsafe(end - start);
  if (readSync(file, line, 0, end - start, start) !== end - start) throw new Error('dist/rules/rules.jsonl is cut off');
  return JSON.parse(line.toString());
};
const requireCode = require;
const load = (place) => {
  const [file, part] = place.split(':');
  return Object.values(requireCode(codeIn(file))[part]()).flat();
};
export const builtInRules = new TableRules(tables, { dataOf, load }).list;
`;

const indexInstead = (root, place) => ({
  name: 'rules by index',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /patterns\/index\.ts$/ }, () => ({ path: 'patterns', namespace: 'rule-index' }));
    onLoad({ filter: /.*/, namespace: 'rule-index' }, () => ({
      resolveDir: root,
      contents: indexModule(place),
    }));
  },
});

/** Writes what programs fetch of the rules into a folder `rules`; gives the plugins that put the tables in their place. */
export const buildRuleParts = async (root, options) => {
  const { rules, layOut, signs } = await rulesWithParts(root);
  const parts = [...new Set(rules.map(({ part }) => part))];
  const codes = gathered(root, parts).map((group, index) => ({ file: `code-${index}.cjs`, group }));
  const built = await Promise.all(codes.map(({ file, group }) => buildCode(root, group, file, options)));
  // The tables tell of a part which file its code is in, and its name there.
  const placeOf = new Map(codes.flatMap(({ file, group }) => group.map((part) => [part, `${file}:${part}`])));
  const lines = rules.map(({ rule }) => `${JSON.stringify(dataOf(rule))}\n`);
  const folder = join(options.outdir, 'rules');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'rules.jsonl'), lines.join(''));
  const placed = rules.map(({ rule, part }, number) => ({
    rule,
    part: placeOf.get(part),
    length: Buffer.byteLength(lines[number]),
  }));
  writeFileSync(join(folder, 'tables.bin'), layOut(placed));
  writeFileSync(join(folder, 'signs.json'), signs());
  const files = ['rules.jsonl', 'tables.bin', 'signs.json'].map((name) => relative(root, join(folder, name)));
  return {
    built,
    files,
    code: codes.map(({ file }) => `rules/${file}`),
    inPrograms: indexInstead(root, IN_PROGRAMS),
    inModules: indexInstead(root, IN_MODULES),
  };
};
