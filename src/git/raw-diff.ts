import { KeywardenError } from '../errors.ts';

/** A version of a path that a commit or the index brings in. */
export interface Change {
  readonly path: string;
  /** File mode of the new version as git writes it: 100644, 100755, 120000 (symbolic link), 160000 (submodule). */
  readonly mode: string;
  /** Object id of the new version. */
  readonly object: string;
  /** Object ids of the versions it replaces, one for each parent that has the path. */
  readonly bases: readonly string[];
  /** The commit that brings it; undefined for the index. */
  readonly commit?: string;
}

const DELETED = /^0+$/;

/**
 * Reads the output of `git diff-index -z --raw` or `git diff-tree -z --raw [-c] --stdin` (git-diff, "Raw output
 * format" and "diff format for merges"): a commit id, then for each path its modes, ids and status, then the path, and
 * for renames and copies against one parent the new path. Deleted paths are left out.
 * Throws for a path with an unresolved conflict.
 */
export async function* parseRawDiff(tokens: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Change> {
  let commit: string | undefined;
  let header: Header | undefined;
  let source: string | undefined;
  for await (const token of tokens) {
    if (header === undefined) {
      if (token.startsWith(':')) header = parseHeader(token);
      else commit = token;
    } else if (header.twoPaths && source === undefined) source = token;
    else {
      if (header.unmerged) throw unresolved(token);
      if (!DELETED.test(header.mode)) yield changeOf(header, token, commit);
      header = undefined;
      source = undefined;
    }
  }
  if (header) throw new KeywardenError('the list of changes that git printed ends in the middle of an entry');
}

interface Header {
  readonly mode: string;
  readonly object: string;
  readonly bases: readonly string[];
  readonly twoPaths: boolean;
  /** In a conflict: the index has several versions, and none that could be committed. */
  readonly unmerged: boolean;
}

const unresolved = (path: string): KeywardenError =>
  new KeywardenError(`${path} has a conflict that is not resolved, so there is no staged version of it to look at`, {
    hint: 'Resolve the conflict and `git add` the file.',
  });

/** `:oldmode newmode oldid newid status`, with one colon, old mode and old id for each parent. */
const parseHeader = (token: string): Header => {
  const parents = token.lastIndexOf(':') + 1;
  const fields = token.slice(parents).split(' ');
  if (fields.length !== 2 * parents + 3) {
    throw new KeywardenError(`git printed a change in an unknown form: ${JSON.stringify(token)}`);
  }
  const status = fields.at(-1)!;
  const ids = fields.slice(parents + 1, -1);
  return {
    mode: fields[parents]!,
    object: ids.at(-1)!,
    bases: ids.slice(0, -1).filter((id) => !DELETED.test(id)),
    twoPaths: parents === 1 && /^[RC]/.test(status),
    unmerged: status === 'U',
  };
};

const changeOf = ({ mode, object, bases }: Header, path: string, commit: string | undefined): Change =>
  commit === undefined ? { path, mode, object, bases } : { path, mode, object, bases, commit };
