// Collects what the generic rules match, each with its signals and, where it is known, whether it is a credential.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const corpus = join(process.env.KEYWARDEN_SHARED ?? join(root, '../shared'), 'corpus');

/** The program's own modules, bundled as they are now. */
export const load = async (source) => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

const { generic, judge } = await load(`
  export { generic } from './patterns/generic.ts';
  export { judge } from './src/engine/generic/judge.ts';
`);

const searches = generic.flatMap(({ id, patterns, keywords }) =>
  patterns.map((pattern) => ({
    id,
    keyword: new RegExp(keywords.join('|'), 'i'),
    search: new RegExp(pattern.source, 'gid'),
  })),
);

/** What the generic rules match in a line, judged. */
export const matchesIn = (line, path) => {
  const found = [];
  if (line.length > 16_384) return found;
  for (const { id, keyword, search } of searches) {
    if (!keyword.test(line)) continue;
    search.lastIndex = 0;
    for (let match = search.exec(line); match; match = search.exec(line)) {
      const [start, end] = match.indices.groups.secret;
      found.push({ id, start, end, judgement: judge({ secret: match.groups.secret, match, path }) });
    }
  }
  return found;
};

export const linesOf = (bytes) =>
  bytes
    .toString('latin1')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));

const grouped = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** The files of CredData with their labels, at the paths they have in the corpus. */
export const credData = () => {
  const base = join(corpus, 'files/creddata');
  const labels = JSON.parse(readFileSync(join(base, 'labels.json'), 'utf8')).filter(({ split }) => split === 'dev');
  return [...grouped(labels, ({ file }) => file)].map(([file, labelled]) => ({
    repo: labelled[0].repo,
    path: file.replace(/^data\//, ''),
    lines: linesOf(readFileSync(join(base, file))),
    labelled,
  }));
};

export const cases = () =>
  readFileSync(join(corpus, 'cases.dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

if (!existsSync(join(corpus, 'cases.dev.jsonl'))) {
  process.stderr.write(`The labelled corpus is absent: expected ${corpus}.\n`);
  process.exit(2);
}
