import type { alibaba } from '../../patterns/alibaba.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const alibabaExamples = {
  'alibaba-access-key-id': looking(`LTAI${madeUp('base62', 17)}`),
  'alibaba-access-key-secret': nearby('alibaba', madeUp('base62', 30)),
  'alibaba-sts-access-key-id': looking(`STS.${madeUp('base62', 20)}`),
  'alibaba-sts-security-token': nearby('alibaba', `CAIS${madeUp('base62', 20)}`),
} satisfies ExamplesOf<typeof alibaba>;
