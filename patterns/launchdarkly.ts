import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'LaunchDarkly',
  names: ['launchdarkly', 'launch_darkly'],
  source: 'https://launchdarkly.com/docs/home/account/api',
  advice: 'Reset the key in LaunchDarkly (Account settings, Authorization).',
});

export const launchdarkly = defineRules([
  rule('launchdarkly-key', 'access token or SDK key', {
    looks: ['(?:api|sdk)-[0-9a-z]{8}-[0-9a-z]{4}-4[0-9a-z]{3}-[0-9a-z]{4}-[0-9a-z]{12}'],
    also: '-',
    keywords: ['api-', 'sdk-'],
  }),
  rule('launchdarkly-access-token', 'access token of the old format', { near: '[A-Za-z0-9_=-]{40}', also: '=_-' }),
]);
