/** How objects of a repository are named (gitformat-pack: all formats come with ids of 20 or of 32 bytes). */
export interface ObjectFormat {
  readonly hash: 'sha1' | 'sha256';
  /** Bytes. */
  readonly idSize: 20 | 32;
}

export const formatOf = (hash: 'sha1' | 'sha256'): ObjectFormat => ({ hash, idSize: hash === 'sha1' ? 20 : 32 });
