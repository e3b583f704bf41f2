// What is far larger than usual, and what is made to exhaust: time and memory of each, kept in .results.
// Usage: node .scripts/trust/load.mjs [--keep] [name…]    (without a name all of them, and kept)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keep, root } from '../results.mjs';
import { measured } from './load/measure.mjs';
import { SCENARIOS } from './load/scenarios.mjs';

const program = join(root, 'dist/bin.cjs');

const environment = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** What a scenario builds with, and the folder it has for itself. */
const toolsIn = (folder) => ({
  folder,
  git: (cwd, ...args) =>
    execFileSync('git', args, {
      cwd,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  keywarden: (cwd, ...args) => execFileSync(process.execPath, [program, ...args], { cwd, stdio: 'ignore' }),
  scan: (...args) => [process.execPath, program, 'scan', ...args],
});

const cell = (value, width) => String(value).padStart(width);

const runScenario = async (name, failures) => {
  const folder = mkdtempSync(join(tmpdir(), 'keywarden-load-'));
  try {
    mkdirSync(join(folder, 'home'));
    const steps = await SCENARIOS[name](toolsIn(folder));
    const lines = [];
    for (const { what, command, cwd, exit, says } of steps) {
      const { status, output, wall, cpu, memory } = measured(command, {
        cwd,
        env: { ...environment, HOME: join(folder, 'home') },
      });
      if (status !== exit || !says.test(output))
        failures.push(`${what}: expected exit ${exit} and ${says}, got ${status}: ${output.slice(0, 500)}`);
      lines.push(`${cell(wall.toFixed(1), 8)}${cell(cpu.toFixed(1), 9)}${cell(memory, 9)}${cell(status, 6)}  ${what}`);
      process.stdout.write(`${lines.at(-1)}\n`);
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(SCENARIOS);
const failures = [];

/** What is on record of a day, by scenario: each stands under its name. */
const recorded = () => {
  const file = join(root, `.results/load-${new Date().toISOString().slice(0, 10)}.txt`);
  if (!existsSync(file)) return {};
  const blocks = readFileSync(file, 'utf8')
    .split(/^(?=\w+:$)/m)
    .slice(1);
  return Object.fromEntries(
    blocks.map((block) => [block.slice(0, block.indexOf(':')), block.trimEnd().split('\n').slice(1)]),
  );
};

for (const name of names) {
  const lines = await runScenario(name, failures);
  if (failures.length > 0) break;
  const all = { ...recorded(), [name]: lines };
  const known = Object.keys(SCENARIOS).filter((one) => all[one] !== undefined);
  if (values.keep || positionals.length === 0)
    keep('load', ['  wall s    CPU s  MiB peak  exit', '', ...known.flatMap((one) => [`${one}:`, ...all[one]])]);
}
for (const failure of failures) process.stderr.write(`${failure}\n`);
if (failures.length > 0) process.exitCode = 1;
