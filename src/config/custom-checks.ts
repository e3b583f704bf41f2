import { lettersAndDigits, minEntropy, notPlaceholder } from '../engine/checks.ts';
import type { Check } from '../engine/rule.ts';
import type { CustomValue } from './settings-shape.ts';

type Value = CustomValue['value'];
type Alphabet = NonNullable<Value['alphabet']>['value'];

const ALPHABETS: Readonly<Record<Alphabet, RegExp>> = {
  digits: /^[0-9]*$/,
  hex: /^(?:[0-9a-f]*|[0-9A-F]*)$/,
  base32: /^[A-Z2-7]*=*$/,
  base62: /^[0-9A-Za-z]*$/,
  base64: /^[0-9A-Za-z+/]*=*$/,
  base64url: /^[\w-]*=*$/,
};

const madeOf = (alphabet: Alphabet): Check => ({
  name: `${alphabet} alphabet`,
  test: ({ secret }) => ALPHABETS[alphabet].test(secret),
});

/** Content is one character a byte; people count characters. */
const lengthOf = (byteText: string): number => byteText.replace(/[\x80-\xbf]/g, '').length;

const minLength = (least: number): Check => ({
  name: `length >= ${least}`,
  test: ({ secret }) => lengthOf(secret) >= least,
});

const maxLength = (most: number): Check => ({
  name: `length <= ${most}`,
  test: ({ secret }) => lengthOf(secret) <= most,
});

/** The checks that a rule of the user's asks for. */
export const customChecks = (value: Value): Check[] => [
  ...(value.minLength ? [minLength(value.minLength.value)] : []),
  ...(value.maxLength ? [maxLength(value.maxLength.value)] : []),
  ...(value.alphabet ? [madeOf(value.alphabet.value)] : []),
  ...(value.mixed?.value === true ? [lettersAndDigits] : []),
  ...(value.notPlaceholder?.value === true ? [notPlaceholder] : []),
  ...(value.entropy ? [minEntropy(value.entropy.value)] : []),
];
