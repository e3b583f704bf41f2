import type { configcat } from '../../patterns/configcat.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const configcatExamples = {
  'configcat-sdk-key': looking(`configcat-sdk-1/${madeUp('base62', 22)}/${madeUp('base62', 22, 2)}`),
} satisfies ExamplesOf<typeof configcat>;
