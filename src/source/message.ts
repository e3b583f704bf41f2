import type { SourceItem } from './item.ts';

/**
 * Where `git commit --verbose` begins to show the change, which does not become part of the message (git-commit,
 * `--cleanup=scissors`). Without git's own two lines behind it, it is text of the message.
 */
const SCISSORS = /^(.) -{24} >8 -{24}\r?\n\1 [^\n]*\n\1 [^\n]*\n/m;

/** The message that a commit is about to get, from the file in which git prepares it. */
export async function* messageContent(text: string): AsyncGenerator<SourceItem> {
  const end = SCISSORS.exec(text)?.index ?? text.length;
  yield { type: 'chunk', chunk: { bytes: Buffer.from(text.slice(0, end)), place: { kind: 'message', path: '' } } };
}
