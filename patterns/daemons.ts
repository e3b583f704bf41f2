import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { inFile } from './in-file.ts';
import { SERVICE_PASSWORD } from './service-password.ts';

/** Secrets of services that read settings in a syntax of their own. */
export const daemons = defineRules([
  {
    ...SERVICE_PASSWORD,
    id: 'redis-password',
    description: 'Password of a Redis user or server',
    source: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    patterns: [
      /\buser\s{1,4}\S{1,60}\s{1,4}(?:reset\s{1,4})?on\s{1,4}>(?<secret>[^\s"'$]{4,200})/i,
      /^\s{0,12}sentinel\s{1,4}auth-pass\s{1,4}[^\s{}]{1,100}\s{1,4}["']?(?<secret>[^\s"'${}]{4,200})/,
    ],
    keywords: ['on >', 'auth-pass'],
    checks: [
      ...SERVICE_PASSWORD.checks,
      { name: 'no words', test: ({ secret }) => !/^[a-z]+(?:-[a-z]+)+$/.test(secret) },
    ],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'mpd-password',
    description: 'Password of a Music Player Daemon',
    source: 'https://mpd.readthedocs.io/en/stable/user.html#client-connections-and-permissions',
    patterns: [/(?:^|[\s"])password\s{1,8}"(?<secret>[^"@\s$]{4,200})@(?:read|add|control|admin|player)[a-z,]{0,60}"/],
    keywords: ['@read', '@add', '@control', '@admin', '@player'],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'jenkins-initial-password',
    description: 'First password of a Jenkins server, as its log shows it',
    source: 'https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins',
    patterns: [/proceed to installation:\s{1,20}(?<secret>[0-9a-f]{32})(?![0-9a-f])/],
    keywords: ['proceed to installation'],
    span: 200,
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Change the password of the first user, and delete secrets/initialAdminPassword.',
  },
  {
    ...SERVICE_PASSWORD,
    id: 'erlang-cookie',
    description: 'Cookie of an Erlang node',
    source: 'https://www.erlang.org/doc/system/distributed.html#security',
    patterns: [/(?:^|[\s"'])-setcookie\s{1,4}["']?(?<secret>[\w.@!#-]{8,255})/],
    keywords: ['-setcookie'],
    advice: 'Set another cookie on all nodes: whoever has it runs code on them.',
  },
  {
    ...SERVICE_PASSWORD,
    id: 'webdav-password',
    description: 'Password of a WebDAV mount',
    source: 'https://man7.org/linux/man-pages/man5/mount.davfs.5.html',
    patterns: [
      /^"?(?:https?:\/\/\S{2,200}|(?:\/\S{1,80})?\/(?:mnt|media|home)\S{0,200})\s{1,8}"?(?<user>[^\s"]{1,80})"?\s{1,8}"?(?<secret>[^\s"]{4,200})"?\s{0,4}$/,
    ],
    keywords: ['http', '/mnt', '/media', '/home'],
    checks: [inFile('davfs2 secrets', /davfs2?\/?secrets$|davfs.*secrets/), ...SERVICE_PASSWORD.checks],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'pgbouncer-password',
    description: 'Password of a PgBouncer user',
    source: 'https://www.pgbouncer.org/config.html#authentication-file-format',
    patterns: [/^"(?<user>[^"\r\n]{1,63})" "(?!md5|SCRAM)(?<secret>[^"\r\n]{4,200})"/],
    keywords: ['" "'],
    checks: [inFile('userlist.txt', /userlist[^/]*$/), ...SERVICE_PASSWORD.checks],
  },
  {
    ...SERVICE_PASSWORD,
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
]);
