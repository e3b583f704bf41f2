import type { Chunk } from '../../engine/chunk.ts';
import type { ChunkResult } from '../../engine/engine.ts';
import type { SourceItem } from '../../source/item.ts';

/** No more findings than these are kept; of what is left, each content is searched once more when it is told. */
const MOST = 50_000;

const keyOf = ({ place: { object, path }, offset = 0 }: Chunk): string => `${object} ${offset} ${path}`;

/** What was found in contents when they were judged, kept until it is told. */
export class Remembered {
  readonly #results = new Map<string, ChunkResult>();
  #room = MOST;

  keep(chunk: Chunk, result: ChunkResult): void {
    const count = result.findings.length + result.allowed.length;
    if (count === 0 || count > this.#room) return;
    this.#room -= count;
    this.#results.set(keyOf(chunk), result);
  }

  /** The same items, each content with what was found in it, where that is known. */
  async *with(items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
    for await (const item of items) yield item.type === 'chunk' ? this.#withResult(item.chunk) : item;
  }

  #withResult(chunk: Chunk): SourceItem {
    const key = keyOf(chunk);
    const known = this.#results.get(key);
    this.#results.delete(key);
    return { type: 'chunk', chunk, ...(known && { result: known }) };
  }
}
