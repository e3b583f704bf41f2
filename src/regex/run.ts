import type { Tree } from './tree.ts';
import { type UnitSet, unitSet, within } from './unit-set.ts';

/** A run of neighbouring characters, all of one set, in every match of a pattern. */
export interface Run {
  /** How many at least. */
  readonly least: number;
  /** How many characters of the match can stand before it and behind it at most. */
  readonly before: number;
  readonly behind: number;
}

/** The characters of base64, base64url and hexadecimal. */
export const RUN_CHARACTERS = unitSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_');

/** What is known of a part of a pattern. */
interface Part {
  readonly tree: Tree;
  readonly least: number;
  readonly most: number;
  /** Whether it consists of characters of runs and nothing else. */
  readonly isRun: boolean;
}

const times = (length: number, turns: number): number => (length === 0 ? 0 : length * turns);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const partOf = (tree: Tree, set: UnitSet): Part => {
  switch (tree.kind) {
    case 'set':
      return { tree, least: 1, most: 1, isRun: within(tree.of, set) };
    case 'group':
      return { ...partOf(tree.of, set), tree };
    case 'reference':
      return { ...partOf(tree.of, set), tree, least: 0 };
    case 'repeat': {
      const { least, most, isRun } = partOf(tree.of, set);
      return { tree, least: least * tree.min, most: times(most, tree.max), isRun };
    }
    case 'choice': {
      const parts = tree.of.map((branch) => partOf(branch, set));
      return {
        tree,
        least: Math.min(...parts.map(({ least }) => least)),
        most: Math.max(...parts.map(({ most }) => most)),
        isRun: parts.every(({ isRun }) => isRun),
      };
    }
    case 'sequence': {
      const parts = tree.of.map((part) => partOf(part, set));
      return {
        tree,
        least: sum(parts.map(({ least }) => least)),
        most: sum(parts.map(({ most }) => most)),
        isRun: parts.every(({ isRun }) => isRun),
      };
    }
    default:
      return { tree, least: 0, most: 0, isRun: true };
  }
};

/** The parts of a sequence, those of sequences and groups in it too. */
const flat = (tree: Tree): readonly Tree[] => {
  if (tree.kind === 'group') return flat(tree.of);
  return tree.kind === 'sequence' ? tree.of.flatMap(flat) : [tree];
};

const runInChoice = (branches: readonly (Run | undefined)[]): Run | undefined => {
  const runs = branches.filter((run) => run !== undefined);
  if (runs.length < branches.length) return undefined;
  return {
    least: Math.min(...runs.map(({ least }) => least)),
    before: Math.max(...runs.map(({ before }) => before)),
    behind: Math.max(...runs.map(({ behind }) => behind)),
  };
};

/** All runs of a sequence: of neighbouring parts that are nothing but run, and in those that are more. */
const runsInSequence = (parts: readonly Part[], set: UnitSet): Run[] => {
  const runs: Run[] = [];
  const most = (from: number, to: number): number => sum(parts.slice(from, to).map((part) => part.most));
  for (let from = 0; from < parts.length; from++) {
    let to = from;
    while (to < parts.length && parts[to]!.isRun) to++;
    const inner =
      to > from ? { least: sum(parts.slice(from, to).map(({ least }) => least)), before: 0, behind: 0 } : undefined;
    const run = inner ?? bestRun(parts[from]!.tree, set);
    const until = Math.max(to, from + 1);
    if (run)
      runs.push({
        least: run.least,
        before: most(0, from) + run.before,
        behind: most(until, parts.length) + run.behind,
      });
    from = until - 1;
  }
  return runs;
};

/** A run longer than this says no more than one of this length that stands nearer to both ends. */
const LONG = 20;

const isBetter = (a: Run, b: Run): boolean => {
  const [one, other] = [Math.min(a.least, LONG), Math.min(b.least, LONG)];
  return one === other ? a.before + a.behind < b.before + b.behind : one > other;
};

/** The run that tells the most: the longest, or of long ones that with the least around it. Undefined when there is none. */
export const bestRun = (tree: Tree, set: UnitSet = RUN_CHARACTERS): Run | undefined => {
  const { isRun, least } = partOf(tree, set);
  if (isRun) return least > 0 ? { least, before: 0, behind: 0 } : undefined;
  switch (tree.kind) {
    case 'group':
      return bestRun(tree.of, set);
    case 'choice':
      return runInChoice(tree.of.map((branch) => bestRun(branch, set)));
    case 'repeat': {
      const run = tree.min === 0 ? undefined : bestRun(tree.of, set);
      const others = times(partOf(tree.of, set).most, tree.max - 1);
      return run && { least: run.least, before: run.before + others, behind: run.behind + others };
    }
    case 'sequence': {
      const runs = runsInSequence(
        flat(tree).map((part) => partOf(part, set)),
        set,
      );
      return runs.reduce<Run | undefined>((best, run) => (best && !isBetter(run, best) ? best : run), undefined);
    }
    default:
      return undefined;
  }
};

/** The run that a group of a name is a part of; undefined when it holds anything else, or not every match has it. */
export const runOfGroup = (tree: Tree, name: string): Run | undefined => {
  switch (tree.kind) {
    case 'group':
      return tree.name === name ? wholeRun(tree.of) : runOfGroup(tree.of, name);
    case 'choice':
      return runInChoice(tree.of.map((branch) => runOfGroup(branch, name)));
    case 'sequence': {
      const runs = tree.of.map((part) => runOfGroup(part, name));
      const place = runs.findIndex((run) => run !== undefined);
      const run = runs[place];
      const most = (parts: readonly Tree[]): number => sum(parts.map((part) => partOf(part, RUN_CHARACTERS).most));
      return (
        run && {
          least: run.least,
          before: run.before + most(tree.of.slice(0, place)),
          behind: run.behind + most(tree.of.slice(place + 1)),
        }
      );
    }
    default:
      return undefined;
  }
};

/** A pattern that is one run from end to end. */
export const wholeRun = (tree: Tree): Run | undefined => {
  const { isRun, least } = partOf(tree, RUN_CHARACTERS);
  return isRun ? { least, before: 0, behind: 0 } : undefined;
};
