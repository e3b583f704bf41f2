import type { ObjectFormat } from '../../git/pack/format.ts';
import type { OpenPack } from '../../git/pack/packs.ts';
import { latin1Ids } from './pack-task.ts';
import type { Seen } from './seen/seen.ts';

/** Objects seen in this scan and in none before, each of which is looked at once, however often it is stored. */
export class Fresh {
  readonly #ids = new Set<string>();
  readonly #seen: Seen | undefined;
  readonly #format: ObjectFormat;

  constructor(seen: Seen | undefined, format: ObjectFormat) {
    this.#seen = seen;
    this.#format = format;
  }

  /** Whether nothing at all was seen, so that whatever comes first is new. */
  get isAllNew(): boolean {
    return this.#ids.size === 0 && this.#seen?.isEmpty !== false;
  }

  /**
   * Whether an object was seen before; from now on it was seen.
   * @param id as Latin-1 text
   */
  readonly see = (id: string): boolean => {
    if (this.#ids.has(id) || this.#seen?.has(id)) return true;
    this.#ids.add(id);
    return false;
  };

  /** Sees all objects of a pack; tells for each entry whether it was seen before. */
  seeAll(pack: OpenPack): Uint8Array {
    const ids = latin1Ids(pack, this.#format);
    return Uint8Array.from({ length: pack.index.count }, (_, entry) => Number(this.see(ids(entry))));
  }

  /** Those that are not noted, but for some. */
  unnoted(isLeftOut: ((id: string) => boolean) | undefined): ReadonlySet<string> {
    const seen = this.#seen;
    if (isLeftOut === undefined && seen?.isEmpty !== false) return this.#ids;
    return new Set([...this.#ids].filter((id) => !seen?.has(id) && !isLeftOut?.(id)));
  }
}
