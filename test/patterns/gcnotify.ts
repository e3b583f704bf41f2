import type { gcnotify } from '../../patterns/gcnotify.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUpUuid } from './made-up.ts';

export const gcnotifyExamples = {
  'gcnotify-api-key': looking(`gcntfy-my_service-${madeUpUuid()}-${madeUpUuid()}`),
} satisfies ExamplesOf<typeof gcnotify>;
