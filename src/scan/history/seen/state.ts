import type { Suspect } from '../findings.ts';
import type { SortedIds } from './sorted-ids.ts';

/**
 * What an engine said of a content at a path, by number so that it is short to write down: not asked yet, nothing found,
 * something found, something allowed (found or not), left out by its path; and, as long as history only grows, something
 * found that others tell.
 */
export const UNKNOWN = 0;
export const NOTHING = 1;
export const FOUND = 2;
export const ALLOWED = 3;
export const LEFT_OUT = 4;
export const AGAIN = 5;

/** A commit that brought an object to a path. */
export interface Introduction {
  readonly object: string;
  readonly commit: string;
  /** Tells the path from others; what is noted of a scan holds no path, since that might hold a secret. */
  readonly pathKey: string;
  /** Seconds, put right (`CommitDates`). */
  readonly date: number;
  verdict: number;
}

/** What is known of the commits that refs lead to. */
export interface Reached {
  /** All of these commits and of their ancestors. */
  readonly tips: readonly string[];
  /** Commits whose date is another than they say; undefined when not all of them were looked at for it. */
  readonly skewed: SortedIds | undefined;
  /** Of the objects that may hold something, the commits among these, and their dates. */
  readonly commits: readonly (readonly [id: string, date: number])[];
  /** Of the objects that may hold something, those that none of these brought, and what is said of each by itself. */
  readonly alone: readonly (readonly [id: string, verdict: number])[];
}

/** What is read of every note, and is enough as long as history only grows. */
export interface Brief {
  /** The checksums of packs all of whose objects were looked at. */
  readonly packs: readonly string[];
  /** Objects looked at besides those of the list of all (`Seen`): their ids, one behind the other. */
  readonly further: string;
  /** The checksum of the list of all objects looked at; empty when there is none. */
  readonly list: string;
  /** Objects looked at that are no trees, and their bytes. */
  readonly count: number;
  readonly bytes: number;
  /** True when the last scan was stopped before its end. */
  readonly isPart: boolean;
  /** True when something that may hold a secret was seen, and was not told to its end yet. */
  readonly isUntold: boolean;
  /** The key of all paths. */
  readonly pathSecret: string;
  /** Tell names of refs that hold nothing, as keys. */
  readonly refNames: readonly string[];
  /** The key of what the settings let pass, for which the verdicts hold. */
  readonly passes: string;
  /** The objects that may hold something. */
  readonly suspects: SortedIds;
  readonly reached: Reached | null;
  /** What they brought and an engine was asked about. */
  readonly judged: readonly IntroductionRow[];
}

export type IntroductionRow = readonly [object: string, commit: string, path: string, date: number, verdict: number];

/** Of a suspect: id, first letter of its type, numbers of its signs or null. */
type SuspectRow = readonly [id: string, type: string, signs: readonly number[] | null];

/** What a scan has added to all that is known of suspects; read only when the brief part is not enough. */
export interface Addition {
  readonly suspects: readonly SuspectRow[];
  readonly introductions: readonly IntroductionRow[];
}

export const rowOf = ({ object, commit, pathKey, date, verdict }: Introduction): IntroductionRow => [
  object,
  commit,
  pathKey,
  date,
  verdict,
];

export const introductionOf = ([object, commit, pathKey, date, verdict]: IntroductionRow): Introduction => ({
  object,
  commit,
  pathKey,
  date,
  verdict,
});

const TYPES = ['blob', 'commit', 'tag'] as const;

/** Signs are hashes of what may be a secret: only which of them are the same is written down. */
export const suspectRows = (suspects: Iterable<readonly [string, Suspect]>): SuspectRow[] => {
  const numbers = new Map<string, number>();
  const numberOf = (sign: string): number => {
    const number = numbers.get(sign) ?? numbers.size;
    numbers.set(sign, number);
    return number;
  };
  return [...suspects].map(([id, { type, signs }]) => [id, type[0]!, signs ? signs.map(numberOf) : null]);
};

/** @param addition the number of the addition that the row is of: numbers of signs mean something in it alone */
export const suspectOfRow = ([id, letter, signs]: SuspectRow, addition: number): [string, Suspect] => [
  id,
  {
    type: TYPES.find((type) => type.startsWith(letter))!,
    ...(signs && { signs: signs.map((number) => `#${addition}.${number}`) }),
  },
];
