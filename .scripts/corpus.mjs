// Scores the built program on the labelled corpus, which lies beside the repository and is not part of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keep, root } from './results.mjs';

const corpus = join(process.env.KEYWARDEN_SHARED ?? join(root, '../shared'), 'corpus');
const program = join(root, 'dist/bin.cjs');

if (!existsSync(join(corpus, 'score.py'))) {
  process.stderr.write(`The labelled corpus is absent: expected ${corpus}/score.py. Nothing was scored.\n`);
  process.exit(2);
}
const ours = `keywarden=${process.execPath} ${program} scan {dir} --format gitleaks-json --reveal`;
const args = ['score.py', '--cmd', ours, '--cases', 'cases.dev.jsonl', '--creddata', 'dev', ...process.argv.slice(2)];
const { status, stdout, stderr, error } = spawnSync('python3', args, { cwd: corpus, encoding: 'utf8' });
if (error || status !== 0) {
  process.stderr.write(`The scorer failed: ${error?.message ?? stderr}\n`);
  process.exit(2);
}
keep('corpus', [stdout.trim()]);
