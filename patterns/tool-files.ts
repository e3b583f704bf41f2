import { isPlaceholder, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { inFile } from './in-file.ts';
import { SERVICE_PASSWORD } from './service-password.ts';

const isBundler: Check = {
  name: 'no path and no switch',
  test: ({ secret }) => !/^(?:true$|false$|[0-9.]+$|https?:|[./~-])/i.test(secret) && !isPlaceholder(secret),
};

/** Credentials that tools of developers and installers keep in files of their own. */
export const toolFiles = defineRules([
  {
    ...SERVICE_PASSWORD,
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
    ...SERVICE_PASSWORD,
    id: 'bundler-credential',
    description: 'Credential of a Bundler configuration',
    source: 'https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES',
    patterns: [
      /\bBUNDLE_[A-Z0-9_]{1,80}__[A-Z]{2,12}["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[^\s"'$/{:]{1,200}:[^\s"'$/{]{4,200}|[A-Za-z0-9_-]{20,200})["']?\s{0,4}$/,
    ],
    keywords: ['bundle_'],
    checks: [isBundler, minEntropy(2.5)],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'maven-master-password',
    description: 'Master password of Maven',
    source: 'https://maven.apache.org/guides/mini/guide-encryption.html',
    patterns: [/<master>\{(?<secret>[A-Za-z0-9+/]{16,400}={0,2})\}<\/master>/],
    keywords: ['<master>'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Set another master password and encrypt the others anew: whoever has this one reads them.',
  },
  {
    ...SERVICE_PASSWORD,
    id: 'kaggle-api-key',
    description: 'Kaggle API key',
    source: 'https://www.kaggle.com/docs/api#authentication',
    patterns: [
      /\{\s{0,20}"username"\s{0,4}:\s{0,4}"[\w.-]{2,60}"\s{0,4},\s{0,20}"key"\s{0,4}:\s{0,4}"(?<secret>[0-9a-f]{32})(?="\s{0,20}\})/,
    ],
    keywords: ['"username"'],
    span: 240,
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Expire the token at https://www.kaggle.com/settings and create a new one.',
  },
  {
    ...SERVICE_PASSWORD,
    id: 'curlrc-password',
    description: 'Password of a .curlrc file',
    source: 'https://curl.se/docs/manpage.html#-K',
    patterns: [/^\s{0,4}-{0,2}(?:proxy-)?user\s{0,4}[\s=:]\s{0,4}"?(?<user>[^\s:"]{1,80}):(?<secret>[^\s"]{4,200})"?$/],
    keywords: ['user'],
    checks: [inFile('.curlrc', /curlrc$/), ...SERVICE_PASSWORD.checks],
  },
  {
    ...SERVICE_PASSWORD,
    id: 'ncftp-password',
    description: 'Password of an NcFTP bookmark',
    source: 'https://www.ncftp.com/ncftp/doc/ncftp.html',
    // Only encoded, so that nobody reads it by accident.
    patterns: [/\*encoded\*(?<secret>[A-Za-z0-9+/]{8,300}={0,2})(?=,|\s|$)/],
    keywords: ['*encoded*'],
    checks: [minEntropy(2.5)],
  },
  {
    ...SERVICE_PASSWORD,
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
    ...SERVICE_PASSWORD,
    id: 'remote-desktop-password',
    description: 'Saved password of a remote desktop',
    source: 'https://learn.microsoft.com/en-us/windows-server/remote/remote-desktop-services/clients/rdp-files',
    patterns: [/^password 51:b:(?<secret>[0-9A-F]{100,2000})/i],
    keywords: ['password 51:b:'],
    checks: [minEntropy(2.5)],
  },
]);
