import { isPublished } from '../published.ts';
import type { Assignment } from './assignment.ts';
import { signsOfValue } from './value.ts';

/** A reason why a text is no credential, whatever else speaks for it. */
interface Refusal {
  /** What the value is, for explanations. */
  readonly name: string;
  readonly test: (assignment: Assignment) => boolean;
}

/** Words that stand where a credential will be. */
const STAND_IN =
  /example|placeholder|changeme|change[-_ ]?(?:me|it|this)|your|dummy|redact|removed|insert|replace|x{4,}|^x+$|\*\*\*|\.\.\.|sample|fake|todo|fixme|lorem|undefined|unknown|notset|not[-_]|invalid|foobar|^my[-_]|some[-_]|enter[-_ ]|(?:password|secret|token|key|passwd)(?:here)?$/i;
const TEMPLATE =
  /\$\{|\$\(|\{\{|\}\}|<%|%>|%\(\w*\)|#\{|@\{|\{[\w.]*\}|(?<![\w%])%[sdvqx@](?!\w)|<[\w -]+>|^\$[A-Za-z_]\w*$|^%\w+%$|^\[.*\]$|^@\w+|^<|^__\w+__$/;
const PLACE =
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)|:\/\/|^[\w.-]+\.(?:com|org|net|io|dev|local|json|ya?ml|xml|txt|pem|crt|cert?|key|jks|p12|pfx|md|html?|js|ts|py|rb|go|java|php|sh|conf|cfg|ini|env|properties|sql|csv|png|svg|log)$/i;
const PATHLIKE = /^[\w@.-]+(?:\/[\w@.-]+)+$/;
const HAS_WORD_PARTS = /^[a-z]+(?:[/.:_-][a-z]+)*$/i;

/** A chain of names, a call, an operation: something that a program works out. */
const CHAIN = /^[A-Za-z_$]\w{0,40}(?:\.[A-Za-z_$]\w{0,40})+$/;
const CODE =
  /^(?:self|this|cls|process|os|env|config|settings|options|opts|args|params|request|req|ctx|data|props|state|var|vars|local|module|each|values)\b[.[]|\w\(|\)$|=>|::|->|^[!&*]\w|\[['"\w]*\]/;
const CODE_BEHIND = /^\s*[([]|^\s*\.\s*[A-Za-z_]/;

/** So few different characters have short and long values that somebody thought of. */
const isRepetitive = (value: string): boolean => {
  const kinds = new Set(value.toLowerCase()).size;
  return kinds < 3 || (value.length >= 8 && kinds < 5) || (value.length >= 20 && kinds < 8);
};

const LEAST_RUN = 4;
const KEYBOARD =
  /qwert[yz]?|asdf(?:g?h?)|zxcv|12qwas|1qaz|q1w2e3(?:r4(?:t5)?)?|1q2w3e(?:4r(?:5t)?)?|abc123|a1b2c3(?:d4(?:e5(?:f6)?)?)?/gi;

/** How many characters stand in a row as on a keyboard or in the alphabet: `1234`, `aaaa`, `fedc`. */
export const inSequence = (value: string): number => {
  const text = value.toLowerCase();
  let most = 0;
  for (let i = 0; i < text.length; ) {
    const step = text.charCodeAt(i + 1) - text.charCodeAt(i);
    let end = i + 1;
    const isStep = step === 0 || step === 1 || step === -1;
    while (isStep && text.charCodeAt(end) - text.charCodeAt(end - 1) === step) end++;
    if (end - i >= LEAST_RUN) most += end - i;
    i = Math.max(i + 1, end - 1);
  }
  for (const [run] of value.matchAll(KEYBOARD)) most += run.length;
  return most;
};

const CRYPT =
  /^(?:#jbcrypt:|[\w.-]{1,30}:)?\$(?:[156y]|2[abxy]?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1)\$|^\{(?:S?SHA\d*|bcrypt|noop|MD5|CRYPT)\}|^pbkdf2_sha|^(?:sha256|sha512|sha1|md5)[$:-]/i;

/** A word that says how something is to be done, where a field only sounds like one for a credential. */
const SWITCH =
  /^(?:true|false|yes|no|on|off|null|nil|none|enabled?|disabled?|required|optional|default|auto|always|never|prompt|ask)$/i;
/** A list of such, or a function of a template, between braces that are still open. */
const IN_TEMPLATE = /\{\{(?!.*\}\})/;
/** Fingerprints of keys that packages and messages are signed with; the keys themselves are public. */
const SIGNS_PACKAGES = /(?:gpg|pgp|repo|apt|deb|rpm)[-_.]?(?:signing[-_.]?)?key|^(?:user\.)?signingkey$/i;
const FINGERPRINT = /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{32}|[0-9A-F]{40})$/i;
/** Before the signature of an address that is good until a second counted from 1970. */
const EXPIRES = /[?&](?:e|expires?)=[0-9]{10}&(?:amp;)?$/i;

const PASSING =
  /csrf|xsrf|authenticity|antiforgery|requestverification|(?:page|continuation|cursor|next|sync|resume)[-_]?token|(?:request|idempotency|lock|change|update|lifecycle|action|asset|work[-_]?unit)[-_]?token$|initial[-_]cluster[-_]token|nonce/i;
/** What a name ends with that is given to something worked out from a credential, which does not lead back to it. */
const DIGEST =
  /(?:hash|digest|checksum|fingerprint|thumbprint|md5|sha[0-9]{1,3}|(?:sealed|wrapped|encrypted)[-_]?(?:[a-z]{2,8}[-_]?)?key|(?:encoded|hashed)[-_]?password)$|^hashed[-_]/i;
/** How OpenSSL is told where to get a password: a variable, a file, a descriptor. */
const READ_FROM = /^(?:pass:[$%]|(?:env|file|fd):)/;
/** What programs show beside a field for a credential. */
const SHOWN = /(?:button|title|label|hint|caption|tooltip|heading|placeholder|prompt|description)$/i;
const ASKS = /^(?:forgot|forget|lost|reset|change|confirm|enter)/i;
/** Behind the beginning of a credential of which no more is shown: three dots, or the sign for them in UTF-8. */
const CUT_OFF = /^\s?(?:\.{3}|\u00e2\u0080\u00a6)/;
const UUID = /^[0-9a-z]{7,8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i;
/** A comment behind the value. */
const SAID_TO_BE_NONE =
  /^["'`]?[\]})]{0,3}[,;]?\s*(?:\/\/|#|--|<!--)\s*(?:\w+ )?(?:invalid|wrong|bad|fake|dummy|bogus|not real)\b/i;
const PRINTABLE = /^[\t\r\n\x20-\x7e]{4,}$/;
/** Where it is short, without its padding too, as those write it who copy it by hand. */
const BASE64 = /^(?=.{0,40}$|.*=$)(?:[A-Za-z0-9+/]{4}){2,}(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** Words that were only encoded. */
const isEncodedWords = (value: string): boolean => {
  if (!BASE64.test(value)) return false;
  const text = atob(value);
  return PRINTABLE.test(text) && (signsOfValue(text).strangeness < 0 || STAND_IN.test(text));
};

const JWT = /^(?:Bearer )?eyJ[\w-]{8,}\.eyJ[\w-]{4,}\./;
const NUMBER =
  /^[-+]?(?:0x[0-9a-f]+|[0-9]+(?:\.[0-9]+)+)$|^v?[0-9]+\.[0-9]+\.[0-9]+[-+]|^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ]|$)/i;
const REGEX = /\(\?[:=!<]|\[\^?\\?\w+-|\\[dwsbSDW]|(?:\\x[0-9a-f]{2}){3}|[\])][*+?]/i;
const ALGORITHM =
  /^(?:[a-z]+[-_/])*(?:sha-?[0-9]{1,3}|md5|crc-?[0-9]{1,2}|pbkdf2|scrypt|bcrypt|argon2(?:id?|d)?|aes[-_]?[0-9]*|rsa|dsa|ecdsa|ed25519|x25519|curve25519|hmac|hs[0-9]{3}|rs[0-9]{3}|es[0-9]{3}|ps[0-9]{3}|chacha20|poly1305|gcm|cbc|pkcs[0-9]*|p-?[0-9]{3,4}|secp[0-9]+[kr]1|x509v?3?|mlkem[0-9x]+|oauth[12]?)(?:[-_/@.+]\w+|nvme)*$/i;

/** A sequence, or two of them that take turns: `a1b2c3d4`. */
const isSequence = (value: string): boolean => {
  if (inSequence(value) * 2.5 >= value.length) return true;
  if (value.length < 8) return false;
  let even = '';
  let odd = '';
  let isEven = true;
  for (const character of value) {
    if (isEven) even += character;
    else odd += character;
    isEven = !isEven;
  }
  return inSequence(even) + inSequence(odd) >= value.length * 0.7;
};

/** Names joined by dots, and no token of several parts. */
const isChain = (value: string): boolean => CHAIN.test(value) && (value.match(/[0-9]/g)?.length ?? 0) <= 2;

const REFUSALS: readonly Refusal[] = [
  { name: 'a template', test: ({ value }) => TEMPLATE.test(value) },
  { name: 'the same characters again and again', test: ({ value }) => isRepetitive(value) },
  { name: 'a sequence', test: ({ value }) => isSequence(value) },
  { name: 'a JSON Web Token, which a rule of its own looks at', test: ({ value }) => JWT.test(value) },
  { name: 'a number, a version or a date', test: ({ value }) => NUMBER.test(value) },
  { name: 'a regular expression or bytes', test: ({ value }) => REGEX.test(value) },
  { name: 'a switch', test: ({ value }) => SWITCH.test(value) },
  {
    name: 'the name of a field',
    test: ({ value, quote, after }) => quote === '' && /[=(:]$/.test(value) && /^["'`]/.test(after),
  },
  {
    name: 'a function of a template',
    test: ({ quote, before, gap }) => quote === '' && IN_TEMPLATE.test(before + gap),
  },
  {
    name: 'the fingerprint of a public key',
    test: ({ name, value }) => SIGNS_PACKAGES.test(name) && FINGERPRINT.test(value),
  },
  {
    name: 'a public key',
    test: ({ name, quote, value, before }) =>
      (quote === '' && /key$/i.test(name) && /\bpublic\s*$/i.test(before)) || /^age1[0-9a-z]{58}$/.test(value),
  },
  { name: 'a signature that expires', test: ({ way, before }) => way === 'query' && EXPIRES.test(before) },
  { name: 'an algorithm', test: ({ value }) => ALGORITHM.test(value) },
  { name: 'a token for one form or one page', test: ({ name }) => PASSING.test(name) },
  { name: 'a digest', test: ({ name }) => DIGEST.test(name) },
  { name: 'what documentation shows', test: ({ value }) => isPublished(value) },
  { name: 'its own name', test: ({ name, value }) => value.length < 8 && name.endsWith(value) },
  { name: 'a type', test: ({ quote, value }) => quote === '' && /^[A-Z][A-Za-z0-9]*\?$/.test(value) },
  { name: 'where a password is read from', test: ({ value }) => READ_FROM.test(value) },
  { name: 'the number of an account', test: ({ value }) => /^(?:amzn1\.account\.|arn:aws)/.test(value) },
  {
    name: 'a word of a sentence',
    test: ({ way, quote, value, after }) =>
      way === 'beside' && quote === '' && /^[a-z]+$/.test(value) && /^[,.]? [a-z]{2,} ?[a-z]/i.test(after),
  },
  {
    name: 'a token that tells repeated requests',
    test: ({ name, value }) => /client[-_]?token$/i.test(name) && UUID.test(value),
  },
  { name: 'said to be none', test: ({ after }) => SAID_TO_BE_NONE.test(after) },
  {
    name: 'a text that is shown',
    test: ({ name, value }) => SHOWN.test(name) || (ASKS.test(name) && /^[A-Za-z]+$/.test(value)),
  },
  { name: 'a key of the keyboard', test: ({ value }) => /^(?:ctrl|alt|shift|cmd|meta)[-+]/i.test(value) },
  {
    name: 'what a command is handed',
    test: ({ gap, before, after }) => gap.includes('|') && !/\|/.test(before) && !/^\s*\|/.test(after),
  },
  { name: 'cut off', test: ({ after }) => CUT_OFF.test(after) },
  { name: 'an error', test: ({ name }) => /error|exception/i.test(name) },
  {
    name: 'a part of an address',
    test: ({ way, quote, before }) => way === 'beside' && quote === '' && /[/@:]$/.test(before),
  },
  { name: 'a badge', test: ({ way, before }) => way === 'query' && /badge|\.svg/.test(before) },
  { name: 'a password hash', test: ({ value }) => CRYPT.test(value) },
  { name: 'words in base64', test: ({ value }) => isEncodedWords(value) },
  { name: 'words that stand in for a credential', test: ({ value }) => STAND_IN.test(value) },
  { name: 'a path, an address or a file name', test: ({ value }) => PLACE.test(value) },
  { name: 'path-like words', test: ({ value }) => HAS_WORD_PARTS.test(value) && PATHLIKE.test(value) },
  {
    name: 'code',
    test: ({ value, quote, after }) => quote === '' && (isChain(value) || CODE.test(value) || CODE_BEHIND.test(after)),
  },
  { name: 'text of many words', test: ({ value }) => /\S\s+\S+\s+\S/.test(value) },
  {
    name: 'the words of a table',
    test: ({ gap, quote, value, after }) =>
      quote === '' && gap.includes('|') && /^[A-Za-z]+$/.test(value) && /^ [A-Za-z]+ [A-Za-z]/.test(after),
  },
  { name: 'not in ASCII', test: ({ value }) => /[^\t\x20-\x7e]|(?:\\u[0-9a-f]{4}){2}/i.test(value) },
];

/** What the value is instead of a credential, in words; undefined when nothing is sure. */
export const refusalOf = (assignment: Assignment): string | undefined =>
  REFUSALS.find(({ test }) => test(assignment))?.name;
