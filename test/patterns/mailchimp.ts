import type { mailchimp } from '../../patterns/mailchimp.ts';
import { byLooks } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const mailchimpExamples = {
  'mailchimp-api-key': byLooks(`${madeUp('hex', 32)}-us12`, `${madeUp('hex', 20)}-us12`, `${madeUp('hex', 32)}-user`),
} satisfies ExamplesOf<typeof mailchimp>;
