import { minEntropy } from '../src/engine/checks.ts';
import { looksDrawn } from '../src/engine/generic/drawn.ts';
import { defineRules } from '../src/engine/rule.ts';
import { notLocal, notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

const ADVICE = 'Change the password of the account, and hand it over outside the repository.';

const SHARED = {
  severity: 'error',
  confidence: 'medium',
  ...lessWhereShown('medium'),
  checks: [notStandIn, notLocal, minEntropy(2)],
  advice: ADVICE,
} as const;

/** Accounts as scripts and settings set them up, without a name such as password beside the value. */
export const accounts = defineRules([
  {
    ...SHARED,
    id: 'sql-user-password',
    description: 'Password of a database user in SQL',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
    patterns: [
      /\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\w{1,40}\s{1,4})?BY\s{1,4}(?:PASSWORD\s{1,4})?["'](?<secret>[^"'\s]{4,100})["']/i,
      /\b(?:ROLE|USER|LOGIN)\s{1,4}["'[\]\w.-]{1,64}\s{1,4}(?:WITH\s{1,4})?(?:[A-Z]{4,14}\s{1,4}){0,6}(?:ENCRYPTED\s{1,4})?PASSWORD(?: | = |=)'(?<secret>[^'\s]{4,100})'/i,
      /\bSET\s{1,4}PASSWORD\b[^\r\n;]{0,120}?=\s{0,4}(?:PASSWORD\()?'(?<secret>[^'\s*]{4,100})'/i,
    ],
    keywords: ['identified', "password '", "password = '", "password='", "password('", 'set password'],
    checks: [...SHARED.checks, { name: 'no name', test: ({ secret }) => !/^[a-z]\w*(?:\.\w+)+$/i.test(secret) }],
  },
  {
    ...SHARED,
    id: 'unix-account-password',
    description: 'Password of a Unix account in a script',
    source: 'https://man7.org/linux/man-pages/man8/chpasswd.8.html',
    patterns: [
      /["'\s](?<user>[a-z_][\w.-]{0,31}):(?<secret>[^\s"':$]{4,100})\\?["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?(?:\/usr\/sbin\/)?chpasswd\b/,
      /\bchpasswd:\s{1,40}(?:expire:\s{1,4}\w{1,5}\s{1,40})?(?:list|users):\s{0,4}\|?\s{1,40}(?:-\s{1,4})?["']?(?<user>[a-z_][\w.-]{0,31}):(?<secret>[^\s"':$]{4,100})/,
    ],
    keywords: ['chpasswd'],
    span: 320,
  },
  {
    ...SHARED,
    id: 'openvpn-password',
    description: 'Password in an OpenVPN profile',
    source: 'https://openvpn.net/community-docs/community-articles/openvpn-2-6-manual.html',
    patterns: [
      /<auth-user-pass>\s{1,8}(?<user>\S{1,100})[ \t]{0,8}\r?\n\s{0,8}(?<secret>\S{4,200})\s{1,8}<\/auth-user-pass>/,
    ],
    keywords: ['<auth-user-pass>'],
    span: 400,
  },
  {
    ...SHARED,
    id: 'windows-setup-password',
    description: 'Password in an answer file of Windows setup',
    source:
      'https://learn.microsoft.com/en-us/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword',
    patterns: [/<(?:Administrator)?Password>\s{0,40}<Value>(?<secret>[^<\s]{4,200})<\/Value>/],
    keywords: ['password>'],
    span: 320,
  },
  {
    ...SHARED,
    id: 'omniauth-credentials',
    description: 'Client secret of an OmniAuth provider',
    source: 'https://github.com/omniauth/omniauth#getting-started',
    patterns: [
      /\bprovider[ (]:\w{2,30},\s{1,40}["'](?<user>[\w.-]{6,120})["'],\s{1,40}["'](?<secret>[\w.~-]{12,120})["']/,
    ],
    keywords: ['provider :', 'provider(:'],
    checks: [...SHARED.checks, { name: 'looks drawn', test: ({ secret }) => looksDrawn(secret) }],
    advice: 'Have a new client secret issued by the provider, and read it from the environment.',
  },
  {
    ...SHARED,
    id: 'irc-password',
    description: 'Password of an IRC nickname',
    source: 'https://libera.chat/guides/registration',
    patterns: [
      /\b(?:nickserv|\/ns)\b:?\s{1,4}identify (?:(?<user>[\w[\]|-]{1,30})\s{1,4})?(?<secret>[^\s"';]{4,100})/i,
    ],
    keywords: ['identify '],
  },
]);
