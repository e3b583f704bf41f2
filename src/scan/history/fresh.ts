import type { ObjectFormat } from '../../git/pack/format.ts';
import { findId } from '../../git/pack/headers.ts';
import type { OpenPack } from '../../git/pack/packs.ts';
import { latin1Ids } from './pack-task.ts';
import type { LookedAt, Seen } from './seen/seen.ts';

/** Objects seen in this scan and in none before, each of which is looked at once, however often it is stored. */
export class Fresh {
  /** The pack that came before all else: whose ids stand in its index, sorted. */
  #first: OpenPack | undefined;
  /** Those of others, or all. */
  readonly #ids = new Set<string>();
  readonly #seen: Seen | undefined;
  readonly #format: ObjectFormat;

  constructor(seen: Seen | undefined, format: ObjectFormat) {
    this.#seen = seen;
    this.#format = format;
  }

  /**
   * Whether an object was seen before; from now on it was seen.
   * @param id as Latin-1 text
   */
  readonly see = (id: string): boolean => {
    if (this.#ids.has(id) || this.#seen?.has(id) || this.#isInFirst(id)) return true;
    this.#ids.add(id);
    return false;
  };

  /** Sees all objects of a pack; tells which were seen before, by their entries; undefined when none was. */
  seeAll(pack: OpenPack): Uint8Array | undefined {
    if (this.#isAllNew) {
      this.#first = pack;
      return undefined;
    }
    this.#listFirst();
    const ids = latin1Ids(pack, this.#format);
    return Uint8Array.from({ length: pack.index.count }, (_, entry) => Number(this.see(ids(entry))));
  }

  /** Those that are not noted, but for some. */
  unnoted(isLeftOut: ((id: string) => boolean) | undefined): Pick<LookedAt, 'fresh' | 'listed'> {
    const seen = this.#seen;
    if (isLeftOut === undefined && seen?.isEmpty !== false) return { fresh: this.#ids, listed: this.#first?.index.ids };
    this.#listFirst();
    return { fresh: new Set([...this.#ids].filter((id) => !seen?.has(id) && !isLeftOut?.(id))) };
  }

  /** Whether nothing at all was seen, so that whatever comes first is new. */
  get #isAllNew(): boolean {
    return this.#ids.size === 0 && this.#first === undefined && this.#seen?.isEmpty !== false;
  }

  #isInFirst(id: string): boolean {
    if (this.#first === undefined) return false;
    return findId(this.#first.index.ids, this.#format.idSize, Buffer.from(id, 'latin1')) >= 0;
  }

  #listFirst(): void {
    if (this.#first === undefined) return;
    const ids = latin1Ids(this.#first, this.#format);
    for (let entry = 0; entry < this.#first.index.count; entry++) this.#ids.add(ids(entry));
    this.#first = undefined;
  }
}
