const SPACE = 0x20;

/** The names in a tree object: mode, space, name, NUL, object id (git-mktree). What cannot be taken apart ends the list. */
export function* treeNames(tree: Buffer, idSize: number): Generator<Buffer> {
  for (let at = 0; at < tree.length; ) {
    const name = tree.indexOf(SPACE, at) + 1;
    const end = tree.indexOf(0, name);
    if (name === 0 || end < 0) return;
    yield tree.subarray(name, end);
    at = end + 1 + idSize;
  }
}
