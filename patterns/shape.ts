/**
 * The ways in which a credential stands in a text. Everything is bounded, so that a pattern costs a fixed time a
 * keyword, and proven linear by a test.
 */

/** What sets the colour of a terminal (ECMA-48, SGR), as it is in a log or as it is written in code. */
const COLOUR = String.raw`(?:\x1b|\\(?:u001[bB]|x1[bB]|033|e))\[[0-9;]{0,12}m`;

/** What may stand before a token: nothing of what it is made of, unless that ends an escape (`\n`, `%3D`, `\x1b[31m`). */
const before = (body: string): string => String.raw`(?<=^|[^A-Za-z0-9${body}]|\\[nrt]|%[0-9A-Fa-f]{2}|${COLOUR})`;

/** `=` ends a value in base64, but before a value it assigns. */
const withoutPadding = (characters: string): string => characters.replace('=', '');

/** `_` and `-` join a name and a value too: `acme_key-value`. */
const withoutJoints = (characters: string): string => withoutPadding(characters).replace(/[_-]/g, '');

/** A type, or what else may stand between a name and its value as a word of its own. */
const TYPE = String.raw`(?:[^\w\r\n]{1,10}(?:string|str|value|text|default)(?![A-Za-z0-9]))?`;

/** What stands between a name and its value in code, configuration, markup, tables and command lines. */
const BETWEEN = `[\\w.-]{0,24}${TYPE}[^\\w\\r\\n]{1,16}?`;

/** What a name that holds a credential ends with. */
export const CREDENTIAL_NAME = '(?:key|token|secret|password|passwd|pwd|pass|auth|credential)';

/**
 * A credential that is recognised by its own looks.
 * @param body regular expression source of the token
 * @param alsoBody further characters, as in a character class, that would make it part of something longer
 */
export const token = (body: string, alsoBody = ''): RegExp =>
  new RegExp(`${before(withoutPadding(alsoBody))}(?:${body})(?![A-Za-z0-9${alsoBody}])`);

/**
 * A credential that is recognised by the name it is given to: `name = "value"`, `"name": "value"`, `<name>value`,
 * `--name value`, `setName("value")`, `getenv("NAME", "value")`. Letter case counts in neither of the two.
 * @param name regular expression source of the end of the name; more word characters may follow it
 * @param value regular expression source of the value
 * @param alsoValue further characters, as in a character class, that would make it part of something longer
 */
export const named = (name: string, value: string, alsoValue = ''): RegExp =>
  new RegExp(
    `(?:${name})${BETWEEN}(?<![A-Za-z0-9${withoutPadding(alsoValue)}])(?<secret>${value})(?![A-Za-z0-9${alsoValue}])`,
    'i',
  );

/**
 * A credential that is recognised by a name that stands not far before it, on its line or the one above, with words in
 * between: `acme token is "value"`, `[acme] using key=value`. Letter case counts in neither of the two.
 * @param name regular expression source of the name
 * @param value regular expression source of the value
 * @param alsoValue further characters, as in a character class, that would make it part of something longer
 */
export const near = (name: string, value: string, alsoValue = ''): RegExp =>
  new RegExp(
    `(?:${name})[\\s\\S]{0,40}?(?<![A-Za-z0-9${withoutJoints(alsoValue)}])(?<secret>${value})(?![A-Za-z0-9${alsoValue}])`,
    'i',
  );

/** What tells a value to be a credential where the name before it may also be an ordinary word. */
const TELLING = '(?:key|token|secret|passw|pwd|auth|credential|access|private)';

/**
 * A credential that is recognised by a name and then, not far behind it and maybe on the next line, a word such as key
 * or token that the value follows: `acme:\n  api_key: value`. For names that are ordinary words too. Letter case
 * counts in neither of the two.
 * @param name regular expression source of the name
 * @param value regular expression source of the value
 * @param alsoValue further characters, as in a character class, that would make it part of something longer
 */
export const keyed = (name: string, value: string, alsoValue = ''): RegExp[] => {
  const end = `(?<![A-Za-z0-9${withoutPadding(alsoValue)}])(?<secret>${value})(?![A-Za-z0-9${alsoValue}])`;
  return [
    new RegExp(`(?<![A-Za-z])(?:${name})[\\s\\S]{0,40}?${TELLING}\\w{0,24}${TYPE}\\W{1,16}?${end}`, 'i'),
    new RegExp(`${CREDENTIAL_NAME}[^\\w\\r\\n]{1,10}(?:${name})[^A-Za-z0-9\\r\\n][^\\r\\n]{0,20}?${end}`, 'i'),
  ];
};

/** Regular expression source of a UUID (RFC 9562). */
export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** As a UUID is grouped, but of any letters and digits: what some vendors issue. */
export const UUID_LIKE = UUID.replaceAll('a-f', 'a-z');
