import { byteText } from './encoding.ts';

/** A comment that allows what stands on its line, or on the line below it. */
interface Marker {
  readonly name: string;
  readonly pattern: RegExp;
  readonly where: 'same line' | 'line above';
}

const MARKERS: readonly Marker[] = [
  {
    name: 'keywarden:allow',
    pattern: /\bkeywarden:allow(?![\w-])/,
    where: 'same line',
  },
  {
    name: 'keywarden:allow-next-line',
    pattern: /\bkeywarden:allow-next-line(?![\w-])/,
    where: 'line above',
  },
];

/**
 * The comment that allows a secret.
 * @param lines the text of the lines that the secret stands on
 * @param above the text of the line above them, empty when there is none
 * @returns the name of the comment, or undefined
 */
export const inlineAllowance = (lines: string, above: string): string | undefined =>
  MARKERS.find(({ pattern, where }) => pattern.test(where === 'same line' ? lines : above))?.name;

const MENTION = 'keywarden:allow';

/** Whether a content holds any such comment: most hold none, and need no look at each line. */
export const mentionsAllowance = (bytes: Uint8Array): boolean => {
  const first = MENTION.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (byteText(bytes, at, at + MENTION.length) === MENTION) return true;
  return false;
};
