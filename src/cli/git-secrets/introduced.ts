import { commitChanges, type Renames } from '../../git/changes.ts';
import type { Change } from '../../git/raw-diff.ts';
import type { Repository } from '../../git/repository.ts';
import type { Prohibited } from './prohibited.ts';
import type { FoundLine, Outcome } from './report.ts';
import { searchObjects, shownName } from './search.ts';

const PLAIN_FILE = /^100/;

/** Which commits are looked at, and how. */
export interface Introductions {
  /** Arguments of git rev-list. */
  readonly revisions: readonly string[];
  /** To find out what was renamed takes long in a whole history. */
  readonly renames: Renames;
}

/** The lines found in each version of a file. */
type LinesOf = ReadonlyMap<string, readonly FoundLine[]>;

/**
 * The prohibited lines that commits bring in, each under the commit and path where it first came, newest commit first.
 * What a parent already has is not brought in, and of a merge only what none of its parents has.
 */
export const introducedLines = async (
  repository: Repository,
  { revisions, renames }: Introductions,
  prohibited: Prohibited,
): Promise<Outcome> => {
  const changes: Change[] = [];
  for await (const change of commitChanges(repository, revisions, renames)) {
    if (PLAIN_FILE.test(change.mode)) changes.push(change);
  }
  const problems: string[] = [];
  const linesIn = linesWith(prohibited, problems);
  const linesOf = await linesIn(changes.map(({ object }) => object));
  const suspects = changes.filter(({ object }) => linesOf.has(object));
  const basesOf = await linesIn(suspects.flatMap(({ bases }) => bases));
  return { found: newestFirst(suspects.map((change) => newLines(change, linesOf, basesOf))), problems };
};

const linesWith =
  (prohibited: Prohibited, problems: string[]) =>
  async (objects: readonly string[]): Promise<LinesOf> => {
    const ids = [...new Set(objects)].map((object) => ({ object, place: Buffer.from(object) }));
    const lines = new Map<string, FoundLine[]>();
    const outcome = await searchObjects(ids, prohibited);
    problems.push(...outcome.problems);
    for (const line of outcome.found) {
      const object = Buffer.from(line.place).toString();
      const known = lines.get(object);
      if (known) known.push(line);
      else lines.set(object, [line]);
    }
    return lines;
  };

const textOf = ({ bytes }: FoundLine): string => Buffer.from(bytes).toString('latin1').replace(/\r$/, '');

/** The lines of a version that its bases do not have; of equal lines, those beyond the number that a base has. */
const newLines = ({ object, bases, path, commit = '' }: Change, linesOf: LinesOf, basesOf: LinesOf): FoundLine[] => {
  const before = bases.map((base) => (basesOf.get(base) ?? []).map(textOf));
  const seen = new Map<string, number>();
  const place = Buffer.concat([Buffer.from(`${commit}:`), shownName(Buffer.from(path).toString('latin1'))]);
  return (linesOf.get(object) ?? []).flatMap((line) => {
    const text = textOf(line);
    const copy = (seen.get(text) ?? 0) + 1;
    seen.set(text, copy);
    const stood = before.some((texts) => texts.filter((other) => other === text).length >= copy);
    return stood ? [] : [{ ...line, place }];
  });
};

/** Turns the order of commits round, but not that of the files of one commit. */
const newestFirst = (groups: readonly (readonly FoundLine[])[]): FoundLine[] => {
  const byCommit = new Map<string, FoundLine[]>();
  for (const line of groups.flat()) {
    const commit = Buffer.from(line.place).toString('latin1').split(':', 1)[0]!;
    byCommit.set(commit, [...(byCommit.get(commit) ?? []), line]);
  }
  return [...byCommit.values()].reverse().flat();
};
