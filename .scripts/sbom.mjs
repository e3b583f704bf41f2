// Prints what the package is made of: a software bill of materials (CycloneDX) of what is bundled into it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './results.mjs';

/** The packages that the notices name are those that the build has taken in. */
const bundled = () => {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  return new Set(
    [...notices.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+\S*)/gm)].map(([, name, version]) => `${name}@${version}`),
  );
};

const wanted = bundled();
const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  }),
);
const isBundled = ({ group, name, version }) => wanted.has(`${group ? `${group}/` : ''}${name}@${version}`);
const components = all.components.filter(isBundled);
if (components.length === 0) throw new Error('expected bundled packages, found none: build first');
const refs = new Set([all.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
// npm names the package after the folder that it is in.
all.metadata.component.name = 'keywarden';
const dependencies = all.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
process.stdout.write(`${JSON.stringify({ ...all, components, dependencies }, null, 2)}\n`);
