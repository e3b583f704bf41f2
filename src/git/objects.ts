import { KeywardenError } from '../errors.ts';
import { gitBounded, startGit } from './command.ts';
import type { Repository } from './repository.ts';

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

/** An object of the repository; its content comes in pieces and is read before the next object is asked for. */
export interface GitObject {
  readonly id: string;
  readonly type: ObjectType;
  /** Bytes. */
  readonly size: number;
  readonly content: AsyncIterable<Buffer>;
}

/** An id that the repository has no object for. */
export interface MissingObject {
  readonly id: string;
  readonly type: 'missing';
}

const cutShort = (): KeywardenError => new KeywardenError('git ended in the middle of an object');

/** Reads bytes of a stream by count or up to a newline, without joining more than is asked for. */
class ByteReader {
  #pieces: AsyncIterator<Buffer> | Iterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer> | readonly Buffer[]) {
    this.#pieces = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]();
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#pieces.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }

  /** The text up to the next newline; undefined at the end of the stream. */
  async line(): Promise<string | undefined> {
    let newline = this.#rest.indexOf(0x0a);
    while (newline < 0) {
      if (!(await this.#more())) {
        if (this.#rest.length > 0) throw cutShort();
        return undefined;
      }
      newline = this.#rest.indexOf(0x0a);
    }
    const line = this.#rest.toString('utf8', 0, newline);
    this.#rest = this.#rest.subarray(newline + 1);
    return line;
  }

  /** The next bytes of the stream, at least one and at most `most`. */
  async some(most: number): Promise<Buffer> {
    if (this.#rest.length === 0 && !(await this.#more())) {
      throw cutShort();
    }
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }
}

/** The content of an object in pieces; what a reader leaves is skipped by `finish`. */
class Content {
  #left: number;
  readonly #reader: ByteReader;

  constructor(reader: ByteReader, size: number) {
    this.#reader = reader;
    this.#left = size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    while (this.#left > 0) {
      const piece = await this.#reader.some(this.#left);
      this.#left -= piece.length;
      yield piece;
    }
  }

  /** Goes on to behind the newline that follows every object. */
  async finish(): Promise<void> {
    this.#left++;
    for await (const _ of this);
  }
}

/** `<id> <type> <size>`, or `<id> missing` (git-cat-file, "Batch output"). */
const parseHeader = (line: string): { id: string; type: ObjectType | 'missing'; size: number } => {
  const [id, type, size] = line.split(' ');
  if (id && type === 'missing') return { id, type, size: 0 };
  const isObject = type === 'blob' || type === 'commit' || type === 'tag' || type === 'tree';
  if (id && isObject && /^\d+$/.test(size ?? '')) {
    return { id, type, size: Number(size) };
  }
  throw new KeywardenError(`git cat-file answered in an unknown form: ${JSON.stringify(line)}`);
};

/** Reads what `git cat-file --batch` prints: a header line, the content, a newline (git-cat-file, "Batch output"). */
export async function* readBatch(
  output: AsyncIterable<Buffer> | readonly Buffer[],
): AsyncGenerator<GitObject | MissingObject> {
  const reader = new ByteReader(output);
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    const { id, type, size } = parseHeader(line);
    if (type === 'missing') {
      yield { id, type };
      continue;
    }
    const content = new Content(reader, size);
    yield { id, type, size, content };
    await content.finish();
  }
}

/** Up to so many objects of so many bytes together are asked for in one go, which starts faster than a stream. */
const FEW = 200;
const FEW_BYTES = 8 * 1024 * 1024;

const BATCH = ['cat-file', '--batch', '--buffer'];

const readFew = (repository: Pick<Repository, 'cwd'>, ids: readonly string[]): Buffer | undefined => {
  if (ids.length > FEW) return undefined;
  const input = Buffer.from(ids.map((id) => `${id}\n`).join(''));
  return gitBounded(repository.cwd, BATCH, { input, mostBytes: FEW_BYTES });
};

const isId = (name: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);

/** Passes on the answers to the names that were asked for; an answer that is left out, or to something else, is an error. */
async function* answersTo(
  names: readonly string[],
  answers: AsyncIterable<GitObject | MissingObject>,
): AsyncGenerator<GitObject | MissingObject> {
  let count = 0;
  for await (const answer of answers) {
    const name = names[count++] ?? 'nothing';
    if (name !== answer.id && (isId(name) || name === 'nothing'))
      throw new KeywardenError(`git cat-file was asked for ${name} and answered with ${answer.id}`);
    yield answer;
  }
  if (count < names.length)
    throw new KeywardenError(`git cat-file was asked for ${names.length} objects and answered with ${count}`);
}

/**
 * The objects of the given ids (or other names that git knows, such as `HEAD:path`), in their order, each of them.
 * @throws KeywardenError when git fails, or leaves one out
 */
export async function* readObjects(
  repository: Pick<Repository, 'cwd'>,
  ids: readonly string[],
): AsyncGenerator<GitObject | MissingObject> {
  const few = readFew(repository, ids);
  if (few) {
    yield* answersTo(ids, readBatch([few]));
    return;
  }
  const lines = function* () {
    for (const id of ids) yield `${id}\n`;
  };
  const running = startGit(repository.cwd, BATCH, lines());
  try {
    yield* answersTo(ids, readBatch(running.stdout));
    await running.done;
  } finally {
    running.stop();
  }
}

/**
 * Every object of the repository, reachable or not, packed or loose, in the order in which they are stored. One that is
 * stored but damaged counts as missing.
 */
export async function* readAllObjects(repository: Repository): AsyncGenerator<GitObject | MissingObject> {
  const running = startGit(repository.cwd, ['cat-file', '--batch-all-objects', '--unordered', '--batch', '--buffer']);
  try {
    yield* readBatch(running.stdout);
    await running.done;
  } finally {
    running.stop();
  }
}

/** The ids of all objects of the repository. */
export async function* listObjects(repository: Repository): AsyncGenerator<string> {
  const listing = startGit(repository.cwd, [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--batch-check=%(objectname)',
  ]);
  let rest = '';
  for await (const piece of listing.stdout) {
    const lines = (rest + piece.toString('latin1')).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  await listing.done;
}

/** The whole content of one object. */
export const contentOf = async (object: GitObject): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of object.content) pieces.push(piece);
  return Buffer.concat(pieces);
};
