import { minEntropy } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

const ADVICE =
  'Change the password; what stands on a command line is also in the history of the shell and the list of processes.';

export const commandLine = defineRules([
  {
    id: 'curl-user',
    description: 'User and password of a curl command',
    source: 'https://curl.se/docs/manpage.html#-u',
    severity: 'error',
    confidence: 'medium',
    ...lessWhereShown('medium'),
    patterns: [
      /\bcurl\b[^\r\n]{0,400}?\s(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U)[ =]{0,3}(?<quote>["']?)(?<user>[^\s:"'$]{1,100})["']?:["']?(?<secret>[^\s"'$]{4,200})/i,
      // On a line of its own, behind a backslash: `  --user name:password \`.
      /^\s{0,20}(?:-u|--user)[ =]{1,3}["']?(?<user>[^\s:"'$]{1,100}):(?<secret>[^\s"'$]{6,200})["']?\s{0,3}\\?\s{0,3}(?:--data|-d|-X|-H|$)/,
    ],
    keywords: ['curl', '-u ', '-u=', '--user'],
    checks: [notStandIn, minEntropy(2)],
    advice: ADVICE,
  },
  {
    id: 'command-line-password',
    description: 'Password on a command line',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
    severity: 'error',
    confidence: 'medium',
    ...lessWhereShown('medium'),
    patterns: [
      /\bsshpass\s{1,3}-p\s{0,3}["']?(?<secret>[^\s"'$]{4,100})/,
      /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\r\n|;&]{0,200}?\s-p["']?(?<secret>[^\s"'$-][^\s"'$]{3,100})/,
      /\b(?:docker|podman|helm registry|az acr|oras|skopeo|buildah|npm|cf)\s{1,3}login\b[^\r\n|;&]{0,200}?\s(?:-p|--password)[ =]{1,2}["']?(?<secret>[^\s"'$-][^\s"'$]{3,300})/,
      /\bredis-cli\b[^\r\n|;&]{0,200}?\s(?:-a|--pass)\s{1,3}["']?(?<secret>[^\s"'$-][^\s"'$]{5,200})/,
      /\bpsexec(?:64|\.exe)?\b[^\r\n]{0,200}?\s-u\s{1,3}(?<user>\S{1,100})\s{1,3}-p\s{1,3}["']?(?<secret>[^\s"'%$-][^\s"'$]{3,100})/i,
      /\b(?:mongo|mongosh|mongodump|mongorestore|mongoimport|sqlcmd|smbclient|ldapsearch|ldapadd|ldapmodify|rdesktop|xfreerdp|wget|vncviewer|lftp)\b[^\r\n|;&]{0,200}?\s(?:-p|-P|-w|--password|--http-password|--ftp-password)[ =]{1,2}["']?(?<secret>(?!-)[^\s"'$]{6,100})/,
      /-pass(?:in|out|word)?\s{1,3}["']?pass:(?<secret>[^\s"'$]{4,100})/,
      /\bnet\s{1,3}use?r?\b[^\r\n]{0,200}?\/user:(?<user>\S{1,60})\s{1,3}(?<secret>[^\s/"'%$]{4,100})/i,
    ],
    keywords: [
      'sshpass',
      'mysql',
      'mariadb',
      'login',
      'redis-cli',
      'psexec',
      'mongo',
      'sqlcmd',
      'smbclient',
      'ldapsearch',
      'ldapadd',
      'ldapmodify',
      'rdesktop',
      'xfreerdp',
      'wget',
      'vncviewer',
      'lftp',
      'pass:',
      '/user:',
    ],
    checks: [notStandIn, minEntropy(2)],
    advice: ADVICE,
  },
]);
