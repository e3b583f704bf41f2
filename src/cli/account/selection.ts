import type { Baseline } from '../../account/check.ts';
import { checks, type ListedCheck } from '../../account/checks/index.ts';
import { checksOf } from '../../account/evaluate.ts';
import { didYouMean } from '../../config/suggest.ts';
import { UsageError } from '../../errors.ts';

/** What a list on the command line holds: `a,b` and `--only a --only b` are the same. */
export const listOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');

const IDS = checks.map(({ id }) => id);

const known = (ids: readonly string[]): ReadonlySet<string> => {
  const wrong = ids.find((id) => !IDS.includes(id as (typeof IDS)[number]));
  if (wrong === undefined) return new Set(ids);
  throw new UsageError(`no check ${JSON.stringify(wrong)}${didYouMean(wrong, IDS)}`, {
    hint: '`keywarden account list` lists the ids.',
  });
};

/** The checks that are asked for: those of a baseline, or those named, whatever baseline they are in. */
export const selectChecks = (
  baseline: Baseline,
  only: readonly string[],
  skip: readonly string[],
): readonly ListedCheck[] => {
  const wanted = known(listOf(only));
  const left = known(listOf(skip));
  const chosen = wanted.size > 0 ? checks.filter(({ id }) => wanted.has(id)) : checksOf(baseline);
  const rest = chosen.filter(({ id }) => !left.has(id));
  if (rest.length === 0) throw new UsageError('expected at least one check, got none: --skip leaves all out');
  return rest;
};
