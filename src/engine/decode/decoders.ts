import type { FindRuns } from '../keyword-hits.ts';
import { encodedTexts } from './encoded.ts';
import { ESCAPES } from './escape-codes.ts';
import { escapedTexts } from './escapes.ts';
import { JOINT_MARKS, JOINT_TRIGGER, joinedLiterals } from './literals.ts';
import { encodedRuns } from './runs.ts';
import type { DecodedText } from './text.ts';

/** A way to hide text in text that shows by certain marks, which are searched together with the keywords of the rules. */
export interface MarkedDecoder {
  /** Lower-case ASCII. */
  readonly marks: readonly string[];
  /** One line of all that it decodes something of matches this, in any letter case. */
  readonly trigger: RegExp;
  /** @param marks where its marks begin, ascending */
  readonly decode: (source: Uint8Array, marks: readonly number[]) => DecodedText[];
}

export const markedDecoders: readonly MarkedDecoder[] = [
  ...ESCAPES.map((code) => ({
    marks: code.marks,
    trigger: code.trigger,
    decode: (source: Uint8Array, marks: readonly number[]) => escapedTexts(code, source, marks),
  })),
  { marks: JOINT_MARKS, trigger: JOINT_TRIGGER, decode: joinedLiterals },
];

/** The marks of all decoders. */
export const decoderMarks: readonly string[] = markedDecoders.flatMap(({ marks }) => marks);

/** For each decoder a place for where its marks begin. */
export const noMarks = (): number[][] => markedDecoders.map(() => []);

/** The decoders, by their number, that a text is a mark of; undefined when it is none. */
export const decodersMarkedBy = (text: string): readonly number[] | undefined => {
  const decoders = markedDecoders.flatMap(({ marks }, index) => (marks.includes(text) ? [index] : []));
  return decoders.length === 0 ? undefined : decoders;
};

/**
 * All texts that are encoded in a content, one level deep.
 * @param marks for each of `markedDecoders` where its marks begin, ascending
 */
export const decodedTexts = (
  source: Uint8Array,
  marks: readonly (readonly number[])[],
  findRuns: FindRuns = encodedRuns,
): DecodedText[] => [
  ...encodedTexts(source, findRuns),
  ...markedDecoders.flatMap(({ decode }, index) => decode(source, marks[index] ?? [])),
];
