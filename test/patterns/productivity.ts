import type { productivity } from '../../patterns/productivity.ts';
import { type ExamplesOf, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const productivityExamples = {
  'appointedd-api-key': nearby('appointedd', madeUp('base62', 88)),
  'appsynergy-api-key': nearby('appsynergy', madeUp('lower', 64)),
  'caflou-api-key': nearby('caflou', `eyJhbGciOiJIUzI1NiJ9${madeUp('base62', 135)}`),
  'calendly-access-token': nearby(
    'calendly',
    `eyJ${madeUp('base62', 80)}.eyJ${madeUp('base62', 100, 2)}.${madeUp('base62', 40, 3)}`,
  ),
  'canny-api-key': nearby('cannyio', madeUpUuid()),
  'caspio-client-secret': nearby('caspio', madeUp('lower', 50)),
  'cloudplan-api-key': nearby('cloudplan', madeUp('upper', 32)),
  'clustdoc-api-key': nearby('clustdoc', madeUp('base62', 60)),
  'checkvist-api-key': nearby('checkvist', madeUp('base62', 14)),
  'coda-api-token': nearby('coda.io', madeUpUuid()),
  'codequiry-api-key': nearby('codequiry', madeUp('base62', 64)),
  'convier-token': nearby('convier', `${madeUp('digits', 2)}|${madeUp('base62', 40, 3)}`),
  'cryptlex-access-token': nearby(
    'cryptlex',
    `eyJ${madeUp('base62', 20)}.eyJ${madeUp('base62', 50, 2)}.${madeUp('base62', 43, 3)}`,
  ),
  'ditto-api-key': nearby('dittowords', `${madeUpUuid()}.${madeUp('lower', 40)}`),
  'dronahq-token': nearby('dronahq', madeUp('lower', 50)),
  'dynalist-api-token': nearby('dynalist', madeUp('base62', 128)),
  'easyinsight-api-key': nearby('easyinsight', madeUp('base62', 20)),
  'envoy-api-key': nearby('envoy', madeUp('base62', 220)),
  'eraser-api-token': nearby('eraser.io', madeUp('base62', 20)),
  'eventbrite-private-token': nearby('eventbrite', madeUp('upper', 20)),
  'fibery-api-token': nearby('fibery', `${madeUp('hex', 8)}.${madeUp('hex', 35, 2)}`),
  'guru-api-token': nearby('getguru', madeUpUuid()),
  'customer-guru-api-key': nearby('customerguru', madeUp('base62', 50)),
  'juro-api-key': nearby('juro.com', madeUp('base62', 40)),
  'dareboost-token': nearby('dareboost', madeUp('base62', 60)),
  'duply-api-key': nearby('duply', madeUpUuid()),
  'alconost-api-key': nearby('alconost', madeUp('lower', 32)),
} satisfies ExamplesOf<typeof productivity>;
