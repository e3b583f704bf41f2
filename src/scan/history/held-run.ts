import { commonRun, NO_RUN } from '../../engine/announce.ts';
import { lettersAndDigits } from '../../engine/checks.ts';
import type { HeldRun, Rule } from '../../engine/rule.ts';
import { treeOf } from '../../regex/read.ts';
import { bestRun, type Run, runOfGroup, wholeRun } from '../../regex/run.ts';
import type { Tree } from '../../regex/tree.ts';

/** The run that the secret is, or a part of. */
const secretRun = (tree: Tree, pattern: RegExp): Run | undefined =>
  pattern.source.includes('(?<secret>') ? runOfGroup(tree, 'secret') : wholeRun(tree);

const FAR = 1_000_000;

const held = (run: Run | undefined, mixed: boolean): HeldRun =>
  run
    ? { least: run.least, before: Math.min(FAR, run.before), behind: Math.min(FAR, run.behind), mixed }
    : { ...NO_RUN, mixed };

const common = (runs: readonly (Run | undefined)[], mixed: boolean): HeldRun =>
  runs.map((run) => held(run, mixed)).reduce(commonRun);

const worked = (rule: Rule): HeldRun => {
  const trees = rule.patterns.map((pattern) => [treeOf(pattern), pattern] as const);
  if (trees.length === 0) return NO_RUN;
  const best = common(
    trees.map(([tree]) => bestRun(tree)),
    false,
  );
  const isMixed = rule.checks?.some(({ name }) => name === lettersAndDigits.name) ?? false;
  const mixed = isMixed
    ? common(
        trees.map(([tree, pattern]) => secretRun(tree, pattern)),
        true,
      )
    : undefined;
  return mixed && mixed.least >= best.least / 2 ? mixed : best;
};

const known = new WeakMap<Rule, HeldRun>();

/** The run that every match of a rule holds, worked out from its patterns where the rule does not tell. */
export const heldRunOf = (rule: Rule): HeldRun => {
  if (rule.run || rule.engine) return rule.run ?? NO_RUN;
  const run = known.get(rule) ?? worked(rule);
  known.set(rule, run);
  return run;
};
