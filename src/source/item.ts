import type { Chunk } from '../engine/chunk.ts';
import type { ChunkResult } from '../engine/engine.ts';

/** Why something was not looked at although it was asked for; none of these holds content of its own to look at. */
export type SkipReason =
  | 'submodule (scan it in its own repository)'
  | 'submodule that is not here'
  | 'nested repository (scan it by itself)'
  | 'not in the worktree (deleted or sparse)'
  | 'not a file (socket, pipe or device)'
  | 'history that is not in this clone'
  | 'git directory (use --history)';

/**
 * What a source hands on: content, with what is found in it where that is known; of content already looked at, what was
 * found and how much there was that is not handed on; something it passes over; something it could not read; something to
 * be said.
 */
export type SourceItem =
  | { readonly type: 'chunk'; readonly chunk: Chunk; readonly result?: ChunkResult }
  | { readonly type: 'looked'; readonly path: string; readonly result: ChunkResult }
  | { readonly type: 'clean'; readonly count: number; readonly bytes: number }
  | { readonly type: 'skip'; readonly path: string; readonly reason: SkipReason }
  | { readonly type: 'remark'; readonly message: string }
  | { readonly type: 'problem'; readonly path: string; readonly message: string };

export type Source = AsyncIterable<SourceItem>;
