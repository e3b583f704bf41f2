import type { linkedin } from '../../patterns/linkedin.ts';
import { assigned, type ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const linkedinExamples = {
  'linkedin-client-secret': assigned('linkedin', madeUp('base62', 16)),
} satisfies ExamplesOf<typeof linkedin>;
