import type { Baseline } from '../../account/check.ts';
import { checks, type ListedCheck } from '../../account/checks/index.ts';
import { checksOf } from '../../account/evaluate.ts';
import { filled, type Language, speakerOf } from '../../account/texts/text.ts';
import { nearest } from '../../config/suggest.ts';
import { misuse, quoted } from './misuse.ts';

/** Which checks a command line asks for, and in which language it wants to hear of mistakes. */
export interface Selection {
  readonly baseline: Baseline;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly lang: Language;
}

/** What a list on the command line holds: `a,b` and `--only a --only b` are the same. */
export const listOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');

const IDS = checks.map(({ id }) => id);

const guessOf = (id: string, lang: Language): string => {
  const { texts } = speakerOf(lang);
  const name = nearest(id, IDS);
  return name === undefined ? '' : filled(texts.usage.guess, { name }, texts);
};

const known = (ids: readonly string[], lang: Language): ReadonlySet<string> => {
  const wrong = ids.find((id) => !IDS.includes(id as (typeof IDS)[number]));
  if (wrong === undefined) return new Set(ids);
  throw misuse(lang, 'check', { got: quoted(wrong), guess: guessOf(wrong, lang) });
};

/** The checks that are asked for: those of a baseline, or those named, whatever baseline they are in. */
export const selectChecks = ({ baseline, only, skip, lang }: Selection): readonly ListedCheck[] => {
  const wanted = known(listOf(only), lang);
  const left = known(listOf(skip), lang);
  const chosen = wanted.size > 0 ? checks.filter(({ id }) => wanted.has(id)) : checksOf(baseline);
  const rest = chosen.filter(({ id }) => !left.has(id));
  if (rest.length === 0) throw misuse(lang, 'no-check');
  return rest;
};
