import type { filestack } from '../../patterns/filestack.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const filestackExamples = {
  'filestack-app-secret': assigned('filestack', madeUp('upper', 26)),
} satisfies ExamplesOf<typeof filestack>;
