import type { jenkins } from '../../patterns/jenkins.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

export const jenkinsExamples = {
  'jenkins-api-token': nearby('jenkins', `11${madeUp('hex', 32)}`),
} satisfies ExamplesOf<typeof jenkins>;
