import type { Engine } from '../../engine/engine.ts';
import type { Repository } from '../../git/repository.ts';
import type { Profile } from '../profile.ts';
import type { WalkAhead } from './ahead.ts';
import type { Head } from './head.ts';
import type { Seen } from './seen/seen.ts';

/** What is needed to tell what was found. */
export interface Telling {
  readonly repository: Repository;
  /** The names of all refs, and the files of HEAD, of which git tells while objects are looked at. */
  readonly refs: Promise<readonly string[]>;
  readonly head: Promise<Head>;
  /** Finds what is told in the end. */
  readonly engine: Engine;
  /** An engine that, without knowing paths, finds something in all that holds something at any path. */
  readonly suspecting: Engine;
  /** What earlier scans have seen, with what this one has added; and the tips of all refs before it began to look. */
  readonly seen?: Seen | undefined;
  readonly tips?: readonly string[] | undefined;
  /** Whether all that commits lead to is here, so that what is learned of them may be noted. */
  readonly isWhole?: boolean;
  readonly profile?: Profile | undefined;
  /** A walk that was begun already. */
  readonly ahead?: WalkAhead;
}
