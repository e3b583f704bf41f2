import { readSync } from 'node:fs';
import { type GitObject, type MissingObject, readBatch } from './objects.ts';
import { type Change, parseRawDiff } from './raw-diff.ts';

/** What the shell of a hook has asked git and hands on, so that it is not asked again. */
export interface Handed {
  /** What the next commit changes. */
  readonly changes: readonly Change[];
  /** The files of HEAD, of settings and of known findings, that there are, by name. */
  readonly settings: ReadonlyMap<string, string>;
  /** The new objects of the changes, as `readObjects` gives them. */
  readonly objects: (ids: readonly string[]) => AsyncIterable<GitObject | MissingObject>;
}

/** Names the last line of what is handed on. */
export const HANDED = 'KEYWARDEN_HANDED';

/** The settings files that are asked for, in this order, before the objects. */
export const HANDED_SETTINGS = ['.keywarden.yml', '.keywarden.yaml'] as const;

/** The files of known findings that are asked for behind them. */
export const HANDED_KNOWN = ['.keywarden-allow', '.keywarden-baseline'] as const;

const HANDED_FILES = [...HANDED_SETTINGS, ...HANDED_KNOWN];

/** More than this is left where it is: it is better read as it comes. */
const MOST_BYTES = 16 * 1024 * 1024;

const STDIN = 0;

const readAll = (): Buffer | undefined => {
  const pieces: Buffer[] = [];
  for (let length = 0; length <= MOST_BYTES; ) {
    const piece = Buffer.allocUnsafe(65_536);
    const count = readSync(STDIN, piece);
    if (count === 0) return Buffer.concat(pieces);
    pieces.push(piece.subarray(0, count));
    length += count;
  }
  return undefined;
};

/** Lines of `git diff-index --raw` as the tokens that `-z` would make of them; quoted paths are not taken apart. */
const tokensOf = (list: string): string[] | undefined =>
  list.includes('\t"')
    ? undefined
    : list.split('\n').flatMap((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]);

/** Files come and others go: only git can tell whether some of them are the same under another name. */
const mayRename = (list: string): boolean => /^\S+ \S+ \S+ \S+ A/m.test(list) && /^\S+ \S+ \S+ \S+ D/m.test(list);

const changesOf = (list: string): Change[] | undefined => {
  const tokens = mayRename(list) ? undefined : tokensOf(list);
  return tokens && parseRawDiff(tokens);
};

async function* onePiece(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

const objectOf = (id: string, content: Buffer | undefined): GitObject | MissingObject =>
  content === undefined
    ? { id, type: 'missing' }
    : { id, type: 'blob', size: content.length, content: onePiece(content) };

const contentsOf = async (batch: Buffer): Promise<(Buffer | undefined)[] | undefined> => {
  const contents: (Buffer | undefined)[] = [];
  for await (const object of readBatch([batch])) {
    const pieces: Buffer[] = [];
    if (object.type !== 'missing') for await (const piece of object.content) pieces.push(piece);
    contents.push(object.type === 'missing' ? undefined : Buffer.concat(pieces));
  }
  return contents;
};

/** Reads what was handed on: the list of changes, an empty line, what `git cat-file --batch` says, and the last line. */
export const parseHanded = async (given: Buffer, end: string): Promise<Handed | undefined> => {
  const last = `${end}\n`;
  const listEnd = given.indexOf('\n\n');
  if (listEnd < 0 || given.toString('latin1', given.length - last.length) !== last) return undefined;
  const changes = changesOf(given.toString('utf8', 0, listEnd));
  const contents = await contentsOf(given.subarray(listEnd + 2, given.length - last.length));
  const ids = changes?.map(({ object }) => object) ?? [];
  if (!changes || contents?.length !== HANDED_FILES.length + ids.length) return undefined;
  const settings = HANDED_FILES.flatMap((name, index) =>
    contents[index] === undefined ? [] : [[name, contents[index].toString()] as const],
  );
  const byId = new Map(ids.map((id, index) => [id, contents[HANDED_FILES.length + index]]));
  return {
    changes,
    settings: new Map(settings),
    objects: async function* (wanted) {
      for (const id of wanted) yield objectOf(id, byId.get(id));
    },
  };
};

/**
 * What the installed hook hands on by standard input, for those who commit what is in the index.
 * @returns undefined when nothing is, or not all: then git is to be asked
 */
export const readHanded = async (): Promise<Handed | undefined> => {
  const end = process.env[HANDED];
  if (!end) return undefined;
  const given = readAll();
  return given && parseHanded(given, end);
};
