import type { context7 } from '../../patterns/context7.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUpUuid } from './made-up.ts';

export const context7Examples = {
  'context7-api-key': looking(`ctx7sk-${madeUpUuid()}`),
} satisfies ExamplesOf<typeof context7>;
