import { isPlaceholder, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { type Candidate, type Check, defineRules, type Rule } from '../src/engine/rule.ts';
import { inFiles } from '../src/engine/whole-files.ts';
import { isPassword, notStandIn } from './password.ts';

/** What the rules share whose content tells nothing: it is the name of the file that does. */
const ofFiles = (
  files: readonly string[],
  checks: readonly Check[],
): Pick<Required<Rule>, 'files' | 'keywords' | 'checks' | 'severity' | 'confidence'> => ({
  files,
  keywords: [],
  checks: [inFiles(files), ...checks],
  severity: 'error',
  confidence: 'medium',
});

const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;

/** Whether a line, from one place of a content to another, is blank or a comment. */
const saysNothing = (content: string, from: number, end: number): boolean => {
  let at = from;
  while (at < end && isBlank(content.charCodeAt(at))) at++;
  return at === end || content[at] === '#' || content[at] === ';';
};

/** Whether each line but blank ones and comments is an entry: the file is what its name says. */
const isOf =
  (entry: RegExp) =>
  (content: string): boolean => {
    for (let from = 0; from <= content.length; ) {
      const found = content.indexOf('\n', from);
      const end = found < 0 ? content.length : found;
      if (!saysNothing(content, from, end)) {
        const line = content.slice(from, found > from && content[found - 1] === '\r' ? found - 1 : end);
        if (!entry.test(line)) return false;
      }
      from = end + 1;
    }
    return true;
  };

const holding =
  (...texts: readonly string[]) =>
  (content: string): boolean =>
    texts.some((text) => content.includes(text));

/** Not only words, as a template has it: `user:password`. */
const isChosen: Check = {
  name: 'a password and not a stand-in',
  test: ({ secret }) =>
    isPassword(secret) &&
    !isPlaceholder(secret) &&
    !/^(?:secret|password|changeme)|^[a-z]+[-_.](?:secret|password|pass|token)$/i.test(secret),
};

const CHANGE = 'Change the password, and keep the file out of the repository.';

const PPP_ENTRY = /^\s*(?:"[^"]*"|\S+)\s+(?:"[^"]*"|\S+)\s+(?:"[^"]+"|[^\s"]+)(?:\s+\S+)*\s*$/;
const USER_ENTRY = /^[\w.@*-]{1,80}:(?:[\w.@-]{1,80}:)?\S+$/;
const REALM_ENTRY = /^[\w.@-]{1,80}\s*[:=]\s*\S+(?:\s*,\s*[\w-]+)*\s*$/;

/** What the rules share whose files hold nothing but entries. */
const ofEntries = (files: readonly string[], entry: RegExp) => {
  const fits = isOf(entry);
  const inSuchLines: Check = { name: 'in a file of such lines', test: ({ match }: Candidate) => fits(match.input) };
  return { ...ofFiles(files, [inSuchLines, isChosen, minEntropy(2)]), fits };
};

