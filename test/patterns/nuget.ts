import type { nuget } from '../../patterns/nuget.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const nugetExamples = {
  'nuget-api-key': byLooks(`oy2${madeUp('lower', 43)}`, `oy2${'x'.repeat(43)}`, `oy2${madeUp('lower', 20)}`),
  'nuget-legacy-api-key': byName('nuget', madeUp('lower', 46)),
} satisfies ExamplesOf<typeof nuget>;
