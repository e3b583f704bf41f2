import type { devtoolsMore } from '../../patterns/devtools-more.ts';
import { byLooks, byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

export const devtoolsMoreExamples = {
  'mergify-application-key': byLooks(
    `mergify_application_key_${madeUp('base64url', 44)}`,
    `mergify_application_key_${'x'.repeat(44)}`,
    `mergify_application_key_${madeUp('base64url', 21)}`,
  ),
  'magicbell-api-key': byName('magicbell', madeUp('base62', 40)),
  'nylas-api-key': byLooks(`nyk_v0_${madeUp('base62', 64)}`, 'nyk_v0_key', `nyk_v0_${'x'.repeat(64)}`),
  'nylas-legacy-token': byName('nylas', madeUp('base62', 30)),
  'onfido-api-token': byLooks(
    `api_live.${madeUp('base62', 32)}`,
    `api_live.${'x'.repeat(24)}`,
    `api_live.${madeUp('base64url', 11)}`,
  ),
  'persona-api-key': byLooks(
    `persona_production_${madeUp('base64url', 24)}`,
    `persona_production_${'x'.repeat(24)}`,
    `persona_production_${madeUp('base64url', 11)}`,
  ),
  'postman-api-key': byLooks(
    `PMAK-${madeUp('hex', 24)}-${madeUp('hex', 34)}`,
    `PMAK-${'x'.repeat(24)}-${'x'.repeat(34)}`,
    `PMAK-${madeUp('base62', 11)}`,
  ),
  'postman-collection-key': byLooks(
    `PMAT-${madeUp('upper', 26)}`,
    `PMAT-${'x'.repeat(26)}`,
    `PMAT-${madeUp('upper', 12)}`,
  ),
  'prefect-api-key': byLooks(`pnu_${madeUp('base62', 36)}`, `pnu_${madeUp('base62', 20)}`, `pnu_${'x'.repeat(36)}`),
  'proof-api-key': byName('proof', `prf_${madeUp('base64url', 24)}`),
  'pulumi-access-token': byLooks(`pul-${madeUp('lower', 40)}`, `pul-${'x'.repeat(40)}`, `pul-${madeUp('lower', 19)}`),
  'rapidapi-key': byName(
    'rapidapi',
    `${madeUp('hex', 10)}msh${madeUp('hex', 15)}p1${madeUp('hex', 5)}jsn${madeUp('hex', 12)}`,
  ),
  'readme-api-key': byLooks(`rdme_${madeUp('lower', 70)}`, `rdme_${'x'.repeat(70)}`, `rdme_${madeUp('lower', 34)}`),
  'rubygems-api-key': byLooks(
    `rubygems_${madeUp('lower', 48)}`,
    `rubygems_${'x'.repeat(48)}`,
    `rubygems_${madeUp('lower', 23)}`,
  ),
  'sidekiq-credential': {
    found: inTexts(
      `${madeUp('hex', 8)}:${madeUp('hex', 8, 2)}`,
      (login) => `BUNDLE_ENTERPRISE__CONTRIBSYS__COM=${login}`,
      (login) => `source 'https://${login}@gems.contribsys.com/'`,
    ),
    quiet: ['https://gems.contribsys.com/', 'BUNDLE_GEMS__CONTRIBSYS__COM=user:pass'],
  },
  'sourcegraph-access-token': byLooks(
    `sgp_${madeUp('hex', 16)}_${madeUp('hex', 40)}`,
    `sgp_${madeUp('hex', 20)}`,
    `sgp_local_${'0'.repeat(40)}`,
  ),
  'sourcegraph-license-key': byLooks(`slk_${madeUp('hex', 64)}`, `slk_${'x'.repeat(64)}`, `slk_${madeUp('hex', 31)}`),
  'temporal-cloud-api-key': byName(
    'temporal',
    `eyJ${madeUp('base62', 60)}.${madeUp('base62', 200)}.${madeUp('base62', 86)}`,
  ),
  'thunderstore-api-token': byLooks(
    `tss_${madeUp('base64url', 36)}`,
    `tss_${'x'.repeat(36)}`,
    `tss_${madeUp('base64url', 17)}`,
  ),
  'tines-webhook': byLooks(
    `https://acme.tines.com/webhook/${madeUp('lower', 32)}/${madeUp('lower', 32, 2)}`,
    'https://acme.tines.com/webhook/path/secret',
  ),
  'unkey-root-key': byLooks(
    `unkey_${madeUp('base62', 24)}`,
    `unkey_${'x'.repeat(24)}`,
    `unkey_${madeUp('base62', 11)}`,
  ),
  'valtown-api-token': byLooks(
    `vtwn_${madeUp('base64url', 24)}`,
    `vtwn_${'x'.repeat(24)}`,
    `vtwn_${madeUp('base64url', 11)}`,
  ),
  'workato-api-token': byLooks(
    `wrkaus-eyJ${madeUp('base62', 20)}.${madeUp('base62', 60)}.${madeUp('base62', 86)}`,
    'wrka-eyJ',
  ),
  'zapier-webhook': byLooks(
    `https://hooks.zapier.com/hooks/catch/${madeUp('digits', 7)}/${madeUp('lower', 8)}`,
    'https://hooks.zapier.com/hooks/catch/',
  ),
  'zuplo-consumer-api-key': byLooks(
    `zpka_${madeUp('lower', 32)}_${madeUp('hex', 8, 2)}`,
    `zpka_${'x'.repeat(32)}_${'x'.repeat(8)}`,
    `zpka_${madeUp('lower', 15)}`,
  ),
  'teamcity-access-token': byLooks(
    `eyJ0eXAiOiAiVENWMiJ9.${madeUp('base64url', 36)}.${madeUp('base64url', 48, 2)}`,
    `eyJ0eXAiOiAiVENWMiJ9.${'x'.repeat(36)}.${'x'.repeat(48)}`,
    `eyJ0eXAiOiAiVENWMiJ9.${madeUp('base64url', 17)}`,
  ),
  'retool-access-token': byLooks(
    `retool_01${madeUp('lower', 26)}`,
    `retool_${'x'.repeat(30)}`,
    `retool_${madeUp('lower', 14)}`,
  ),
  'tinybird-token': byLooks(
    `p.eyJ${madeUp('base64url', 64)}.${madeUp('base64url', 43, 2)}`,
    `p.eyJ${'x'.repeat(64)}.${'x'.repeat(43)}`,
    `p.eyJ${madeUp('base64url', 31)}`,
  ),
  'trigger-dev-secret-key': byLooks(
    `tr_prod_${madeUp('base62', 22)}`,
    'tr_dev_environment',
    `tr_prod_${'x'.repeat(22)}`,
  ),
  'unleash-api-token': byName('unleash', `default:production.${madeUp('hex', 56)}`),
} satisfies ExamplesOf<typeof devtoolsMore>;
