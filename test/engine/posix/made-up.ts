/** Pseudo-random choices from a seed, so that a failing case can be run again (mulberry32). */
export const createChooser = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { below, of: <T>(choices: readonly T[]): T => choices[below(choices.length)]! };
};

type Chooser = ReturnType<typeof createChooser>;

const CLASSES = 'alpha digit alnum upper lower space blank punct print graph cntrl xdigit'.split(' ');
const IN_BRACKETS = [...'abcAB01_ .*$\\', 'a-c', 'A-Z', '0-9', '[=a=]', '[.b.]', '[.-.]', '!-/', 'é'];
const LETTERS = [...'abcAB01_ -.'];
const ESCAPES = ['\\w', '\\W', '\\s', '\\S', '\\b', '\\B', '\\<', '\\>', '\\.', '\\*', '\\-', '\\/', '\\"'];
const ODD = ['^', '$', '}', 'a{x', 'é', ']', '/', 'a{,', 'b{1'];
const OPERATORS = ['', '', '', '', '', '*', '+', '?', '{2}', '{1,}', '{,2}', '{1,2}', '{0}', '**', '+?', '{2}{2}'];

const repeated = (most: number, least: number, { below }: Chooser, make: () => string): string =>
  Array.from({ length: least + below(most - least + 1) }, make).join('');

const bracket = (chooser: Chooser): string => {
  const part = () => (chooser.below(3) === 0 ? `[:${chooser.of(CLASSES)}:]` : chooser.of(IN_BRACKETS));
  const parts = repeated(3, 1, chooser, part);
  return `[${chooser.of(['', '^'])}${chooser.of(['', '', ']'])}${parts}${chooser.of(['', '', '-'])}]`;
};

const atom = (chooser: Chooser, depth: number): string => {
  const kind = chooser.below(depth > 0 ? 14 : 11);
  if (kind < 6) return chooser.of(LETTERS);
  if (kind < 8) return bracket(chooser);
  if (kind < 10) return chooser.of(ESCAPES);
  if (kind < 11) return chooser.of(ODD);
  return `(${expression(chooser, depth - 1)})`;
};

/** A POSIX extended regular expression, nearly always a valid one. */
export const expression = (chooser: Chooser, depth = 2): string => {
  const branch = () => repeated(3, 0, chooser, () => atom(chooser, depth) + chooser.of(OPERATORS));
  const branches = Array.from({ length: 1 + Math.max(0, chooser.below(4) - 1) }, branch);
  return branches.join('|');
};

const IN_LINES = [...'aabbccAB01__   --..', 'é', '\t', '\r', '/', '{', '*', '$', ')', '"'];

/** Some lines of text, the last with or without a newline. */
export const content = (chooser: Chooser): Buffer => {
  const line = () => `${repeated(10, 0, chooser, () => chooser.of(IN_LINES))}\n`;
  const lines = repeated(30, 1, chooser, line);
  return Buffer.from(chooser.below(2) === 0 ? lines : lines.slice(0, -1));
};
