import { looksDrawn } from '../src/engine/generic/drawn.ts';
import { isTest, placeOf } from '../src/engine/generic/place.ts';
import type { Candidate, Confidence, Rule } from '../src/engine/rule.ts';

const DOCUMENT =
  /\.(?:md|markdown|mdx|rst|adoc|asciidoc|html?|tex|ipynb|[1-8])$|(?:^|\/)(?:docs?|documentation|man)\//i;

/** True for files whose values are there to be shown: documentation, tests, examples. */
export const isShown = (path: string): boolean => DOCUMENT.test(path) || isTest(path);

/** True for files that are settings, whatever language they are written in, and no documentation. */
export const isSettings = (path: string): boolean => placeOf(path).settings;

/**
 * For rules that find passwords by their place in a text: what documentation and tests show there is a word more often
 * than a password, so that words there are little sure. What a generator made is as sure as anywhere.
 */
export const lessWhereShown = (
  elsewhere: Confidence,
  textOf = ({ secret }: Candidate): string => secret,
): Required<Pick<Rule, 'confidenceOf' | 'surestOf'>> => ({
  confidenceOf: (candidate) => (isShown(candidate.path) && !looksDrawn(textOf(candidate)) ? 'low' : elsewhere),
  surestOf: () => elsewhere,
});
