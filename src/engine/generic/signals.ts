import type { Assignment } from './assignment.ts';
import { signsOfName } from './name.ts';
import { type Place, placeOf } from './place.ts';
import { signsOfValue } from './value.ts';
import { wordsOf } from './words.ts';

/** What counts for or against a credential, by name: mostly 0 or 1, some by degree. */
export type Signals = Readonly<Record<string, number>>;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const HEX = /^(?:0x)?[0-9a-f]+$|^(?:0x)?[0-9A-F]+$/;
const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const KNOWN_WORD =
  /pass|pwd|secret|token|test|user|admin|login|demo|hello|world|root|guest|default|data|temp|letmein|welcome|client|server|access|value|string|name|code|valid|wrong|bad|good|old|new|abc|foo|bar|baz|qux/i;
const LOOKS_UP =
  /(?:get|find|lookup|env|read|fetch|config|param|query|translate|\bt|_|i18n|require|import|resource|property|header|load|select|by|field|column|attr|label|input|key|has|contains|equals?|is|assert\w*|expect|log|print\w*|format|sprintf|match|re|regexp?|compile)[!]?[({]\s*$/i;
const COMMENT = /(?:^|\s)(?:\/\/|#|\*|--|;|<!--)/;

const nameSignals = (name: string): Record<string, number> => {
  const { promise, against } = signsOfName(name);
  const signals: Record<string, number> = { 'name in capitals': /^[A-Z][A-Z0-9_]{3,}$/.test(name) ? 1 : 0 };
  if (promise !== undefined) signals[`name: ${promise}`] = 1;
  for (const objection of against) signals[`name, but ${objection}`] = 1;
  return signals;
};

const valueSignals = ({ value, name }: Assignment): Record<string, number> => {
  const { length } = value;
  const signs = signsOfValue(value);
  const isHex = length >= 8 && HEX.test(value);
  const nameWords = new Set(wordsOf(name).filter((word) => word.length > 2));
  return {
    'letters look drawn': clamp(signs.strangeness / 8, -2.5, 2.5),
    'letters look drawn, each': clamp(signs.strangeness / Math.max(4, signs.letters), -1.5, 1.5),
    'kinds of characters look drawn': clamp(signs.disorder / 8, -1, 2.5),
    'letters and digits in turn': clamp(signs.digitTurns, 0, 6) / 3,
    'capitals inside': clamp(signs.caseTurns, 0, 5) / 3,
    'broken into bits': length < 8 ? 0 : clamp(5 - signs.partLength, 0, 3.5) / 2,
    signs: clamp(signs.signs, 0, 3) / 2,
    entropy: clamp(signs.entropy - 3, -1.5, 2),
    short: length < 6 ? 1 : 0,
    'rather short': length >= 6 && length < 8 ? 1 : 0,
    'length 12 or more': length >= 12 ? 1 : 0,
    'length 20 or more': length >= 20 ? 1 : 0,
    'length 32 or more': length >= 32 ? 1 : 0,
    'length 100 or more': length >= 100 ? 1 : 0,
    'letters only': signs.letters === length ? 1 : 0,
    'capitals only': value === value.toUpperCase() && signs.letters > 0 && !isHex ? 1 : 0,
    'digits only': signs.digits === length ? 1 : 0,
    hex: isHex && signs.letters > 0 && signs.digits > 0 ? 1 : 0,
    'length of a hash': isHex && [32, 40, 56, 64, 96, 128].includes(length) ? 1 : 0,
    uuid: UUID.test(value) ? 1 : 0,
    spaces: signs.spaces > 0 ? 1 : 0,
    'words joined': /^[A-Za-z]+(?:[-_.: ][A-Za-z]+)+[0-9]{0,2}$/.test(value) ? 1 : 0,
    'a known word': KNOWN_WORD.test(value) ? 1 : 0,
    'repeats its name': wordsOf(value).some((word) => nameWords.has(word)) ? 1 : 0,
    'base64 with padding': length >= 16 && /^[A-Za-z0-9+/_-]+={1,2}$/.test(value) ? 1 : 0,
  };
};

const waySignals = ({ way, quote, wrapper, before, after }: Assignment): Record<string, number> => ({
  [`way: ${way}`]: 1,
  'handed to a function first': wrapper !== '' && /[({]/.test(wrapper) ? 1 : 0,
  'looked up': LOOKS_UP.test(wrapper) ? 1 : 0,
  'put together': /^["'`]?\s*[+.&|]\s*["'`\w]/.test(after) || /["'`]\s*[+.]\s*$/.test(before) ? 1 : 0,
  'in a comment': COMMENT.test(before) ? 1 : 0,
  'in a quoted text': quote.startsWith('\\') || (quote === '' && /["'`]/.test(before)) ? 1 : 0,
});

const KINDS = ['password', 'secret', 'token', 'named key', 'key', 'auth'];

/** As much of an assignment as the signals of its place depend on. */
export interface Placed {
  /** The kind of credential that its name promises. */
  readonly kind: string;
  readonly isBare: boolean;
  readonly hasLengthOfHash: boolean;
  /** Its name says that it is a password and nothing else, and it is given to it. */
  readonly isPassword: boolean;
  /** The same of a secret. */
  readonly isSecret: boolean;
  /** It mixes letters with digits or signs, as people do when a word is not enough. */
  readonly isMixed: boolean;
  /** A few letters in a row, which a person typed as they came: `asdfgh`. */
  readonly isShort: boolean;
  /** The same, for a user whom a test made up, who stands beside: `user2`, `alice`. */
  readonly isForMadeUpUser: boolean;
  /** Long and of three kinds of characters, as those demand who set rules for passwords. */
  readonly isElaborate: boolean;
}

const GIVEN = ['assigned', 'beside', 'markup', 'option', 'argument'];

const isPlainly = (kind: string, own: Signals): boolean =>
  own[`name: ${kind}`] === 1 &&
  own['looked up'] === 0 &&
  own['put together'] === 0 &&
  GIVEN.some((way) => own[`way: ${way}`] === 1) &&
  !Object.keys(own).some((signal) => signal.startsWith('name, but'));

const CHARACTER_KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];
/** One word, and a number counted up from 1 behind it: where the word is that of its name, what people take for a while. */
const FOR_A_WHILE = /^[A-Za-z]+(?:1|12|123|1234|12345|123456)$/;

/** `username: "user2"`, `login('bob'`: users whom tests make up, beside the value on its line. */
const MADE_UP_USER =
  /\b(?:user(?:name)?|login|email|account)\w{0,10}["']?\s*[:=(,]+>?\s*["'](?:user|test|foo|bar|alice|bob|joe|john|jane|someone|dummy)[\w-]{0,6}(?:["']|@)/i;

/** Words that say something: `see_you_in_2024`. */
const SENTENCE = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+){2,}$/;

const isMixed = (value: string, own: Signals): boolean =>
  value.length >= 8 &&
  !/p[a4@][s5$]{1,2}w[o0]rd/i.test(value) &&
  !(own['repeats its name'] === 1 && FOR_A_WHILE.test(value)) &&
  /[A-Za-z]{2}/.test(value) &&
  /[^A-Za-z_.-]/.test(value) &&
  !/\s/.test(value);

/** What of an assignment matters for the signals of its place. */
export const placed = ({ quote, value, before, after }: Assignment, own: Signals): Placed => ({
  kind: KINDS.find((one) => own[`name: ${one}`] === 1) ?? '',
  isBare: quote === '',
  hasLengthOfHash: own['length of a hash'] === 1,
  isPassword: isPlainly('password', own),
  isSecret: isPlainly('secret', own) && !SENTENCE.test(value),
  isMixed: isMixed(value, own),
  isShort: value.length <= 8 && own['letters only'] === 1,
  isForMadeUpUser: MADE_UP_USER.test(before) || MADE_UP_USER.test(after),
  isElaborate: value.length >= 10 && CHARACTER_KINDS.filter((kind) => kind.test(value)).length >= 3,
});

const given = (isSo: boolean): number => (isSo ? 1 : 0);

/** The signals of a place, for an assignment that stands there. */
export const placeSignals = (what: Placed, place: Place): Signals => {
  const { kind, isBare, hasLengthOfHash, isPassword, isSecret, isMixed, isElaborate, isShort, isForMadeUpUser } = what;
  const isOwn = !place.test && !place.generated && !place.translation;
  const isOwnPassword = isPassword && isOwn;
  return {
    'password of many kinds of characters in settings': given(isOwnPassword && isMixed && place.settings),
    'password of many kinds of characters in code': given(
      isOwnPassword && isMixed && !place.settings && place.written === 'code',
    ),
    'elaborate password': given(isOwnPassword && isMixed && isElaborate),
    'elaborate secret in settings': given(isSecret && isOwn && isMixed && isElaborate && place.written === 'settings'),
    'password in a file of credentials': given(isOwnPassword && place.credentials),
    'secret in a file of credentials': given(isSecret && isOwn && isMixed && place.credentials),
    'bare word in code': given(isBare && place.written === 'code'),
    'bare word in settings': given(isBare && place.written === 'settings'),
    'settings file': given(place.written === 'settings'),
    'text file': given(place.written === 'text'),
    'test file': given(place.test),
    'generated file': given(place.generated),
    translation: given(place.translation),
    [`${kind} in a test`]: given(place.test),
    [`${kind} in a text`]: given(place.written === 'text'),
    'a few letters in a test': given(isShort && place.test),
    'a few letters for a made-up user': given(isShort && isForMadeUpUser && place.test),
    'length of a hash in a test': given(hasLengthOfHash && place.test),
  };
};

/** What means something else together than alone. */
const ownPairs = (own: Signals): Record<string, number> => {
  const both = (a: number | undefined, b: number | undefined): number => (a ?? 0) * (b ?? 0);
  return {
    'beside, weak name': both(own['way: beside'], (own['name: key'] ?? 0) + (own['name: auth'] ?? 0)),
    'hash beside': both(own['length of a hash'], own['way: beside']),
    'signs in a password': both(own.signs, own['name: password']),
    'drawn letters in a password': both(own['letters look drawn'], own['name: password']),
    'drawn letters, weak name': both(own['letters look drawn'], (own['name: key'] ?? 0) + (own['name: auth'] ?? 0)),
    'turns, weak name': both(own['letters and digits in turn'], (own['name: key'] ?? 0) + (own['name: auth'] ?? 0)),
    'short, not a password': both((own.short ?? 0) + (own['rather short'] ?? 0), 1 - (own['name: password'] ?? 0)),
  };
};

/** All signals of an assignment; those of the path apart, for content whose path is not known. */
export const signalsOf = (assignment: Assignment, path: string): { own: Signals; place: Signals } => {
  // One object for all: to copy so many signals costs more than to find them.
  const own = Object.assign(nameSignals(assignment.name), valueSignals(assignment), waySignals(assignment));
  Object.assign(own, ownPairs(own));
  return { own, place: placeSignals(placed(assignment, own), placeOf(path)) };
};
