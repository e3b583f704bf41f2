import { PatternError } from './ast.ts';
import { type ByteSet, byteSet, bytesWhere, CLASSES, complement, union, withoutNewline } from './byte-set.ts';
import type { Cursor } from './cursor.ts';

const UNCLOSED = 'a bracket expression is not closed: expected ]';

/** One element of a bracket expression: a class is no end point of a range, a byte may be. */
type Element = { readonly set: ByteSet } | { readonly byte: number };

/** The text of `[:…:]`, `[=…=]` or `[.….]`, the cursor standing behind its opening. */
const delimited = (cursor: Cursor, closing: string): string => {
  const text = cursor.until(`${closing}]`);
  if (text === undefined) throw new PatternError(`${UNCLOSED} (after [${closing})`);
  return text;
};

const readClass = (cursor: Cursor): Element => {
  const name = delimited(cursor, ':');
  const set = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
  if (set) return { set };
  throw new PatternError(`unknown character class [:${name}:]: expected one of ${Object.keys(CLASSES).join(', ')}`);
};

const readCollating = (cursor: Cursor, closing: string): Element => {
  const text = delimited(cursor, closing);
  if (text.length !== 1) {
    throw new PatternError(`[${closing}${text}${closing}] is not a single character, and the C locale has no others`);
  }
  const byte = text.charCodeAt(0);
  return closing === '=' ? { set: byteSet(byte) } : { byte };
};

const readElement = (cursor: Cursor): Element => {
  if (cursor.take('[:')) return readClass(cursor);
  if (cursor.take('[=')) return readCollating(cursor, '=');
  if (cursor.take('[.')) return readCollating(cursor, '.');
  const byte = cursor.next();
  if (byte === undefined) throw new PatternError(UNCLOSED);
  return { byte: byte.charCodeAt(0) };
};

/** True when the next `-` makes a range: it does not before the closing bracket. */
const takeRangeSign = (cursor: Cursor): boolean => !cursor.startsWith('-]') && cursor.take('-');

const readRange = (cursor: Cursor): ByteSet => {
  const first = readElement(cursor);
  if (!takeRangeSign(cursor)) return 'set' in first ? first.set : byteSet(first.byte);
  const last = readElement(cursor);
  if ('set' in first || 'set' in last) throw new PatternError('a range needs single characters at both ends');
  if (first.byte > last.byte) {
    const [from, to] = [first.byte, last.byte].map((byte) => JSON.stringify(String.fromCharCode(byte)));
    throw new PatternError(`the range from ${from} to ${to} runs backwards`);
  }
  if (cursor.startsWith('-') && !cursor.startsWith('-]')) throw new PatternError('a range cannot begin where one ends');
  return bytesWhere((byte) => byte >= first.byte && byte <= last.byte);
};

/**
 * Reads a bracket expression, the cursor standing behind its `[` (POSIX.1-2017, 9.3.5). Backslashes are ordinary here,
 * `]` in the first place too. Neither it nor its complement holds the newline.
 */
export const readBracket = (cursor: Cursor): ByteSet => {
  const start = cursor.position;
  const negated = cursor.take('^');
  const sets = [readRange(cursor)];
  while (!cursor.take(']')) sets.push(readRange(cursor));
  const text = cursor.since(start);
  if (/^:.*:\]$/s.test(text)) throw new PatternError(`[${text} stands for a class only inside brackets: [[${text}]`);
  const set = union(sets);
  return negated ? complement(set) : withoutNewline(set);
};
