/** The ids that stand in a text one behind the other. */
export const idsIn = (text: string, idSize: number): Set<string> =>
  new Set(Array.from({ length: text.length / idSize }, (_, n) => text.slice(n * idSize, (n + 1) * idSize)));

/** Ids one behind the other, each once. Which ones they are is looked for only when somebody asks. */
export class IdList {
  readonly bytes: Uint8Array;
  readonly #idSize: number;
  #ids: ReadonlySet<string> | undefined;

  constructor(bytes: Uint8Array, idSize: number) {
    this.bytes = bytes;
    this.#idSize = idSize;
  }

  /** @param id as Latin-1 text */
  has(id: string): boolean {
    this.#ids ??= idsIn(Buffer.from(this.bytes).toString('latin1'), this.#idSize);
    return this.#ids.has(id);
  }

  /** All of them and others, of which some may stand here already. */
  with(others: ReadonlySet<string>): IdList {
    return this.withNew(this.bytes.length === 0 ? others : new Set([...others].filter((id) => !this.has(id))));
  }

  /** All of them and others, none of which stands here. */
  withNew(others: ReadonlySet<string>): IdList {
    if (others.size === 0) return this;
    return new IdList(Buffer.concat([this.bytes, Buffer.from([...others].join(''), 'latin1')]), this.#idSize);
  }
}
