import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'New Relic',
  names: ['newrelic', 'new_relic', 'new-relic', 'new relic', 'nr_'],
  source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  advice: 'Delete the key at https://one.newrelic.com/api-keys.',
});

export const newRelic = defineRules([
  rule('new-relic-user-key', 'user key', { looks: ['NRAK-[A-Za-z0-9]{27}'], keywords: ['nrak-'] }),
  rule('new-relic-insights-key', 'Insights insert or query key', {
    looks: ['NRI[IQ]-[A-Za-z0-9_-]{25,32}'],
    also: '_-',
    keywords: ['nrii-', 'nriq-'],
  }),
  rule('new-relic-license-key', 'licence key', {
    looks: [
      '(?:[0-9a-f]{36}|[a-z]{2}[0-9]{2}[a-z]{2}[0-9a-f]{30})(?:FFFF)?NRAL|[0-9a-f]{32}FFFFNRAL|[a-z]{2}[0-9]{2}xx[0-9a-f]{26}FFFFNRAL',
    ],
    keywords: ['nral'],
  }),
  rule('new-relic-legacy-license-key', 'licence key of the old format', {
    keyed: '[0-9a-f]{40}',
    near: '[A-Za-z0-9_.]{4}-[A-Za-z0-9_.]{42}',
  }),
  rule('new-relic-admin-key', 'admin key of the old REST API', { looks: ['NRRA-[0-9a-f]{42}'], keywords: ['nrra-'] }),
  rule('new-relic-browser-key', 'browser or mobile key', {
    looks: ['NR(?:JS|BR)-[0-9a-f]{19}', '(?:AA[0-9a-f]{40}|[a-z]{2}[0-9]{2}xx[0-9a-f]{36})-NRMA'],
    keywords: ['nrjs-', 'nrbr-', '-nrma'],
    severity: 'warn',
    entropy: 2.8,
  }),
]);
