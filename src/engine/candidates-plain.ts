import { decoderMarks, decodersMarkedBy, noMarks } from './decode/decoders.ts';
import { alsoDecoded } from './decode/search.ts';
import { byteText } from './encoding.ts';
import { matchesIn } from './match.ts';
import { createPlainPrefilter } from './prefilter-plain.ts';
import { linesOf } from './region.ts';
import type { FindMatches, FoundInText, SearchPlan, Text } from './search-plan.ts';
import { isForFiles, matchesOfFile } from './whole-files.ts';

const marksIn = (bytes: Uint8Array): number[][] => {
  const marks = noMarks();
  createPlainPrefilter(decoderMarks)(bytes, (index, end) => {
    const mark = decoderMarks[index]!;
    for (const decoder of decodersMarkedBy(mark) ?? []) marks[decoder]!.push(end - mark.length);
  });
  return marks;
};

const inTexts = alsoDecoded((plan: SearchPlan, { bytes, path }: Text): FoundInText => {
  const whole = {
    start: 0,
    end: bytes.length,
    clippedStart: false,
    clippedEnd: false,
  };
  const matches = plan
    .rules()
    .filter(({ rule }) => !isForFiles(rule))
    .flatMap((compiled) => {
      const regions = compiled.span === undefined ? [...linesOf(bytes)] : [whole];
      return regions.flatMap((region) =>
        matchesIn(compiled, byteText(bytes, region.start, region.end), { region, path }),
      );
    });
  return { matches, marks: marksIn(bytes) };
});

/**
 * The plain twin of `findMatches`: every rule on every line, or on the whole content for rules that span lines, and no
 * prefilter, wherever keywords stand. It shows what the fast way must find.
 */
export const findMatchesPlainly: FindMatches = (plan, content) => {
  const { bytes, path, isWhole } = content;
  const forFiles = plan.rules().filter(({ rule }) => isWhole && isForFiles(rule));
  return [...inTexts(plan, content), ...matchesOfFile(forFiles, bytes, path)];
};
