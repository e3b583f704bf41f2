import type { Brought } from './brought.ts';
import { AGAIN, ALLOWED, FOUND, LEFT_OUT, UNKNOWN } from './seen/state.ts';

/** A version of a file that may hold something. */
export interface Version {
  readonly brought: Brought;
  /** The signs of what it may hold; undefined when they are not known. */
  readonly signs: readonly string[] | undefined;
  readonly inHead: boolean;
}

/** Asks the engine about versions and notes what it says in them. */
export type Judge = (versions: readonly Version[]) => Promise<void>;

/** What is known of a path. */
interface Told {
  /** Signs of texts that were looked at there: what they hold is told, or is nothing. */
  readonly signs: Set<string>;
  /** Something was allowed there, maybe by what stands beside it, so that each version has its own say. */
  isSpecial: boolean;
  /** That its path leaves it out was said. */
  isLeftOut: boolean;
}

/**
 * Of all versions of files that may hold something, those that tell something: at each path the first that holds a text,
 * not each later one that has it still, and what is in HEAD. The others could only tell again what these tell.
 * @param versions the oldest first
 */
export const worthTelling = async (versions: readonly Version[], judge: Judge): Promise<Version[]> => {
  const picked: Version[] = [];
  const told = new Map<string, Told>();
  await judge(versions.filter(({ brought, inHead }) => inHead && brought.verdict === UNKNOWN));
  let left = versions;
  for (let many = 1; left.length > 0; many *= 2) {
    const { now, later } = nextLook(left, { told, picked, many });
    await judge(now);
    left = later;
  }
  const order = new Map(versions.map((version, place) => [version, place]));
  return picked.sort((a, b) => order.get(a)! - order.get(b)!);
};

interface Round {
  readonly told: Map<string, Told>;
  readonly picked: Version[];
  /** How many versions of a path are looked at before it is known which of the later ones tell nothing new. */
  readonly many: number;
}

const isShadowed = ({ signs, inHead }: Version, known: Told): boolean =>
  !inHead &&
  !known.isSpecial &&
  signs !== undefined &&
  signs.length > 0 &&
  signs.every((sign) => known.signs.has(sign));

/**
 * Goes on at each path until a version whose verdict is not known: it and the next ones are to be looked at now; what comes
 * behind them is left for later.
 */
const nextLook = (left: readonly Version[], { told, picked, many }: Round) => {
  const asked = new Map<string, number>();
  const now: Version[] = [];
  const later: Version[] = [];
  for (const version of left) {
    const { pathKey, verdict } = version.brought;
    const known = told.get(pathKey) ?? { signs: new Set(), isSpecial: false, isLeftOut: false };
    told.set(pathKey, known);
    const count = asked.get(pathKey) ?? 0;
    if (isShadowed(version, known)) continue;
    if (verdict !== UNKNOWN && count === 0) {
      if (tells(version, known)) picked.push(version);
      continue;
    }
    asked.set(pathKey, count + 1);
    if (verdict === UNKNOWN && (count < many || known.isSpecial)) now.push(version);
    later.push(version);
  }
  return { now, later };
};

/** Whether a version whose verdict is known tells something; what is known of its path grows by it. */
const tells = ({ brought: { verdict }, signs = [], inHead }: Version, known: Told): boolean => {
  const isNews =
    verdict === FOUND ||
    verdict === ALLOWED ||
    (verdict === LEFT_OUT && !known.isLeftOut) ||
    (verdict === AGAIN && inHead);
  if (verdict === LEFT_OUT) known.isLeftOut = true;
  if (verdict === ALLOWED) known.isSpecial = true;
  for (const sign of signs) known.signs.add(sign);
  return isNews;
};
