import type { ChunkResult, Engine } from '../../engine/engine.ts';
import { type DiskFile, diskContent } from '../../source/file.ts';
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

/** Looks at files one after the other. */
export const lookAt = async (engine: Engine, files: readonly DiskFile[], profile?: Profile): Promise<Looked> => {
  const items: Looked['items'][number][] = [];
  let [count, bytes] = [0, 0];
  for (const file of files) {
    for await (const item of profile?.reading(diskContent(file)) ?? diskContent(file)) {
      if (item.type !== 'chunk') {
        items.push(item);
        continue;
      }
      const { chunk } = item;
      const result = engine(chunk);
      if ((chunk.offset ?? 0) === 0) count++;
      bytes += chunk.bytes.length;
      if (isTold(result)) items.push({ type: 'looked', path: chunk.place.path, result });
    }
  }
  return { items, count, bytes };
};
