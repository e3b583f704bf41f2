import { entropy } from '../checks.ts';
import { strangeness } from './letters.ts';

/** What a value looks like, in numbers. */
export interface ValueSigns {
  /** How much more its letters look drawn than written, in bits. */
  readonly strangeness: number;
  /** How much more small letters, capitals and digits follow one another as if drawn than as in identifiers, in bits. */
  readonly disorder: number;
  /** How often letters and digits take turns. */
  readonly digitTurns: number;
  /** How often a capital follows a small letter. */
  readonly caseTurns: number;
  /** How long the words are that capitals and digits part it into, on average. */
  readonly partLength: number;
  readonly digits: number;
  readonly letters: number;
  /** Signs other than those that words are joined with. */
  readonly signs: number;
  readonly spaces: number;
  /** Shannon entropy, bits a character. */
  readonly entropy: number;
}

/** Letters as digits and signs stand in for them: `p4ssw0rd`. */
const STAND_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const sumOfRuns = (text: string): number => {
  let bits = 0;
  for (const [run] of text.matchAll(/[A-Za-z]{2,}/g)) bits += strangeness(run);
  return bits;
};

const STANDING_IN = /(?<=[A-Za-z])[0134578@$!](?=[A-Za-z])/g;

/** The likelier of two readings: as written, or with digits read as the letters that they stand in for. */
const strangenessOf = (value: string): number => {
  const asWritten = sumOfRuns(value);
  const read = value.replace(STANDING_IN, (sign) => STAND_FOR[sign]!);
  return read === value ? asWritten : Math.min(asWritten, sumOfRuns(read));
};

const count = (value: string, kind: RegExp): number => value.match(kind)?.length ?? 0;

/** How likely a small letter, a capital, a digit is behind each of them in the identifiers of source code. */
const FOLLOWS = [
  [0.858, 0.114, 0.028],
  [0.55, 0.391, 0.058],
  [0.315, 0.252, 0.433],
] as const;

const kindOf = (code: number): 0 | 1 | 2 | undefined => {
  if (code >= 0x61 && code <= 0x7a) return 0;
  if (code >= 0x41 && code <= 0x5a) return 1;
  return code >= 0x30 && code <= 0x39 ? 2 : undefined;
};

const disorderOf = (value: string): number => {
  const kinds = Array.from(value, (character) => kindOf(character.charCodeAt(0)));
  const counts = [0, 0, 0];
  let all = 0;
  for (const kind of kinds) {
    if (kind === undefined) continue;
    counts[kind]!++;
    all++;
  }
  let bits = 0;
  for (let i = 1; i < kinds.length; i++) {
    const [before, kind] = [kinds[i - 1], kinds[i]];
    if (before !== undefined && kind !== undefined) bits += Math.log2(counts[kind]! / all / FOLLOWS[before][kind]);
  }
  return bits;
};

export const signsOfValue = (value: string): ValueSigns => ({
  strangeness: strangenessOf(value),
  disorder: disorderOf(value),
  digitTurns: count(value, /[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g),
  caseTurns: count(value, /[a-z](?=[A-Z])/g),
  partLength: value.length / Math.max(1, count(value, /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g)),
  digits: count(value, /[0-9]/g),
  letters: count(value, /[A-Za-z]/g),
  signs: count(value, /[^A-Za-z0-9_\-. ]/g),
  spaces: count(value, /\s/g),
  entropy: entropy(value),
});
