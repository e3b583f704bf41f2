import { type Matcher, RE2JS } from 're2js';
import type { PatternEngine, Search } from '../engine/rule.ts';
import { printRe2 } from './print-re2.ts';
import { treeOf } from './read.ts';

/** Searches as a `RegExp` with the flags `g` and `d` does; the state of the last text is kept, as most are asked again. */
class Re2Search implements Search {
  lastIndex = 0;
  readonly #regex: RE2JS;
  readonly #names: readonly (readonly [string, number])[];
  #text: string | undefined;
  #matcher: Matcher | undefined;

  constructor(regex: RE2JS) {
    this.#regex = regex;
    this.#names = Object.entries(regex.namedGroups());
  }

  exec(text: string): RegExpExecArray | null {
    const matcher = this.#matcherFor(text);
    if (this.lastIndex <= text.length && matcher?.find(this.lastIndex)) {
      this.lastIndex = matcher.end();
      return this.#resultOf(matcher, text);
    }
    this.lastIndex = 0;
    return null;
  }

  /** Whether there is any match takes a tenth of the time that it takes to find one. */
  #matcherFor(text: string): Matcher | undefined {
    if (text !== this.#text) this.#matcher = this.#regex.test(text) ? this.#regex.matcher(text) : undefined;
    this.#text = text;
    return this.#matcher;
  }

  #resultOf(matcher: Matcher, text: string): RegExpExecArray {
    const numbers = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => group);
    const spans = numbers.map((group): [number, number] => [matcher.start(group), matcher.end(group)]);
    const indices = spans.map((span) => (span[0] < 0 ? undefined : span));
    const texts = indices.map((span) => span && text.slice(...span));
    const named = <T>(values: readonly T[]) =>
      this.#names.length === 0
        ? undefined
        : Object.fromEntries(this.#names.map(([name, group]) => [name, values[group]]));
    const result = { index: spans[0]![0], input: text, groups: named(texts) };
    return Object.assign(texts, result, {
      indices: Object.assign(indices, { groups: named(indices) }),
    }) as unknown as RegExpExecArray;
  }
}

/**
 * Runs a pattern on an engine that takes linear time whatever the pattern. It is to be one that `beyondRe2` has nothing
 * to say about, and runs on one character a byte.
 * @throws when it is too large for that engine
 */
export const linear: PatternEngine = (pattern) => {
  const search = new Re2Search(RE2JS.compile(printRe2(treeOf(pattern)), RE2JS.LOOKBEHINDS));
  return { search, locate: search };
};
