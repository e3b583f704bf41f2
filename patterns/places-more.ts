import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const maxmind = provider({
  name: 'MaxMind',
  names: ['maxmind', 'geoip'],
  source: 'https://dev.maxmind.com/license-key-specification',
  advice: 'Revoke the key at https://www.maxmind.com/en/accounts/current/license-key.',
});

export const placesMore = defineRules([
  provider({
    name: 'MapQuest',
    names: ['mapquest'],
    source: 'https://developer.mapquest.com/documentation/',
    advice: 'Delete the key at https://developer.mapquest.com/user/me/apps.',
  })('mapquest-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'MapTiler',
    names: ['maptiler'],
    source: 'https://docs.maptiler.com/cloud/api/authentication-key/',
    advice: 'Delete the key at https://cloud.maptiler.com/account/keys/.',
  })('maptiler-api-key', 'API key', { keyed: '[A-Za-z0-9]{20}', also: '_-', severity: 'warn' }),
  maxmind('maxmind-license-key', 'licence key', { looks: ['[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk'], keywords: ['_mmk'] }),
  maxmind('maxmind-legacy-license-key', 'licence key of the old format', {
    keyed: '[A-Za-z0-9]{16}',
    also: '_-',
    entropy: 2.8,
  }),
  provider({
    name: 'OpenCage',
    names: ['opencage'],
    source: 'https://opencagedata.com/api#authentication',
    advice: 'Replace the key at https://opencagedata.com/dashboard.',
  })('opencage-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'openrouteservice',
    source: 'https://openrouteservice.org/dev/#/api-docs/introduction',
    advice: 'Revoke the token at https://openrouteservice.org/dev/#/home.',
  })('openrouteservice-token', 'token', {
    looks: ['5b3ce3597851110001cf6248[0-9a-f]{32}'],
    keywords: ['5b3ce3597851110001cf6248'],
  }),
  provider({
    name: 'Positionstack',
    names: ['positionstack'],
    source: 'https://positionstack.com/documentation',
    advice: 'Reset the key at https://positionstack.com/dashboard.',
  })('positionstack-access-key', 'access key', { near: '[A-Za-z0-9_]{32}', also: '_' }),
  provider({
    name: 'Route4Me',
    names: ['route4me'],
    source: 'https://route4me.io/docs/',
    advice: 'Replace the key in the Route4Me account (API keys).',
  })('route4me-api-key', 'API key', { near: '[A-Z0-9]{32}' }),
  provider({
    name: 'Smarty',
    names: ['smartystreets', 'smarty_auth', 'smarty-auth'],
    source: 'https://www.smarty.com/docs/cloud/authentication',
    advice: 'Delete the secret key at https://www.smarty.com/account/keys.',
  })('smarty-auth-token', 'auth token', { near: '[A-Za-z0-9]{20}', also: '_-' }),
  provider({
    name: 'TomTom',
    names: ['tomtom'],
    source: 'https://developer.tomtom.com/platform/documentation/dashboard/api-key-management',
    advice: 'Delete the key at https://developer.tomtom.com/user/me/apps.',
  })('tomtom-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Walk Score',
    names: ['walkscore', 'walk_score'],
    source: 'https://www.walkscore.com/professional/api.php',
    advice: 'Ask Walk Score for a new key.',
  })('walk-score-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'what3words',
    names: ['what3words', 'w3w'],
    source: 'https://developer.what3words.com/public-api/docs',
    advice: 'Delete the key at https://accounts.what3words.com/overview.',
  })('what3words-api-key', 'API key', { keyed: '[A-Z0-9]{8}', also: '_-', entropy: 2.5, severity: 'warn' }),
  provider({
    name: 'Yelp',
    names: ['yelp'],
    source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
    advice: 'Regenerate the key at https://www.yelp.com/developers/v3/manage_app.',
  })('yelp-api-key', 'API key', { near: '[A-Za-z0-9_=.-]{128}', also: '_=.-', entropy: 3.5 }),
  provider({
    name: 'Zip Codes (zipcodeapi)',
    names: ['zipcodeapi'],
    source: 'https://www.zipcodeapi.com/API',
    advice: 'Replace the key at https://www.zipcodeapi.com.',
  })('zipcodeapi-api-key', 'API key', { near: '[A-Za-z0-9]{64}' }),
  provider({
    name: 'Zipcodebase',
    names: ['zipcodebase'],
    source: 'https://app.zipcodebase.com/documentation',
    advice: 'Regenerate the key at https://app.zipcodebase.com/dashboard.',
  })('zipcodebase-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'Travelpayouts',
    names: ['travelpayouts'],
    source: 'https://support.travelpayouts.com/hc/en-us/articles/13024069738386',
    advice: 'Replace the token in the Travelpayouts profile.',
  })('travelpayouts-api-token', 'API token', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'timezoneapi.io',
    source: 'https://timezoneapi.io/developers',
    advice: 'Replace the token in the timezoneapi.io account.',
  })('timezoneapi-token', 'token', {
    looks: ['(?:timezoneapi|TIMEZONEAPI)[^\\r\\n]{0,40}?(?<![A-Za-z0-9_-])(?<secret>[A-Za-z]{20})'],
    keywords: ['timezoneapi'],
    also: '_-',
    entropy: 3.5,
  }),
]);
