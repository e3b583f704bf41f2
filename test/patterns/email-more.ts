import type { emailMore } from '../../patterns/email-more.ts';
import { byLooks, byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const emailMoreExamples = {
  'mailboxlayer-access-key': byName('mailboxlayer', madeUp('lower', 32)),
  'mailerlite-api-key': byName('mailerlite', madeUp('lower', 32)),
  'mailersend-api-token': byLooks(
    `mlsn.${madeUp('base62', 34)}`,
    `mlsn.${'x'.repeat(34)}`,
    `mlsn.${madeUp('base62', 16)}`,
  ),
  'mailjet-api-key': byName('mailjet', madeUp('hex', 32)),
  'mailjet-basic-auth': byName('mailjet', `${madeUp('base62', 87)}=`),
  'mailmodo-api-key': byName(
    'mailmodo',
    `${madeUp('upper', 7)}-${madeUp('upper', 7, 2)}-${madeUp('upper', 7, 3)}-${madeUp('upper', 7, 4)}`,
  ),
  'mailsac-api-key': byName('mailsac', `k_${madeUp('base62', 40)}`),
  'mailtrap-api-token': byName('mailtrap', madeUp('hex', 32)),
  'mandrill-api-key': byName('mandrill', madeUp('base62', 22)),
  'moosend-api-key': byName('moosend', madeUpUuid()),
  'omnisend-api-key': byName('omnisend', `${madeUp('hex', 24)}-${madeUp('base62', 50, 2)}`),
  'oopspam-api-key': byName('oopspam', madeUp('base62', 40)),
  'pepipost-api-key': byName('pepipost', madeUp('base62', 32)),
  'postageapp-api-key': byName('postageapp', madeUp('base62', 32)),
  'postmark-server-token': byName('postmark', madeUpUuid()),
  'reachmail-api-token': byName('reachmail', madeUp('base64url', 64)),
  'resend-api-key': byName('resend', `re_${madeUp('base62', 8)}_${madeUp('base62', 22, 2)}`),
  'sendinblue-api-key': byLooks(
    `xkeysib-${madeUp('hex', 64)}-${madeUp('base62', 16)}`,
    `xkeysib-${'x'.repeat(81)}`,
    `xkeysib-${madeUp('base64url', 39)}`,
  ),
  'sendinblue-smtp-key': byLooks(
    `xsmtpsib-${madeUp('hex', 64)}-${madeUp('base62', 16)}`,
    `xsmtpsib-${'x'.repeat(64)}-${'x'.repeat(16)}`,
    `xsmtpsib-${madeUp('hex', 31)}`,
  ),
  'sparkpost-api-key': byName('sparkpost', madeUp('hex', 40)),
  'vbout-api-key': {
    found: inTexts(
      madeUp('digits', 25),
      (key) => `VBOUT_API_KEY=${key}`,
      (key) => `vbout key is ${key}`,
    ),
    quiet: [`key = ${madeUp('digits', 25)}`, 'vbout_key = 0000000000000000000000000'],
  },
  'verifier-api-token': byName('verifier', madeUp('lower', 96)),
  'verimail-api-key': byName('verimail', madeUp('upper', 32)),
  'veriphone-api-key': byName('veriphone', madeUp('upper', 32)),
  'zerobounce-api-key': byName('zerobounce', madeUp('lower', 32)),
} satisfies ExamplesOf<typeof emailMore>;
