import { type Candidate, CHECKS_SEE } from '../rule.ts';

/** In what way a text gives a value to a name. */
export type Way =
  /** `name = value`, `name: value`, `name => value`, with a type between or not */
  | 'assigned'
  /** `name == value` */
  | 'compared'
  /** `setName(value)` */
  | 'called'
  /** `put("name", value)` */
  | 'argument'
  /** `<name>value`, `key="name" value="value"` */
  | 'markup'
  /** `--name value` */
  | 'option'
  /** `?name=value` */
  | 'query'
  /** `name value` */
  | 'beside';

/** A value, the name it is given to, and how. */
export interface Assignment {
  /** The name as written, with what it is a part of: `config.db-password`. */
  readonly name: string;
  readonly way: Way;
  readonly value: string;
  /** What stands between name and value. */
  readonly gap: string;
  /** The quotation mark around the value; empty for a bare one. */
  readonly quote: string;
  /** Functions that the value is handed to before: `new SecureString(`. */
  readonly wrapper: string;
  /** What stands on the line before the name and behind the value, bounded. */
  readonly before: string;
  readonly after: string;
}

const LOOK_BACK = CHECKS_SEE;
const LOOK_AHEAD = 40;

const QUOTE = String.raw`(?:\\?["'\x60]|&(?:quot|#3[49]);)`;
const WRAPPERS = String.raw`(?<wrapper>(?:(?:new )?[A-Za-z_][\w.:<>[\]]{0,30}!?[({]\s*|\[\]\w{1,12}[({]|[([]\s*){0,2})[A-Za-z@$]{0,2}`;
const TYPE = String.raw`(?:\s*:?\s*[A-Za-z*&[\]][\w.:<>*&[\]|? ]{0,24}?)?`;

const grammar = (source: string): RegExp => new RegExp(`^(?:${source})$`);

/** `"name": "password", "value": "…"`, the same over two lines of YAML, `<key>password</key><string>…`. */
const NAMED_VALUE = String.raw`${QUOTE}?\s*,?\s*${QUOTE}?value${QUOTE}?\s*:\s*|</(?:key|name)>\s*<(?:string|value)>`;

/** What may stand between a name and a quoted value. */
const GAPS: readonly (readonly [Way, RegExp])[] = [
  ['assigned', grammar(String.raw`(?:${QUOTE}|\])*\)?${TYPE}\s*(?::{0,3}=|[?.+]=|\|\|=|=>|->|:)\s*${WRAPPERS}`)],
  ['compared', grammar(String.raw`${QUOTE}?[\])]{0,2}\s*[=!]==?\s*${WRAPPERS}`)],
  ['called', grammar(String.raw`\(\s*${WRAPPERS}`)],
  // Erlang writes a binary as <<"…">>.
  ['argument', grammar(String.raw`${QUOTE}?\s*,\s*(?:<<\s*)?${WRAPPERS}`)],
  ['markup', grammar(String.raw`${QUOTE}\s+(?:value|content|string|default|data)\s*=\s*`)],
  ['markup', grammar(NAMED_VALUE)],
  ['beside', grammar(String.raw`\s+(?:(?:-|is|of|by|as|BY)\s+)?`)],
];

const BARE_GAPS: readonly (readonly [Way, RegExp])[] = [
  ['assigned', grammar(String.raw`(?:${QUOTE}|\])*\s*(?::{0,3}=|[?.+]=|\|\|=|=>|->|:|[ \t]\|)\s*`)],
  ['compared', grammar(String.raw`${QUOTE}?\s*[=!]==?\s*`)],
  ['markup', grammar(String.raw`${QUOTE}?>(?:\s*<!\[CDATA\[)?`)],
  ['markup', grammar(NAMED_VALUE)],
  ['beside', grammar(String.raw`\s+`)],
];

/** A name between the one that was found and the value: `publicKey(key = "…")`. */
const INNER = new RegExp(
  String.raw`([A-Za-z_$][\w$.-]*)((?:${QUOTE}|\])*\s*(?::{0,3}=|[?.+]=|\|\|=|=>|->|:|[!=]==?|\()\s*${WRAPPERS})$`,
);

const SCHEME = /(?:(?:bearer|basic|token|apikey|digest)\s+|pass:)$/i;

const wayOf = (gap: string, quote: string): { way: Way; wrapper: string } | undefined => {
  for (const [way, form] of quote === '' ? BARE_GAPS : GAPS) {
    const found = form.exec(gap);
    if (found) return { way, wrapper: found.groups?.wrapper ?? '' };
  }
  return undefined;
};

/** What tells a bare value on a command line or in an address from others: what stands before the name. */
const refined = (way: Way, quote: string, name: string, before: string): Way => {
  if (quote === '' && way === 'assigned' && /[?&]$/.test(before)) return 'query';
  if ((way === 'beside' || way === 'assigned') && name.startsWith('-')) return 'option';
  return way;
};

/**
 * Reads what a pattern of the generic rules matched: its groups `word`, `tail`, `gap`, `quote` and `secret`.
 * @returns undefined when what stands between name and value gives no value to a name
 */
export const assignmentOf = ({ match, secret }: Candidate): Assignment | undefined => {
  const { word = '', tail = '', gap: whole = '', quote = '' } = match.groups ?? {};
  const scheme = SCHEME.exec(whole)?.[0] ?? '';
  const gap = whole.slice(0, whole.length - scheme.length);
  const nameEnd = match.index + word.length + tail.length;
  const line = match.input.slice(Math.max(0, match.index - LOOK_BACK), nameEnd);
  const start = /[\w.$-]*$/.exec(line)!.index;
  let name = line.slice(start);
  let before = line.slice(0, start);
  let read = wayOf(gap, quote);
  if (read === undefined) {
    const inner = INNER.exec(gap);
    read = inner ? wayOf(inner[2]!, quote) : undefined;
    if (inner === null || read === undefined) return undefined;
    before = line + gap.slice(0, inner.index);
    name = inner[1]!;
  }
  const end = match.index + match[0].length;
  return {
    name,
    way: refined(read.way, quote, name, before),
    value: secret,
    gap,
    quote,
    wrapper: read.wrapper,
    before,
    after: match.input.slice(end, end + LOOK_AHEAD),
  };
};
