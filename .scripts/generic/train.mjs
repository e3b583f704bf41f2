// Trains src/engine/generic/weights.ts: logistic regression over the signals of what the generic rules match, on the
// development half of the labelled corpus and on source trees of public repositories, in which next to nothing is a
// credential. Usage: node .scripts/generic/train.mjs [--check] TREE... ; --check cross-validates over the repositories.
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cases, credData, linesOf, matchesIn, root } from './collect.mjs';
import { learn, scoreOf } from './logistic.mjs';
import { textsOf } from './trees.mjs';

const record = (repo, path, number, line, match, label) => ({
  repo,
  path,
  number,
  label,
  id: match.id,
  secret: line.slice(match.start, match.end),
  line: line.length < 300 ? line.trim() : line.slice(Math.max(0, match.start - 120), match.end + 60).trim(),
  signals: { ...match.judgement.own, ...match.judgement.place },
  refused: match.judgement.refused,
});

/** Lines in which a label says what is a credential; what is labelled but not counted is left out. */
export const credDataRecords = () => {
  const records = [];
  for (const { repo, path, lines, labelled } of credData()) {
    lines.forEach((line, index) => {
      const here = labelled.filter(({ start, end }) => start <= index + 1 && index + 1 <= end);
      const counted = here.filter(({ label, scope }) => label === 'T' && scope !== 'out');
      for (const match of matchesIn(line, path)) {
        const isIt = counted.some(
          ({ vals, start, end }) =>
            start !== end || vals.length === 0 || vals.some(([from, to]) => match.start < to && from < match.end),
        );
        const near = here.some(({ label }) => label === 'T');
        if (isIt) records.push(record(repo, path, index + 1, line, match, 1));
        else if (!near) records.push(record(repo, path, index + 1, line, match, 0));
      }
    });
  }
  return records;
};

export const caseRecords = () => {
  const records = [];
  for (const { source, id, file, text, expect, kind, secrets = [] } of cases()) {
    const counts = expect ? kind === 'secret' : kind === 'benign';
    if (!counts) continue;
    text.split('\n').forEach((raw, index) => {
      const line = raw.replace(/[^\0-\xff]/g, '?').replace(/\r$/, '');
      for (const match of matchesIn(line, file)) {
        const secret = line.slice(match.start, match.end);
        const isIt = expect && secrets.some((known) => known.includes(secret) || secret.includes(known));
        if (isIt || !expect)
          records.push({ ...record(`cases ${source}`, file, index + 1, line, match, isIt ? 1 : 0), case: id });
      }
    });
  }
  return records;
};

export const treeRecords = (folders) => {
  const records = [];
  const lines = {};
  for (const folder of folders) {
    const repo = basename(folder);
    lines[repo] = 0;
    for (const { path, bytes } of textsOf(folder)) {
      linesOf(bytes).forEach((line, index) => {
        lines[repo]++;
        for (const match of matchesIn(line, path)) records.push(record(repo, path, index + 1, line, match, 0));
      });
    }
  }
  return { records, lines };
};

const RIDGE = 3;
/** Lines of source code in which one false alarm is borne. */
const KINDS_OF_RECORD = { cases: 0.5, tree: 1, credData: 1 };
const FOLDS = 5;

const weighted = (records, weight) => records.filter(({ refused }) => !refused).map((one) => ({ ...one, weight }));

/** The same value under the same rule in the same repository is one piece of evidence. */
const distinct = (records) => [...new Map(records.map((one) => [`${one.repo} ${one.id} ${one.secret}`, one])).values()];

const lineOf = ({ repo, path, number }) => `${repo} ${path} ${number}`;

/** How many lines with and without a credential reach a score. */
const reached = (scored, least) => {
  const lines = new Map();
  for (const { score, record: one } of scored) {
    if (score >= least) lines.set(lineOf(one), (lines.get(lineOf(one)) ?? 0) || one.label);
  }
  const found = [...lines.values()].filter((label) => label === 1).length;
  return { found, wrong: lines.size - found };
};

const crossValidate = (records, trees, lineCount) => {
  const repos = [...new Set([...records, ...trees].map(({ repo }) => repo))];
  const foldOf = new Map(repos.map((repo, index) => [repo, index % FOLDS]));
  const scored = { credData: [], cases: [], trees: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = learn(
      [...records, ...distinct(trees)].filter(({ repo }) => foldOf.get(repo) !== fold),
      { ridge: RIDGE },
    );
    const score = (one) => ({ score: scoreOf(learnt, one.signals), record: one });
    const held = (one) => foldOf.get(one.repo) === fold;
    scored.credData.push(...records.filter((one) => held(one) && one.case === undefined).map(score));
    scored.cases.push(...records.filter((one) => held(one) && one.case !== undefined).map(score));
    scored.trees.push(...trees.filter(held).map(score));
  }
  for (let least = -1; least <= 4; least += 0.5) {
    const { found, wrong } = reached(scored.credData, least);
    const alarms = reached(scored.trees, least).wrong;
    const cases = reached(scored.cases, least);
    const rate = ((alarms / lineCount) * 100_000).toFixed(2);
    process.stdout.write(
      `score >= ${least}: CredData ${found} found, ${wrong} wrong; cases ${cases.found} found, ${cases.wrong} wrong; ${rate} alarms in 100,000 lines of trees\n`,
    );
  }
};

const weightsFile = (weights) => {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`);
  return `// Made by .scripts/generic/train.mjs.

/** What each signal adds to the log odds of a credential, or takes away; \`always\` is the constant. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
};

const main = (args) => {
  const folders = args.filter((arg) => arg !== '--check');
  const { records: treeMatches, lines } = treeRecords(folders);
  const trees = weighted(treeMatches, KINDS_OF_RECORD.tree);
  const records = [
    ...weighted(credDataRecords(), KINDS_OF_RECORD.credData),
    ...weighted(caseRecords(), KINDS_OF_RECORD.cases),
  ];
  const lineCount = Object.values(lines).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${records.length} labelled matches, ${trees.length} in ${lineCount} lines of ${folders.length} trees\n`,
  );
  if (args.includes('--check')) crossValidate(records, trees, lineCount);
  else
    writeFileSync(
      join(root, 'src/engine/generic/weights.ts'),
      weightsFile(learn([...records, ...distinct(trees)], { ridge: RIDGE })),
    );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
