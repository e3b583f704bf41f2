import type { wholeFiles } from '../../patterns/whole-files.ts';
import type { Examples, ExamplesOf } from './examples.ts';
import { madeUp } from './made-up.ts';

const PASSWORD = ['Quarry', '_82x', 'Lm'].join('');
const HEX = madeUp('hex', 32, 11);
const TOKEN = `v9${madeUp('base62', 28, 12)}`;

const inFile = (path: string, secret: string, text = `${secret}\n`, ...quiet: string[]): Examples => ({
  found: [{ path, text, secret }],
  quiet: [text, ...quiet],
});

/** The quiet ones stand in files of other names. */
export const wholeFileExamples = {
  'rails-master-key-file': inFile('shop/config/master.key', HEX),
  'jenkins-secret-file': inFile('jenkins/secrets/master.key', madeUp('hex', 256, 13)),
  'ansible-vault-password-file': inFile('.vault_pass', PASSWORD),
  'erlang-cookie-file': inFile('.erlang.cookie', madeUp('upper', 20, 14)),
  'ppp-password': inFile('etc/ppp/chap-secrets', PASSWORD, `# client server secret IP\nme * ${PASSWORD} *\n`),
  'service-user-file': inFile('etc/rsyncd.secrets', PASSWORD, `backup:${PASSWORD}\n`),
  'openvpn-login-file': inFile('vpn/auth.txt', PASSWORD, `me@acme-corp.net\n${PASSWORD}\n`),
  'application-server-user': inFile('jetty-realm.properties', PASSWORD, `admin: ${PASSWORD},admin,operator\n`),
  'irc-network-password': inFile('.config/xchat2/servlist_.conf', PASSWORD, `N=Libera\nP=${PASSWORD}\n`),
  'nagios-macro-password': inFile('nagios/resource.cfg', PASSWORD, `$USER1$=/usr/lib/nagios\n$USER4$=${PASSWORD}\n`),
  'zookeeper-user-password': inFile('zoo.cfg', PASSWORD, `QuorumServer {\n  user_me="${PASSWORD}";\n};\n`),
  'token-file': inFile('.gist', TOKEN),
} satisfies ExamplesOf<typeof wholeFiles>;
