import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'X (Twitter)',
  names: ['twitter'],
  source: 'https://docs.x.com/fundamentals/authentication/overview',
  advice: 'Regenerate keys and tokens at https://developer.x.com/en/portal/dashboard.',
});

export const twitter = defineRules([
  rule('twitter-bearer-token', 'bearer token', {
    looks: ['AAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,120}'],
    near: 'A{22}[A-Za-z0-9%]{80,100}',
    also: '%+/=',
    keywords: ['aaaaaaaaaaaaaaaaaaaa'],
    entropy: 3.3,
  }),
  rule('twitter-url-encoded-bearer', 'bearer token in percent encoding', {
    keyed: '[A-Za-z0-9]{20,59}%(?:[A-Za-z0-9]{3,80}%){0,5}[A-Za-z0-9]{52}',
    also: '%',
    entropy: 4,
  }),
  rule('twitter-access-token', 'access token', { near: '[0-9]{15,25}-[A-Za-z0-9]{20,45}' }),
  rule('twitter-access-token-secret', 'access token secret', { keyed: '[A-Za-z0-9]{45}' }),
  rule('twitter-api-secret', 'API secret', { keyed: '[A-Za-z0-9]{50}|[A-Za-z0-9]{35,44}' }),
  rule('twitter-api-key', 'API key', { keyed: '[A-Za-z0-9]{25}|[A-Za-z0-9]{18,24}', also: '_-', severity: 'warn' }),
]);
