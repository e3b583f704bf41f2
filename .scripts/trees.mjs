// Scans source trees of public repositories with the built program and counts false alarms. What was found was looked at
// by people: .scripts/trees/reviewed.json says which files hold keys that are keys (of tests, of documentation, revoked
// ones) and which alarms are false. What nobody has looked at counts as false.
// Usage: node .scripts/trees.mjs MIRRORS, a folder of bare clones named owner+name/repo; [--list] prints what is new.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { keep, root } from './results.mjs';
import { linesIn } from './trees/lines.mjs';

const program = join(root, 'dist/bin.cjs');
const { tuned, unseen, genuine, wrong } = JSON.parse(readFileSync(join(root, '.scripts/trees/reviewed.json'), 'utf8'));

/** A file and the rule that found something in it, without saying what. */
export const reviewKey = (tree, file, rule) =>
  createHash('sha256').update(`${tree}\0${file}\0${rule}`).digest('hex').slice(0, 10);

/** All files of the newest commit, whatever the attributes of the repository leave out of archives. */
const checkOut = (mirror, folder) => {
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, '.index') };
  const git = (...args) =>
    spawnSync('git', ['--git-dir', mirror, '--work-tree', join(folder, 'tree'), ...args], { env });
  mkdirSync(join(folder, 'tree'));
  git('read-tree', 'HEAD');
  git('checkout-index', '--all', '--quiet');
  return join(folder, 'tree');
};

const found = (tree, folder) => {
  const output = join(folder, 'found.json');
  const args = [program, 'scan', '--no-gitignore', tree, '--format', 'gitleaks-json', '--output', output];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!existsSync(output)) throw new Error(`the scan of ${tree} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(output, 'utf8'));
};

const measured = (mirrors, name) => {
  const mirror = join(mirrors, name, 'repo');
  const folder = mkdtempSync(join(tmpdir(), 'keywarden-trees-'));
  try {
    const tree = checkOut(mirror, folder);
    const findings = found(tree, folder).map(({ File, RuleID, StartLine }) => {
      const file = relative(tree, resolve(folder, File)).replaceAll('\\', '/');
      return { file, rule: RuleID, line: StartLine, key: reviewKey(name, file, RuleID) };
    });
    const commit = execFileSync('git', ['--git-dir', mirror, 'rev-parse', '--short=10', 'HEAD^{commit}'], {
      encoding: 'utf8',
    }).trim();
    return { name, commit, lines: linesIn(tree), findings };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const known = new Set(genuine);
const isFalse = ({ key }) => !known.has(key);
const rate = (alarms, lines) => ((alarms * 100_000) / lines).toFixed(2);

const row = ({ name, commit, lines, findings }) => {
  const alarms = findings.filter(isFalse).length;
  const cells = [
    name.replace('+', '/').padEnd(32),
    commit,
    String(lines).padStart(10),
    String(findings.length).padStart(9),
  ];
  return [...cells, String(alarms).padStart(7), rate(alarms, lines).padStart(8)].join(' ');
};

const sum = (trees, title) => {
  const lines = trees.reduce((all, tree) => all + tree.lines, 0);
  const findings = trees.flatMap((tree) => tree.findings);
  const worst = Math.max(...trees.map((tree) => (tree.findings.filter(isFalse).length * 100_000) / tree.lines));
  const alarms = findings.filter(isFalse).length;
  return `${title}: ${alarms} false alarms in ${lines} lines, ${rate(alarms, lines)} in 100,000; in the worst tree ${worst.toFixed(2)}; ${findings.length} findings`;
};

const half = (title, names, mirrors) => {
  const trees = names.filter((name) => existsSync(join(mirrors, name, 'repo'))).map((name) => measured(mirrors, name));
  if (process.argv.includes('--list'))
    for (const { name, findings } of trees)
      for (const { file, rule, line, key } of findings)
        if (!known.has(key) && !wrong.includes(key)) process.stderr.write(`${key} ${name} ${rule} ${file}:${line}\n`);
  const head = `${'tree'.padEnd(32)} commit          lines  findings   false in 100,000`;
  return [title, head, ...trees.map(row), sum(trees, 'together'), ''];
};

const [mirrors] = process.argv.slice(2);
if (mirrors === undefined || !existsSync(mirrors)) {
  process.stderr.write('Usage: node .scripts/trees.mjs MIRRORS, a folder of bare clones named owner+name/repo\n');
  process.exit(2);
}
keep('trees', [
  ...half('Trees that the rules were tuned on', tuned, mirrors),
  ...half('Trees whose findings were first looked at when the tuning was done', unseen, mirrors),
]);
