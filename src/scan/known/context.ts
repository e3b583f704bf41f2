import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readable, toMatchable } from '../../engine/encoding.ts';
import { contentOf, readObjects } from '../../git/objects.ts';
import type { ScanFinding } from '../outcome.ts';
import type { Home } from './look.ts';

const AROUND = 3;

const bytesOf = async (home: Home, { place }: ScanFinding): Promise<Uint8Array | undefined> => {
  if (place.kind === 'name' || place.kind === 'ref' || place.path.includes('!/')) return undefined;
  if (place.object !== undefined) {
    for await (const object of readObjects(home, [place.object]))
      return object.type === 'missing' ? undefined : contentOf(object);
  }
  try {
    return readFileSync(join(home.root, place.path));
  } catch {
    return undefined;
  }
};

/** Lines around a finding. */
export interface Context {
  /** Number of the first line. */
  readonly first: number;
  readonly text: string;
}

/**
 * The lines around a finding, some before and behind it, as they stand in the content.
 * @returns undefined when the content is not at hand, or is another by now: what shows no secret at its place could show
 * it at another
 */
export const contextOf = async (home: Home, finding: ScanFinding): Promise<Context | undefined> => {
  const bytes = await bytesOf(home, finding);
  if (bytes === undefined) return undefined;
  const lines = readable(toMatchable(bytes)).split('\n');
  const first = Math.max(1, finding.start.line - AROUND);
  const text = lines.slice(first - 1, finding.end.line + AROUND).join('\n');
  const written = finding.written ?? finding.secret;
  return text.includes(written.reveal()) ? { first, text } : undefined;
};
