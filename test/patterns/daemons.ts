import type { daemons } from '../../patterns/daemons.ts';
import type { networks } from '../../patterns/networks.ts';
import type { toolFiles } from '../../patterns/tool-files.ts';
import { type ExamplesOf, type Found, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

const PASSWORD = ['Quarry', '_82x', 'Lm'].join('');

const at = (path: string, found: readonly [Found, ...Found[]]): [Found, ...Found[]] => {
  const [first, ...others] = found;
  return [{ ...first, path }, ...others.map((one) => ({ ...one, path }))];
};

export const daemonExamples = {
  'redis-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `user shop on >${secret} ~* +@all`,
      (secret) => `sentinel auth-pass mymaster ${secret}`,
    ),
    quiet: [
      'user default on nopass ~* +@all',
      'sentinel auth-pass mymaster $REDIS_PASSWORD',
      'user shop on >password ~*',
    ],
  },
  'mpd-password': {
    found: inTexts(PASSWORD, (secret) => `password "${secret}@read,add,control,admin"`),
    quiet: ['#password "password@read,add,control,admin"', 'mail "someone@admin"'],
  },
  'jenkins-initial-password': {
    found: inTexts(
      madeUp('hex', 32, 41),
      (secret) => `use the following password to proceed to installation:\n\n${secret}\n`,
    ),
    quiet: ['use the following password to proceed to installation:\n\n\nThis may also be found at: secrets'],
  },
  'ncftp-password': {
    found: inTexts(madeUp('base64', 20, 42), (secret) => `acme,ftp.acme-corp.net,web,*encoded*${secret},,/,I,21,1`),
    quiet: ['acme,ftp.acme-corp.net,web,,,/,I,21,1', 'an *encoded* text'],
  },
  'snmp-community': {
    found: inTexts(
      PASSWORD,
      (secret) => `rocommunity ${secret}`,
      (secret) => `snmp-server community ${secret} RO`,
      (secret) => `createUser alice SHA "${secret}" AES`,
    ),
    quiet: ['rocommunity public', 'snmp-server community private RW', 'the community edition', 'createUser alice SHA'],
  },
  'network-device-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `enable secret 0 ${secret}`,
      (secret) => `username admin privilege 15 password 0 ${secret}`,
      (secret) => `crypto isakmp key ${secret} address 192.0.2.1`,
      (secret) => `tacacs-server host 192.0.2.1 key 7 ${secret}`,
      (secret) => `pre-shared-key local ${secret}`,
    ),
    quiet: [
      'enable secret 5 {{ secret }}',
      'username admin privilege 15',
      'username and password are needed',
      'enable password',
      'pre-shared-key <key>',
    ],
  },
  'ipsec-secret': {
    found: inTexts(
      PASSWORD,
      (secret) => `%any vpn.shop.net : PSK "${secret}"`,
      (secret) => `alice : EAP "${secret}"`,
      (secret) => `: RSA key.pem "${secret}"`,
    ),
    quiet: ['# : PSK "secret"', 'alice : EAP "password"', ': RSA key.pem'],
  },
  'mail-relay-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `[smtp.shop.net]:587 alice@shop.net:${secret}`,
      (secret) => `smtp.shop.net:submission alice:${secret}`,
    ),
    quiet: ['[smtp.shop.net]:587 user:password', 'relayhost = [smtp.shop.net]:587'],
  },
  'haproxy-password': {
    found: inTexts(PASSWORD, (secret) => `  stats auth admin:${secret}`),
    quiet: ['stats auth admin:admin', 'stats auth admin:$PASSWORD', 'stats enable'],
  },
  'sip-registration-password': {
    found: inTexts(PASSWORD, (secret) => `register => alice:${secret}@sip.shop.net/100`),
    quiet: ['register => user:secret@host', 'register => alice@sip.shop.net'],
  },
  'radius-user-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `alice Cleartext-Password := "${secret}"`,
      (secret) => `  login = cleartext ${secret}`,
    ),
    quiet: [
      'alice Cleartext-Password := "password"',
      'login = des 8sd7f',
      'update control { User-Password == "%{x}" }',
    ],
  },
  'erlang-cookie': {
    found: inTexts(madeUp('upper', 20), (secret) => `-setcookie ${secret}`),
    quiet: ['document.setCookie("a")', '-setcookie ${COOKIE}'],
  },
  'webdav-password': {
    found: at(
      'etc/davfs2/secrets',
      inTexts(
        PASSWORD,
        (secret) => `https://dav.shop.net alice ${secret}`,
        (secret) => `/mnt/dav alice "${secret}"`,
      ),
    ),
    quiet: ['https://dav.shop.net some words', '# /mnt/dav alice secret'],
  },
  'pgbouncer-password': {
    found: at(
      'pgbouncer/userlist.txt',
      inTexts(PASSWORD, (secret) => `"shop" "${secret}"`),
    ),
    quiet: ['"shop" ""', '"one" "another"', '"user" "password"'],
  },
  'installer-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `rootpw --plaintext ${secret}`,
      (secret) => `d-i passwd/root-password password ${secret}`,
      (secret) => `debconf-set-selections <<< 'mysql-server mysql-server/root_password password ${secret}'`,
    ),
    quiet: ['rootpw --lock', 'rootpw --iscrypted $6$abc', 'd-i passwd/root-password password $PASSWORD'],
  },
  'application-server-password': {
    found: inTexts(
      madeUp('base64', 24),
      (secret) => `password="{xor}${secret}"`,
      (secret) => `password={AES}${secret}`,
    ),
    quiet: ['password="{xor}"', 'the {AES} prefix', '{xor}xxxxxxxxxxxx'],
  },
  'maven-master-password': {
    found: inTexts(madeUp('base64', 43), (secret) => `<master>{${secret}=}</master>`).map((one) => ({
      ...one,
      secret: `${one.secret}=`,
    })) as [Found, ...Found[]],
    quiet: ['<master>true</master>', '<master>{password}</master>'],
  },
  'kaggle-api-key': {
    found: inTexts(
      madeUp('hex', 32),
      (secret) => `{"username":"alice","key":"${secret}"}`,
      (secret) => `{\n  "username": "alice",\n  "key": "${secret}"\n}`,
    ),
    quiet: ['{"username":"alice","key":"name"}', `{"name":"alice","key":"${madeUp('hex', 32)}"}`],
  },
  'turn-user-password': {
    found: at(
      'turnserver.conf',
      inTexts(PASSWORD, (secret) => `user=alice:${secret}`),
    ),
    quiet: ['user=alice:password', '#user=alice:password'],
  },
  'curlrc-password': {
    found: at(
      '.curlrc',
      inTexts(
        PASSWORD,
        (secret) => `user = "alice:${secret}"`,
        (secret) => `proxy-user=alice:${secret}`,
      ),
    ),
    quiet: ['user = "name:password"', 'user = alice'],
  },
  'remote-desktop-password': {
    found: inTexts(madeUp('hex', 200).toUpperCase(), (secret) => `password 51:b:${secret}`),
    quiet: ['password 51:b:', `password 51:b:${'0'.repeat(200)}`],
  },
  'composer-credential': {
    found: inTexts(
      madeUp('hex', 40),
      (secret) => `{"github-oauth": {"github.com": "${secret}"}}`,
      (secret) => `"bearer": {\n    "repo.shop.net": "${secret}"\n  }`,
      (secret) => `"gitlab-token": { "gitlab.com": "first-0123456789abcdefg", "git.shop.net": "${secret}" }`,
    ),
    quiet: ['"github-oauth": {}', '"github-oauth": { "github.com": "<your-token-goes-here>" }', '"bearer": true'],
  },
  'bundler-credential': {
    found: inTexts(
      madeUp('base62', 40),
      (secret) => `BUNDLE_GEMS__SHOP__NET: "${secret}"`,
      (secret) => `export BUNDLE_GITHUB__COM=${secret}`,
    ),
    quiet: [
      'BUNDLE_PATH: "vendor/bundle"',
      'BUNDLE_GEMS__SHOP__NET: "${TOKEN}"',
      'BUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"',
    ],
  },
} satisfies ExamplesOf<[...typeof daemons, ...typeof networks, ...typeof toolFiles]>;
