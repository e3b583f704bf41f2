// Compares the fast look at a history with the plain one, object by object, on repositories named on the command line:
// node .scripts/equality.mjs FOLDER…   Keeps the result with its date.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { keep, root } from './results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'keywarden-equality-'));
try {
  const outfile = join(folder, 'looks.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/history/looks.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    loader: { '.wasm': 'binary' },
    logLevel: 'warning',
  });
  const { bothLooks, missedBy, lookedAtInVain, toldApart } = await import(pathToFileURL(outfile).href);
  const lines = [];
  for (const repository of process.argv.slice(2)) {
    const looks = await bothLooks(repository);
    const { fast, plain } = looks;
    const missed = missedBy(looks);
    const apart = toldApart(looks);
    if (missed.length + apart.length > 0) process.exitCode = 1;
    lines.push(
      `${basename(repository) === 'repo' ? basename(dirname(repository)) : basename(repository)}: ${fast.count} objects, ` +
        `${plain.suspects.size} hold something; the fast way misses ${missed.length}, ` +
        `looks at ${lookedAtInVain(looks).length} in vain, asks git for ${fast.byGit}, names ${fast.problems.length} problems; ` +
        `of ${looks.told.plain.length} findings (a secret at a path, with the commit that brought it) ${apart.length} differ`,
    );
    // After each, so that what was compared stands when a later one takes too long.
    keep('equality', lines);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
