import { backtracking } from '../engine/match.ts';
import type { PatternEngine } from '../engine/rule.ts';
import { messageOf } from '../errors.ts';
import { costOf } from './linear.ts';
import { beyondRe2 } from './print-re2.ts';
import { treeOf } from './read.ts';

/** What runs a pattern in linear time, and why. */
export type Running =
  /** JavaScript itself, with so many steps a character at most. */
  | { readonly on: 'JavaScript'; readonly steps: number }
  /** An engine that follows all ways at once; JavaScript's could take longer, for this reason. */
  | { readonly on: 're2js'; readonly reason: string; readonly engine: PatternEngine };

/** Makes a pattern ready to run on what was found to run it. */
export const engineFor = (running: Running): PatternEngine => (running.on === 're2js' ? running.engine : backtracking);

/** Patterns longer than this, or nested deeper, are not read. */
const MOST_CHARACTERS = 20_000;
const MOST_LEVELS = 200;

/** Finds out what runs a pattern in linear time, or why nothing does. The other engine is loaded only when it is needed. */
export const runningOf = async (pattern: RegExp): Promise<Running | { readonly problem: string }> => {
  const tooLarge = sizeProblem(pattern.source);
  if (tooLarge !== undefined) return { problem: tooLarge };
  const tree = treeOf(pattern);
  const { steps, reason } = costOf(tree);
  if (reason === undefined) return onJavaScript(pattern, steps);
  const beyond = beyondRe2(tree);
  return beyond === undefined ? onRe2(pattern, reason) : { problem: problemOf(reason, beyond) };
};

const problemOf = (reason: string, beyond: string): string =>
  `it may take time that grows faster than the text (${reason}), and an engine that always takes linear time cannot run it: it has ${beyond}. Bound its repetitions, begin them behind a character that they do not match, or do without ${beyond}`;

const sizeProblem = (source: string): string | undefined => {
  if (source.length > MOST_CHARACTERS) return `expected at most ${MOST_CHARACTERS} characters, got ${source.length}`;
  let [level, deepest] = [0, 0];
  for (const character of source) {
    if (character === '(') deepest = Math.max(deepest, ++level);
    if (character === ')') level--;
  }
  return deepest > MOST_LEVELS ? `expected groups in at most ${MOST_LEVELS} levels, got ${deepest}` : undefined;
};

/** What is too large for JavaScript's engine, it refuses when it first runs. */
const onJavaScript = (pattern: RegExp, steps: number): Running | { readonly problem: string } => {
  try {
    pattern.test('');
    return { on: 'JavaScript', steps };
  } catch {
    return { problem: 'it is too large to run' };
  }
};

const onRe2 = async (pattern: RegExp, reason: string): Promise<Running | { readonly problem: string }> => {
  const { linear } = await import('./re2.ts');
  try {
    linear(pattern);
    return { on: 're2js', reason, engine: linear };
  } catch (thrown) {
    return {
      problem: `it may take time that grows faster than the text (${reason}), and is too large for an engine that always takes linear time: ${messageOf(thrown)}`,
    };
  }
};
