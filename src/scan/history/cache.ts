import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Looked } from '../../engine/engine.ts';
import type { Repository } from '../../git/repository.ts';
import { replaceFile } from '../../replace-file.ts';

/** Ids of objects that hold nothing, as these rules of this build see it; as Latin-1 texts of their bytes. */
export interface Cache {
  readonly clean: ReadonlySet<string>;
  /** Adds ids and writes all of them down. */
  readonly save: (more: Iterable<string>) => void;
}

const MAGIC = 'keywarden clean objects 1\n';
const CHECKSUM = 32;
/** So many sets of rules are remembered. */
const KEPT = 4;

const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** What tells this build from every other; undefined when this runs from its sources, whose rules change at any time. */
const buildId = (): string | undefined => {
  try {
    return readFileSync(fileURLToPath(new URL('../build-id', import.meta.url)), 'utf8');
  } catch {
    return undefined;
  }
};

const essence = ({ rules, minConfidence }: Looked): string =>
  JSON.stringify([
    minConfidence,
    rules.map(({ id, patterns, keywords, span, checks, confidence }) => [
      id,
      patterns.map(String),
      keywords,
      span,
      (checks ?? []).map(({ name, test }) => [name, String(test)]),
      confidence,
    ]),
  ]);

/** The ids in a file; none when there is no such file, or a write to it was torn. */
const read = (file: string, idSize: number): Set<string> => {
  const ids = new Set<string>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return ids;
  }
  const body = bytes.subarray(0, -CHECKSUM);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC || !sha256(body).equals(bytes.subarray(-CHECKSUM)))
    return ids;
  const text = body.toString('latin1', MAGIC.length);
  for (let at = 0; at + idSize <= text.length; at += idSize) ids.add(text.slice(at, at + idSize));
  return ids;
};

const forgetOld = (folder: string): void => {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith('clean-'))
    .map((name) => ({ file: join(folder, name), age: statSync(join(folder, name)).mtimeMs }));
  for (const { file } of files.sort((a, b) => b.age - a.age).slice(KEPT)) rmSync(file, { force: true });
};

/**
 * Opens what earlier scans have noted in the git directory that all worktrees share. Another run may replace the file at
 * any time: it is written beside and renamed, and a file that is not whole counts for nothing.
 */
export const openCache = (repository: Repository, looked: Looked, idSize: number): Cache | undefined => {
  const build = buildId();
  if (build === undefined) return undefined;
  const folder = join(repository.commonDir, 'keywarden');
  const file = join(folder, `clean-${sha256(build + essence(looked)).toString('hex', 0, 16)}`);
  const clean = read(file, idSize);
  return {
    clean,
    save: (more) => {
      const ids = new Set([...clean, ...more]);
      if (ids.size === clean.size) return;
      const body = Buffer.from(MAGIC + [...ids].join(''), 'latin1');
      try {
        mkdirSync(folder, { recursive: true });
        replaceFile(file, Buffer.concat([body, sha256(body)]), { mode: 0o600 });
        forgetOld(folder);
      } catch {
        // A git directory that may not be written to costs the next scan time, and nothing else.
      }
    },
  };
};
