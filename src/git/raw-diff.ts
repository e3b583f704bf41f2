import { KeywardenError } from '../errors.ts';
import { nulTokenLists } from './tokens.ts';

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
 * Takes apart the output of `git diff-index -z --raw` or `git diff-tree -z --raw [-c] --stdin` (git-diff, "Raw output
 * format" and "diff format for merges"): a commit id, then for each path its modes, ids and status, then the path, and
 * for renames and copies against one parent the new path. Deleted paths are left out.
 */
class RawDiffReader {
  readonly #isWanted: IsWanted;
  #commit: string | undefined;
  #header: string | undefined;
  #source: string | undefined;

  constructor(isWanted: IsWanted) {
    this.#isWanted = isWanted;
  }

  /** The changes that end in some texts, which NUL bytes parted. Throws for a path with an unresolved conflict. */
  read(tokens: Iterable<string>): Change[] {
    const changes: Change[] = [];
    for (const token of tokens) {
      if (this.#header === undefined) {
        if (token.charCodeAt(0) !== COLON) this.#commit = token;
        else if (hasForm(token)) this.#header = token;
        else throw unknown(token);
      } else if (this.#source === undefined && hasTwoPaths(this.#header)) this.#source = token;
      else {
        if (this.#isWanted(objectIn(this.#header))) changes.push(...changeOf(this.#header, token, this.#commit));
        this.#header = undefined;
        this.#source = undefined;
      }
    }
    return changes;
  }

  /** Throws when an entry was cut. */
  end(): void {
    if (this.#header !== undefined)
      throw new KeywardenError('the list of changes that git printed ends in the middle of an entry');
  }
}

/** Whether changes to an object are of interest. */
type IsWanted = (object: string) => boolean;

/** Reads all of such an output. Throws for a path with an unresolved conflict, and for output that was cut. */
export const parseRawDiff = (tokens: Iterable<string>): Change[] => {
  const reader = new RawDiffReader(() => true);
  const changes = reader.read(tokens);
  reader.end();
  return changes;
};

/** Reads such an output as it comes: the changes of each piece that are of interest. */
export async function* rawDiffLists(
  output: AsyncIterable<Uint8Array>,
  isWanted: IsWanted = () => true,
): AsyncGenerator<Change[]> {
  const reader = new RawDiffReader(isWanted);
  for await (const tokens of nulTokenLists(output)) yield reader.read(tokens);
  reader.end();
}

/** Whether all is there that has to be, by its length: of thousands of changes few are taken apart. */
const hasForm = (header: string): boolean => {
  let parents = 1;
  while (header.charCodeAt(parents) === COLON) parents++;
  const end = header.lastIndexOf(' ');
  const id = end - header.lastIndexOf(' ', end - 1);
  const status = header.length - (parents + (parents + 1) * (MODE + id));
  return id > MODE && status >= parents && status <= parents + SCORE;
};

/** A mode and a blank; digits of how similar two files are. */
const MODE = 7;
const SCORE = 3;

/** One parent, renamed or copied. */
const hasTwoPaths = (header: string): boolean =>
  header.charCodeAt(1) !== COLON && /^[RC]/.test(header.slice(header.lastIndexOf(' ') + 1));

const COLON = 0x3a;

/** The new object id, before the status. */
const objectIn = (header: string): string => {
  const end = header.lastIndexOf(' ');
  return header.slice(header.lastIndexOf(' ', end - 1) + 1, end);
};

interface Header {
  readonly mode: string;
  readonly object: string;
  readonly bases: readonly string[];
  /** In a conflict: the index has several versions, and none that could be committed. */
  readonly unmerged: boolean;
}

const unknown = (token: string): KeywardenError =>
  new KeywardenError(`git printed a change in an unknown form: ${JSON.stringify(token)}`);

const unresolved = (path: string): KeywardenError =>
  new KeywardenError(`${path} has a conflict that is not resolved, so there is no staged version of it to look at`, {
    hint: 'Resolve the conflict and `git add` the file.',
  });

/** `:oldmode newmode oldid newid status`, with one colon, old mode and old id for each parent. */
const parseHeader = (token: string): Header => {
  const parents = token.lastIndexOf(':') + 1;
  const fields = token.slice(parents).split(' ');
  if (fields.length !== 2 * parents + 3) {
    throw unknown(token);
  }
  const status = fields.at(-1)!;
  const ids = fields.slice(parents + 1, -1);
  return {
    mode: fields[parents]!,
    object: ids.at(-1)!,
    bases: ids.slice(0, -1).filter((id) => !DELETED.test(id)),
    unmerged: status === 'U',
  };
};

const changeOf = (token: string, path: string, commit: string | undefined): Change[] => {
  const { mode, object, bases, unmerged } = parseHeader(token);
  if (unmerged) throw unresolved(path);
  if (DELETED.test(mode)) return [];
  return [commit === undefined ? { path, mode, object, bases } : { path, mode, object, bases, commit }];
};
