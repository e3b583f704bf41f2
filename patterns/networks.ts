import { type Check, defineRules } from '../src/engine/rule.ts';
import { inFile } from './in-file.ts';
import { SERVICE_PASSWORD } from './service-password.ts';

/** The names that every network has, and that guard nothing. */
const notPublic: Check = {
  name: 'not the usual community',
  test: ({ secret }) =>
    !/^(?:public|private|community|secret|monitor|v[123]c?|string|name|ro|rw|read|write)$/i.test(secret),
};

/** Secrets of networks and of the accounts on them, where the place tells and no name does. */
export const networks = defineRules([
  {
    ...SERVICE_PASSWORD,
    id: 'snmp-community',
    description: 'SNMP community or user',
    source: 'https://www.net-snmp.org/docs/man/snmpd.conf.html',
    patterns: [
      /^\s{0,8}r[ow]community6?\s{1,8}["']?(?<secret>[^\s"'$#]{6,64})/,
      /^\s{0,8}snmp-server\s{1,4}community\s{1,4}["']?(?<secret>[^\s"'$#]{6,64})/,
      /\bcreateUser\s{1,4}(?:-e \S{1,40}\s{1,4})?\S{1,40}\s{1,4}(?:MD5|SHA(?:-[0-9]{3})?)\s{1,4}["']?(?<secret>[^\s"'$]{8,64})/,
    ],
    keywords: ['community', 'createuser'],
    checks: [...SERVICE_PASSWORD.checks, notPublic],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'network-device-password',
    description: 'Password or key in the settings of a router or switch',
    source:
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
    patterns: [
      /^\s{0,8}enable\s{1,4}(?:password|secret)\s{1,4}(?:level [0-9]{1,2}\s{1,4})?(?:[0-9]\s{1,4})?(?<secret>[^\s"'{<]{5,200})/,
      /^\s{0,8}username\s{1,4}(?<user>\S{1,60})\s{1,4}(?:privilege\s{1,4}[0-9]{1,2}\s{1,4})?(?:password|secret)\s{1,4}(?:[0-9]\s{1,4})?(?<secret>[^\s"'{<]{5,200})/,
      /\bcrypto\s{1,4}isakmp\s{1,4}key\s{1,4}(?:[0-9]\s{1,4})?(?<secret>[^\s"'{<]{5,200})\s{1,4}(?:address|hostname)\b/,
      /^\s{0,8}(?:tacacs|radius)(?:-server)?\b[^\r\n]{0,60}\bkey\s{1,4}(?:[0-9]\s{1,4})?(?<secret>[^\s"'{<]{5,200})$/,
      /\b(?:pre-shared-key|authentication-key)\s{1,4}(?:local\s{1,4}|remote\s{1,4}|ascii-text\s{1,4}|[0-9]\s{1,4})?["']?(?<secret>[^\s"';{<]{6,200})/,
      /\bencrypted-password\s{1,4}["'](?<secret>\$[0-9a-z]{1,2}\$[^\s"']{8,200})["']/,
    ],
    keywords: [
      'enable password',
      'enable secret',
      'username ',
      'isakmp key',
      'tacacs',
      'radius',
      'pre-shared-key',
      'authentication-key',
      'encrypted-password',
    ],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'ipsec-secret',
    description: 'Secret of an IPsec connection',
    source: 'https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html',
    patterns: [
      /^[^#\r\n]{0,200}?:\s{1,4}(?:PSK|EAP|XAUTH|NTLM|PIN)\s{1,4}"(?<secret>[^"\r\n]{4,200})"/,
      /^[^#\r\n]{0,200}?:\s{1,4}(?:RSA|ECDSA|P12|PKCS8|PKCS12)\s{1,4}\S{1,100}\s{1,4}"(?<secret>[^"\r\n]{4,200})"/,
    ],
    keywords: [': psk', ': eap', ': xauth', ': ntlm', ': pin', ': rsa', ': ecdsa', ': p12', ': pkcs8', ': pkcs12'],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'mail-relay-password',
    description: 'Password for a mail relay',
    source: 'https://www.postfix.org/SASL_README.html#client_sasl_enable',
    patterns: [
      /^\[?[\w.-]{3,120}\]?:(?:25|465|587|submissions?|smtps?)\s{1,20}(?<user>[^\s:]{1,120}):(?<secret>\S{4,200})$/,
    ],
    keywords: [':25', ':465', ':587', ':submission', ':smtp'],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'haproxy-password',
    description: 'Password of HAProxy statistics',
    source: 'https://docs.haproxy.org/3.0/configuration.html#4-stats%20auth',
    patterns: [/\bstats\s{1,4}auth\s{1,4}(?<user>[^\s:]{1,60}):(?<secret>[^\s"'$]{4,200})/],
    keywords: ['stats auth'],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'sip-registration-password',
    description: 'Password of a SIP registration',
    source: 'https://docs.asterisk.org/Configuration/Channel-Drivers/SIP/',
    patterns: [/^\s{0,8}register\s{0,4}=>\s{0,4}(?<user>[^\s:@]{1,80}):(?<secret>[^\s:@$]{4,100})(?::[^\s@]{1,80})?@/],
    keywords: ['register =>', 'register=>'],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'radius-user-password',
    description: 'Password of a RADIUS or TACACS user',
    source: 'https://freeradius.org/radiusd/man/users.html',
    patterns: [
      /\b(?:Cleartext|User)-Password\s{0,4}[:=]=\s{0,4}"(?<secret>[^"\r\n]{4,200})"/,
      /\b(?:login|pap|chap|opap|global)\s{0,4}=\s{0,4}cleartext\s{1,4}"?(?<secret>[^\s"']{4,200})/,
    ],
    keywords: ['cleartext', 'user-password'],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'turn-user-password',
    description: 'Password of a TURN user',
    source: 'https://github.com/coturn/coturn/blob/master/docs/Configuration.md',
    patterns: [/^\s{0,4}user=(?<user>[^\s:=]{1,60}):(?<secret>[^\s:]{4,100})$/],
    keywords: ['user='],
    checks: [inFile('turnserver.conf', /turn[^/]*\.conf$/), ...SERVICE_PASSWORD.checks],
  },
]);
