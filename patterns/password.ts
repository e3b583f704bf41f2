import { isPlaceholder } from '../src/engine/checks.ts';
import { inSequence } from '../src/engine/generic/refusals.ts';
import type { Candidate, Check } from '../src/engine/rule.ts';

const WORD =
  '(?:x-oauth-basic|none|null|nil|undefined|true|false|password|passwd|passwort|passw0rd|passphrase|pass|pwd|pw|secret|token|key|username|user|login|admin|root|test|testing|postgres|mysql|mongo|redis|rabbitmq|guest|foo|foobar|bar|baz|abc|123\\d*|p|x+|\\*+)';
const STAND_IN = new RegExp(
  `^(?:(?:my|your|the|some|new|old|db|app|api|access|auth|personal|private|user|admin|root|test|secret|super|long|strong)?[-_.]?)${WORD}[-_]?[0-9]{0,4}$`,
  'i',
);
/** Capitals as of a constant, and names that end in what the value is: `ACCESS_KEY`, `authToken`. */
const NAME_OF_VALUE =
  /^[A-Z]{3,}(?:[_-][A-Z]{2,})*$|^[a-z]+(?:[A-Z][a-z]+)*(?:Token|Key|Secret|Id|Password|Pass|Name)$/;
const LOCAL_HOST =
  /^(?:localhost|default$|127\.|0\.0\.0\.0|\[|host\b|hostname\b|(?:[\w-]+\.)*example\b|my-?host|your)/i;
/** A variable, or what else is put in when the text is used. A `$` among other signs is one of them. */
const REFERENCE = /[{}<>(]|^[A-Za-z_.]+\)+$|^\$|\$[A-Z_][A-Z0-9_]+|\$[a-z_]{3,}|^\[.*\]$|%[A-Za-z_]{2,}%|^%|^@/;

const percentEscapes = /%[0-9A-Fa-f]{2}/g;

/** `abcd-efghijkl`: somebody ran a finger along the alphabet or the keyboard. What is shorter may be a weak password. */
const isMostlySequence = (text: string): boolean => text.length >= 14 && inSequence(text) * 1.5 >= text.length;

/** True for a text that is a password, and not the word or the reference that stands for one. */
export const isPassword = (text: string): boolean =>
  !STAND_IN.test(text) &&
  !NAME_OF_VALUE.test(text) &&
  !isPlaceholder(text) &&
  !isMostlySequence(text.replace(percentEscapes, '')) &&
  !REFERENCE.test(text.replace(percentEscapes, ''));

/** The secret is a password, and not a word that stands for one, nor the name that goes with it. */
export const notStandIn: Check = {
  name: 'a password and not a stand-in',
  test: ({ secret, match }: Candidate) =>
    secret !== match.groups?.user && !/^anonymous$/i.test(match.groups?.user ?? '') && isPassword(secret),
};

/** The secret is good for another host than the writer's own machine or the one that documentation shows. */
export const notLocal: Check = {
  name: 'for a host that others reach',
  test: ({ match }: Candidate) => !LOCAL_HOST.test(match.groups?.host ?? ''),
};
