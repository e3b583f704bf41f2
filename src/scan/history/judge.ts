import type { Chunk } from '../../engine/chunk.ts';
import type { ChunkResult, Engine } from '../../engine/engine.ts';
import { KeywardenError } from '../../errors.ts';
import { type CommittedChange, changesOfCommits } from '../../git/introductions.ts';
import type { Repository } from '../../git/repository.ts';
import { introducedContent, objectContent } from '../../source/history.ts';
import type { MayTell } from './at-path.ts';
import type { Brought } from './brought.ts';
import type { Remembered } from './remembered.ts';
import { ALLOWED, FOUND, LEFT_OUT, NOTHING, UNKNOWN } from './seen/state.ts';
import type { Judge, Version } from './worth-telling.ts';

/** What the engine that tells in the end says of contents that may hold something. */
export interface JudgeParts {
  readonly repository: Repository;
  readonly engine: Engine;
  readonly mayTell: MayTell;
  readonly keyOf: (path: string) => string;
  /** Keeps what is found; undefined where all is to be searched again when it is told. */
  readonly remembered: Remembered | undefined;
  /** How many contents were judged. */
  judged: number;
}

const resultFor = ({ engine, remembered }: JudgeParts, chunk: Chunk): ChunkResult => {
  const result = engine(chunk);
  remembered?.keep(chunk, result);
  return result;
};

const verdictOf = ({ findings, allowed, leftOut }: ChunkResult): number => {
  if (leftOut !== undefined) return LEFT_OUT;
  if (allowed.length > 0) return ALLOWED;
  return findings.length > 0 ? FOUND : NOTHING;
};

/** Of the verdicts on pieces of one content, the one that says most. */
const stronger = (one: number, other: number): number => {
  if (one === LEFT_OUT || other === LEFT_OUT) return LEFT_OUT;
  return Math.max(one, other);
};

const keyOf = (object: string | undefined, path: string): string => `${object} ${path}`;

const isWorthReading = ({ brought: { change }, signs }: Version, { mayTell }: JudgeParts): boolean =>
  change === undefined || mayTell(change.path, signs);

/** Judges versions of files, each at its path. */
export const judging =
  (parts: JudgeParts): Judge =>
  async (versions) => {
    if (versions.length === 0) return;
    parts.judged += versions.length;
    for (const { brought } of versions) brought.verdict = NOTHING;
    const brought = versions.filter((version) => isWorthReading(version, parts)).map((version) => version.brought);
    if (brought.length === 0) return;
    await recover(parts, brought);
    const judged = new Map(brought.map((one) => [keyOf(one.object, one.change!.path), one]));
    for await (const item of introducedContent(parts.repository, brought.map(changeOf))) {
      if (item.type !== 'chunk') continue;
      const one = judged.get(keyOf(item.chunk.place.object, item.chunk.place.path))!;
      one.verdict = stronger(one.verdict, verdictOf(resultFor(parts, item.chunk)));
    }
  };

export const changeOf = (brought: Brought): CommittedChange => brought.change!;

/** Asks git again for the changes of which only commit and object were noted. */
export const recover = async ({ repository, keyOf }: JudgeParts, brought: readonly Brought[]): Promise<void> => {
  const left = new Map<string, Brought>();
  for (const one of brought) if (!one.change) left.set(`${one.commit} ${one.object} ${one.pathKey}`, one);
  if (left.size === 0) return;
  const objects = new Set([...left.values()].map(({ object }) => object));
  const commits = new Set([...left.values()].map(({ commit }) => commit));
  for await (const change of changesOfCommits(repository, commits)) {
    if (!objects.has(change.object)) continue;
    const one = left.get(`${change.commit} ${change.object} ${keyOf(change.path)}`);
    if (one) one.change = { ...change, bases: [] };
  }
  const lost = [...left.values()].find(({ change }) => change === undefined);
  if (lost)
    throw new KeywardenError(`commit ${lost.commit} does not bring object ${lost.object}, as was noted`, {
      hint: 'Scan with --no-cache.',
    });
};

/** Judges objects by themselves; of those that are gone by now nothing is said. */
export const judgeAlone = async (
  parts: JudgeParts,
  ids: readonly string[],
  verdicts: Map<string, number>,
): Promise<void> => {
  const { repository } = parts;
  parts.judged += ids.length;
  for (const id of ids) verdicts.set(id, NOTHING);
  for await (const item of objectContent(repository, ids)) {
    if (item.type !== 'chunk') continue;
    const id = item.chunk.place.object!;
    verdicts.set(id, stronger(verdicts.get(id) ?? UNKNOWN, verdictOf(resultFor(parts, item.chunk))));
  }
};
