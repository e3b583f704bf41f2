// Dated results, kept in the repository: what was measured, on which machine, with which versions.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const firstLine = (program, args) => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]
      .trim();
  } catch {
    return 'unknown';
  }
};

/** What a figure depends on: machine, versions, and the commit that was measured. */
export const circumstances = () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const changed = firstLine('git', ['status', '--porcelain']) === '' ? '' : ' with changes';
  return [
    `date: ${new Date().toISOString().slice(0, 16)}Z`,
    `keywarden: ${version}, commit ${firstLine('git', ['rev-parse', '--short=10', 'HEAD'])}${changed}`,
    `machine: ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
    `versions: node ${process.version}, ${firstLine('git', ['--version'])}`,
  ];
};

/** Prints a result and keeps it as `.results/NAME-DATE.txt`; a later one of the same day takes its place. */
export const keep = (name, lines) => {
  const text = `${[...circumstances(), '', ...lines].join('\n')}\n`;
  process.stdout.write(text);
  const folder = join(root, '.results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}-${new Date().toISOString().slice(0, 10)}.txt`), text);
};
