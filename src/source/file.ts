import { createReadStream, lstatSync, readFileSync, readlinkSync, type Stats, statSync } from 'node:fs';
import type { PlaceKind } from '../engine/chunk.ts';
import { messageOf } from '../errors.ts';
import type { SourceItem } from './item.ts';
import { inPieces, PIECE } from './pieces.ts';

/** A file on disk and the path it is known by. */
export interface DiskFile {
  readonly file: string;
  readonly path: string;
  /** True for what the user has named, and not merely a folder that it is in. */
  readonly named?: true;
}

const whole = (kind: PlaceKind, path: string, bytes: Uint8Array): SourceItem => ({
  type: 'chunk',
  chunk: { bytes, place: { kind, path } },
});

/** What a path names, links not followed; undefined when there is no such thing, also below a file. */
export const entryAt = (file: string): Stats | undefined => {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw thrown;
  }
};

/** What stands in a path for bytes that are not UTF-8. */
const UNDECODABLE = '\ufffd';

/** The content of a file: of what the user has named that which it leads to. */
export const diskContent = (file: DiskFile): AsyncGenerator<SourceItem> =>
  file.named ? namedContent(file) : fileContent(file);

/** What there is of a file, where that is one piece; undefined where it comes in several. */
const atOnce = ({ file, path }: DiskFile): SourceItem | undefined => {
  const stat = entryAt(file);
  if (!stat && path.includes(UNDECODABLE))
    return { type: 'problem', path, message: 'its name is not UTF-8, so it cannot be opened by name' };
  if (!stat) return { type: 'skip', path, reason: 'not in the worktree (deleted or sparse)' };
  if (stat.isFile()) return stat.size <= PIECE ? whole('file', path, readFileSync(file)) : undefined;
  if (stat.isSymbolicLink()) return whole('symlink', path, Buffer.from(readlinkSync(file)));
  if (stat.isDirectory()) return { type: 'skip', path, reason: 'nested repository (scan it by itself)' };
  return { type: 'skip', path, reason: 'not a file (socket, pipe or device)' };
};

const failed = (path: string, thrown: unknown): SourceItem => ({ type: 'problem', path, message: messageOf(thrown) });

/** The content of a file that need not be waited for; undefined for what `diskContent` has to hand on. */
export const contentAtOnce = (file: DiskFile): SourceItem | undefined => {
  if (file.named) return undefined;
  try {
    return atOnce(file);
  } catch (thrown) {
    return failed(file.path, thrown);
  }
};

/** The content of a file, or the target of a symbolic link, which git stores as content too. */
export async function* fileContent({ file, path }: DiskFile): AsyncGenerator<SourceItem> {
  try {
    const item = atOnce({ file, path });
    if (item) yield item;
    else
      for await (const chunk of inPieces(createReadStream(file), { kind: 'file', path }))
        yield { type: 'chunk', chunk };
  } catch (thrown) {
    yield failed(path, thrown);
  }
}

/**
 * What a path that the user has named leads to: who names a link, a pipe or a device wants what comes out of it. A link
 * that leads nowhere is looked at as what it is.
 */
export async function* namedContent({ file, path }: DiskFile): AsyncGenerator<SourceItem> {
  const target = statSync(file, { throwIfNoEntry: false });
  if (target === undefined || (target.isFile() && !entryAt(file)?.isSymbolicLink())) {
    yield* fileContent({ file, path });
    return;
  }
  try {
    for await (const chunk of inPieces(createReadStream(file), { kind: 'file', path })) yield { type: 'chunk', chunk };
  } catch (thrown) {
    yield { type: 'problem', path, message: messageOf(thrown) };
  }
}
