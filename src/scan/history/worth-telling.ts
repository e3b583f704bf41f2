import type { Engine } from '../../engine/engine.ts';
import { isExpected } from '../../errors.ts';
import { headEntries } from '../../git/listings.ts';
import type { Change } from '../../git/raw-diff.ts';
import type { Repository } from '../../git/repository.ts';
import { introducedContent } from '../../source/history.ts';
import type { MayTell } from './at-path.ts';
import type { Suspect } from './findings.ts';

/** What a first look has brought to light, and where it was first committed. */
export interface Introduced {
  readonly repository: Repository;
  /** Finds what is told in the end. */
  readonly engine: Engine;
  readonly suspects: ReadonlyMap<string, Suspect>;
  readonly mayTell: MayTell;
  /** The oldest first. */
  readonly changes: readonly Change[];
}

/** A version of a file that may hold something, and the signs of what that is. */
interface Version {
  readonly change: Change;
  readonly signs: readonly string[];
}

/** What is known of a path. */
interface Told {
  /** Signs of texts that were looked at there: what they hold is told, or is nothing. */
  readonly signs: Set<string>;
  /** Something was allowed there, maybe by what stands beside it, so that each version has its own say. */
  isSpecial: boolean;
}

/** The files of HEAD; of a damaged repository maybe none, which then has its problems told already. */
const filesOfHead = (repository: Repository): ReadonlySet<string> => {
  try {
    return headEntries(repository);
  } catch (thrown) {
    if (isExpected(thrown)) return new Set();
    throw thrown;
  }
};

const isInHead = (repository: Repository): ((change: Change) => boolean) => {
  const head = filesOfHead(repository);
  return ({ object, path }) => head.has(`${object} ${path}`);
};

/**
 * Of all versions of files that may hold something, those that are worth a look: at each path the first that holds a text,
 * not each later one that has it still, and what is in HEAD. The others could only tell again what these tell.
 */
export const worthTelling = async (introduced: Introduced): Promise<readonly Change[]> => {
  const { repository, suspects, changes, mayTell } = introduced;
  const isHead = isInHead(repository);
  const picked = new Set<Change>();
  let left: Version[] = [];
  for (const change of changes) {
    const signs = suspects.get(change.object)?.signs;
    if (signs && !mayTell(change.path, signs)) continue;
    if (signs === undefined || isHead(change)) picked.add(change);
    else left.push({ change, signs });
  }
  const told = new Map<string, Told>();
  for (let many = 1; left.length > 0; many *= 2) {
    const { now, later } = nextLook(left, told, many);
    for await (const { change, signs, found, allowed } of lookedAt(introduced, now)) {
      if (found || allowed) picked.add(change);
      const known = told.get(change.path) ?? { signs: new Set(), isSpecial: false };
      told.set(change.path, known);
      known.isSpecial ||= allowed;
      for (const sign of signs) known.signs.add(sign);
    }
    left = later;
  }
  return changes.filter((change) => picked.has(change));
};

/** The first versions of each path, so many, that are not known to tell nothing new; and those to be looked at later. */
const nextLook = (left: readonly Version[], told: ReadonlyMap<string, Told>, many: number) => {
  const counts = new Map<string, number>();
  const now: Version[] = [];
  const later: Version[] = [];
  for (const version of left) {
    const { path } = version.change;
    const known = told.get(path);
    if (known && !known.isSpecial && version.signs.every((sign) => known.signs.has(sign))) continue;
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    if (count < many || known?.isSpecial) now.push(version);
    else later.push(version);
  }
  return { now, later };
};

interface LookedAt extends Version {
  readonly found: boolean;
  readonly allowed: boolean;
}

async function* lookedAt({ repository, engine }: Introduced, versions: readonly Version[]): AsyncGenerator<LookedAt> {
  const keyOf = (object: string | undefined, path: string): string => `${object} ${path}`;
  const results = new Map(
    versions.map(({ change }) => [keyOf(change.object, change.path), { found: false, allowed: false }]),
  );
  const changes = versions.map(({ change }) => change);
  for await (const item of introducedContent(repository, changes)) {
    if (item.type !== 'chunk') continue;
    const { findings, allowed } = engine(item.chunk);
    const result = results.get(keyOf(item.chunk.place.object, item.chunk.place.path))!;
    result.found ||= findings.length > 0;
    result.allowed ||= allowed.length > 0;
  }
  for (const version of versions) {
    const { object, path } = version.change;
    yield { ...version, ...results.get(keyOf(object, path))! };
  }
}
