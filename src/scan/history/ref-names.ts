import { refNames } from '../../source/history.ts';
import type { SourceItem } from '../../source/item.ts';
import { nameHoldsSomething } from './by-git.ts';
import type { Telling } from './telling.ts';

/** The names of refs that hold something; those that were seen to hold nothing are passed by. */
export async function* tellingRefs({ refs, suspecting, seen }: Telling): AsyncGenerator<SourceItem> {
  const clean = new Set(seen?.brief.refNames);
  const telling: string[] = [];
  const keys: string[] = [];
  for (const name of await refs) {
    const key = seen?.keyOf(name) ?? '';
    if (clean.has(key) || !nameHoldsSomething(suspecting, Buffer.from(name))) keys.push(key);
    else telling.push(name);
  }
  seen?.setRefNames(keys);
  yield* refNames(telling);
}
