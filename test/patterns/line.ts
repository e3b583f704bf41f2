import type { line } from '../../patterns/line.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const lineExamples = {
  'line-channel-access-token': nearby('line_channel', madeUp('base62', 171)),
  'line-channel-secret': nearby('line_channel', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof line>;
