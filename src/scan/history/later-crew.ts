import { availableParallelism } from 'node:os';
import type { Looked } from '../../engine/engine.ts';
import { formatOf } from '../../git/pack/format.ts';
import type { OpenPack } from '../../git/pack/packs.ts';
import type { Repository } from '../../git/repository.ts';
import type { Profile } from '../profile.ts';
import { type Crew, startCrew } from './crew.ts';

/** For so much in packs a thread more is worth starting. Bytes. */
const WORTH_A_THREAD = 4 * 1024 * 1024;

/** What threads have to know, and how many are wanted. */
export interface Wanted {
  readonly repository: Repository;
  /** Where the settings are; default: in the repository itself. */
  readonly home?: Pick<Repository, 'cwd' | 'root'>;
  /** The settings file that was asked for. */
  readonly config: string | undefined;
  /** How many threads, this one counted; default: as many as the machine runs at once. */
  readonly threads?: number;
  readonly profile?: Profile | undefined;
}

/** Threads beside this one, started when they are first needed: a scan of little that is new needs none. */
export const laterCrew = (
  { repository, home = repository, config, minConfidence, threads, profile }: Wanted & Pick<Looked, 'minConfidence'>,
  packs: readonly OpenPack[],
) => {
  let crew: Crew | undefined;
  const worth = Math.floor(packs.reduce((sum, { size }) => sum + size, 0) / WORTH_A_THREAD);
  const { idSize } = formatOf(repository.objectFormat);
  return {
    isWorthIt: worth > 0,
    start: (): Crew | undefined => {
      const others = Math.min(worth, (threads ?? availableParallelism()) - 1);
      const { cwd, root } = home;
      crew ??= startCrew(others, { cwd, root, config, minConfidence, idSize, isProfiled: profile !== undefined });
      return crew;
    },
    dismiss: (): void => {
      for (const taken of crew?.taken() ?? []) profile?.add(taken);
      crew?.dismiss();
    },
  };
};
