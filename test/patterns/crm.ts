import type { crm } from '../../patterns/crm.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const crmExamples = {
  'apollo-io-api-key': nearby('apollo', madeUp('base62', 22)),
  'apptivo-api-key': nearby('apptivo', madeUpUuid()),
  'autoklose-api-key': nearby('autoklose', madeUp('base62', 32)),
  'axonaut-api-key': nearby('axonaut', madeUp('lower', 32)),
  'billomat-api-key': nearby('billomat', madeUp('hex', 32)),
  'capsule-crm-token': nearby('capsulecrm', madeUp('base62', 64)),
  'centralstationcrm-api-key': nearby('centralstation', madeUp('lower', 30)),
  'clearbit-api-key': nearby('clearbit', `sk_${madeUp('hex', 32)}`),
  'clientary-api-key': nearby('clientary', madeUp('base62', 24)),
  'clinchpad-api-key': nearby('clinchpad', madeUp('lower', 32)),
  'cloze-api-key': nearby('cloze', madeUp('hex', 32)),
  'companyhub-api-key': nearby('companyhub', madeUp('base62', 20)),
  'copper-api-key': nearby('coppercrm', madeUp('hex', 32)),
  'flowlu-api-key': nearby('flowlu', madeUp('base62', 51)),
  'getemail-api-key': nearby('getemail', madeUp('base62', 20)),
  'hunter-api-key': nearby('hunter.io', madeUp('lower', 40)),
  'insightly-api-key': nearby('insightly', madeUpUuid()),
  'interseller-api-key': nearby('interseller', madeUpUuid()),
  'karmacrm-api-key': nearby('karmacrm', madeUp('base62', 20)),
  'kylas-api-key': nearby('kylas', madeUpUuid()),
  'leadfeeder-api-token': nearby('leadfeeder', madeUp('base62', 43)),
  'lemlist-api-key': nearby('lemlist', madeUp('hex', 32)),
  'lendflow-api-token': nearby(
    'lendflow',
    `${madeUp('base62', 36)}.${madeUp('base62', 235, 2)}.${madeUp('base62', 500, 3)}`,
  ),
  'lessannoyingcrm-api-token': nearby('lessannoyingcrm', `${madeUp('digits', 4)}-${madeUp('base62', 40, 2)}`),
} satisfies ExamplesOf<typeof crm>;
