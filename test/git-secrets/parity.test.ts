import { describe, expect, test } from 'vitest';
import { ALLOWANCES, HOOK_RUNS, REFUSALS, SCANS, type Scenario, SETTINGS, SHOWN } from './scenarios.ts';
import { ORIGINAL, original, ours, type Place } from './surroundings.ts';

const transcriptOf = (place: Place, { does }: Scenario): string[] => {
  does(place);
  return place.transcript;
};

describe.each([
  ['scans', SCANS],
  ['allowances', ALLOWANCES],
  ['settings', SETTINGS],
  ['what is shown', SHOWN],
  ['hooks', HOOK_RUNS],
  ['refusals', REFUSALS],
])('%s', (_, scenarios) => {
  test.each(Object.entries(scenarios))('%s', (_, scenario) => {
    expect(transcriptOf(ours(), scenario)).toEqual(scenario.says);
  });

  test.skipIf(ORIGINAL === undefined).each(Object.entries(scenarios))(
    '%s: the original says the same',
    (_, scenario) => {
      expect(transcriptOf(original(), scenario)).toEqual(scenario.says);
    },
  );
});
