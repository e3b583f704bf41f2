import type { bitwarden } from '../../patterns/bitwarden.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const bitwardenExamples = {
  'bitwarden-access-token': nearby(
    'bitwarden',
    `0.${madeUpUuid()}.${madeUp('base62', 30)}:${madeUp('base62', 22, 2)}==`,
  ),
} satisfies ExamplesOf<typeof bitwarden>;
