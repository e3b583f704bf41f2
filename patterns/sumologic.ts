import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Sumo Logic',
  names: ['sumologic', 'sumo_', 'sumo-', 'sumokey', 'sumoid', 'sumoaccess', 'sumo logic'],
  source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  advice: 'Delete the key in Sumo Logic (Administration, Security, Access keys).',
});

export const sumologic = defineRules([
  rule('sumologic-access-key', 'access key', {
    near: '[A-Za-z0-9]{64}',
    keyed: '[A-Za-z0-9]{64}',
    part: { of: 'sumologic-access-key', as: 'secret' },
  }),
  rule('sumologic-access-id', 'access id', {
    near: 'su[A-Za-z0-9]{12}',
    also: '_-',
    severity: 'warn',
    entropy: 2.8,
    part: { of: 'sumologic-access-key', as: 'id' },
  }),
  rule('sumologic-collector-url', 'HTTP source URL', {
    looks: ['https://[a-z0-9.-]{4,60}\\.sumologic\\.com/receiver/v1/http/[A-Za-z0-9_-]{60,200}={0,2}'],
    also: '_=-',
    keywords: ['.sumologic.com/receiver/'],
  }),
]);
