/** What kind of text a chunk is. */
export type PlaceKind = 'file' | 'stdin' | 'symlink' | 'commit' | 'tag' | 'message' | 'name' | 'ref';

/** Where a chunk stands. */
export interface Place {
  readonly kind: PlaceKind;
  /** Path from the top of the repository (or as given by the user), `/` between folders; empty for standard input. */
  readonly path: string;
  /** In a history: the path of the submodule whose repository holds it, with which `path` begins. */
  readonly submodule?: string;
  /** Object id of the blob, commit or tag that holds the content. */
  readonly object?: string;
  /** Id of the commit that brought it. */
  readonly commit?: string;
  /** In a history: what leads to it, refs or only the record of where they once stood (git-reflog), or nothing. */
  readonly reach?: 'refs' | 'reflog' | 'nothing';
  /** In a history: when its commit was made, in seconds, put right where clocks were not set. */
  readonly date?: number;
  /** In a history: whether the files of HEAD hold this very content at this path. */
  readonly inHead?: boolean;
  /** Object ids of the versions that this content replaces: what stands there too is not new. */
  readonly bases?: readonly string[];
}

/** A piece of content and where it stands. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly place: Place;
  /** Byte offset of the piece in the whole content (after UTF-16 was turned into UTF-8). Default 0. */
  readonly offset?: number;
  /** True for a further piece of a content too large to be held at once, of which another came before. */
  readonly goesOn?: boolean;
  /**
   * Where in the piece, by byte offsets, secrets begin that are told as its own: those in an overlap with another piece
   * are told once, by the piece that shows more of what lies around. Default: anywhere.
   */
  readonly own?: { readonly start: number; readonly end: number };
  /** Matches that only keywords elsewhere wake need not be found: somebody else looks around those. Default: all are. */
  readonly keywordsIn?: { readonly start: number; readonly end: number } | undefined;
  /** Line number, from 1, of the first byte. Default 1. */
  readonly line?: number;
}
