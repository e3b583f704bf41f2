import type { Findings } from './findings.ts';
import type { Judged } from './judged.ts';
import { type Introduction, UNKNOWN } from './seen/state.ts';
import type { Telling } from './telling.ts';

/** Notes what was learned for the next scan, where all could be looked at. */
export const learn = ({ seen, isWhole = false }: Telling, found: Findings, judged: Judged): void => {
  if (!seen) return;
  const { lasting, problem } = judged.introduced;
  const isSure = isWhole && problem === undefined && found.problems.length === 0 && found.names.size === 0;
  if (isSure && lasting && !(lasting.isKnown && !judged.isAsked && !seen.brief.isUntold)) {
    const { reached, introductions } = lasting;
    const alone = aloneOf(judged);
    const told = new Set<Introduction>(judged.told);
    const isAddition = judged.introduced.base.isBrief;
    seen.learn({ reached: { ...reached, alone }, introductions, isAddition, isTold: (one) => told.has(one) });
  }
  if (seen.isChanged) seen.save();
};

/** All that maybe no lasting commit has brought: what only a reflog leads to stands alone once that is gone. */
const aloneOf = ({ introduced: { base, first }, alone }: Judged): [string, number][] => {
  const lasting = new Set(first.filter(({ reach }) => reach === 'refs').map(({ object }) => object));
  const others = [...new Set(base.loose)].filter((id) => !lasting.has(id));
  return others.map((id) => [id, alone.get(id) ?? UNKNOWN]);
};
