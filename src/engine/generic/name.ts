import { wordsOf } from './words.ts';

/** What a name says about its value. */
export interface NameSigns {
  /** The kind of credential that the name promises; undefined for a name that promises none. */
  readonly promise: 'password' | 'secret' | 'token' | 'named key' | 'key' | 'auth' | undefined;
  /** What else the name says, which speaks against a credential. */
  readonly against: ReadonlySet<Objection>;
}

export type Objection = 'identifier' | 'about' | 'place' | 'public' | 'digest' | 'made up' | 'shown' | 'index';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const PASSWORD = words(
  'password passwords passwd pwd pass passphrase passwort authtok passcode pswd psw pw psk passin passout',
);
const SECRET = words('secret secrets credential credentials cred creds');
const TOKEN = words('token tokens bearer jwt');
const KEY = words('key keys');
const AUTH = words('auth authorization authentication oauth oauth2 access');
/** What makes a key one that opens something. */
const OPENS = words(
  'api access secret private auth account app application client consumer master encryption encrypt signing sign shared service ' +
    'storage license licence subscription admin user server write read crypt crypto cipher hmac jwt session security deploy ' +
    'x nk xk n aws azure google github ssh webhook primary secondary host sas bot oauth',
);

const OBJECTIONS: Readonly<Record<Objection, ReadonlySet<string>>> = {
  identifier: words('id ids identifier uuid guid name names username user arn'),
  about: words(
    'length len size type kind count max min limit policy rule rules expiry expires ' +
      'expiration expire ttl timeout age lifetime duration interval enabled disabled enable disable required optional strength ' +
      'format pattern regex regexp version algorithm alg method mode status state scope scopes issuer audience owner ' +
      'usage provider manager service handler factory generator encoder validator helper reset change changed forgot ' +
      'confirm set get has is parser reader writer builder schema class struct interface request response info data list ' +
      'map dict table column row field fields param params parameter attribute attr property option flag prefix suffix ' +
      'separator delimiter begin start end stop next prev first last left right code event time date created updated ' +
      'store url uri link',
  ),
  place: words(
    'path file filename dir directory folder location url uri link endpoint host port server address addr page route ref',
  ),
  public: words('gpg pgp recv public pub publishable pk site sitekey recaptcha clientid'),
  digest: words(
    'hash hashed digest checksum md5 sha sha1 sha256 sha512 fingerprint thumbprint etag integrity signature sig crc commit ' +
      'revision rev bcrypt encrypted cipher ciphertext enc salt nonce iv',
  ),
  'made up': words(
    'fake dummy mock mocked example sample invalid wrong bad incorrect non not no unknown missing empty placeholder stub bogus',
  ),
  shown: words(
    'errors label hint message msg error title description desc help text caption tooltip header heading prompt translation i18n lang',
  ),
  index: words(
    'primary foreign sort partition cache index object group lookup map hash row col column item element entry node ' +
      'vault keyboard press down up event shortcut hot arrow dict node series sorted ordering translation message storage s3 bucket ' +
      'localization localisation',
  ),
};

const OTHER_WORDS = words(
  'monkey turkey hockey donkey whiskey jockey hotkey mickey keykey okey jokey pinkey latchkey passkey pubkey publickey formkey',
);

/** Endings that tell a word written without a break: `apikey`, `dbpassword`. */
const ENDINGS: readonly (readonly [RegExp, NonNullable<NameSigns['promise']>])[] = [
  [/(?:password|passwd|passphrase|pwd)s?$/, 'password'],
  [
    /^(?:db|sa|my|user|root|admin|mysql|ldap|smtp|imap|mail|ftp|http|proxy|redis|pg|require|remote|local|ossrh)pass$|^(?:bind|root|ldap)pw$/,
    'password',
  ],
  [/(?:secret|credential)s?$/, 'secret'],
  [/token(?:s|value)?$/, 'token'],
  [
    /(?:api|app|access|auth|account|secret|private|priv|master|consumer|license|encryption|ssh)keys?$|^(?:n|x|pn|s|i)keys?$/,
    'named key',
  ],
  [/.{3}keys?$/, 'key'],
  [/.{3}(?:auth|access)$/, 'auth'],
];

/** A pass that is gone through, as compilers and encoders do: `firstPass`, `render_pass`. */
const STAGES = words(
  'first second third last single multi two one render depth shadow blur filter encode encoding compile optimizer',
);

const RANK = ['password', 'secret', 'token', 'named key', 'key', 'auth'] as const;

const promiseOfWord = (word: string, rest: readonly string[], before = ''): NameSigns['promise'] => {
  if (word === 'pass' && STAGES.has(before)) return undefined;
  if (PASSWORD.has(word)) return 'password';
  if (SECRET.has(word)) return 'secret';
  if (TOKEN.has(word)) return 'token';
  if (KEY.has(word)) return rest.some((other) => OPENS.has(other)) ? 'named key' : 'key';
  if (AUTH.has(word)) return 'auth';
  if (OTHER_WORDS.has(word)) return undefined;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1];
};

/** So many names are remembered: code uses the same few again and again. */
const MOST_NAMES = 512;
const known = new Map<string, NameSigns>();

/** What a name says: `stripeApiKey` promises a key, `password_hint` a password and yet something shown. */
export const signsOfName = (name: string): NameSigns => {
  const signs = known.get(name) ?? readName(name);
  if (known.size === MOST_NAMES) known.clear();
  known.set(name, signs);
  return signs;
};

const readName = (name: string): NameSigns => {
  const all = wordsOf(name).slice(-8);
  const promises = all.map((word, i) => promiseOfWord(word, all.toSpliced(i, 1), all[i - 1]));
  const promise = RANK.find((kind) => promises.includes(kind));
  const at = promises.findLastIndex((kind) => kind !== undefined);
  const against = new Set<Objection>();
  for (const [objection, objecting] of Object.entries(OBJECTIONS) as [Objection, ReadonlySet<string>][]) {
    // What a name is about stands behind it: `password_length`, but also `userPassword`.
    const looked =
      objection === 'identifier' || objection === 'about' || objection === 'place' ? all.slice(at + 1) : all;
    if (looked.some((word, i) => objecting.has(word) && !(looked === all && promises[i] !== undefined)))
      against.add(objection);
  }
  return { promise, against };
};
