import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** What a gzip file holds (RFC 1952). */
export async function* gunzipped(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unpacking = createGunzip();
  // What goes wrong in either of the two comes out where the content is read.
  pipeline(Readable.from(content), unpacking, () => {});
  for await (const piece of unpacking) yield piece as Buffer;
}

/** The name of what a gzip file holds, which is its own without the ending. */
export const gunzippedName = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.gz$/i, '') || 'content';
};
