// Runs where the package is installed from git, as pre-commit does, and in a fresh clone: builds what is not built yet.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

if (!existsSync(join(import.meta.dirname, '../dist/bin.cjs'))) await import('./build.mjs');
