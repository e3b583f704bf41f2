import { byteText } from '../encoding.ts';
import type { Extent, Gives, HeldRun, Severity } from '../rule.ts';
import { type Sections, type Shape, unpacked } from './sections.ts';

/** What the tables of rules consist of. Where a list has parts, `Starts` tell where each begins, and where the last ends. */
export const SHAPE = {
  /** An automaton that finds the keywords (`prefilter.ts`). For each byte its class; their number. */
  classOf: 'uint8',
  classes: 'uint16',
  /** For each state and class the next state. States in which keywords end come last, from `firstEnd` on. */
  next: 'uint16',
  firstEnd: 'uint16',
  /** For each of these the keywords. */
  ends: 'uint16',
  endStarts: 'int32',
  keywordTexts: 'uint8',
  keywordStarts: 'int32',
  /** How many keywords are marks of decoders; they come first. */
  marks: 'uint16',
  /** For each keyword where in it the characters stand by which the kernel looks for it (`kernel/anchors.ts`). */
  anchors: 'uint8',
  /** For each keyword the rules that it wakes. */
  woken: 'uint16',
  wokenStarts: 'int32',
  /** For each rule its keywords. */
  wakers: 'uint16',
  wakerStarts: 'int32',
  /** The rules without a keyword. */
  keywordless: 'uint16',
  /** -1 for none. */
  spans: 'int32',
  /** Four numbers for each rule: `least` (-1 where there is no run), `before`, `behind`, `mixed`. */
  runs: 'int32',
  /** Two numbers for each rule: `most` (-1 where that is not known), `beside`. */
  extents: 'int32',
  /** Their place in `GIVES`. */
  gives: 'uint8',
  isWarning: 'uint8',
  isGeneric: 'uint8',
  /** For each rule the part that holds it. */
  partOf: 'uint16',
  /** Texts with line breaks between them. */
  parts: 'uint8',
  ids: 'uint8',
  /** Where the data of each rule begins in the file that holds it. */
  dataStarts: 'int32',
} as const satisfies Shape;

/** What rules tell of values that names are given; the first stands for nothing. */
export const GIVES: readonly (Gives | undefined)[] = [undefined, 'value', 'digit'];

const textsOf = (bytes: Uint8Array): string[] => byteText(bytes, 0, bytes.length).split('\n');

/** What is known of rules at once, by their number, and of their keywords, by theirs. No object is made for any of them. */
export class RuleTables {
  readonly sections: Sections<typeof SHAPE>;
  /** How many rules there are. */
  readonly rules: number;
  /** How many keywords there are, with the marks of decoders. */
  readonly keywords: number;
  readonly marks: number;
  #ids: readonly string[] | undefined;
  #parts: readonly string[] | undefined;

  /** @param bytes what `layOut` has made */
  constructor(bytes: Uint8Array) {
    this.sections = unpacked(SHAPE, bytes);
    this.rules = this.sections.spans.length;
    this.keywords = this.sections.keywordStarts.length - 1;
    this.marks = this.sections.marks[0]!;
  }

  keyword(keyword: number): string {
    const { keywordTexts, keywordStarts } = this.sections;
    return byteText(keywordTexts, keywordStarts[keyword]!, keywordStarts[keyword + 1]!);
  }

  /** How long a keyword is, in bytes. */
  lengthOf(keyword: number): number {
    const { keywordStarts } = this.sections;
    return keywordStarts[keyword + 1]! - keywordStarts[keyword]!;
  }

  /** The rules that a keyword wakes. */
  wokenBy(keyword: number): Uint16Array {
    const { woken, wokenStarts } = this.sections;
    return woken.subarray(wokenStarts[keyword], wokenStarts[keyword + 1]);
  }

  keywordsOf(rule: number): string[] {
    const { wakers, wakerStarts } = this.sections;
    return Array.from(wakers.subarray(wakerStarts[rule], wakerStarts[rule + 1]), (keyword) => this.keyword(keyword));
  }

  id(rule: number): string {
    this.#ids ??= textsOf(this.sections.ids);
    return this.#ids[rule]!;
  }

  severity(rule: number): Severity {
    return this.sections.isWarning[rule] === 1 ? 'warn' : 'error';
  }

  isGeneric(rule: number): boolean {
    return this.sections.isGeneric[rule] === 1;
  }

  span(rule: number): number | undefined {
    const span = this.sections.spans[rule]!;
    return span < 0 ? undefined : span;
  }

  run(rule: number): HeldRun | undefined {
    const [least, before, behind, mixed] = this.sections.runs.subarray(4 * rule, 4 * rule + 4);
    return least! < 0 ? undefined : { least: least!, before: before!, behind: behind!, mixed: mixed === 1 };
  }

  extent(rule: number): Extent | undefined {
    const [most, beside] = this.sections.extents.subarray(2 * rule, 2 * rule + 2);
    return most! < 0 ? undefined : { most: most!, beside: beside! };
  }

  gives(rule: number): Gives | undefined {
    return GIVES[this.sections.gives[rule]!];
  }

  part(rule: number): string {
    this.#parts ??= textsOf(this.sections.parts);
    return this.#parts[this.sections.partOf[rule]!]!;
  }

  /** Where the data of a rule stands in its file, in bytes. */
  dataAt(rule: number): { readonly start: number; readonly end: number } {
    const { dataStarts } = this.sections;
    return { start: dataStarts[rule]!, end: dataStarts[rule + 1]! };
  }
}
