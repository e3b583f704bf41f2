import { type Base, briefBase, wholeBase } from './base.ts';
import type { Brought } from './brought.ts';
import type { Findings } from './findings.ts';
import type { Head } from './head.ts';
import { type Introduced, introductionsOf } from './introductions.ts';
import { type JudgeParts, judgeAlone, judging } from './judge.ts';
import { isHistoryCut, stillReached } from './reached.ts';
import { ALLOWED, FOUND, NOTHING, UNKNOWN } from './seen/state.ts';
import type { Telling } from './telling.ts';
import { type Version, worthTelling } from './worth-telling.ts';

/** What is to be told. */
export interface Judged {
  readonly introduced: Introduced;
  readonly told: readonly Brought[];
  /** Objects that no commit brought to a path and that tell something: commits and tags themselves, and what nothing leads to. */
  readonly others: readonly string[];
  /** What is said of each such object, whether it tells something or not. */
  readonly alone: ReadonlyMap<string, number>;
  /** Whether an engine had to be asked about any. */
  readonly isAsked: boolean;
}

interface Parts {
  readonly parts: JudgeParts;
  readonly head: Head;
}

/** Judges what may hold something where it stands: by what is known and new where that is enough, else from the ground up. */
export const judgedContent = async (telling: Telling, found: Findings, { parts, head }: Parts): Promise<Judged> => {
  const { seen, tips, repository } = telling;
  const brief = seen && tips && found.names.size === 0 ? briefBase(seen, found.suspects) : undefined;
  if (brief && tips && !(await isHistoryCut(repository, brief, tips))) {
    const judged = await judgedFrom(brief, { telling, found, parts, head });
    if (judged) return judged;
  }
  const whole = wholeBase(found.names.size === 0 ? seen : undefined, found.suspects);
  const known = tips && (await isHistoryCut(repository, whole, tips)) ? stillReached(repository, whole, tips) : whole;
  return (await judgedFrom(known, { telling, found, parts, head }))!;
};

/** Undefined when a brief base is not enough: HEAD holds versions that nobody was asked about. */
const judgedFrom = async (
  base: Base,
  { telling, found, parts, head }: Parts & { readonly telling: Telling; readonly found: Findings },
): Promise<Judged | undefined> => {
  const { repository, tips, ahead } = telling;
  const introduced = await introductionsOf(repository, { base, names: found.names, keyOf: parts.keyOf, tips, ahead });
  const inHead = head.among(base.suspects, parts.keyOf);
  const versions = versionsOf(introduced, inHead);
  if (base.isBrief && versions.filter((version) => version.inHead).length < inHead.size) return undefined;
  const told = await worthTelling(versions, judging(parts));
  const alone = await judgedAlone(parts, introduced);
  const others = [...alone].flatMap(([id, verdict]) => (verdict === FOUND || verdict === ALLOWED ? [id] : []));
  return { introduced, told: told.map(({ brought }) => brought), others, alone, isAsked: parts.judged > 0 };
};

const versionsOf = ({ base, first }: Introduced, inHead: ReadonlySet<string>): Version[] =>
  first.map((brought) => ({
    brought,
    signs: base.suspects.signsOf(brought.object),
    inHead: inHead.has(`${brought.object} ${brought.pathKey}`),
  }));

const judgedAlone = async (parts: JudgeParts, { base, first }: Introduced): Promise<ReadonlyMap<string, number>> => {
  const committed = new Set(first.map(({ object }) => object));
  const others = [...new Set(base.loose)].filter((id) => !committed.has(id)).sort();
  const verdicts = new Map<string, number>();
  for (const id of others) {
    const known = base.alone.get(id) ?? (parts.mayTell('', base.suspects.signsOf(id)) ? undefined : NOTHING);
    if (known) verdicts.set(id, known);
  }
  await judgeAlone(
    parts,
    others.filter((id) => !verdicts.has(id)),
    verdicts,
  );
  // What is told first must not depend on what was known before.
  return new Map(others.map((id) => [id, verdicts.get(id) ?? UNKNOWN]));
};
