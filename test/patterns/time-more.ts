import type { timeMore } from '../../patterns/time-more.ts';
import { byLooks, byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const timeMoreExamples = {
  'magnetic-api-key': byName('magnetic', madeUpUuid()),
  'mavenlink-access-token': byName('mavenlink', madeUp('lower', 64)),
  'mite-api-key': {
    found: inTexts(
      madeUp('lower', 16),
      (key) => `mite_key = ${key}`,
      (key) => `mite '${key}'`,
    ),
    quiet: [`limited to ${madeUp('lower', 16)}`, `mite_key = ${'x'.repeat(16)}`],
  },
  'myintervals-api-token': byName('myintervals', madeUp('lower', 11)),
  'paydirt-api-key': byName('paydirt', madeUp('lower', 32)),
  'paymo-api-key': byName('paymo', madeUp('base62', 44)),
  'planyo-api-key': byName('planyo', madeUp('lower', 62)),
  'rentman-api-token': {
    found: inTexts(
      `ey${madeUp('base62', 34)}.ey${madeUp('base62', 220)}`,
      (token) => `rentman token: ${token}`,
      (token) => `RENTMAN_API_TOKEN=${token}`,
    ),
    quiet: [
      `token = ey${madeUp('base62', 34)}.ey${madeUp('base62', 220)}`,
      'rentman_token = process.env.RENTMAN_TOKEN',
    ],
  },
  'ritekit-client-id': byName('ritekit', madeUp('hex', 44)),
  'roaring-client-secret': byName('roaring', madeUp('base62', 28)),
  'rownd-app-secret': byName('rownd', madeUp('lower', 48)),
  'rownd-app-key': byName('rownd', madeUpUuid()),
  'timecamp-api-token': byName('timecamp', madeUp('lower', 26)),
  'tmetric-api-token': byName('tmetric', madeUp('upper', 64)),
  'toggl-track-api-token': byName('toggl', madeUp('hex', 32)),
  'tokeet-api-key': byName('tokeet', madeUpUuid()),
  'wakatime-api-key': byLooks(`waka_${madeUpUuid()}`, 'waka_time_api_key', `waka_${madeUp('lower', 20)}`),
  'wakatime-legacy-api-key': byName('wakatime', madeUpUuid()),
  'worksnaps-api-token': byName('worksnaps', madeUp('base62', 40)),
} satisfies ExamplesOf<typeof timeMore>;
