import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const storyblok = provider({
  name: 'Storyblok',
  names: ['storyblok'],
  source: 'https://www.storyblok.com/docs/concepts/access-tokens',
  advice: 'Delete the token in the Storyblok space settings (Access tokens).',
});

export const sitesMore = defineRules([
  provider({
    name: 'Optimizely',
    names: ['optimizely'],
    source: 'https://docs.developers.optimizely.com/web-experimentation/reference/personal-access-tokens',
    advice: 'Revoke the token in the Optimizely profile (API access).',
  })('optimizely-access-token', 'personal access token', {
    near: '2:[A-Za-z0-9_-]{52}|[A-Za-z0-9:-]{54}',
    also: ':_-',
    entropy: 3.5,
  }),
  provider({
    name: 'Powr',
    names: ['powrbot'],
    source: 'https://powrbot.com/',
    advice: 'Replace the key in the Powrbot account.',
  })('powrbot-api-key', 'API key', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'Rebrandly',
    names: ['rebrandly'],
    source: 'https://developers.rebrandly.com/docs/api-key-authentication',
    advice: 'Delete the key at https://app.rebrandly.com/account/api-keys.',
  })('rebrandly-api-key', 'API key', { near: '[0-9a-f]{32}|[A-Za-z0-9_]{32}', also: '_' }),
  provider({
    name: 'redirect.pizza',
    source: 'https://redirect.pizza/docs',
    advice: 'Delete the token at https://redirect.pizza/dashboard.',
  })('redirect-pizza-api-token', 'API token', { looks: ['rpa_[A-Za-z0-9]{30}'], keywords: ['rpa_'], entropy: 3.5 }),
  provider({
    name: 'Sanity',
    names: ['sanity'],
    source: 'https://www.sanity.io/docs/http-auth',
    advice: 'Delete the token at https://www.sanity.io/manage (API).',
  })('sanity-api-token', 'API token', { near: 'sk[A-Za-z0-9]{78,180}', entropy: 4 }),
  provider({
    name: 'Shotstack',
    names: ['shotstack'],
    source: 'https://shotstack.io/docs/guide/getting-started/authentication/',
    advice: 'Delete the key at https://dashboard.shotstack.io/api-keys.',
  })('shotstack-api-key', 'API key', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'Simvoly',
    names: ['simvoly'],
    source: 'https://simvoly.com/',
    advice: 'Replace the key in the Simvoly account.',
  })('simvoly-api-key', 'API key', { near: '[0-9a-z]{33}' }),
  provider({
    name: 'Siteleaf',
    names: ['siteleaf'],
    source: 'https://learn.siteleaf.com/api/',
    advice: 'Reset the secret at https://manage.siteleaf.com/account.',
  })('siteleaf-api-secret', 'API key or secret', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Sirv',
    names: ['sirv'],
    source: 'https://apidocs.sirv.com/',
    advice: 'Delete the API client in the Sirv account (Settings, API).',
  })('sirv-client-secret', 'client secret', { near: '[A-Za-z0-9+/]{86}==', also: '+/=', entropy: 4 }),
  provider({
    name: 'Squarespace',
    names: ['squarespace'],
    source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
    advice: 'Disable the key in Squarespace (Settings, Developer tools).',
  })('squarespace-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Statuspage',
    names: ['statuspage'],
    source: 'https://developer.statuspage.io/#section/Authentication',
    advice: 'Delete the key at https://manage.statuspage.io (API info).',
  })('statuspage-api-key', 'API key', { near: `${UUID}|[0-9a-z-]{36}|[0-9a-f]{64}`, also: '-', entropy: 2.8 }),
  provider({
    name: 'Stitch',
    names: ['stitchdata', 'stitch_data'],
    source: 'https://www.stitchdata.com/docs/developers/stitch-connect/api',
    advice: 'Revoke the token in the Stitch account (API access).',
  })('stitch-api-token', 'API token', { near: '[0-9a-z_]{35}', also: '_' }),
  storyblok('storyblok-access-token', 'access token', { near: '[A-Za-z0-9]{22}tt', also: '_-' }),
  storyblok('storyblok-personal-access-token', 'personal access token', {
    near: '[A-Za-z0-9]{22}tt-[0-9]{5,6}-[A-Za-z0-9_-]{20}',
    also: '_-',
  }),
  provider({
    name: 'Stripo',
    names: ['stripo'],
    source: 'https://plugin.stripo.email/',
    advice: 'Replace the key in the Stripo account.',
  })('stripo-api-token', 'API token', {
    near: 'eyJhbGciOiJIUzI1NiJ9\\.[A-Za-z0-9_-]{80,160}\\.[A-Za-z0-9_-]{43}',
    also: '_-',
    entropy: 3.5,
  }),
  provider({
    name: 'Swell',
    names: ['swell'],
    source: 'https://developers.swell.is/backend-api/authentication',
    advice: 'Revoke the key in the Swell dashboard (Developer, API keys).',
  })('swell-secret-key', 'secret key', { keyed: 'sk_[A-Za-z0-9]{32}|[A-Za-z0-9]{32}', also: '_-' }),
  provider({
    name: 'Swiftype',
    names: ['swiftype'],
    source: 'https://swiftype.com/documentation/site-search/overview',
    advice: 'Regenerate the key in the Swiftype account settings.',
  })('swiftype-api-key', 'API key', {
    near: '[A-Za-z0-9]{6,7}_[A-Za-z0-9_]{6}-[A-Za-z0-9_-]{6}|[A-Za-z0-9_-]{20}',
    also: '_-',
  }),
  provider({
    name: 'Teletype',
    names: ['teletype'],
    source: 'https://teletype.app/help/api/',
    advice: 'Replace the token in the Teletype settings.',
  })('teletype-api-token', 'API token', { near: '[A-Za-z0-9_-]{64}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'T.LY',
    names: ['t.ly', 'tly_', 'tly-', 'tly token', 'tly api', 'tly key'],
    source: 'https://t.ly/docs',
    advice: 'Delete the token at https://t.ly/settings#/api.',
  })('tly-api-token', 'API token', { near: '[A-Za-z0-9]{60}' }),
  provider({
    name: 'Webflow',
    names: ['webflow'],
    source: 'https://developers.webflow.com/data/reference/site-token',
    advice: 'Revoke the token in the Webflow site settings (Apps and integrations).',
  })('webflow-api-token', 'API token', { near: '[0-9a-f]{64}' }),
  provider({
    name: 'Unify ID',
    names: ['unifyid', 'unify_id', 'unify'],
    source: 'https://developer.unify.id/docs/',
    advice: 'Replace the key in the UnifyID dashboard.',
  })('unifyid-api-key', 'API key', { keyed: '[A-Za-z0-9_=-]{44}', also: '_=-', entropy: 3.5 }),
  provider({
    name: 'Unplugg',
    names: ['unplugg'],
    source: 'https://unplu.gg/test_api.html',
    advice: 'Replace the token at Unplugg.',
  })('unplugg-api-token', 'API token', { near: '[0-9a-z]{64}' }),
]);
