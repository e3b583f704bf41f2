// Migrates the .gitleaks.toml of public repositories and compares what is found before, by gitleaks, and after, by keywarden,
// for the rules of the configuration's own and for what its allow-lists let pass.
// Usage: node .scripts/migrate-equality.mjs REPOSITORY… (git directories or URLs); needs gitleaks. Build first.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse as parseToml, stringify } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { keep, root } from './results.mjs';
import { evaluated } from './rule-parts.mjs';

const PROGRAM = join(import.meta.dirname, '../dist/bin.cjs');

const run = (program, args, cwd) => spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** `path:line` of the findings of gitleaks, by rule. */
const byGitleaks = (folder, config) => {
  const report = join(folder, '.git', 'gitleaks.json');
  const args = [
    'dir',
    '.',
    '-c',
    config,
    '-f',
    'json',
    '-r',
    report,
    '--no-banner',
    '--exit-code',
    '0',
    '-i',
    '/nowhere',
  ];
  const ended = run('gitleaks', args, folder);
  if (ended.status !== 0) throw new Error(`gitleaks: ${ended.stderr}`);
  const found = JSON.parse(readFileSync(report, 'utf8') || '[]');
  return (found ?? []).map(({ File, StartLine, RuleID }) => ({ spot: `${File}:${StartLine}`, rule: RuleID }));
};

const byKeywarden = (folder, config) => {
  const { stdout, stderr } = run(process.execPath, [PROGRAM, 'scan', '--config', config, '--format', 'json'], folder);
  if (!stdout.startsWith('{')) throw new Error(`keywarden: ${stderr}`);
  return JSON.parse(stdout).findings.map(({ path, line, rule }) => ({ spot: `${path}:${line}`, rule }));
};

const spots = (findings) => new Set(findings.map(({ spot }) => spot));
const minus = (a, b) => [...a].filter((spot) => !b.has(spot));

const { sampleOf, treeOf, fromRe2 } = await evaluated(
  root,
  "export { sampleOf } from './src/regex/sample.ts'; export { treeOf } from './src/regex/read.ts'; export { fromRe2 } from './src/regex/re2-syntax.ts';",
);

const sample = (regex) => sampleOf(treeOf(new RegExp(fromRe2(regex) ?? regex)), 9);

/** Public repositories are clean for their own rules: what those look for, and what the allow-lists name, is planted. */
const plant = (folder, { custom = [], allow = [] }) => {
  const values = allow.flatMap(({ secrets = [] }) => secrets.map(sample));
  const lines = [
    ...custom.map(({ regex }) => sample(regex)),
    ...values.map((value) => `api_key = "${value}"`),
    `api_key = "${['q8Zt3Lw9Xv', '5Rb2Nk7Jd4'].join('')}"`,
  ];
  for (const file of ['planted.txt', 'planted.json']) writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  execFileSync('git', ['add', 'planted.txt', 'planted.json'], { cwd: folder });
};

/** The same files as git tracks them, without what stands there for the tools themselves. */
const ofOthers = (tracked) => (finding) =>
  tracked.has(finding.spot.replace(/:\d+$/, '')) && !/^\.gitleaks/.test(finding.spot);

const compare = (source) => {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  try {
    execFileSync('git', ['clone', '--quiet', source, folder]);
    const migrated = run(process.execPath, [PROGRAM, 'migrate', 'gitleaks', '--print'], folder);
    if (migrated.status !== 0) throw new Error(migrated.stderr);
    const settings = parseYaml(migrated.stdout) ?? {};
    plant(folder, settings);
    const tracked = new Set(execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' }).split('\0'));
    const kept = ofOthers(tracked);
    const after = join(folder, '.git', 'after.yaml');
    writeFileSync(after, migrated.stdout);
    const bare = join(folder, '.git', 'bare.yaml');
    writeFileSync(bare, '{}\n');
    const theirs = parseToml(readFileSync(join(folder, '.gitleaks.toml'), 'utf8'));
    const { allowlist: _old, allowlists: _new, ...withoutAllow } = theirs;
    const open = join(folder, '.git', 'open.toml');
    writeFileSync(open, stringify(withoutAllow));
    const ownIds = new Map((theirs.rules ?? []).filter(({ regex }) => regex).map(({ id }) => [id, id]));
    const ourIds = new Set((settings.custom ?? []).map(({ id }) => id));
    const gitleaks = byGitleaks(folder, join(folder, '.gitleaks.toml')).filter(kept);
    const gitleaksOpen = byGitleaks(folder, open).filter(kept);
    const keywarden = byKeywarden(folder, after).filter(kept);
    const keywardenOpen = byKeywarden(folder, bare).filter(kept);
    const own = {
      before: spots(gitleaks.filter(({ rule }) => ownIds.has(rule))),
      after: spots(keywarden.filter(({ rule }) => ourIds.has(rule))),
    };
    const both = [...spots(gitleaksOpen)].filter((spot) => spots(keywardenOpen).has(spot));
    const allowedBefore = new Set(both.filter((spot) => !spots(gitleaks).has(spot)));
    const allowedAfter = new Set(both.filter((spot) => !spots(keywarden).has(spot)));
    return {
      repository: basename(dirname(source)).replace('+', '/'),
      rulesOfItsOwn: { theirs: ownIds.size, ours: ourIds.size },
      ownFindings: {
        before: own.before.size,
        after: own.after.size,
        onlyBefore: minus(own.before, own.after),
        onlyAfter: minus(own.after, own.before),
      },
      foundByBothWithoutAllowLists: both.length,
      allowed: {
        before: allowedBefore.size,
        after: allowedAfter.size,
        onlyBefore: minus(allowedBefore, allowedAfter),
        onlyAfter: minus(allowedAfter, allowedBefore),
      },
      notes: migrated.stderr
        .split('\n')
        .filter((line) => line.startsWith('keywarden:   '))
        .map((line) => line.slice(13)),
    };
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  }
};

const results = process.argv.slice(2).map(compare);
const lines = ({
  repository,
  rulesOfItsOwn: rules,
  ownFindings: own,
  foundByBothWithoutAllowLists: both,
  allowed,
  notes,
}) => [
  repository,
  `  own rules: ${rules.theirs} in .gitleaks.toml, ${rules.ours} carried over; findings: ${own.before} before, ${own.after} after`,
  ...own.onlyBefore.map((spot) => `    only before: ${spot}`),
  ...own.onlyAfter.map((spot) => `    only after: ${spot}`),
  `  found by both without allow-lists: ${both}; of these allowed: ${allowed.before} before, ${allowed.after} after`,
  ...allowed.onlyBefore.map((spot) => `    allowed only before: ${spot}`),
  ...allowed.onlyAfter.map((spot) => `    allowed only after: ${spot}`),
  ...notes.map((note) => `  note: ${note}`),
];
keep('migrate-gitleaks', results.flatMap(lines));
