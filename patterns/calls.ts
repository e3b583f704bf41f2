import { minEntropy } from '../src/engine/checks.ts';
import { looksDrawn } from '../src/engine/generic/drawn.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { notLocal, notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

const SHARED = {
  severity: 'error',
  confidence: 'medium',
  ...lessWhereShown('medium'),
  checks: [notStandIn, notLocal, minEntropy(2)],
  advice: 'Change the password, and read it from the environment or a secret store.',
} as const;

/** What people and generators take for passwords, where a word would be the name of something else. */
const looksLikePassword: Check = {
  name: 'drawn, or of several kinds of characters',
  test: ({ secret }) => looksDrawn(secret) || (/[A-Za-z]/.test(secret) && /[^A-Za-z_. -]/.test(secret)),
};

const TEXT = String.raw`["'](?!(?:PLAIN|LOGIN|XOAUTH2|CRAM-MD5|Basic|Bearer)["'])(?<user>[^"'\r\n]{1,100})["']`;
const SECRET = String.raw`["'](?<secret>[^"'\s$\\{}<>]{5,200})["']`;
const HOST = String.raw`["'][^"'\r\n]{1,300}["']`;

/** Calls that are handed a user and a password, in this order, as texts. */
export const calls = defineRules([
  {
    ...SHARED,
    id: 'database-call-password',
    description: 'Password in a call that connects to a database',
    source: 'https://www.php.net/manual/en/mysqli.construct.php',
    patterns: [
      new RegExp(
        String.raw`\b(?:mysqli?_p?connect|mysqli_real_connect|new mysqli)\(\s{0,8}[^,()]{1,100},\s{0,8}${TEXT},\s{0,8}${SECRET}`,
      ),
      new RegExp(String.raw`\bnew\s{1,4}\\?PDO\(\s{0,8}[^()]{1,200}?,\s{0,8}${TEXT},\s{0,8}${SECRET}`),
      new RegExp(String.raw`\bgetConnection\(\s{0,8}(?:${HOST}|\w{1,40}),\s{0,8}${TEXT},\s{0,8}${SECRET}`),
      new RegExp(String.raw`\bdb\.(?:auth|changeUserPassword)\(\s{0,8}${TEXT},\s{0,8}${SECRET}`),
    ],
    keywords: [
      'mysql_connect(',
      'mysql_pconnect(',
      'mysqli_connect(',
      'mysqli_pconnect(',
      'mysqli_real_connect(',
      'new mysqli(',
      'pdo(',
      'getconnection(',
      'db.auth(',
      'db.changeuserpassword(',
    ],
  },
  {
    ...SHARED,
    id: 'login-call-password',
    description: 'Password in a call that logs in',
    source: 'https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login',
    patterns: [
      new RegExp(
        String.raw`(?:\.login|\bNetworkCredential|\bHTTP(?:Basic|Digest)Auth|\.auth(?:enticate)?|\bauth\s{0,4}=\s{0,4}|\b[bB]asicAuth|\b(?:Username)?PasswordCredentials?|\bPasswordAuthentication|\.set_?basic_?auth|\bUsernamePasswordToken)\(\s{0,8}${TEXT},\s{0,8}${SECRET}`,
      ),
      new RegExp(String.raw`\bCredentials\(\s{0,8}${HOST},\s{0,8}${HOST},\s{0,8}${TEXT},\s{0,8}${SECRET}`),
    ],
    keywords: [
      '.login(',
      'networkcredential(',
      'basicauth(',
      'digestauth(',
      '.auth(',
      '.authenticate(',
      'auth=(',
      'auth = (',
      'passwordcredential',
      'passwordauthentication(',
      'basic_auth(',
      'usernamepasswordtoken(',
      'credentials(',
    ],
    checks: [...SHARED.checks, looksLikePassword],
  },
  {
    ...SHARED,
    id: 'secure-string-password',
    description: 'Password in plain text for a PowerShell secure string',
    source: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
    patterns: [
      /\bConvertTo-SecureString\s{1,4}(?:-(?:AsPlainText|Force)\s{1,4}){0,2}(?:-String\s{1,4})?["'](?<secret>[^"'\r\n$]{4,200})["'][^\r\n]{0,80}/i,
    ],
    keywords: ['convertto-securestring'],
    checks: [...SHARED.checks, { name: 'in plain text', test: ({ match }) => /-AsPlainText/i.test(match[0]) }],
  },
  {
    ...SHARED,
    id: 'expect-password',
    description: 'Password in a script of expect',
    source: 'https://core.tcl-lang.org/expect/index',
    patterns: [
      /(?:assword|assphrase)[^\r\n"']{0,24}["'}\]]{1,2}[\s{;)]{1,20}(?:exp_|\w{1,20}\.)?send(?:line)?(?:\s{1,4}(?:--\s{1,4})?|\()["'](?<secret>[^"'\s$\\]{4,100})(?:\\r|\\n|["'])/,
    ],
    keywords: ['send "', 'send -- "', 'sendline("', "sendline('", 'exp_send "'],
    span: 240,
  },
  {
    ...SHARED,
    id: 'declared-default-password',
    description: 'Password as the default of a parameter',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
    patterns: [
      /\bvariable\s{1,4}"[\w-]{0,60}(?:passw(?:or)?d|secret|token|api_?key)[\w-]{0,20}"\s{0,4}\{(?:[^{}\r\n]{0,200}\r?\n){0,8}?[^{}\r\n]{0,40}\bdefault\s{0,8}=\s{0,8}"(?<secret>[^"\s$]{5,200})"/,
      /\b\w{0,60}(?:Password|Secret|Token|Key)["']?\s{0,4}:\s{0,4}\{?(?:\s{0,40}["']?(?:NoEcho|Type|Description|M(?:in|ax)Length|AllowedPattern|ConstraintDescription)["']?\s{0,4}:[^\r\n]{0,200}\r?\n){0,8}\s{0,40}["']?Default["']?\s{0,4}:\s{0,4}["']?(?<secret>[^"'\s,$!{]{5,200})/,
    ],
    keywords: ['variable "', 'noecho'],
    span: 640,
    checks: [...SHARED.checks, looksLikePassword],
  },
]);
