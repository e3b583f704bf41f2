/** What inline flags say at a place. */
interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly U: boolean;
}

const NO_FLAGS: Flags = { i: false, m: false, s: false, U: false };

const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: '\\t ',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

const BLANKS = '\\t\\n\\f\\r ';

/** One piece of source and the way it is written in JavaScript. The first that fits counts. */
type Rewrite = readonly [RegExp, (piece: RegExpExecArray, translator: Translator) => string];

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const bothCases = (letter: string): string => `${letter.toLowerCase()}${letter.toUpperCase()}`;

/** A character by its number: hexadecimal, or octal. */
const CODE = '\\\\(?:x\\{[0-9A-Fa-f]{1,6}\\}|x[0-9A-Fa-f]{2}|0[0-7]{0,2}|[1-7][0-7]{1,2})';

/** The character that stands for itself, or is told by its number. */
const characterOf = (text: string): string => {
  if (!text.startsWith('\\')) return text;
  const hex = /x\{?([0-9A-Fa-f]+)/.exec(text)?.[1];
  return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number.parseInt(text.slice(1), 8));
};

const isLetter = (character: string): boolean => /^[A-Za-z]$/.test(character);

class Translator {
  /** True once something was read that JavaScript does not know or takes otherwise. */
  differs = false;
  #flags: Flags = NO_FLAGS;
  readonly #outer: Flags[] = [];

  get flags(): Flags {
    return this.#flags;
  }

  only<T>(value: T): T {
    this.differs = true;
    return value;
  }

  enter(on = '', off = ''): void {
    this.#outer.push(this.#flags);
    this.set(on, off);
  }

  leave(): string {
    this.#flags = this.#outer.pop() ?? NO_FLAGS;
    return ')';
  }

  set(on: string, off: string): void {
    const flags = { ...this.#flags };
    for (const flag of on) flags[flag as keyof Flags] = true;
    for (const flag of off) flags[flag as keyof Flags] = false;
    this.#flags = flags;
  }
}

const IN_CLASS: readonly Rewrite[] = [
  [/\[:(\^?)(\w+):\]/y, ([text, not, name], translator) => translator.only(posixClass(text, not === '^', name!))],
  [/\\s/y, () => BLANKS],
  [
    new RegExp(`(${CODE}|[^\\\\[])-(${CODE}|[^\\\\[])`, 'y'),
    ([, from, to], translator) => {
      const more = translator.flags.i ? otherCases(characterOf(from!), characterOf(to!)) : '';
      return `${plainCode(from!, translator)}-${plainCode(to!, translator)}${more}`;
    },
  ],
  [new RegExp(CODE, 'y'), ([text], translator) => writtenCode(text, translator, bothCases)],
  [/\\[\s\S]/y, ([text]) => text],
  [/[A-Za-z]/y, ([text], { flags }) => (flags.i ? bothCases(text) : text)],
  [/[\s\S]/y, ([text]) => (text === '[' ? '\\[' : text)],
];

/** What only RE2 writes so is written as the character itself. */
const plainCode = (text: string, translator: Translator): string =>
  text.startsWith('\\x{') ? translator.only(quoted(characterOf(text))) : text;

/** A number of a letter stands for the letter, which flags may let be in either case. */
const writtenCode = (text: string, translator: Translator, inBoth: (letter: string) => string): string => {
  const character = characterOf(text);
  return translator.flags.i && isLetter(character) ? inBoth(character) : plainCode(text, translator);
};

const quotedText = (text: string, { flags }: Translator): string =>
  [...text].map((one) => (flags.i && isLetter(one) ? `[${bothCases(one)}]` : quoted(one))).join('');

const posixClass = (text: string, negated: boolean, name: string): string =>
  negated || POSIX[name] === undefined ? text : POSIX[name];

/** The letters of a range in their other case. */
const otherCases = (from: string, to: string): string => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(0x61 + index));
  const inRange = (letter: string): boolean => from <= letter && letter <= to;
  const lower = letters.filter((letter) => inRange(letter.toUpperCase()));
  const upper = letters.map((letter) => letter.toUpperCase()).filter((letter) => inRange(letter.toLowerCase()));
  return [lower, upper].map((run) => (run.length === 0 ? '' : `${run[0]}-${run.at(-1)}`)).join('');
};

