import type { weatherMore } from '../../patterns/weather-more.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const weatherMoreExamples = {
  'openuv-api-key': byName('openuv', madeUp('lower', 32)),
  'openweather-api-key': byName('openweather', madeUp('lower', 32)),
  'stormglass-api-key': byName('stormglass', `${madeUpUuid()}-${madeUpUuid(2)}`),
  'tomorrow-io-api-key': byName('tomorrowio', madeUp('base62', 32)),
  'visual-crossing-api-key': byName('visualcrossing', madeUp('upper', 25)),
  'weatherbit-api-key': byName('weatherbit', madeUp('lower', 32)),
  'weatherstack-access-key': byName('weatherstack', madeUp('lower', 32)),
  'world-weather-online-api-key': byName('worldweather', madeUp('lower', 31)),
} satisfies ExamplesOf<typeof weatherMore>;
