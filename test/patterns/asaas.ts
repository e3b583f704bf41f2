import type { asaas } from '../../patterns/asaas.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const asaasExamples = {
  'asaas-api-key': looking(`$aact_${madeUp('base62', 20)}`),
} satisfies ExamplesOf<typeof asaas>;
