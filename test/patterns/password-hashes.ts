import type { passwordHashes } from '../../patterns/password-hashes.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

export const passwordHashExamples = {
  'crypt-password-hash': {
    found: [
      ...inTexts(
        `$6$${madeUp('base62', 16)}$${madeUp('base62', 86)}`,
        (secret) => `    passwd: ${secret}`,
        (secret) => `rootpw --iscrypted ${secret}`.replace('rootpw', 'rootpw: password'),
        (secret) => `d-i passwd/user-password-crypted password ${secret}`,
      ),
      ...inTexts(
        `$2a$10$${madeUp('base62', 53)}`,
        (secret) => `<passwordHash>#jbcrypt:${secret}</passwordHash>`,
        (secret) => `"password": "${secret}"`,
      ),
      ...inTexts(`$1$${madeUp('base62', 4)}$${madeUp('base62', 22)}`, (secret) => `enable secret 5 ${secret}`),
      ...inTexts(`sha1:${madeUp('hex', 12)}:${madeUp('hex', 40)}`, (secret) => `c.NotebookApp.password = '${secret}'`),
      ...inTexts(`{SSHA}${madeUp('base64', 32)}`, (secret) => `userPassword: ${secret}`),
    ] as ReturnType<typeof inTexts>,
    quiet: [
      'password: $6$salt$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'password: $5',
      `checksum: sha1:${madeUp('hex', 40)}`,
      'the secret costs $1$',
    ],
  },
  'postgres-password-verifier': {
    found: [
      ...inTexts(
        `SCRAM-SHA-256$4096:${madeUp('base64', 22)}==$${madeUp('base64', 43)}=:${madeUp('base64', 43)}=`,
        (secret) => `"shop" "${secret}"`,
      ),
      ...inTexts(
        `md5${madeUp('hex', 32)}`,
        (secret) => `"shop" "${secret}"`,
        (secret) => `CREATE ROLE shop PASSWORD '${secret}'`,
      ),
    ] as ReturnType<typeof inTexts>,
    quiet: ['password_encryption = scram-sha-256', `hash 'md5${madeUp('hex', 32)}'`, 'SCRAM-SHA-256$4096:salt'],
  },
  'mysql-password-hash': {
    found: inTexts(
      `*${madeUp('hex', 40).toUpperCase()}`,
      (secret) => `IDENTIFIED BY PASSWORD '${secret}'`,
      (secret) => `IDENTIFIED WITH mysql_native_password AS '${secret}'`,
    ),
    quiet: ["AS '*'", "BY PASSWORD '*00000000'"],
  },
  'rabbitmq-password-hash': {
    found: inTexts(madeUp('base64', 48), (secret) => `{"name": "shop", "password_hash": "${secret}"}`),
    quiet: ['"password_hash": ""', `"password_hash": "${'A'.repeat(48)}"`, '"password_hash": "PASSWORD_HASH"'],
  },
} satisfies ExamplesOf<typeof passwordHashes>;
