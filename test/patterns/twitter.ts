import type { twitter } from '../../patterns/twitter.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const twitterExamples = {
  'twitter-bearer-token': byLooks(`AAAAAAAAAAAAAAAAAAAAA${madeUp('base62', 80)}`, 'A'.repeat(110)),
  'twitter-url-encoded-bearer': byName(
    'twitter',
    `${madeUp('base62', 40)}%${madeUp('base62', 20, 2)}%${madeUp('base62', 52, 3)}`,
  ),
  'twitter-access-token': byName('twitter', `${madeUp('digits', 18)}-${madeUp('base62', 40)}`),
  'twitter-access-token-secret': byName('twitter', madeUp('base62', 45)),
  'twitter-api-secret': byName('twitter', madeUp('base62', 50)),
  'twitter-api-key': byName('twitter', madeUp('base62', 25)),
} satisfies ExamplesOf<typeof twitter>;
