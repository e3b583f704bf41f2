import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { type Check, defineRules } from '../src/engine/rule.ts';
import { notStandIn } from './password.ts';
import { lessWhereShown } from './shown.ts';

const ROTATE = 'Make a new key; with the old one anybody can forge the sessions and signatures of the application.';

const isNoWord: Check = {
  name: 'more than a word',
  test: ({ secret }) => /[^A-Za-z]/.test(secret),
};

export const frameworks = defineRules([
  {
    id: 'django-secret-key',
    description: 'Secret key of a Django project',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    severity: 'error',
    confidence: 'medium',
    // django-admin startproject writes 50 characters of letters, digits and punctuation, since 3.2 behind a prefix.
    patterns: [
      /(?<secret>django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{40,64})/,
      /\bSECRET_KEY["']?\s{0,4}[:=]\s{0,4}[bru]?["'](?<secret>[a-z0-9!@#$%^&*(\-_=+)]{48,64})["']/,
    ],
    keywords: ['django-insecure-', 'secret_key'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: ROTATE,
  },
  {
    id: 'rails-secret-key-base',
    description: 'Secret key base of a Rails application',
    source: 'https://guides.rubyonrails.org/security.html#custom-credentials',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /\b(?:secret_key_base|secret_token)["']?\s{0,4}[:=]{1,2}>?\s{0,4}["']?(?<secret>[0-9a-f]{64,128})(?![0-9a-f])/i,
    ],
    keywords: ['secret_key_base', 'secret_token'],
    checks: [minEntropy(3), notPlaceholder],
    advice: ROTATE,
  },
  {
    id: 'rails-master-key',
    description: 'Master key of Rails credentials',
    source: 'https://guides.rubyonrails.org/security.html#custom-credentials',
    severity: 'error',
    confidence: 'high',
    patterns: [/\b(?:RAILS_)?MASTER_KEY["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9a-f])/i],
    keywords: ['master_key'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Make a new master key and encrypt the credentials anew; change what stood in them.',
  },
  {
    id: 'laravel-app-key',
    description: 'Application key of a Laravel project',
    source: 'https://laravel.com/docs/encryption#configuration',
    severity: 'error',
    confidence: 'high',
    // 32 bytes for AES-256, 16 for AES-128.
    patterns: [
      /\b(?:APP_KEY|APP_PREVIOUS_KEYS|key)\b[^\r\n]{0,40}?base64:(?<secret>(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==))(?![A-Za-z0-9+/=])/i,
    ],
    keywords: ['base64:'],
    checks: [minEntropy(3.2), notPlaceholder],
    advice: 'php artisan key:generate, with the old one in APP_PREVIOUS_KEYS as long as data has to be read with it.',
  },
  {
    id: 'symfony-app-secret',
    description: 'Application secret of a Symfony project',
    source: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
    severity: 'error',
    confidence: 'high',
    patterns: [/\bAPP_SECRET["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{32,64})(?![0-9a-f])/],
    keywords: ['app_secret'],
    checks: [minEntropy(3), notPlaceholder],
    advice: ROTATE,
  },
  {
    id: 'wordpress-key',
    description: 'Key or salt of a WordPress installation',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /define\(\s{0,4}["'](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,40}["'](?<secret>(?:(?!["']\s{0,4}\))[^\r\n]){32,100})["']\s{0,4}\)/,
    ],
    keywords: ['auth_key', 'auth_salt', 'logged_in_key', 'logged_in_salt', 'nonce_key', 'nonce_salt'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Take new ones from https://api.wordpress.org/secret-key/1.1/salt/; all sessions end with the old ones.',
  },
  {
    id: 'wordpress-database-password',
    description: 'Database password of a WordPress installation',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#configure-database-settings',
    severity: 'error',
    confidence: 'medium',
    patterns: [
      /define\(\s{0,4}["'](?:DB|FTP|MYSQL)_PASS(?:WORD)?["']\s{0,4},\s{0,8}["'](?<secret>[^"'\r\n]{4,100})["']/,
    ],
    keywords: ['_pass'],
    checks: [
      notPlaceholder,
      {
        name: 'not the word of the sample file',
        test: ({ secret }) => !/^(?:database_)?pass(?:word)?(?:_here)?$|^wordpress$|^root$/i.test(secret),
      },
    ],
    advice: 'Change the password of the database user.',
  },
  {
    id: 'magento-crypt-key',
    description: 'Encryption key of a Magento shop',
    source: 'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/security/encryption-key',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /<crypt>\s{0,40}<key>(?:<!\[CDATA\[)?(?<secret>[0-9a-f]{32})(?![0-9a-f])/,
      /["']crypt["']\s{0,4}=>\s{0,4}(?:\[|array\s?\()\s{0,40}["']key["']\s{0,4}=>\s{0,4}["'](?<secret>[0-9a-f]{32})["']/,
    ],
    keywords: ['<crypt>', "'crypt'", '"crypt"'],
    span: 240,
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Set another key (bin/magento encryption:key:change) and change what the old one encrypted.',
  },
  {
    id: 'aspnet-machine-key',
    description: 'Machine key of an ASP.NET application',
    source: 'https://learn.microsoft.com/en-us/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)',
    severity: 'error',
    confidence: 'high',
    patterns: [/\b(?:validationKey|decryptionKey)\s{0,4}=\s{0,4}["'](?<secret>[0-9A-F]{32,256})["']/i],
    keywords: ['validationkey', 'decryptionkey'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Make new keys at once: with these, view state that runs code on the server can be forged.',
  },
  {
    id: 'session-signing-secret',
    description: 'Secret that signs the sessions of a web application',
    source: 'https://expressjs.com/en/resources/middleware/session.html',
    severity: 'error',
    confidence: 'medium',
    // Play, Phoenix, Yii, Meteor, CodeIgniter, Drupal: each under the name its skeleton gives it.
    patterns: [
      /\b(?:play\.(?:http\.secret\.key|crypto\.secret)|application\.secret|cookieValidationKey|signing_salt|hash_salt['"]\]|encryption_key['"]\])["']?\s{0,4}[:=]?>?\s{0,4}["'](?<secret>[^"'\s]{16,160})["']/,
    ],
    keywords: [
      'play.http.secret.key',
      'play.crypto.secret',
      'application.secret',
      'cookievalidationkey',
      'signing_salt',
      'hash_salt',
      'encryption_key',
    ],
    checks: [minEntropy(3.2), notPlaceholder, isNoWord],
    advice: ROTATE,
  },
  {
    id: 'jenkins-secret',
    description: 'Encrypted secret of a Jenkins configuration',
    source: 'https://www.jenkins.io/doc/developer/security/secrets/',
    severity: 'warn',
    confidence: 'high',
    patterns: [/>\{(?<secret>AQAAABAAAA[A-Za-z0-9+/]{20,600}={0,2})\}</],
    keywords: ['{aqaaabaaaa'],
    checks: [minEntropy(3.5)],
    advice: 'Whoever has secrets/master.key of the same server reads it; change what it holds if that could be.',
  },
  {
    ...lessWhereShown('high'),
    id: 'ansible-vault-password',
    description: 'Password of an Ansible inventory',
    source: 'https://docs.ansible.com/ansible/latest/inventory_guide/connection_details.html',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /\bansible_(?:ssh_|become_|sudo_|su_|winrm_)?pass(?:word)?["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[^\s"'{}$#!]{4,100})/,
    ],
    keywords: ['ansible_'],
    checks: [
      notPlaceholder,
      minEntropy(2),
      notStandIn,
      {
        name: 'no variable or word',
        test: ({ secret }) =>
          !/^[a-z_.[\]]*(?:pass|password)[a-z_.[\]]*$/i.test(secret) && !/^\w+(?:\.\w+)+[)\]]*$|^@/.test(secret),
      },
    ],
    advice: 'Change the password, and keep it in a vault.',
  },
]);
