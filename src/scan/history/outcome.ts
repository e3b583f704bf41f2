import { isExpected } from '../../errors.ts';
import { headEntries } from '../../git/listings.ts';
import type { Repository } from '../../git/repository.ts';
import { withReachability } from '../introduced.ts';
import { blocks, type Outcome } from '../outcome.ts';
import type { HistoryTarget } from '../request.ts';
import { groupedBySecret } from './grouped.ts';

/** What git says; undefined when it cannot, in a repository of which it is known already that it is damaged. */
const unlessDamaged = <Answer>({ problems }: Outcome, ask: () => Answer): Answer | undefined => {
  try {
    return ask();
  } catch (thrown) {
    if (problems.length === 0 || !isExpected(thrown)) throw thrown;
    return undefined;
  }
};

const withoutUnreachable = (outcome: Outcome): Outcome => {
  const findings = outcome.findings.filter((finding) => finding.reachable !== false);
  const isFound = findings.some((finding) => blocks(finding, 'ignore'));
  return { ...outcome, findings, status: outcome.status === 'found' && !isFound ? 'clean' : outcome.status };
};

/** Adds to the findings of a history what is known about them, and makes one of those of the same secret. */
export const historyOutcome = (
  repository: Repository,
  outcome: Outcome,
  { reachable = false }: HistoryTarget,
): Outcome => {
  const labelled = unlessDamaged(outcome, () => withReachability(repository, outcome));
  const head = unlessDamaged(outcome, () => headEntries(repository)) ?? new Set<string>();
  const kept = reachable ? withoutUnreachable(labelled ?? outcome) : (labelled ?? outcome);
  return groupedBySecret(kept, head);
};
