/** The ids that stand in a text one behind the other. */
export const idsIn = (text: string, idSize: number): Set<string> =>
  new Set(Array.from({ length: text.length / idSize }, (_, n) => text.slice(n * idSize, (n + 1) * idSize)));

/** All of two sets; one of them, where the other is empty. */
export const joined = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  some.size === 0 ? others : new Set([...some, ...others]);
