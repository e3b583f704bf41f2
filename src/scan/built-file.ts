import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The first of some built files that is there, by paths from this one, which the build puts beside the programs or in a
 * folder below them; undefined when this runs from its sources.
 */
export const builtFile = (...paths: readonly string[]): string | undefined =>
  paths.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((file) => existsSync(file));
