import type { monitoringMore } from '../../patterns/monitoring-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const monitoringMoreExamples = {
  'metabase-api-key': byLooks(`mb_${madeUp('base64', 43)}=`, `mb_${'x'.repeat(43)}=`, `mb_${madeUp('base64', 20)}`),
  'metabase-session-token': byName('metabase', madeUpUuid()),
  'metaapi-token': byName('metaapi', madeUp('hex', 64)),
  'mixpanel-api-secret': byName('mixpanel', madeUp('base62', 32)),
  'noticeable-api-key': byName('noticeable', madeUp('base62', 20)),
  'opsgenie-api-key': byName('opsgenie', madeUpUuid()),
  'pagerduty-api-key': byName('pagerduty', `u+${madeUp('base62', 18)}`),
  'pagerduty-integration-key': byName('pagerduty', madeUp('hex', 32)),
  'pganalyze-api-key': byLooks(`pgar_${madeUp('base62', 27)}`, `pgar_${madeUp('base62', 12)}`),
  'posthog-personal-api-key': byLooks(
    `phx_${madeUp('base64url', 45)}`,
    `phx_${'x'.repeat(45)}`,
    `phx_${madeUp('base64url', 21)}`,
  ),
  'posthog-project-api-key': byLooks(
    `phc_${madeUp('base64url', 42)}`,
    `phc_${'x'.repeat(42)}`,
    `phc_${madeUp('base64url', 20)}`,
  ),
  'postbacks-api-key': byName('postbacks', madeUpUuid()),
  'qubole-api-token': byName('qubole', madeUp('lower', 64)),
  'rollbar-access-token': byName('rollbar', madeUp('hex', 32)),
  'rootly-api-key': byLooks(`rootly_${madeUp('hex', 64)}`, `rootly_${'x'.repeat(64)}`, `rootly_${madeUp('hex', 31)}`),
  'segment-public-api-token': byLooks(
    `sgp_${madeUp('base62', 64)}`,
    `sgp_${'x'.repeat(64)}`,
    `sgp_${madeUp('base62', 31)}`,
  ),
  'segment-config-api-token': byName('segment', `${madeUp('base64url', 43)}.${madeUp('base64url', 43, 2)}`),
  'solarwinds-api-token': byName('solarwinds', madeUp('base62', 71)),
  'splunk-hec-token': byName('splunk', madeUpUuid()),
  'splunk-observability-token': byName('splunk', madeUp('base62', 22)),
  'statsig-secret-key': byName('statsig', `secret-${madeUp('base62', 43)}`),
  'statuscake-api-key': byName('statuscake', madeUp('base62', 20)),
  'statuspal-api-key': byName('statuspal', madeUp('base62', 32)),
  'tableau-personal-access-token': byLooks(
    `${madeUp('base62', 22)}==:${madeUp('base62', 32)}`,
    `${'x'.repeat(22)}==:${'x'.repeat(32)}`,
    'value ==: other',
  ),
  'thousandeyes-api-token': byName('thousandeyes', madeUp('base62', 32)),
  'uptimerobot-api-key': byName('uptimerobot', `u${madeUp('digits', 8)}-${madeUp('hex', 24)}`),
  'rockset-api-key': byName('rockset', madeUp('base62', 64)),
  'pingdom-api-token': byName('pingdom', madeUp('base62', 86)),
  'raygun-api-key': byName('raygun', madeUp('base62', 22)),
  'papertrail-api-token': byName('papertrail', madeUp('base62', 20)),
} satisfies ExamplesOf<typeof monitoringMore>;
