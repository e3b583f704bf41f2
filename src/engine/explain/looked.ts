import { byteText } from '../encoding.ts';
import type { Span } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isAmong } from '../whole-files.ts';

/** A rule that looks at a line, and why. */
export interface Looked {
  readonly rule: Rule;
  /** Those of its keywords that stand where it looks; none for a rule that looks at every line. */
  readonly keywords: readonly string[];
}

/** Where a keyword may stand for a rule to look at the line: on it, or as far away as the rule looks. */
const within = ({ span }: Rule, line: Span, length: number): Span =>
  span === undefined ? line : { start: Math.max(0, line.start - 2 * span), end: Math.min(length, line.end + span) };

/** The rules that look at a line, given by its byte offsets; what is encoded there is not counted. */
export const lookedAt = (rules: readonly Rule[], bytes: Uint8Array, line: Span, path: string): Looked[] => {
  const texts = new Map<string, string>();
  const textOf = ({ start, end }: Span): string => {
    const key = `${start} ${end}`;
    const text = texts.get(key) ?? byteText(bytes, start, end).toLowerCase();
    texts.set(key, text);
    return text;
  };
  return rules.flatMap((rule) => {
    if (rule.files) return isAmong(rule.files, path) ? [{ rule, keywords: [] }] : [];
    const text = textOf(within(rule, line, bytes.length));
    const keywords = rule.keywords.filter((keyword) => text.includes(keyword));
    return keywords.length > 0 || rule.keywords.length === 0 ? [{ rule, keywords }] : [];
  });
};
