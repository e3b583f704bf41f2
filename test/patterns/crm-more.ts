import type { crmMore } from '../../patterns/crm-more.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const crmMoreExamples = {
  'madkudu-api-key': byName('madkudu', madeUp('hex', 32)),
  'metrilo-api-key': byName('metrilo', madeUp('lower', 16)),
  'myfreshworks-api-key': byName('myfreshworks', madeUp('base62', 22)),
  'nethunt-api-key': byName('nethunt', madeUpUuid()),
  'nimble-api-token': byName('nimble', madeUp('base62', 30)),
  'onepagecrm-api-key': byName('onepagecrm', `${madeUp('base62', 43)}=`),
  'overloop-api-key': byName('overloop', madeUp('base62', 50)),
  'partnerstack-api-key': byName('partnerstack', madeUp('base62', 64)),
  'people-data-labs-api-key': byName('peopledatalabs', madeUp('lower', 64)),
  'pipedrive-api-token': byName('pipedrive', madeUp('base62', 40)),
  'prospectcrm-api-token': byName('prospectcrm', madeUp('lower', 32)),
  'raven-api-key': byName('raven', madeUp('upper', 16)),
  'repairshopr-api-key': byName('repairshopr', madeUp('base62', 51)),
  'replyio-api-key': byName('replyio', madeUp('base62', 24)),
  'revampcrm-api-key': byName('revampcrm', madeUp('base62', 40)),
  'rocketreach-api-key': byName('rocketreach', `${madeUp('lower', 18)}7${madeUp('lower', 20)}`),
  'salesblink-api-key': byName('salesblink', `key-${madeUp('base62', 64)}`),
  'salescookie-api-key': byName('salescookie', madeUp('base62', 32)),
  'salesflare-api-key': byName('salesflare', madeUp('base62', 45)),
  'salesmate-session-token': byName('salesmate', madeUpUuid()),
  'sherpadesk-api-token': byName('sherpadesk', madeUp('lower', 32)),
  'skrapp-api-key': byName('skrapp', madeUp('base62', 42)),
  'streak-api-key': byName('streak', madeUp('hex', 32)),
  'teamgate-api-key': byName('teamgate', madeUp('base62', 80)),
  'thinkific-api-key': byName('thinkific', madeUp('hex', 32)),
  'uplead-api-key': byName('uplead', madeUp('lower', 32)),
  'userflow-api-key': byName('userflow', `ak_${madeUp('lower', 26)}`),
  'zendesk-api-token': byName('zendesk', madeUp('base62', 40)),
} satisfies ExamplesOf<typeof crmMore>;
