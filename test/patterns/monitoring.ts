import type { monitoring } from '../../patterns/monitoring.ts';
import { type ExamplesOf, looking, nearby } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const monitoringExamples = {
  'airbrake-key': nearby('airbrake', madeUp('base62', 40)),
  'alienvault-otx-key': nearby('alienvault', madeUp('lower', 64)),
  'apimetrics-api-key': nearby('apimetrics', madeUp('base62', 32)),
  'appoptics-api-token': nearby('appoptics', madeUp('base62', 71)),
  'atera-api-key': nearby('atera', madeUp('lower', 32)),
  'betterstack-api-token': nearby('betterstack', madeUp('base62', 24)),
  'blazemeter-api-key': nearby('blazemeter', madeUpUuid()),
  'bugsnag-api-key': nearby('bugsnag', madeUpUuid()),
  'checkly-api-key': nearby('checkly', `cu_${madeUp('hex', 32)}`),
  'detectify-api-key': nearby('detectify', madeUp('lower', 32)),
  'dnscheck-api-key': nearby('dnscheck', madeUp('base62', 32)),
  'honeybadger-api-key': nearby('honeybadger', `hbp_${madeUp('base62', 36)}`),
  'jupiterone-api-token': nearby('jupiterone', madeUp('base62', 76)),
  'loadmill-api-token': nearby('loadmill', madeUp('base62', 40)),
  'logdna-ingestion-key': nearby('logdna', `sts_${madeUp('hex', 32)}`),
  'loggly-token': nearby('loggly', madeUpUuid()),
  'logzio-token': nearby('logzio', madeUpUuid()),
  'holistic-dev-api-key': nearby('holistic', madeUp('hex', 64)),
  'censys-api-secret': nearby('censys', `censys_${madeUp('base62', 8)}_${madeUp('base62', 24, 2)}`),
  'axiom-token': looking(`xaat-${madeUpUuid()}`),
  'dynatrace-api-token': looking(
    `dt0${madeUp('base62', 1)}${madeUp('digits', 2, 2)}.${madeUp('upper', 24, 3)}.${madeUp('upper', 64, 4)}`,
  ),
  'firehydrant-api-key': looking(`fhb-${madeUp('hex', 32)}`),
  'instatus-api-key': nearby('instatus', madeUp('hex', 32)),
} satisfies ExamplesOf<typeof monitoring>;
