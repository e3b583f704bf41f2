import type { Node } from './ast.ts';
import { membersOf } from './byte-set.ts';

/** What is known of the texts a node matches, in lower case. */
interface Known {
  /** All of them, when they are few. */
  readonly exact?: readonly string[];
  /** Texts of which every match holds at least one. */
  readonly held?: readonly string[];
}

const MOST_TEXTS = 48;
const MOST_BYTES = 4;
const SHORTEST = 3;

const lowerCase = (byte: number): string => String.fromCharCode(byte).toLowerCase();

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const shortest = (texts: readonly string[]): number => Math.min(...texts.map((text) => text.length));

/** The one of two ways to tell matches that wakes the matcher less often: longer texts, then fewer. */
const better = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  const gain = shortest(b) - shortest(a) || a.length - b.length;
  return gain > 0 ? b : a;
};

const heldBy = ({ exact, held }: Known): readonly string[] | undefined => {
  const usable = exact && exact.length > 0 && shortest(exact) >= SHORTEST ? exact : undefined;
  return better(usable, held);
};

const known = (exact: readonly string[] | undefined, held: readonly string[] | undefined): Known => ({
  ...(exact && { exact }),
  ...(held && { held }),
});

/** Joins two exact sets end to end, or undefined when that makes too many texts. */
const joined = (a: readonly string[], b: readonly string[]): readonly string[] | undefined => {
  const texts = distinct(a.flatMap((start) => b.map((end) => start + end)));
  return texts.length <= MOST_TEXTS ? texts : undefined;
};

const ofSequence = (parts: readonly Node[]): Known => {
  let exact: readonly string[] | undefined = [''];
  let whole = true;
  let held: readonly string[] | undefined;
  for (const part of parts.map(knownOf)) {
    const next: readonly string[] | undefined = exact && part.exact && joined(exact, part.exact);
    if (next === undefined) {
      held = better(held, better(heldBy(known(exact, undefined)), part.held));
      whole = false;
    }
    exact = next ?? part.exact;
    // Behind a piece of which not all texts are known, a new run of known ones may begin.
    if (exact === undefined) exact = [''];
  }
  held = better(held, heldBy(known(exact, undefined)));
  return known(whole ? exact : undefined, held);
};

const ofAlternatives = (branches: readonly Node[]): Known => {
  const all = branches.map(knownOf);
  const exact = distinct(all.flatMap((branch) => branch.exact ?? []));
  if (all.every((branch) => branch.exact) && exact.length <= MOST_TEXTS) return known(exact, undefined);
  const held = all.map(heldBy);
  return held.every((texts) => texts !== undefined) ? known(undefined, distinct(held.flat())) : {};
};

const ofRepeat = ({ body, min, max }: Extract<Node, { kind: 'repeat' }>): Known => {
  const once = knownOf(body);
  if (max === 0) return { exact: [''] };
  if (max === 1) {
    if (min === 1) return once;
    return once.exact ? known(distinct(['', ...once.exact]), undefined) : {};
  }
  return min === 0 ? {} : known(undefined, heldBy(once));
};

const knownOf = (node: Node): Known => {
  switch (node.kind) {
    case 'bytes': {
      const members = distinct(membersOf(node.set).map(lowerCase));
      return members.length <= MOST_BYTES ? { exact: members } : {};
    }
    case 'anchor':
      return { exact: [''] };
    case 'backreference':
      return {};
    case 'group':
      return knownOf(node.body);
    case 'sequence':
      return ofSequence(node.parts);
    case 'alternatives':
      return ofAlternatives(node.branches);
    case 'repeat':
      return ofRepeat(node);
  }
};

/** Without those that hold another one: where they stand, the other stands too. */
const smallest = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)));

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/**
 * Texts of which every match holds at least one, in any letter case, to find quickly where a pattern can match.
 * @returns lower-case ASCII texts of three characters or more; empty when there is no such set
 */
export const requiredTexts = (node: Node): readonly string[] => {
  const texts = heldBy(knownOf(node)) ?? [];
  return texts.every(isAscii) ? smallest(texts) : [];
};
