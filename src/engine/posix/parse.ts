import { type Anchor, EMPTY, type Node, PatternError } from './ast.ts';
import { readBracket } from './bracket.ts';
import { ANY, type ByteSet, byteSet, CLASSES, complement, WORD } from './byte-set.ts';
import { Cursor } from './cursor.ts';

/** Bound of interval counts in glibc (`RE_DUP_MAX`). */
const MOST_REPEATS = 32767;

/** `{n}`, `{n,}`, `{,m}`, `{n,m}`; any other text after `{` makes the brace an ordinary character, as in GNU grep. */
const INTERVAL = /\{(?=[\d,])(\d*)(,?)(\d*)\}/y;

const ANCHORS: Readonly<Record<string, Anchor>> = {
  '<': 'word start',
  '>': 'word end',
  b: 'word edge',
  B: 'no word edge',
  '`': 'line start',
  "'": 'line end',
};

const SETS: Readonly<Record<string, ByteSet>> = {
  w: WORD,
  W: complement(WORD),
  s: CLASSES.space!,
  S: complement(CLASSES.space!),
};

const bytes = (set: ByteSet): Node => ({ kind: 'bytes', set });
const literal = (character: string): Node => bytes(byteSet(character.charCodeAt(0)));
const anchor = (name: Anchor): Node => ({ kind: 'anchor', anchor: name });

/** Puts one repetition on another; those of `*`, `+` and `?` become one, which keeps `(a*)*` from backtracking. */
const repeat = (body: Node, min: number, max: number): Node => {
  const simple = (low: number, high: number) => low <= 1 && (high === 1 || high === Number.POSITIVE_INFINITY);
  if (body.kind === 'repeat' && simple(min, max) && simple(body.min, body.max)) {
    return { kind: 'repeat', body: body.body, min: min * body.min, max: Math.max(max, body.max) };
  }
  return { kind: 'repeat', body, min, max };
};

class Parser {
  readonly #cursor: Cursor;
  #groups = 0;
  /** The groups that a backreference may name here. */
  #closed = new Set<number>();

  constructor(text: string) {
    this.#cursor = new Cursor(text);
  }

  parse(): Node {
    return this.#alternatives(0);
  }

  #alternatives(depth: number): Node {
    const before = new Set(this.#closed);
    const branches = [this.#sequence(depth)];
    const closed = new Set(this.#closed);
    while (this.#cursor.take('|')) {
      // A branch cannot refer to a group of another one, of which only one is taken.
      this.#closed = new Set(before);
      branches.push(this.#sequence(depth));
      for (const index of this.#closed) closed.add(index);
    }
    this.#closed = closed;
    return branches.length === 1 ? branches[0]! : { kind: 'alternatives', branches };
  }

  #sequence(depth: number): Node {
    const parts: Node[] = [];
    while (!this.#cursor.atEnd && !this.#cursor.startsWith('|') && !(depth > 0 && this.#cursor.startsWith(')'))) {
      const operator = this.#operator();
      // An operator with nothing before it repeats the empty text: GNU grep takes it so, with a warning.
      if (operator) parts.push(repeat(this.#repeatable(parts), ...operator));
      else parts.push(this.#atom(depth));
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #repeatable(parts: Node[]): Node {
    return parts.pop() ?? EMPTY;
  }

  #operator(): [number, number] | undefined {
    if (this.#cursor.take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#cursor.take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#cursor.take('?')) return [0, 1];
    return this.#interval();
  }

  #interval(): [number, number] | undefined {
    const found = this.#cursor.takeMatch(INTERVAL);
    if (!found) return undefined;
    const [text, low, comma, high] = found as unknown as [string, string, string, string];
    const min = Number(low);
    const max = comma === '' ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high);
    if (min > max) throw new PatternError(`the interval ${text} asks for more at least than at most`);
    if (min > MOST_REPEATS || (max > MOST_REPEATS && max !== Number.POSITIVE_INFINITY)) {
      throw new PatternError(`the interval ${text} is too large: at most ${MOST_REPEATS}`);
    }
    return [min, max];
  }

  #atom(depth: number): Node {
    const character = this.#cursor.next()!;
    if (character === '(') return this.#group(depth);
    if (character === '[') return bytes(readBracket(this.#cursor));
    if (character === '.') return bytes(ANY);
    if (character === '^') return anchor('line start');
    if (character === '$') return anchor('line end');
    return character === '\\' ? this.#escape() : literal(character);
  }

  #group(depth: number): Node {
    const index = ++this.#groups;
    const body = this.#alternatives(depth + 1);
    if (!this.#cursor.take(')')) throw new PatternError('a group is not closed: expected )');
    this.#closed.add(index);
    return { kind: 'group', index, body };
  }

  #escape(): Node {
    const character = this.#cursor.next();
    if (character === undefined) throw new PatternError('it ends in a backslash that escapes nothing');
    if (/[1-9]/.test(character)) return this.#backreference(Number(character));
    const place = ANCHORS[character];
    if (place) return anchor(place);
    const set = SETS[character];
    return set ? bytes(set) : literal(character);
  }

  #backreference(index: number): Node {
    if (!this.#closed.has(index)) throw new PatternError(`\\${index} refers to a group that is not there before it`);
    return { kind: 'backreference', index };
  }
}

/**
 * Reads a POSIX extended regular expression as GNU `grep -E` does in the C locale.
 * @param text one character a byte
 */
export const parsePosix = (text: string): Node => new Parser(text).parse();
