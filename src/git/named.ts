import { tryGit } from './command.ts';
import type { Repository } from './repository.ts';

/** Of an object that a ref names, and of what it stands for when it is a tag (git-for-each-ref, `*`). */
const FORMAT = '%(objectname) %(objecttype) %(*objectname) %(*objecttype)';

const blobsOf = (cwd: string, tree: string): string[] | undefined => {
  const { code, stdout } = tryGit(cwd, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (code !== 0) return undefined;
  const entries = stdout.toString('latin1').split('\0');
  return entries.flatMap((entry) => /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1] ?? []);
};

/**
 * The blobs that refs lead to without a commit: a ref, or a tag, may name a blob or a tree itself.
 * @returns undefined when git cannot tell, in a damaged repository
 */
export const blobsOfRefs = ({ cwd }: Repository): ReadonlySet<string> | undefined => {
  const { code, stdout } = tryGit(cwd, ['for-each-ref', `--format=${FORMAT}`]);
  if (code !== 0) return undefined;
  const blobs = new Set<string>();
  const pairs = stdout.toString('latin1').matchAll(/([0-9a-f]{40,64}) (blob|tree)/g);
  for (const [, id, type] of pairs) {
    const found = type === 'blob' ? [id!] : blobsOf(cwd, id!);
    if (found === undefined) return undefined;
    for (const blob of found) blobs.add(blob);
  }
  return blobs;
};
