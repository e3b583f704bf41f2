import { isPlaceholder, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { type Candidate, type Check, defineRules } from '../src/engine/rule.ts';
import { notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

const SHARED = {
  severity: 'error',
  confidence: 'medium',
  ...lessWhereShown('medium'),
  checks: [notStandIn, minEntropy(2)],
  advice: 'Change the password, and let the service read it from a file outside the repository.',
} as const;

/** The names that every network has, and that guard nothing. */
const notPublic: Check = {
  name: 'not the usual community',
  test: ({ secret }) =>
    !/^(?:public|private|community|secret|monitor|v[123]c?|string|name|ro|rw|read|write)$/i.test(secret),
};

const isBundler: Check = {
  name: 'no path and no switch',
  test: ({ secret }) => !/^(?:true$|false$|[0-9.]+$|https?:|[./~-])/i.test(secret) && !isPlaceholder(secret),
};

const inFile = (name: string, pattern: RegExp): Check => ({
  name: `in ${name}`,
  asksPath: true,
  test: ({ path }: Candidate) => pattern.test(path),
});

/** Secrets of services that read settings in a syntax of their own, where the place tells and no name does. */
export const daemons = defineRules([
  {
    ...SHARED,
    id: 'redis-password',
    description: 'Password of a Redis user or server',
    source: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    patterns: [
      /\buser\s{1,4}\S{1,60}\s{1,4}(?:reset\s{1,4})?on\s{1,4}>(?<secret>[^\s"'$]{4,200})/i,
      /^\s{0,12}sentinel\s{1,4}auth-pass\s{1,4}[^\s{}]{1,100}\s{1,4}["']?(?<secret>[^\s"'${}]{4,200})/,
    ],
    keywords: ['on >', 'auth-pass'],
    checks: [...SHARED.checks, { name: 'no words', test: ({ secret }) => !/^[a-z]+(?:-[a-z]+)+$/.test(secret) }],
  },
  {
    ...SHARED,
    id: 'snmp-community',
    description: 'SNMP community or user',
    source: 'https://www.net-snmp.org/docs/man/snmpd.conf.html',
    patterns: [
      /^\s{0,8}r[ow]community6?\s{1,8}["']?(?<secret>[^\s"'$#]{6,64})/,
      /^\s{0,8}snmp-server\s{1,4}community\s{1,4}["']?(?<secret>[^\s"'$#]{6,64})/,
      /\bcreateUser\s{1,4}(?:-e \S{1,40}\s{1,4})?\S{1,40}\s{1,4}(?:MD5|SHA(?:-[0-9]{3})?)\s{1,4}["']?(?<secret>[^\s"'$]{8,64})/,
    ],
    keywords: ['community', 'createuser'],
    checks: [...SHARED.checks, notPublic],
  },
  {
    ...SHARED,
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
    ...SHARED,
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
    ...SHARED,
    id: 'mail-relay-password',
    description: 'Password for a mail relay',
    source: 'https://www.postfix.org/SASL_README.html#client_sasl_enable',
    patterns: [
      /^\[?[\w.-]{3,120}\]?:(?:25|465|587|submissions?|smtps?)\s{1,20}(?<user>[^\s:]{1,120}):(?<secret>\S{4,200})$/,
    ],
    keywords: [':25', ':465', ':587', ':submission', ':smtp'],
  },
  {
    ...SHARED,
    id: 'haproxy-password',
    description: 'Password of HAProxy statistics',
    source: 'https://docs.haproxy.org/3.0/configuration.html#4-stats%20auth',
    patterns: [/\bstats\s{1,4}auth\s{1,4}(?<user>[^\s:]{1,60}):(?<secret>[^\s"'$]{4,200})/],
    keywords: ['stats auth'],
  },
  {
    ...SHARED,
    id: 'sip-registration-password',
    description: 'Password of a SIP registration',
    source: 'https://docs.asterisk.org/Configuration/Channel-Drivers/SIP/',
    patterns: [/^\s{0,8}register\s{0,4}=>\s{0,4}(?<user>[^\s:@]{1,80}):(?<secret>[^\s:@$]{4,100})(?::[^\s@]{1,80})?@/],
    keywords: ['register =>', 'register=>'],
  },
  {
    ...SHARED,
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
    ...SHARED,
    id: 'erlang-cookie',
    description: 'Cookie of an Erlang node',
    source: 'https://www.erlang.org/doc/system/distributed.html#security',
    patterns: [/(?:^|[\s"'])-setcookie\s{1,4}["']?(?<secret>[\w.@!#-]{8,255})/],
    keywords: ['-setcookie'],
    advice: 'Set another cookie on all nodes: whoever has it runs code on them.',
  },
  {
    ...SHARED,
    id: 'webdav-password',
    description: 'Password of a WebDAV mount',
    source: 'https://man7.org/linux/man-pages/man5/mount.davfs.5.html',
    patterns: [
      /^(?:https?:\/\/|\/|")\S{2,200}\s{1,8}"?(?<user>[^\s"]{1,80})"?\s{1,8}"?(?<secret>[^\s"]{4,200})"?\s{0,4}$/,
    ],
    keywords: ['http', '/mnt', '/media', '/home'],
    checks: [inFile('davfs2 secrets', /davfs2?\/?secrets$|davfs.*secrets/), ...SHARED.checks],
  },
  {
    ...SHARED,
    id: 'pgbouncer-password',
    description: 'Password of a PgBouncer user',
    source: 'https://www.pgbouncer.org/config.html#authentication-file-format',
    patterns: [/^"(?<user>[^"\r\n]{1,63})" "(?!md5|SCRAM)(?<secret>[^"\r\n]{4,200})"/],
    keywords: ['" "'],
    checks: [inFile('userlist.txt', /userlist[^/]*$/), ...SHARED.checks],
  },
  {
    ...SHARED,
    id: 'installer-password',
    description: 'Password in an answer file of an installer',
    source: 'https://pykickstart.readthedocs.io/en/latest/kickstart-docs.html#rootpw',
    patterns: [
      /^\s{0,4}rootpw\s{1,4}(?:--(?:plaintext|allow-ssh|lock)\s{1,4}){0,3}(?!-)(?<secret>[^\s"'$]{4,200})/,
      /\/[\w-]{0,40}?pass(?:word|wd)?[\w-]{0,20}\s{1,8}password\s{1,8}(?<secret>[^\s"'$]{4,200})/,
    ],
    keywords: ['rootpw', ' password'],
  },
  {
    ...SHARED,
    id: 'application-server-password',
    description: 'Password that an application server can read back',
    source: 'https://www.ibm.com/docs/en/was-liberty/base?topic=applications-securityutility-command',
    patterns: [
      /(?:pass|pwd|secret|credential)[^\r\n]{0,60}\{(?:xor|AES(?:-?256)?|3DES)\}(?<secret>[A-Za-z0-9+/]{10,400}={0,2})(?![A-Za-z0-9+/=])/,
    ],
    keywords: ['{xor}', '{aes}', '{aes256}', '{aes-256}', '{3des}'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Change the password: the encoding is known, or its key lies beside it.',
  },
  {
    ...SHARED,
    id: 'maven-master-password',
    description: 'Master password of Maven',
    source: 'https://maven.apache.org/guides/mini/guide-encryption.html',
    patterns: [/<master>\{(?<secret>[A-Za-z0-9+/]{16,400}={0,2})\}<\/master>/],
    keywords: ['<master>'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Set another master password and encrypt the others anew: whoever has this one reads them.',
  },
  {
    ...SHARED,
    id: 'kaggle-api-key',
    description: 'Kaggle API key',
    source: 'https://www.kaggle.com/docs/api#authentication',
    patterns: [
      /\{\s{0,20}"username"\s{0,4}:\s{0,4}"[\w.-]{2,60}"\s{0,4},\s{0,20}"key"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})"\s{0,20}\}/,
    ],
    keywords: ['"username"'],
    span: 240,
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Expire the token at https://www.kaggle.com/settings and create a new one.',
  },
  {
    ...SHARED,
    id: 'turn-user-password',
    description: 'Password of a TURN user',
    source: 'https://github.com/coturn/coturn/blob/master/docs/Configuration.md',
    patterns: [/^\s{0,4}user=(?<user>[^\s:=]{1,60}):(?<secret>[^\s:]{4,100})$/],
    keywords: ['user='],
    checks: [inFile('turnserver.conf', /turn[^/]*\.conf$/), ...SHARED.checks],
  },
  {
    ...SHARED,
    id: 'curlrc-password',
    description: 'Password of a .curlrc file',
    source: 'https://curl.se/docs/manpage.html#-K',
    patterns: [/^\s{0,4}-{0,2}(?:proxy-)?user\s{0,4}[\s=:]\s{0,4}"?(?<user>[^\s:"]{1,80}):(?<secret>[^\s"]{4,200})"?$/],
    keywords: ['user'],
    checks: [inFile('.curlrc', /curlrc$/), ...SHARED.checks],
  },
  {
    ...SHARED,
    id: 'remote-desktop-password',
    description: 'Saved password of a remote desktop',
    source: 'https://learn.microsoft.com/en-us/windows-server/remote/remote-desktop-services/clients/rdp-files',
    patterns: [/^password 51:b:(?<secret>[0-9A-F]{100,2000})/i],
    keywords: ['password 51:b:'],
    checks: [minEntropy(2.5)],
  },
  {
    ...SHARED,
    id: 'composer-credential',
    description: 'Token of a Composer configuration',
    source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
    patterns: [
      /"(?:github-oauth|gitlab-oauth|gitlab-token|bearer)"\s{0,8}:\s{0,8}\{(?:\s{0,40}"[^"\r\n]{1,120}"\s{0,4}:\s{0,4}"[^"\r\n]{1,300}",){0,4}\s{0,40}"[^"\r\n]{1,120}"\s{0,4}:\s{0,4}"(?<secret>[\w.-]{20,300})"/,
    ],
    keywords: ['"github-oauth"', '"gitlab-oauth"', '"gitlab-token"', '"bearer"'],
    span: 400,
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Revoke the token at the forge, and set it with the variable COMPOSER_AUTH.',
  },
  {
    ...SHARED,
    id: 'bundler-credential',
    description: 'Credential of a Bundler configuration',
    source: 'https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES',
    patterns: [
      /\bBUNDLE_[A-Z0-9_]{1,80}__[A-Z]{2,12}["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[^\s"'$/{:]{1,200}:[^\s"'$/{]{4,200}|[A-Za-z0-9_-]{20,200})["']?\s{0,4}$/,
    ],
    keywords: ['bundle_'],
    checks: [isBundler, minEntropy(2.5)],
  },
]);
