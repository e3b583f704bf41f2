import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

export const identityMore = defineRules([
  provider({
    name: 'Okta',
    names: ['okta', 'ssws'],
    source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    advice: 'Revoke the token in the Okta admin console (Security, API, Tokens).',
  })('okta-api-token', 'API token', { near: '00[A-Za-z0-9_=-]{40}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'OneLogin',
    names: ['onelogin'],
    source: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
    advice: 'Delete the credentials at OneLogin (Developers, API credentials).',
  })('onelogin-client-secret', 'client id or secret', { near: '[0-9a-z]{64}' }),
  provider({
    name: 'Stytch',
    source: 'https://stytch.com/docs/api/authentication',
    advice: 'Rotate the secret at https://stytch.com/dashboard/api-keys.',
  })('stytch-secret', 'project secret', {
    looks: ['secret-(?:live|test)-[A-Za-z0-9_-]{36}='],
    also: '_=-',
    keywords: ['secret-live-', 'secret-test-'],
  }),
  provider({
    name: 'Stytch (old)',
    names: ['stytch'],
    source: 'https://stytch.com/docs/api/authentication',
    advice: 'Rotate the secret at https://stytch.com/dashboard/api-keys.',
  })('stytch-legacy-secret', 'project secret of the old format', {
    near: '[A-Za-z0-9_-]{47}=',
    also: '+/_=-',
    entropy: 3.5,
  }),
]);
