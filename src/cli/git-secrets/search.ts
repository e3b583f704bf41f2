import { contentOf, readObjects } from '../../git/objects.ts';
import { isBinary } from './content.ts';
import type { Prohibited } from './prohibited.ts';
import type { FoundLine, Outcome } from './report.ts';

/** The lines of a content that hold something prohibited; none of binary content. */
export const searchContent = (content: Uint8Array, place: Uint8Array, { search }: Prohibited): FoundLine[] => {
  if (isBinary(content)) return [];
  // The lines outlive the content, whose buffer is used again.
  return search(content).map(({ number, bytes }) => ({ place, number, bytes: Uint8Array.from(bytes) }));
};

/** Content that git stores, and the place it is reported by. */
export interface StoredContent {
  readonly object: string;
  readonly place: Uint8Array;
}

/** Searches objects of the repository that a folder belongs to. */
export const searchObjects = async (
  contents: readonly StoredContent[],
  prohibited: Prohibited,
  cwd = process.cwd(),
): Promise<Outcome> => {
  const outcome: Outcome = { found: [], problems: [] };
  if (contents.length === 0) return outcome;
  let next = 0;
  const ids = contents.map(({ object }) => object);
  for await (const object of readObjects({ cwd }, ids)) {
    const { place } = contents[next++]!;
    if (object.type === 'missing') {
      outcome.problems.push(`object ${object.id} is missing from the repository (a partial or damaged clone)`);
    } else outcome.found.push(...searchContent(await contentOf(object), place, prohibited));
  }
  return outcome;
};

const SPECIAL = /[\0-\x1f"\\\x7f]/g;
const LETTERS: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

const escaped = (character: string): string =>
  LETTERS[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;

/**
 * The name of a file as git shows it: with control characters, quotation marks or backslashes in it, in quotation marks
 * and escaped (git-config, `core.quotePath`), so that one name stays on one line.
 * @param name one character a byte
 */
export const shownName = (name: string): Buffer => {
  const quoted = name.replace(SPECIAL, escaped);
  return Buffer.from(quoted === name ? name : `"${quoted}"`, 'latin1');
};
