import type { accounts } from '../../patterns/accounts.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

const PASSWORD = ['Quarry', '_82x', 'Lm'].join('');

export const accountExamples = {
  'sql-user-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `CREATE USER 'shop'@'%' IDENTIFIED BY '${secret}';`,
      (secret) => `ALTER USER root IDENTIFIED WITH mysql_native_password BY '${secret}';`,
      (secret) => `CREATE ROLE shop WITH LOGIN PASSWORD '${secret}';`,
      (secret) => `alter user shop with encrypted password '${secret}';`,
      (secret) => `CREATE LOGIN shop WITH PASSWORD = '${secret}';`,
    ),
    quiet: [
      "CREATE USER 'shop'@'%' IDENTIFIED BY 'password';",
      "CREATE USER 'shop'@'%' IDENTIFIED BY '${DB_PASSWORD}';",
      "CREATE ROLE shop WITH LOGIN PASSWORD '<password>';",
    ],
  },
  'unix-account-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `RUN echo "root:${secret}" | chpasswd`,
      (secret) => `echo 'deploy:${secret}' | sudo chpasswd`,
      (secret) => `chpasswd:\n  list: |\n    root:${secret}\n  expire: False\n`,
    ),
    quiet: ['echo "root:$PASSWORD" | chpasswd', 'echo "root:root" | chpasswd', 'chpasswd:\n  expire: False\n'],
  },
  'openvpn-password': {
    found: inTexts(PASSWORD, (secret) => `<auth-user-pass>\nalice\n${secret}\n</auth-user-pass>`),
    quiet: ['<auth-user-pass>\n</auth-user-pass>', '<auth-user-pass>\nuser\npassword\n</auth-user-pass>'],
  },
  'windows-setup-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `<AdministratorPassword>\n  <Value>${secret}</Value>\n</AdministratorPassword>`,
      (secret) => `<AutoLogon><Password><Value>${secret}</Value></Password></AutoLogon>`,
    ),
    quiet: [
      '<Password><Value>%PASSWORD%</Value></Password>',
      '<Password>\n</Password><Name>x</Name><Value>shop</Value>',
    ],
  },
  'omniauth-credentials': {
    found: inTexts(
      madeUp('base62', 40),
      (secret) => `provider :twitter, '${madeUp('base62', 25)}', '${secret}'`,
      (secret) => `  provider(:github, "${madeUp('hex', 20)}", "${secret}")`,
    ),
    quiet: ["provider :twitter, ENV['KEY'], ENV['SECRET']", "provider :developer, 'first_name', 'client_secret'"],
  },
  'irc-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `autosendcmd = "/msg NickServ identify ${secret}";`,
      (secret) => `/msg nickserv IDENTIFY alice ${secret}`,
    ),
    quiet: ['/msg NickServ identify <password>', 'to identify somebody by name', '/msg NickServ identify password'],
  },
} satisfies ExamplesOf<typeof accounts>;
