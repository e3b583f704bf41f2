import { describe, expect, test } from 'vitest';
import { MENDED_HISTORY, MENDED_SCANS, MENDED_SETTINGS, MENDED_USE } from './mended.ts';
import type { Scenario } from './scenarios.ts';
import { ORIGINAL, original, ours, type Place } from './surroundings.ts';

const transcriptOf = (place: Place, { does }: Scenario): string[] => {
  does(place);
  return place.transcript;
};

describe.each([
  ['scans', MENDED_SCANS],
  ['history', MENDED_HISTORY],
  ['settings', MENDED_SETTINGS],
  ['use', MENDED_USE],
])('mended in %s', (_, scenarios) => {
  test.each(Object.entries(scenarios))('%s', (_, scenario) => {
    expect(transcriptOf(ours(), scenario)).toEqual(scenario.says);
  });

  test.skipIf(ORIGINAL === undefined).each(Object.entries(scenarios))('%s: the original does', (_, scenario) => {
    expect(transcriptOf(original(), scenario)).not.toEqual(scenario.says);
  });
});
