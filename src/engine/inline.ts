import type { CommentSubject } from './comment-subject.ts';
import { byteText } from './encoding.ts';
import { SECRETLINT, secretlintAllowance } from './secretlint.ts';

/** A comment that allows what stands on its line, or on the line below it. */
interface Marker {
  readonly name: string;
  readonly pattern: RegExp;
  readonly where: 'same line' | 'line above';
}

const OWN: readonly Marker[] = [
  { name: 'keywarden:allow', pattern: /\bkeywarden:allow(?![\w-])/, where: 'same line' },
  { name: 'keywarden:allow-next-line', pattern: /\bkeywarden:allow-next-line(?![\w-])/, where: 'line above' },
];

/** Those of gitleaks, betterleaks, trufflehog and detect-secrets; the last knows two words and two ways to write them. */
const OTHERS: readonly Marker[] = [
  { name: 'gitleaks:allow', pattern: /\bgitleaks:allow(?![\w-])/, where: 'same line' },
  { name: 'betterleaks:allow', pattern: /\bbetterleaks:allow(?![\w-])/, where: 'same line' },
  { name: 'trufflehog:ignore', pattern: /\btrufflehog:ignore(?![\w-])/, where: 'same line' },
  {
    name: 'pragma: allowlist secret',
    pattern: /\bpragma: ?(?:allow|white)list[ -]secret(?![\w-])/,
    where: 'same line',
  },
  {
    name: 'pragma: allowlist nextline secret',
    pattern: /\bpragma: ?(?:allow|white)list[ -]nextline[ -]secret(?![\w-])/,
    where: 'line above',
  },
];

/** Which comments count. */
export interface CommentKinds {
  /** `keywarden:allow`. */
  readonly own: boolean;
  /** Those of other tools. */
  readonly others: boolean;
}

/**
 * The comment that allows a secret.
 * @returns its name, or undefined when there is none that counts
 */
export const inlineAllowance = (subject: CommentSubject, { own, others }: CommentKinds): string | undefined => {
  const { lines, above } = subject;
  const markers = [...(own ? OWN : []), ...(others ? OTHERS : [])];
  const marker = markers.find(({ pattern, where }) => pattern.test(where === 'same line' ? lines : above));
  return marker?.name ?? (others ? secretlintAllowance(subject) : undefined);
};

const MENTION = new RegExp(
  `keywarden:allow|gitleaks:allow|betterleaks:allow|trufflehog:ignore|pragma: ?(?:allow|white)list|${SECRETLINT}`,
);

/** Whether a content holds any such comment: most hold none, and need no look at each line. */
export const mentionsAllowance = (bytes: Uint8Array): boolean => MENTION.test(byteText(bytes, 0, bytes.length));
