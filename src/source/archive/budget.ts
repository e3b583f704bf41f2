/** Archives one in another are opened to this depth. */
export const DEPTH = 5;

/** So much may come out of one archive, whatever is in it: a few kilobytes can unpack to petabytes. */
const MOST_BYTES = 1024 ** 3;
const MOST_ENTRIES = 100_000;
/** A zip archive is held at once; one in another that is larger is not opened. Bytes. */
const MOST_HELD = 256 * 1024 ** 2;

/** Thrown when more comes out of an archive than anybody has time and memory for. */
export class TooMuch extends Error {}

/** What may still come out of an archive and all those in it. */
export class Budget {
  #bytes = MOST_BYTES;
  #entries = MOST_ENTRIES;

  entry(): void {
    if (--this.#entries < 0) throw new TooMuch(`it holds more than ${MOST_ENTRIES} files, the rest was not looked at`);
  }

  /** Passes content on as long as there is room for it. */
  async *counted(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of content) {
      this.#bytes -= piece.length;
      if (this.#bytes < 0) throw new TooMuch('it unpacks to more than 1 GB, the rest was not looked at');
      yield piece;
    }
  }
}

/** All of a content at once. */
export const held = async (content: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    length += piece.length;
    if (length > MOST_HELD) throw new Error('a zip archive of more than 256 MB in another archive is not opened');
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
};