/** Files that are a credential as a whole, and files of users and passwords that nothing but their name tells. */
export const wholeFiles = defineRules([
  {
    ...ofFiles(['config/master.key', 'config/credentials/'], [minEntropy(3), notPlaceholder]),
    id: 'rails-master-key-file',
    description: 'Master key of Rails credentials, in its file',
    source: 'https://guides.rubyonrails.org/security.html#custom-credentials',
    confidence: 'high',
    patterns: [/^(?<secret>[0-9a-f]{32})\s{0,4}$/],
    advice: 'Make a new master key and encrypt the credentials anew; change what stood in them.',
  },
  {
    ...ofFiles(['secrets/master.key', 'secrets/initialAdminPassword'], [minEntropy(3), notPlaceholder]),
    id: 'jenkins-secret-file',
    description: 'Master key or first password of a Jenkins server, in its file',
    source: 'https://www.jenkins.io/doc/developer/security/secrets/',
    confidence: 'high',
    patterns: [/^(?<secret>[0-9a-f]{32,512})\s{0,4}$/],
    advice: 'Whoever has the key reads all credentials of the server: make new ones. Change the password.',
  },
  {
    ...ofFiles(
      [
        '.vault_pass',
        '.vault_pass.txt',
        '.vault-pass',
        '.vault_password',
        '.vaultpass',
        'vault_pass',
        'vault_pass.txt',
        'vault-password.txt',
        'vault_password.txt',
        '.ansible_vault_pass',
        '.ansible-vault-password',
      ],
      [isChosen, minEntropy(2)],
    ),
    id: 'ansible-vault-password-file',
    description: 'Password of an Ansible vault, in its file',
    source: 'https://docs.ansible.com/ansible/latest/vault_guide/vault_managing_passwords.html',
    patterns: [/^(?<secret>(?!#!|\$ANSIBLE_VAULT)[^\s{}]{5,200})\s{0,4}$/],
    advice: 'Rekey the vaults with another password, and change what stood in them.',
  },
  {
    ...ofFiles(['.erlang.cookie'], [minEntropy(2), notPlaceholder]),
    id: 'erlang-cookie-file',
    description: 'Cookie of an Erlang node, in its file',
    source: 'https://www.erlang.org/doc/system/distributed.html#security',
    confidence: 'high',
    patterns: [/^(?<secret>[A-Za-z0-9_@.-]{8,255})\s{0,4}$/],
    advice: 'Set another cookie on all nodes: whoever has it runs code on them.',
  },
  {
    ...ofEntries(['chap-secrets', 'pap-secrets'], PPP_ENTRY),
    id: 'ppp-password',
    description: 'Password of a PPP or VPN user',
    source: 'https://man7.org/linux/man-pages/man8/pppd.8.html',
    patterns: [
      /(?<![^\n])[ \t]{0,8}(?!#)(?:"[^"\r\n]{1,80}"|[^\s"]{1,80})[ \t]{1,20}(?:"[^"\r\n]{1,80}"|[^\s"]{1,80})[ \t]{1,20}"?(?<secret>[^\s"@][^\s"]{3,200})"?(?=\s|$)/,
    ],
    advice: CHANGE,
  },
  {
    ...ofEntries(
      ['rsyncd.secrets', 'rsync.secrets', 'sasl.pwdb', 'memcached-sasl-pwdb', 'passwd.client', 'passwd-s3fs'],
      USER_ENTRY,
    ),
    id: 'service-user-file',
    description: 'Password of a user file of a service',
    source: 'https://man7.org/linux/man-pages/man5/rsyncd.conf.5.html',
    patterns: [/(?<![^\n])[\w.@*-]{1,80}:(?:[\w.@-]{1,80}:)?(?<secret>[^\s:#][^\s:]{3,200})[ \t]{0,4}(?![^\r\n])/],
    advice: CHANGE,
  },
  {
    ...ofFiles(
      ['auth.txt', 'auth-user-pass.txt', 'user-pass.txt', 'userpass.txt', 'vpn-auth.txt', 'openvpn/credentials'],
      [notStandIn, isChosen, minEntropy(2)],
    ),
    id: 'openvpn-login-file',
    description: 'User and password of an OpenVPN client, in their file',
    source: 'https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/',
    patterns: [/^(?<user>[\w.@+\\-]{2,80})\r?\n(?<secret>[^\s<>{}]{5,100})\s{0,4}$/],
    advice: CHANGE,
  },
  {
    ...ofEntries(
      ['jetty-realm.properties', 'realm.properties', 'mgmt-users.properties', 'application-users.properties'],
      REALM_ENTRY,
    ),
    id: 'application-server-user',
    description: 'Password or password hash of a user of an application server',
    source: 'https://jetty.org/docs/jetty/12/operations-guide/security/index.html',
    patterns: [/(?<![^\n])[\w.@-]{1,80}[ \t]{0,4}[:=][ \t]{0,4}(?<secret>[^\s,#][^\s,]{3,200})(?=\s|,|$)/],
    advice: CHANGE,
  },
  {
    ...ofFiles(['servlist_.conf', 'servlist.conf'], [isChosen, minEntropy(2)]),
    fits: holding('P=', 'B='),
    id: 'irc-network-password',
    description: 'Password of an IRC network',
    source: 'https://hexchat.readthedocs.io/en/latest/appendix.html',
    patterns: [/(?<![^\n])[PB]=(?<secret>[^\s=]{4,200})[ \t]{0,4}(?![^\r\n])/],
    advice: CHANGE,
  },
  {
    ...ofFiles(['resource.cfg'], [isChosen, minEntropy(2)]),
    fits: holding('$USER'),
    id: 'nagios-macro-password',
    description: 'Password in a user macro of Nagios',
    source: 'https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/configobject.html',
    patterns: [
      /(?<![^\n])\$USER[0-9]{1,3}\$[ \t]{0,4}=[ \t]{0,4}(?<secret>(?=[^\s]{0,60}[0-9!#%&+])[^\s/][^\s/]{5,200})[ \t]{0,4}(?![^\r\n])/,
    ],
    advice: CHANGE,
  },
  {
    ...ofFiles(['zoo.cfg', 'zookeeper_jaas.conf', 'kafka_server_jaas.conf', 'jaas.conf'], [isChosen, minEntropy(2)]),
    fits: holding('user_'),
    id: 'zookeeper-user-password',
    description: 'Password of a ZooKeeper or Kafka user',
    source: 'https://zookeeper.apache.org/doc/current/zookeeperAdmin.html#sc_authOptions',
    patterns: [/(?<![^\n])[ \t]{0,12}user_[\w.-]{1,60}[ \t]{0,4}=[ \t]{0,4}"(?<secret>[^"\s]{4,200})"/],
    advice: CHANGE,
  },
  {
    ...ofFiles(
      [
        '.gist',
        '.vault-token',
        '.github_token',
        '.github-token',
        '.gh_token',
        '.gitlab_token',
        '.gitlab-token',
        '.token',
      ],
      [minEntropy(3), notPlaceholder],
    ),
    id: 'token-file',
    description: 'Token that a tool keeps in a file of its own',
    source: 'https://developer.hashicorp.com/vault/docs/commands/token-helper',
    patterns: [/^(?<secret>(?=[^\s]{0,80}[0-9])[A-Za-z0-9._-]{20,300})\s{0,4}$/],
    advice: 'Revoke the token where it was issued, and keep the file out of the repository.',
  },
]);
