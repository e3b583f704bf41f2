import type { calCom } from '../../patterns/cal-com.ts';
import { type ExamplesOf, looking } from './examples.ts';
import { madeUp } from './made-up.ts';

export const calComExamples = {
  'cal-com-api-key': looking(`cal_live_${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof calCom>;
