import type { contentful } from '../../patterns/contentful.ts';
import { assigned, type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const contentfulExamples = {
  'contentful-management-token': looking(`CFPAT-${madeUp('base62', 43)}`),
  'contentful-delivery-token': assigned('contentful', madeUp('base62', 43)),
} satisfies ExamplesOf<typeof contentful>;
