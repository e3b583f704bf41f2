import { treeFiles } from '../git/changes.ts';
import { contentOf, type GitObject, readObjects } from '../git/objects.ts';
import type { Repository } from '../git/repository.ts';
import { changedContent, objectItems } from './changes.ts';
import type { SourceItem } from './item.ts';

/** A tag begins with the id of what it names (git-mktag). */
const NAMED = /^object ([0-9a-f]+)$/m;

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** What a tag says, and then the id of what it names. */
async function* tagItems(tag: GitObject): AsyncGenerator<SourceItem, string | undefined> {
  const text = await contentOf(tag);
  yield* objectItems({ ...tag, content: once(text) }, { kind: 'tag', path: '', object: tag.id });
  return NAMED.exec(text.toString('latin1'))?.[1];
}

/**
 * What refs lead to besides commits: the messages of tags, also of tags of tags, and the files of those that name a file
 * or a tree, which git lets any ref do.
 */
export async function* tipContent(repository: Repository, tips: readonly string[]): AsyncGenerator<SourceItem> {
  const trees: string[] = [];
  for (let ids = [...new Set(tips)]; ids.length > 0; ) {
    const named = new Set<string>();
    for await (const object of readObjects(repository, ids)) {
      if (object.type === 'tag') {
        const id = yield* tagItems(object);
        if (id !== undefined) named.add(id);
      } else if (object.type === 'tree') trees.push(object.id);
      else if (object.type !== 'commit') yield* objectItems(object, { kind: 'file', path: '', object: object.id });
    }
    ids = [...named];
  }
  for (const tree of trees) yield* changedContent(repository, treeFiles(repository, tree));
}
