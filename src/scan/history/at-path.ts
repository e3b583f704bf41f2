import type { Engine } from '../../engine/engine.ts';
import { isLockFile } from '../../engine/lock-files.ts';
import type { Telltale } from './telltale.ts';

const NEWLINE = 0x0a;

/** Whether a version of a file may tell something at its path, by the signs of the texts that hold something somewhere, where they are known. */
export type MayTell = (path: string, signs: readonly string[] | undefined) => boolean;

/**
 * What a text may hold depends on the path alone and not on the version that it stands in: of a file that has thousands of
 * versions, each different text is asked about once at each path, and most versions need not be read at all.
 * @param engine what tells in the end
 * @param texts by their signs; a text that is not there may hold anything
 */
export const tellsAtPath = (engine: Engine, texts: ReadonlyMap<string, Telltale>): MayTell => {
  const known = new Map<string, boolean>();
  const holds = (path: string, sign: string): boolean => {
    const text = texts.get(sign);
    // What stands before it on its line says in a lock file whether it is a checksum.
    if (text === undefined || (isLockFile(path) && text.bytes[0] !== NEWLINE)) return true;
    const { findings, allowed, leftOut } = engine({ ...text, place: { kind: 'file', path } });
    // That a path is left out is told, too.
    return findings.length > 0 || allowed.length > 0 || leftOut !== undefined;
  };
  return (path, signs) =>
    signs === undefined ||
    signs.length === 0 ||
    signs.some((sign) => {
      const key = `${sign} ${path}`;
      const answer = known.get(key) ?? holds(path, sign);
      known.set(key, answer);
      return answer;
    });
};
