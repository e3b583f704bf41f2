import type { expo } from '../../patterns/expo.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const expoExamples = {
  'expo-access-token': assigned('expo', madeUp('base62', 40)),
} satisfies ExamplesOf<typeof expo>;
