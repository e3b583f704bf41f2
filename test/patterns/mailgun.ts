import type { mailgun } from '../../patterns/mailgun.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

export const mailgunExamples = {
  'mailgun-api-key': byLooks(`key-${madeUp('hex', 32)}`, `key-${'x'.repeat(32)}`, `key-${madeUp('hex', 15)}`),
  'mailgun-signing-key': byName('mailgun', madeUp('hex', 32)),
  'mailgun-public-key': byLooks(
    `pubkey-${madeUp('hex', 32)}`,
    `pubkey-${'x'.repeat(32)}`,
    `pubkey-${madeUp('hex', 15)}`,
  ),
} satisfies ExamplesOf<typeof mailgun>;
