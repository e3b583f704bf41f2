import { judge } from '../src/engine/generic/judge.ts';
import { type Check, defineRules, type Rule } from '../src/engine/rule.ts';

/** What may follow the word in a name: `keyId`, `password_2`, `token.value`. */
const TAIL = String.raw`(?<tail>[\w.$-]{0,40})(?![\w.$-])`;
const QUOTE = String.raw`(?:\\?["'\x60]|&(?:quot|#3[49]);)`;
/** Up to the quoted value: the end of a quoted name, then anything but quotes. What it says is read by the check. */
const GAP = String.raw`(?<gap>${QUOTE}?(?:[ \t]{0,8},)?[^\r\n"'\x60,;]{0,48}?)(?<quote>${QUOTE})`;
const QUOTED = String.raw`(?<secret>(?:[^\r\n"'\x60\\]|\\(?!["'\x60])[^\r\n]){4,512}?)(?=${QUOTE})`;

/** Up to a bare value: `=`, `:`, blanks, and the scheme of a header. */
const BARE_GAP = String.raw`(?<gap>(?:${QUOTE}|\]){0,2}(?:[ \t]{0,20}[=:>?|~!.+-]{1,4}[ \t]{0,20}(?:<!\[CDATA\[)?|[ \t]{1,20})(?:(?:bearer|basic|token|apikey)[ \t]{1,4}|pass:)?)`;
const bare = (least: string): string =>
  String.raw`(?<secret>(?![$<@%/*.])${least}(?:[^\s"'\x60<>,;(){}&|\\]|&(?!\w{1,30}=)){4,512}?)(?=[\])}.]{0,3}(?:[\s"'\x60<>,;(){}&|\\]|$))`;
/** Of bare values, words cannot be told from names where the word promises little. */
const WITH_DIGIT = String.raw`(?=[^\s"'\x60<>,;(){}&|\\]{0,60}[0-9])`;

const patterns = (word: string, least = ''): RegExp[] => [
  new RegExp(`(?<word>${word})${TAIL}${GAP}${QUOTED}`, 'i'),
  new RegExp(`(?<word>${word})${TAIL}${BARE_GAP}${bare(least)}`, 'i'),
];

/** As Jenkins keeps them: encrypted, with a key that lies beside. */
const inBraces = (word: string): RegExp =>
  new RegExp(
    `(?<word>${word})(?<tail>[a-z]{0,12})(?<gap>>)\\{(?:[\\w-]{1,30} ){0,2}(?<secret>[^\\s{}<>]{16,400}) ?\\}<`,
    'i',
  );

const NAME = 'pass|pwd|secret|token|api_?-?key|private_?-?key|access_?-?key';

/** A name and its value as two fields: of an API client, a container, a property list, a Hadoop site. */
const NAMED_VALUES = [
  new RegExp(
    String.raw`(?<word>${NAME})${TAIL}(?<gap>${QUOTE}\s{0,4},\s{0,24}${QUOTE}value${QUOTE}\s{0,4}:\s{0,4})(?<quote>${QUOTE})(?<secret>[^\r\n"'\x60\\]{4,512})(?=${QUOTE})`,
    'i',
  ),
  new RegExp(
    String.raw`(?<word>${NAME})${TAIL}(?<gap>["']?[ \t]{0,4}\r?\n[ \t]{0,40}value:[ \t]{1,4})(?<quote>["']?)(?<secret>[^\s"'{}<>]{4,512})(?=["'\s]|$)`,
    'i',
  ),
  new RegExp(
    String.raw`(?<word>${NAME})${TAIL}(?<gap></(?:key|name)>\s{0,40}<(?:string|value)>)(?<quote>)(?<secret>[^\s<>]{4,512})(?=</(?:string|value)>)`,
    'i',
  ),
];

const likelyAnywhere: Check = {
  name: 'looks like a credential',
  test: (candidate) => judge(candidate).surest !== undefined,
};

const likelyHere: Check = {
  name: 'looks like a credential where it stands',
  asksPath: true,
  test: (candidate) => judge(candidate).confidence !== undefined,
};

const SHARED = {
  source: 'https://cwe.mitre.org/data/definitions/798.html',
  severity: 'error',
  confidence: 'medium',
  generic: true,
  checks: [likelyAnywhere, likelyHere],
  confidenceOf: (candidate) => judge(candidate).confidence ?? 'low',
  surestOf: (candidate) => judge(candidate).surest ?? 'low',
} as const satisfies Partial<Rule>;

export const generic = defineRules([
  {
    ...SHARED,
    id: 'generic-password',
    description: 'Password in code or settings',
    patterns: [...patterns('pass|pwd|psw|bindpw|rootpw|authtok'), inBraces('pass|privatekey|apitoken')],
    keywords: ['pass', 'pwd', 'psw', 'bindpw', 'rootpw', 'authtok', 'privatekey', 'apitoken'],
    gives: 'value',
    advice: 'Change the password, and read it from the environment or a secret store.',
  },
  {
    ...SHARED,
    id: 'generic-secret',
    description: 'Secret in code or settings',
    patterns: [...patterns('secret|cred|psk'), inBraces('secret')],
    keywords: ['secret', 'cred', 'psk'],
    gives: 'value',
    advice: 'Have a new secret issued, and read it from the environment or a secret store.',
  },
  {
    ...SHARED,
    id: 'generic-token',
    description: 'Token in code or settings',
    patterns: patterns('token|bearer|jwt', WITH_DIGIT),
    keywords: ['token', 'bearer', 'jwt'],
    gives: 'digit',
    advice: 'Revoke the token where it was issued, and read the new one from the environment or a secret store.',
  },
  {
    ...SHARED,
    id: 'generic-key',
    description: 'Key in code or settings',
    patterns: patterns('key', WITH_DIGIT),
    keywords: ['key'],
    gives: 'digit',
    advice: 'Revoke the key where it was issued, and read the new one from the environment or a secret store.',
  },
  {
    ...SHARED,
    id: 'generic-named-value',
    description: 'Credential in a field of its own beside its name',
    patterns: NAMED_VALUES,
    keywords: ['"value"', '\\"value', 'value:', '<string>', '<value>'],
    span: 320,
    advice: 'Have the credential replaced where it was issued, and read it from the environment or a secret store.',
  },
  {
    ...SHARED,
    id: 'generic-auth',
    description: 'Credential in code or settings',
    patterns: patterns('auth|access', WITH_DIGIT),
    keywords: ['auth', 'access'],
    gives: 'digit',
    advice: 'Revoke the credential where it was issued, and read the new one from the environment or a secret store.',
  },
]);
