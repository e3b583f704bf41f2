import { UsageError } from '../errors.ts';

/** A ref that a push moves: what it named before, and is to name. Object ids; undefined for "nothing". */
export interface RefUpdate {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NOTHING = /^0+$/;

const idFrom = (text: string | undefined, line: string): string | undefined => {
  if (text === undefined || !ID.test(text))
    throw new UsageError(`expected the refs of a push, got ${JSON.stringify(line)}`);
  return NOTHING.test(text) ? undefined : text;
};

const linesOf = (input: string): string[] => input.split('\n').filter((line) => line.trim() !== '');

/** Reads what git gives a pre-push hook: `<local ref> <local id> <remote ref> <remote id>` a line (githooks). */
export const pushedRefs = (input: string): RefUpdate[] =>
  linesOf(input).map((line) => {
    // A name given by its description may hold spaces (`HEAD^{/fix it}`); the last three words are what they are.
    const words = line.split(' ');
    return { before: idFrom(words.at(-1), line), after: idFrom(words.at(-3), line) };
  });

/** Reads what git gives a pre-receive hook: `<old id> <new id> <ref>` a line (githooks). */
export const receivedRefs = (input: string): RefUpdate[] =>
  linesOf(input).map((line) => {
    const [before, after] = line.split(' ');
    return { before: idFrom(before, line), after: idFrom(after, line) };
  });