const REWRITES: readonly Rewrite[] = [
  [/\\A/y, (_, translator) => translator.only('^')],
  [/\\z/y, (_, translator) => translator.only('$')],
  [/\\Q([\s\S]*?)(?:\\E|$)/y, ([, text], translator) => translator.only(quotedText(text!, translator))],
  [new RegExp(CODE, 'y'), ([text], translator) => writtenCode(text, translator, (letter) => `[${bothCases(letter)}]`)],
  [/\\s/y, () => `[${BLANKS}]`],
  [/\\S/y, () => `[^${BLANKS}]`],
  [/\\(?:k<[^>]*>|u[0-9A-Fa-f]{4}|[\s\S])/y, ([text]) => text],
  [
    /\[(\^?)(\]?(?:\\[\s\S]|\[:\^?\w+:\]|[^\]\\])*)\]/y,
    ([, not, inside], translator) => characterClass(not!, inside!, translator),
  ],
  [/\(\?P?(<[A-Za-z_]\w*>)/y, ([text, name], translator) => group(translator, `(?${name}`, text.startsWith('(?P'))],
  [/\(\?(?=[imsU-]+[:)])([imsU]*)(?:-([imsU]+))?([:)])/y, (piece, translator) => inlineFlags(piece, translator)],
  [/\((?:\?(?:<?[=!]|:))?/y, ([text], translator) => group(translator, text, false)],
  [/\)/y, (_, translator) => translator.leave()],
  [/\./y, (_, { flags }) => (flags.s ? '[^]' : '[^\\n]')],
  [/\^/y, (_, { flags }) => (flags.m ? '(?<![^\\n])' : '^')],
  [/\$/y, (_, { flags }) => (flags.m ? '(?![^\\n])' : '$')],
  [
    /([*+?]|\{\d+(?:,\d*)?\})(\??)/y,
    ([, times, lazy], { flags }) => `${times}${(lazy === '?') === flags.U ? '' : '?'}`,
  ],
  [/[A-Za-z]/y, ([text], { flags }) => (flags.i ? `[${bothCases(text)}]` : text)],
  [/[\s\S]/y, ([text]) => text],
];

/**
 * JavaScript takes the `[]` of `[]a]` for a class of nothing, which nobody means by it, and `[^]` for one of anything, which
 * some do. Where another bracket opens before the next one closes, the writer may have known.
 */
const characterClass = (not: string, inside: string, translator: Translator): string => {
  const first = inside.startsWith(']');
  // In JavaScript `[]` never matches, which nobody would go on from; `[^]`, which is any character, is often written.
  if (/^\][^|]/.test(inside) && not === '') translator.differs = true;
  const rest = rewritten(first ? inside.slice(1) : inside, IN_CLASS, translator);
  const written = `[${not}${first ? '\\]' : ''}${rest}]`;
  return first && not === '' && !/\[(?!:)/.test(inside) ? translator.only(written) : written;
};

const group = (translator: Translator, opening: string, differs: boolean): string => {
  translator.enter();
  return differs ? translator.only(opening) : opening;
};

const inlineFlags = ([, on, off, end]: RegExpExecArray, translator: Translator): string => {
  translator.differs = true;
  if (end === ')') translator.set(on ?? '', off ?? '');
  else translator.enter(on, off);
  return end === ')' ? '' : '(?:';
};

const rewritten = (source: string, rewrites: readonly Rewrite[], translator: Translator): string => {
  let written = '';
  for (let at = 0; at < source.length; ) {
    for (const [pattern, rewrite] of rewrites) {
      pattern.lastIndex = at;
      const piece = pattern.exec(source);
      if (piece === null) continue;
      written += rewrite(piece, translator);
      at += piece[0].length;
      break;
    }
  }
  return written;
};

/**
 * Rewrites a pattern that is written for RE2 or Go as one of JavaScript without flags: inline flags, `(?P<name>`, `\A`,
 * `\z`, `\Q…\E`, `\x{…}`, POSIX classes (https://github.com/google/re2/wiki/Syntax). Letters match in either case as far as
 * they are ASCII.
 * @returns undefined when nothing in it tells that it is not JavaScript's
 */
export const fromRe2 = (source: string): string | undefined => {
  const translator = new Translator();
  const written = rewritten(source, REWRITES, translator);
  return translator.differs ? written : undefined;
};
