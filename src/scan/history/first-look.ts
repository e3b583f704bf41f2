import { availableParallelism } from 'node:os';
import type { Engine } from '../../engine/engine.ts';
import type { Rule } from '../../engine/rule.ts';
import { listObjects, type ObjectType } from '../../git/objects.ts';
import { formatOf, type ObjectFormat } from '../../git/pack/format.ts';
import { BLOB, COMMIT, TAG } from '../../git/pack/headers.ts';
import { type LooseObject, listLoose, readLoose } from '../../git/pack/loose.ts';
import { objectFolders } from '../../git/pack/object-folders.ts';
import { MOST_CONTENT } from '../../git/pack/pack-content.ts';
import { closePacks, type OpenPack, openPacks, type Unreadable } from '../../git/pack/packs.ts';
import type { Repository } from '../../git/repository.ts';
import { lookByGit } from './by-git.ts';
import { type Crew, startCrew } from './crew.ts';
import { type Findings, noFindings } from './findings.ts';
import { type PackResult, PackScan, type PackTask } from './pack-scan.ts';
import { idAt, prepareTask } from './pack-task.ts';

/** Packs smaller than this together are not worth starting threads for. Bytes. */
const WORTH_THREADS = 12 * 1024 * 1024;

/** How long this thread works before others of its tasks have their turn. Milliseconds. */
const TURN = 40;

const TYPE_NAMES: Readonly<Record<number, Exclude<ObjectType, 'tree'>>> = {
  [COMMIT]: 'commit',
  [BLOB]: 'blob',
  [TAG]: 'tag',
};

export interface FirstLook {
  readonly repository: Repository;
  readonly rules: readonly Rule[];
  /** Finds something in all that holds something at any path. */
  readonly suspecting: Engine;
  /** The settings file that was asked for. */
  readonly config: string | undefined;
  /** How many threads; default: as many as the machine runs at once. */
  readonly threads?: number;
  /** Told how many objects were looked at, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Everything that is stored, opened or listed. */
interface Store {
  readonly packs: readonly OpenPack[];
  readonly loose: readonly LooseObject[];
  readonly unreadable: readonly Unreadable[];
}

const openStore = (repository: Repository, format: ObjectFormat): Store => {
  const folders = objectFolders(repository);
  const packs = folders.map((folder) => openPacks(folder, format));
  const loose = folders.map((folder) => listLoose(folder, format));
  return {
    packs: packs.flatMap((opened) => opened.packs),
    loose: loose.flatMap(({ objects }) => objects),
    unreadable: [...packs, ...loose].flatMap(({ unreadable }) => unreadable),
  };
};

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Ids of which each is looked at once, however often it is stored. */
const createSeen = (isNeeded: boolean) => {
  const seen = new Set<string>();
  return {
    /** Whether it was seen before; from now on it was. */
    see: (id: Buffer): boolean => {
      if (!isNeeded) return false;
      const key = id.toString('latin1');
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    },
  };
};

const scanHere = async (scan: PackScan, task: PackTask, onTurn: () => void): Promise<PackResult[]> => {
  for (let done = false; !done; ) {
    const end = Date.now() + TURN;
    done = scan.step(task, () => Date.now() > end);
    onTurn();
    await pause();
  }
  return [scan.take()];
};

const scanByCrew = async (crew: Crew, task: PackTask, onTurn: () => void): Promise<PackResult[]> => {
  const timer = setInterval(onTurn, 100);
  try {
    return await crew.scan(task);
  } finally {
    clearInterval(timer);
  }
};

const addResult = (found: Findings, { names, count, bytes }: PackResult): void => {
  for (const name of names) found.names.add(name);
  found.count += count;
  found.bytes += bytes;
};

/** Looks at loose objects; returns those that are too large, or gone into a pack meanwhile. */
const lookAtLoose = (scan: PackScan, objects: readonly LooseObject[], found: Findings): string[] => {
  const left: string[] = [];
  const types: number[] = [];
  objects.forEach(({ id, file }, place) => {
    try {
      const read = readLoose(file, MOST_CONTENT);
      types[place] = read?.type ?? 0;
      if (read === undefined) left.push(id);
      else if (scan.scanAlone(place, read.type, read.content) === 'damaged') left.push(id);
    } catch {
      // Git says what is wrong with it, or finds it elsewhere.
      left.push(id);
    }
  });
  const result = scan.take();
  addResult(found, result);
  for (const place of result.suspects) found.suspects.set(objects[place]!.id, TYPE_NAMES[types[place]!]!);
  return left;
};

/** Looks at everything a repository stores, each object once, without knowing paths. */
export const firstLook = async (look: FirstLook): Promise<Findings> => {
  const { repository, rules, suspecting, config, onProgress } = look;
  const format = formatOf(repository.objectFormat);
  const found = noFindings();
  const store = openStore(repository, format);
  const total = store.packs.reduce((sum, { index }) => sum + index.count, 0) + store.loose.length;
  const isLarge = store.packs.reduce((sum, { size }) => sum + size, 0) > WORTH_THREADS;
  const threads = isLarge ? (look.threads ?? availableParallelism()) : 1;
  const crew = startCrew(threads, { cwd: repository.cwd, root: repository.root, config, idSize: format.idSize });
  const progress = new Int32Array(new SharedArrayBuffer(8));
  const onTurn = (): void => onProgress(Math.min(progress[0]!, total), total);
  let own: PackScan | undefined;
  const here = (): PackScan => {
    own ??= new PackScan(rules, format.idSize);
    return own;
  };
  const seen = createSeen(store.packs.length + store.loose.length > 1 || store.unreadable.length > 0);
  const byGit: string[] = [];
  try {
    for (const pack of store.packs) {
      const { task, stray } = prepareTask(pack, format, { isKnown: seen.see, progress });
      const results = await (crew ? scanByCrew(crew, task, onTurn) : scanHere(here(), task, onTurn));
      const hex = (entry: number): string => idAt(pack, entry, format).toString('hex');
      for (const result of results) {
        addResult(found, result);
        for (const entry of result.suspects) found.suspects.set(hex(entry), TYPE_NAMES[task.layout.types[entry]!]!);
        byGit.push(...result.unread.map(hex));
      }
      byGit.push(...stray.map(hex));
      if (pack.damage !== undefined) found.problems.push(`${pack.file} is damaged: ${pack.damage}`);
    }
    const loose = store.loose.filter(({ id }) => !seen.see(Buffer.from(id, 'hex')));
    if (loose.length > 0) byGit.push(...lookAtLoose(here(), loose, found));
    progress[0]! += loose.length;
    onTurn();
  } finally {
    crew?.dismiss();
    closePacks(store);
  }
  byGit.push(...(await unlisted(repository, store.unreadable, seen.see)));
  for (const { isUnknown, message } of store.unreadable) if (!isUnknown) found.problems.push(message);
  found.byGit = byGit.length;
  await lookByGit(repository, byGit, { suspecting, found });
  return found;
};

/** Objects in packs of an unknown kind, as far as git knows them. */
const unlisted = async (
  repository: Repository,
  unreadable: readonly Unreadable[],
  isSeen: (id: Buffer) => boolean,
): Promise<string[]> => {
  if (!unreadable.some(({ isUnknown }) => isUnknown)) return [];
  const ids: string[] = [];
  for await (const id of listObjects(repository)) if (!isSeen(Buffer.from(id, 'hex'))) ids.push(id);
  return ids;
};
