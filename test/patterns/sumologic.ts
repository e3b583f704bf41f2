import type { sumologic } from '../../patterns/sumologic.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const sumologicExamples = {
  'sumologic-access-key': byName('sumologic', madeUp('base62', 64)),
  'sumologic-access-id': byName('sumologic', `su${madeUp('base62', 12)}`),
  'sumologic-collector-url': byLooks(
    `https://collectors.sumologic.com/receiver/v1/http/${madeUp('base62', 88)}==`,
    'https://collectors.sumologic.com/receiver/v1/http/',
  ),
} satisfies ExamplesOf<typeof sumologic>;
