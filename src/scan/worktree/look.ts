import type { ChunkResult, Engine } from '../../engine/engine.ts';
import { contentAtOnce, type DiskFile, diskContent } from '../../source/file.ts';
import type { SourceItem } from '../../source/item.ts';
import type { Profile } from '../profile.ts';

/** What came of looking at some files, in their order. */
export interface Looked {
  /** What there is to tell: of most files, nothing. */
  readonly items: readonly Exclude<SourceItem, { readonly type: 'chunk' }>[];
  /** Files looked at, and bytes of them. */
  readonly count: number;
  readonly bytes: number;
}

const isTold = ({ findings, allowed, leftOut }: ChunkResult): boolean =>
  findings.length + allowed.length > 0 || leftOut !== undefined;

/** What several files come to. */
class Tally implements Looked {
  readonly items: Looked['items'][number][] = [];
  count = 0;
  bytes = 0;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  add(item: SourceItem): void {
    if (item.type !== 'chunk') {
      this.items.push(item);
      return;
    }
    const { chunk } = item;
    const result = this.#engine(chunk);
    if (!chunk.goesOn) this.count++;
    this.bytes += chunk.bytes.length;
    if (isTold(result)) this.items.push({ type: 'looked', path: chunk.place.path, result });
  }
}

/** Looks at files one after the other. */
export const lookAt = async (engine: Engine, files: readonly DiskFile[], profile?: Profile): Promise<Looked> => {
  const tally = new Tally(engine);
  for (const file of files) {
    // To wait for each of thousands of small files would take longer than to look at them.
    const item = profile ? profile.readingNow(() => contentAtOnce(file)) : contentAtOnce(file);
    if (item) tally.add(item);
    else for await (const piece of profile?.reading(diskContent(file)) ?? diskContent(file)) tally.add(piece);
  }
  const { items, count, bytes } = tally;
  return { items, count, bytes };
};
