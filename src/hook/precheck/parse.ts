import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';
import { ALL_BYTES, charSet, EVERYTHING, NEWLINE, without } from './char-set.ts';
import { choice, EMPTY, one, repeat, sequence, type Term } from './term.ts';

interface Reading {
  readonly flags: string;
  /** What the pattern never gets to see. */
  readonly unseen: string;
}

/**
 * Reads a regular expression as a term that matches all that it matches, and seldom more.
 * @param acrossLines whether the pattern gets to see line breaks
 */
export const termOf = (pattern: RegExp, acrossLines: boolean): Term =>
  eitherOf(parseRegExpLiteral(pattern).pattern.alternatives, {
    flags: `${pattern.flags.replace(/[gyd]/g, '')}g`,
    unseen: acrossLines ? '' : NEWLINE,
  });

const eitherOf = (alternatives: readonly AST.Alternative[], reading: Reading): Term =>
  choice(alternatives.map(({ elements }) => sequence(elements.map((element) => elementTerm(element, reading)))));

const elementTerm = (node: AST.Element, reading: Reading): Term => {
  switch (node.type) {
    case 'Assertion':
      return EMPTY;
    case 'Quantifier':
      return repeat(elementTerm(node.element, reading), node.min, node.max);
    case 'CapturingGroup':
      return eitherOf(node.alternatives, reading);
    case 'Group':
      return node.modifiers ? anything(reading) : eitherOf(node.alternatives, reading);
    case 'Character':
      return node.value > 0xffff ? one('') : matching(`\\u${node.value.toString(16).padStart(4, '0')}`, reading);
    case 'CharacterSet':
      return matching(node.raw, reading);
    // With the flag v, a class may match several characters.
    case 'CharacterClass':
      return node.unicodeSets ? anything(reading) : matching(node.raw, reading);
    case 'ExpressionCharacterClass':
    case 'Backreference':
      return anything(reading);
  }
};

/** The bytes that a piece of source for one character matches, told by the regular expressions of JavaScript themselves. */
const matching = (source: string, { flags, unseen }: Reading): Term =>
  one(without(charSet(ALL_BYTES.match(new RegExp(source, flags)) ?? []), unseen));

const anything = ({ unseen }: Reading): Term => repeat(one(without(EVERYTHING, unseen)), 0, Number.POSITIVE_INFINITY);
