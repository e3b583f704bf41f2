import { tryGit } from './command.ts';
import type { Repository } from './repository.ts';

/** What refs lead to without a commit. */
export interface NamedObjects {
  /** A ref, or a tag, may name a blob or a tree itself. */
  readonly blobs: ReadonlySet<string>;
  /** Annotated tags, those that only other tags name among them. */
  readonly tags: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
  readonly type: string;
}

const namedByRefs = (cwd: string): Named[] | undefined => {
  const { code, stdout } = tryGit(cwd, ['for-each-ref', '--format=%(objectname) %(objecttype)']);
  if (code !== 0) return undefined;
  const lines = stdout.toString('latin1').split('\n').filter(Boolean);
  return lines.map((line) => ({ id: line.split(' ')[0]!, type: line.split(' ')[1]! }));
};

/** Header lines of a tag object, as git prints it in a batch. */
const TARGET = /^[0-9a-f]{40,64} tag \d+\nobject ([0-9a-f]{40,64})\ntype (\w+)\n/gm;

/** What tags name; undefined when some of them cannot be read. */
const namedByTags = (cwd: string, tags: readonly string[]): Named[] | undefined => {
  const { code, stdout } = tryGit(cwd, ['cat-file', '--batch'], Buffer.from(`${tags.join('\n')}\n`));
  if (code !== 0) return undefined;
  const targets = [...stdout.toString('latin1').matchAll(TARGET)];
  return targets.length < tags.length ? undefined : targets.map(([, id, type]) => ({ id: id!, type: type! }));
};

const blobsOf = (cwd: string, tree: string): string[] | undefined => {
  const { code, stdout } = tryGit(cwd, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (code !== 0) return undefined;
  const entries = stdout.toString('latin1').split('\0');
  return entries.flatMap((entry) => /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1] ?? []);
};

/** What refs lead to without a commit; undefined when git cannot tell, in a damaged repository. */
export const objectsOfRefs = ({ cwd }: Repository): NamedObjects | undefined => {
  const blobs = new Set<string>();
  const tags = new Set<string>();
  let named = namedByRefs(cwd);
  while (named !== undefined) {
    const fresh: string[] = [];
    for (const { id, type } of named) {
      if (type === 'blob') blobs.add(id);
      else if (type === 'tag' && !tags.has(id)) fresh.push(id);
      else if (type === 'tree') {
        const found = blobsOf(cwd, id);
        if (found === undefined) return undefined;
        for (const blob of found) blobs.add(blob);
      }
    }
    if (fresh.length === 0) return { blobs, tags };
    for (const id of fresh) tags.add(id);
    named = namedByTags(cwd, fresh);
  }
  return undefined;
};
