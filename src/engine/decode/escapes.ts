import { byteText } from '../encoding.ts';
import { contextStart } from './context.ts';
import { type DecodedText, TextBuilder } from './text.ts';

/** A way to write single characters by their code. */
export interface EscapeCode {
  readonly via: string;
  /** Texts, in lower case, that show where one may be. */
  readonly marks: readonly string[];
  /**
   * What makes it worth a look: an escape of a character that secrets or what surrounds them are made of. Letter case does
   * not count, and nothing but what it matches does.
   */
  readonly trigger: RegExp;
  /** An escape, and the text that it stands for. */
  readonly escape: RegExp;
  readonly decode: (written: string) => string | undefined;
}

const WORD = '[a-z0-9+_-]{12}';

const character = (code: number): string | undefined => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);

const DIGITS = [...'0123456789abcdef'];

const percent: EscapeCode = {
  via: 'percent',
  marks: [...'234567'].flatMap((high) => DIGITS.map((low) => `%${high}${low}`)),
  trigger: /%(?:2[bf]|3[ad]|40|5c|25[2-7][0-9a-f]|[2-7][0-9a-f](?:%[2-7][0-9a-f]){2})/i,
  escape: /%[0-9a-f]{2}/gi,
  decode: (written) => String.fromCharCode(Number.parseInt(written.slice(1), 16)),
};

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** JSON (RFC 8259, section 7), JavaScript, Python, C. */
const string: EscapeCode = {
  via: 'escape',
  marks: ['\\u00', '\\u{', '\\x2', '\\x3', '\\x4', '\\x5', '\\x6', '\\x7', '\\/'],
  trigger: new RegExp(`\\\\(?:u00|u\\{|x)[2-7][0-9a-f]|${WORD}\\\\/|\\\\/${WORD}`, 'i'),
  escape: /\\(?:u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|x[0-9A-Fa-f]{2}|[nrtbf"'`\\/])/g,
  decode: (written) => {
    const kind = written[1]!;
    if (kind !== 'u' && kind !== 'x') return SIGNS[kind] ?? kind;
    return character(Number.parseInt(written.replace(/[^0-9a-f]/gi, ''), 16));
  },
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** HTML and XML. */
const entity: EscapeCode = {
  via: 'entity',
  marks: ['&#x', ...DIGITS.slice(0, 10).map((digit) => `&#${digit}`), '&amp;', '&lt;', '&gt;', '&quot;', '&apos;'],
  trigger: new RegExp(`&#(?:x[2-7][0-9a-f]|[0-9]{2,3});|&(?:amp|lt|gt|quot|apos);${WORD}`, 'i'),
  escape: /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos);/gi,
  decode: (written) => {
    const name = written.slice(1, -1).toLowerCase();
    if (name.startsWith('#x')) return character(Number.parseInt(name.slice(2), 16));
    return name.startsWith('#') ? character(Number(name.slice(1))) : NAMED[name];
  },
};

export const ESCAPES: readonly EscapeCode[] = [percent, string, entity];

/** How far before and behind a mark its trigger may reach. */
const TRIGGER_REACH = 20;
/** How far behind the last trigger of a line the text is decoded, in bytes. */
const BEHIND = 1024;

const NEWLINE = 0x0a;

const isTriggered = ({ trigger }: EscapeCode, source: Uint8Array, mark: number): boolean =>
  trigger.test(byteText(source, Math.max(0, mark - TRIGGER_REACH), Math.min(source.length, mark + TRIGGER_REACH)));

const toUtf8 = new TextEncoder();

/** Percent escapes are bytes, all others are characters. */
const bytesOf = (code: EscapeCode, decoded: string): Uint8Array =>
  code === percent ? Uint8Array.of(decoded.charCodeAt(0)) : toUtf8.encode(decoded);

const decodeLine = (code: EscapeCode, source: Uint8Array, start: number, end: number): DecodedText => {
  const builder = new TextBuilder();
  let done = start;
  const text = byteText(source, start, end);
  code.escape.lastIndex = 0;
  for (let found = code.escape.exec(text); found; found = code.escape.exec(text)) {
    const decoded = code.decode(found[0]);
    if (decoded === undefined) continue;
    const bytes = bytesOf(code, decoded);
    const at = start + found.index;
    builder.plain(source, { start: done, end: at }).decoded(bytes, at, found[0].length / bytes.length);
    done = at + found[0].length;
  }
  return builder.plain(source, { start: done, end }).build(code.via);
};

/** Where what is decoded around a mark ends: with its line, or a good way behind it. */
const lineEnd = (source: Uint8Array, mark: number): number => {
  const end = Math.min(source.length, mark + BEHIND);
  const newline = source.subarray(mark, end).indexOf(NEWLINE);
  return newline < 0 ? end : mark + newline;
};

/**
 * The lines, and of long lines the parts, that hold escapes of a kind, decoded.
 * @param marks where its marks begin, ascending
 */
export const escapedTexts = (code: EscapeCode, source: Uint8Array, marks: readonly number[]): DecodedText[] => {
  const stretches: { start: number; end: number }[] = [];
  for (const mark of marks) {
    if (!isTriggered(code, source, mark)) continue;
    const last = stretches.at(-1);
    const end = lineEnd(source, mark);
    if (last && mark < last.end) last.end = end;
    else stretches.push({ start: contextStart(source, mark), end });
  }
  return stretches.map(({ start, end }) => decodeLine(code, source, start, end));
};
