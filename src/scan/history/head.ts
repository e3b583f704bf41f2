import { isExpected } from '../../errors.ts';
import { askHeadEntries } from '../../git/listings.ts';
import type { Repository } from '../../git/repository.ts';

/** The files of HEAD. */
export interface Head {
  readonly has: (object: string, path: string) => boolean;
  /** Of some objects those that stand there, each as `object` and the key of its path. */
  readonly among: (
    objects: { readonly has: (object: string) => boolean },
    keyOf: (path: string) => string,
  ) => ReadonlySet<string>;
}

/** The files of HEAD; of a damaged repository maybe none, which then has its problems told already. */
const entriesOf = (repository: Repository): Promise<ReadonlySet<string>> =>
  askHeadEntries(repository).catch((thrown: unknown) => {
    if (isExpected(thrown)) return new Set();
    throw thrown;
  });

export const headOf = async (repository: Repository): Promise<Head> => {
  const entries = await entriesOf(repository);
  return {
    has: (object, path) => entries.has(`${object} ${path}`),
    among: (objects, keyOf) => {
      const found = new Set<string>();
      for (const entry of entries) {
        const object = entry.slice(0, entry.indexOf(' '));
        if (objects.has(object)) found.add(`${object} ${keyOf(entry.slice(object.length + 1))}`);
      }
      return found;
    },
  };
};
