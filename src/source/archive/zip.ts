import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type ArchiveEntry, nothing } from './entry.ts';

const ENCRYPTED = 1;

async function* contentOf(archive: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  for await (const piece of await archive.openReadStreamPromise(entry)) yield piece as Buffer;
}

const problemOf = ({ generalPurposeBitFlag, compressionMethod }: Entry): string | undefined => {
  if ((generalPurposeBitFlag & ENCRYPTED) !== 0) return 'it is encrypted';
  if (compressionMethod === 0 || compressionMethod === 8) return undefined;
  return `it is compressed in a way that is not known here (method ${compressionMethod})`;
};

/** The files of a zip archive, as its central directory lists them (APPNOTE.TXT of PKWARE). */
export async function* zipEntries(bytes: Buffer): AsyncGenerator<ArchiveEntry> {
  // Names are taken as they are: nothing is written anywhere, so that none of them is dangerous.
  const archive = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileNameRaw.toString();
    if (name.endsWith('/')) continue;
    const problem = problemOf(entry);
    yield problem === undefined ? { name, content: contentOf(archive, entry) } : { name, content: nothing(), problem };
  }
}
