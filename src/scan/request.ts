import type { Confidence } from '../engine/rule.ts';
import type { Handed } from '../git/handed.ts';
import type { Range } from '../source/range.ts';
import type { Profile } from './profile.ts';

/** Everything the repository stores, or of it what some commits bring in. */
export interface HistoryTarget {
  readonly mode: 'history';
  /** Arguments of git rev-list that choose commits, and paths behind `--`; all that is stored when there are none. */
  readonly commits?: readonly string[];
  /** Scan the histories of submodules too; for a scan of all that is stored. */
  readonly recurseSubmodules?: boolean;
  /** Leave out what no branch, tag or other ref leads to. */
  readonly reachable?: boolean;
  /** Scan a shallow or partial clone as far as it goes. */
  readonly allowIncomplete?: boolean;
  /** Pass by what earlier scans have proven clean. Default true. */
  readonly cached?: boolean;
  /** Say whether there was a scan that was stopped, to go on from; what it has seen is passed by anyway. */
  readonly resume?: boolean;
}

/** Files and folders; for a folder in a repository its tracked and untracked files, without the ignored ones. */
export interface WorktreeTarget {
  readonly mode: 'worktree';
  readonly paths: readonly string[];
  readonly gitignore?: boolean;
}

/** What to scan. */
export type ScanTarget =
  | WorktreeTarget
  /** What the next commit would bring in. */
  | { readonly mode: 'staged'; readonly handed?: Handed | undefined }
  /** What the commits of a range bring in: `main..HEAD`, `main...HEAD`. */
  | { readonly mode: 'range'; readonly range: string }
  /** What commits bring in, for those who know their ids. */
  | { readonly mode: 'commits'; readonly range: Range }
  /** The message of a commit that is being made. */
  | { readonly mode: 'message'; readonly text: string }
  /** Everything the repository stores. */
  | HistoryTarget
  /** What is piped in, and the name it is to be known by. */
  | { readonly mode: 'stdin'; readonly input: AsyncIterable<Buffer>; readonly path?: string };

/** Whose settings hold for a change. */
export type Policy = 'trusted' | 'worktree';

export interface ScanRequest {
  /** The folder to stand in. */
  readonly cwd: string;
  readonly target: ScanTarget;
  /** A settings file to use instead of the repository's `.keywarden.yaml`. */
  readonly config?: string;
  /**
   * Whose settings hold for a change. `trusted` (the default): those that stood before it, so that a change cannot excuse
   * itself. `worktree`: those of the worktree as it is.
   */
  readonly policy?: Policy;
  /** Ends a scan of a history early. */
  readonly signal?: AbortSignal;
  /** Keeps account of what the scan spends its time on. */
  readonly profile?: Profile;
  /** How sure a finding has to be to count. Default: what the settings say. */
  readonly minConfidence?: Confidence;
  /** False: comments that allow something do not count, whatever the settings say. */
  readonly inlineAllow?: false;
  /** A report of `keywarden account check` in JSON: findings then say what it found of the account of a leaked key. */
  readonly accountReport?: string;
  /** Whether archives (zip, jar, tar, gz, …) are opened and what is in them is looked at too. */
  readonly archives?: boolean;
  /** Told how many items have been looked at, and of how many where that is known. */
  readonly onProgress?: (items: number, total?: number) => void;
}
