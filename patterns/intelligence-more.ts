import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

export const intelligenceMore = defineRules([
  provider({
    name: 'SecurityTrails',
    names: ['securitytrails', 'security_trails'],
    source: 'https://docs.securitytrails.com/reference/authentication',
    advice: 'Delete the key at https://securitytrails.com/app/account/credentials.',
  })('securitytrails-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Shodan',
    names: ['shodan'],
    source: 'https://developer.shodan.io/api',
    advice: 'Reset the key at https://account.shodan.io.',
  })('shodan-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'SSLMate',
    names: ['sslmate'],
    source: 'https://sslmate.com/help/reference/apiv2',
    advice: 'Regenerate the key at https://sslmate.com/account/api_credentials.',
  })('sslmate-api-key', 'API key', { near: '(?:k_)?[A-Za-z0-9]{20}|[A-Za-z0-9]{36}', also: '_-' }),
  provider({
    name: 'urlscan.io',
    names: ['urlscan'],
    source: 'https://urlscan.io/docs/api/',
    advice: 'Delete the key at https://urlscan.io/user/profile/.',
  })('urlscan-api-key', 'API key', { near: `${UUID}|[0-9a-z-]{36}`, entropy: 2.8 }),
  provider({
    name: 'userstack',
    names: ['userstack'],
    source: 'https://userstack.com/documentation',
    advice: 'Reset the key at https://userstack.com/dashboard.',
  })('userstack-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'VirusTotal',
    names: ['virustotal', 'virus_total'],
    source: 'https://docs.virustotal.com/reference/authentication',
    advice: 'Ask VirusTotal to reset the key of the account.',
  })('virustotal-api-key', 'API key', { near: '[0-9a-f]{64}' }),
  provider({
    name: 'VPNAPI.io',
    names: ['vpnapi'],
    source: 'https://vpnapi.io/api-documentation',
    advice: 'Regenerate the key at https://vpnapi.io/dashboard.',
  })('vpnapi-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'WebsitePulse',
    names: ['websitepulse'],
    source: 'https://www.websitepulse.com/kb/api',
    advice: 'Replace the key in the WebsitePulse account.',
  })('websitepulse-api-key', 'API key', { near: '[0-9a-f]{32}' }),
  provider({
    name: 'Whoxy',
    names: ['whoxy'],
    source: 'https://www.whoxy.com/',
    advice: 'Replace the key at https://www.whoxy.com/account/api.php.',
  })('whoxy-api-key', 'API key', { near: '[0-9a-z]{33}' }),
  provider({
    name: 'WhoisXML API',
    names: ['whoisxml'],
    source: 'https://main.whoisxmlapi.com/',
    advice: 'Replace the key at https://user.whoisxmlapi.com/products.',
  })('whoisxml-api-key', 'API key', { near: 'at_[A-Za-z0-9]{29}' }),
  provider({
    name: 'Neutrino API',
    names: ['neutrinoapi', 'neutrino-api', 'neutrino_api'],
    source: 'https://www.neutrinoapi.com/api/api-basics/',
    advice: 'Replace the key at https://www.neutrinoapi.com/account/.',
  })('neutrino-api-key', 'API key', { near: '[A-Za-z0-9]{48}' }),
  provider({
    name: 'numverify',
    names: ['numverify'],
    source: 'https://numverify.com/documentation',
    advice: 'Reset the key at https://numverify.com/dashboard.',
  })('numverify-access-key', 'access key', { near: '[0-9a-z]{32}' }),
]);
