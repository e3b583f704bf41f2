import type { Repository } from '../../git/repository.ts';
import type { ScanFinding } from '../outcome.ts';
import type { Judge, Judged } from './judge.ts';
import type { Reach } from './remarks.ts';
import type { KnownTexts } from './texts.ts';

/** Tells findings that are known from those that count. */
export interface Judging {
  readonly judge: (findings: readonly ScanFinding[]) => Promise<Judged>;
  /** What there is to say when all is looked at, or less than all after all. */
  readonly remarks: (isWhole: boolean) => Promise<readonly string[]>;
}

interface Wanted {
  readonly texts: KnownTexts;
  /** How much of a repository is scanned. */
  readonly reach: Reach;
  /** Gives the repository, if any, when it is needed. */
  readonly repository: () => Repository | undefined;
}

/**
 * The judge of a scan. What reads the files of known findings is loaded with the first finding, unless all is scanned, so
 * that there is something to say about the files: a hook runs at every commit, and finds nothing as a rule.
 * @throws UsageError when all is scanned and one of the files cannot be read; else the first finding brings it up
 */
export const judging = async ({ texts, reach, repository }: Wanted): Promise<Judging> => {
  let made: Promise<Judge> | undefined;
  const judge = (): Promise<Judge> => {
    made ??= import('./open.ts').then(({ openJudge }) => openJudge(texts, repository));
    return made;
  };
  if (reach !== 'part' && texts.size > 0) await judge();
  return {
    judge: async (findings) =>
      findings.length === 0 ? { counting: [], allowed: [], known: [] } : (await judge()).judge(findings),
    remarks: async (isWhole) => (made ? (await made).remarks(isWhole ? reach : 'part') : []),
  };
};
