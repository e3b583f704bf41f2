import type { intelligenceMore } from '../../patterns/intelligence-more.ts';
import { byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const intelligenceMoreExamples = {
  'securitytrails-api-key': byName('securitytrails', madeUp('base62', 32)),
  'shodan-api-key': byName('shodan', madeUp('base62', 32)),
  'sslmate-api-key': byName('sslmate', madeUp('base62', 36)),
  'urlscan-api-key': byName('urlscan', madeUpUuid()),
  'userstack-access-key': byName('userstack', madeUp('lower', 32)),
  'virustotal-api-key': byName('virustotal', madeUp('hex', 64)),
  'vpnapi-api-key': byName('vpnapi', madeUp('base62', 32)),
  'websitepulse-api-key': byName('websitepulse', madeUp('hex', 32)),
  'whoxy-api-key': byName('whoxy', madeUp('lower', 33)),
  'whoisxml-api-key': byName('whoisxml', `at_${madeUp('base62', 29)}`),
  'neutrino-api-key': byName('neutrinoapi', madeUp('base62', 48)),
  'numverify-access-key': byName('numverify', madeUp('lower', 32)),
} satisfies ExamplesOf<typeof intelligenceMore>;
