// Runs where the package is installed from git, as pre-commit does, and in a fresh clone: builds what is not built yet.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * A global install from git prepares the package without what it is built with: npm hands its own `global` on to the
 * install that it runs for that, which then leaves the folder as it is.
 */
const installTools = () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [program, ...before] = npm;
  const args = [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // What a script prints to standard output, npm takes for its own answer.
  execFileSync(program, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
};

if (!existsSync(join(root, 'dist/bin.cjs'))) {
  if (!existsSync(join(root, 'node_modules/esbuild'))) installTools();
  await import('./build.mjs');
}
