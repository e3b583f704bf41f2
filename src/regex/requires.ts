import { singleSet, type Tree } from './tree.ts';
import type { UnitSet } from './unit-set.ts';

/** True when a set holds a letter in either case, and nothing else. */
const isLetter = (set: UnitSet, letter: string): boolean => {
  const cases = new Set([letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0)]);
  let some = false;
  for (let unit = 0; unit < set.length; unit++) {
    if (set[unit] !== 1) continue;
    if (!cases.has(unit)) return false;
    some = true;
  }
  return some;
};

/** The single characters that follow each other in a sequence, with undefined where something else stands. */
const unitsOf = (tree: Tree): (UnitSet | undefined)[] => {
  if (tree.kind === 'group') return unitsOf(tree.of);
  if (tree.kind === 'sequence') return tree.of.flatMap(unitsOf);
  return [singleSet(tree)];
};

const spells = (units: readonly (UnitSet | undefined)[], word: string): boolean =>
  units.some((_, at) =>
    [...word].every((letter, index) => {
      const unit = units[at + index];
      return unit !== undefined && isLetter(unit, letter);
    }),
  );

/**
 * Whether every match is known to hold one of the texts (ASCII, in either case). It may be told to be unknown where every
 * match does.
 */
export const requiresOne = (tree: Tree, texts: readonly string[]): boolean => {
  switch (tree.kind) {
    case 'group':
      return requiresOne(tree.of, texts);
    case 'repeat':
      return tree.min > 0 && requiresOne(tree.of, texts);
    case 'choice':
      return tree.of.length > 0 && tree.of.every((branch) => requiresOne(branch, texts));
    case 'sequence':
      return tree.of.some((part) => requiresOne(part, texts)) || spelled(tree, texts);
    default:
      return spelled(tree, texts);
  }
};

const spelled = (tree: Tree, texts: readonly string[]): boolean => {
  const units = unitsOf(tree);
  return texts.some((text) => spells(units, text));
};
