import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { inFile } from './in-file.ts';
import { notLocal, notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

const CHANGE = 'Change the password, and keep the file out of the repository.';
const RESET = 'Set new passwords for these accounts; hashes of weak ones are guessed within hours.';

export const credentialFiles = defineRules([
  {
    id: 'netrc-password',
    description: 'Password of a .netrc file',
    source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    severity: 'error',
    confidence: 'high',
    ...lessWhereShown('high'),
    patterns: [
      /\b(?:machine\s{1,10}(?<host>[\w.:-]{1,120})|default)\s{1,40}(?:account\s{1,10}\S{1,60}\s{1,40})?login\s{1,10}(?<user>\S{1,120})\s{1,40}password\s{1,10}(?<secret>\S{4,300})/,
    ],
    keywords: ['login'],
    span: 640,
    checks: [notStandIn, notLocal],
    advice: CHANGE,
  },
  {
    id: 'pgpass-password',
    description: 'Password of a .pgpass file',
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /^(?<host>[\w.*-]{1,120}):(?:[56]43[0-9]|\*):[\w.*-]{1,63}:(?<user>[\w.*-]{1,63}):(?<secret>[^\s:#][^\s]{2,200})$/,
    ],
    keywords: [':543', ':643', ':*:'],
    checks: [inFile('.pgpass', /pgpass/i), notStandIn],
    advice: CHANGE,
  },
  {
    id: 'password-hash',
    description: 'Password hash of a user file',
    source: 'https://httpd.apache.org/docs/current/misc/password_encryptions.html',
    severity: 'error',
    confidence: 'medium',
    // user:hash lines of htpasswd, shadow and FTP servers, as crypt(5) writes them.
    patterns: [
      /^(?<user>[\w.@-]{1,64}):(?<secret>\$(?:apr1|1|5|6|2[aby]?|y|gy|7|argon2id?)\$[./A-Za-z0-9$,=+-]{20,200})(?=:|\s|$)/,
      /^(?<user>[\w.@-]{1,64}):(?<secret>\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{27,140}={0,2})(?=:|\s|$)/,
    ],
    keywords: [':$apr1$', ':$1$', ':$5$', ':$6$', ':$2', ':$y$', ':$gy$', ':$7$', ':$argon2', ':{sha', ':{ssha'],
    checks: [minEntropy(3), notPlaceholder],
    advice: RESET,
  },
  {
    id: 'filezilla-password',
    description: 'Password of a FileZilla server list',
    source: 'https://wiki.filezilla-project.org/Network_Configuration',
    severity: 'error',
    confidence: 'high',
    patterns: [/<Pass(?: encoding="base64")?>(?<secret>[^<\s]{3,200})<\/Pass>/],
    keywords: ['<pass'],
    checks: [notPlaceholder],
    advice: CHANGE,
  },
  {
    id: 'wireguard-key',
    description: 'WireGuard private or preshared key',
    source: 'https://man7.org/linux/man-pages/man8/wg.8.html',
    severity: 'error',
    confidence: 'high',
    patterns: [/\b(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{43}=)/i],
    keywords: ['privatekey', 'presharedkey'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Make a new key pair with wg genkey, and give the new public key to the peers.',
  },
]);
