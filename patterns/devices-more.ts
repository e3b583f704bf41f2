import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

export const devicesMore = defineRules([
  provider({ name: 'm3o', names: ['m3o'], source: 'https://m3o.com/', advice: 'Delete the key in the M3O account.' })(
    'm3o-api-key',
    'API key',
    { near: '[A-Za-z0-9]{48}' },
  ),
  provider({
    name: 'Onfleet',
    names: ['onfleet'],
    source: 'https://docs.onfleet.com/reference/authentication',
    advice: 'Delete the key in the Onfleet dashboard (Settings, API).',
  })('onfleet-api-key', 'API key', { near: '[0-9a-f]{32}|[0-9a-z]{32}' }),
  provider({
    name: 'Particle',
    names: ['particle.io'],
    source: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
    advice: 'Revoke the token: particle token revoke TOKEN.',
  })('particle-access-token', 'access token', {
    looks: ['(?<secret>[0-9a-f]{40})[\\s"\'\\\\]{1,12}https?://api\\.particle\\.io'],
    near: '[0-9a-f]{40}',
    keywords: ['particle.io'],
  }),
  provider({
    name: 'ThingsBoard',
    source: 'https://thingsboard.io/docs/user-guide/access-token/',
    advice: 'Replace the credentials of the device in ThingsBoard.',
  })('thingsboard-access-token', 'device access token', {
    looks: [
      'thingsboard\\.cloud/api/v1/(?<secret>[0-9a-z]{20})',
      'provisionDevice(?:Key|Secret)[\\\\"\'\\s:=]{2,10}(?<secret>[0-9a-z]{20})',
    ],
    keywords: ['thingsboard.cloud/api/v1/', 'provisiondevice'],
    entropy: 2.8,
  }),
  provider({
    name: 'TrueNAS',
    source: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
    advice: 'Delete the key in TrueNAS (API keys).',
  })('truenas-api-key', 'API key', {
    looks: ['(?:params|Bearer|TRUENAS|truenas)["\'\\]\\[\\s:=A-Za-z_]{1,40}?(?<secret>[0-9]{1,4}-[A-Za-z0-9]{64})'],
    keywords: ['params', 'bearer', 'truenas'],
    entropy: 4,
  }),
  provider({
    name: 'Ubidots',
    source: 'https://docs.ubidots.com/v1.6/reference/authentication',
    advice: 'Delete the token in the Ubidots profile (API credentials).',
  })('ubidots-token', 'token', { looks: ['BBFF-[A-Za-z0-9]{30}'], keywords: ['bbff-'], entropy: 3.5 }),
]);
