import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds dist/ once before all tests: those of the command line and the hooks run what users run. */
export default function build(): void {
  const script = join(import.meta.dirname, '../.scripts/build.mjs');
  execFileSync(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit'] });
}
