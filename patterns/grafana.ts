import { defineRules } from '../src/engine/rule.ts';
import { hasChecksumOfGrafana } from './checksum.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Grafana',
  source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  advice: 'Delete the token of the service account in Grafana (Administration, Service accounts).',
});

export const grafana = defineRules([
  rule('grafana-service-account-token', 'service account token', {
    looks: ['glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}'],
    keywords: ['glsa_'],
    holds: hasChecksumOfGrafana,
  }),
  rule('grafana-cloud-token', 'Cloud access policy token', {
    looks: ['glc_eyJ[A-Za-z0-9+/]{40,400}={0,2}'],
    also: '+/=',
    keywords: ['glc_eyj'],
    source: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
  }),
  rule('grafana-api-key', 'API key of the old format', {
    looks: ['eyJrIjoi[A-Za-z0-9+/]{40,380}={0,2}'],
    also: '+/=',
    keywords: ['eyjrijoi'],
  }),
]);
