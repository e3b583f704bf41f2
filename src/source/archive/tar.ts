import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import type { ArchiveEntry } from './entry.ts';

async function* linkTarget(name: string): AsyncGenerator<Buffer> {
  yield Buffer.from(name);
}

/** The files of a tar archive, and where its links lead. */
export async function* tarEntries(content: AsyncIterable<Buffer>): AsyncGenerator<ArchiveEntry> {
  const unpacking = extract();
  const source = Readable.from(content);
  source.on('error', (thrown) => unpacking.destroy(thrown));
  source.pipe(unpacking as unknown as NodeJS.WritableStream);
  for await (const entry of unpacking) {
    const { name, type, linkname } = entry.header;
    if (type === 'file' || type === 'contiguous-file') yield { name, content: entry as AsyncIterable<Buffer> };
    else if (linkname) yield { name, content: linkTarget(linkname) };
    entry.resume();
  }
}
