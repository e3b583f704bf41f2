/** A file in an archive. */
export interface ArchiveEntry {
  readonly name: string;
  /** Read to its end, or not at all, before the next entry is asked for. */
  readonly content: AsyncIterable<Buffer>;
  /** Why its content cannot be read. */
  readonly problem?: string;
}

/** The content of what has none, or none that can be read. */
export async function* nothing(): AsyncGenerator<Buffer> {}
