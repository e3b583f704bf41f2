import type { dropbox } from '../../patterns/dropbox.ts';
import { assigned, type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const dropboxExamples = {
  'dropbox-short-lived-token': looking(`sl.${madeUp('base62', 130)}`),
  'dropbox-long-lived-token': nearby('dropbox', `${madeUp('base62', 11)}AAAAAAAAAA${madeUp('base62', 43, 2)}`),
  'dropbox-app-secret': assigned('dropbox', madeUp('lower', 15)),
} satisfies ExamplesOf<typeof dropbox>;
