import { describe, expect, test } from 'vitest';
import { judgedIn } from './judged.ts';

/** What the judge says to all candidates of a line that gives something to a name. */
const refusals = (line: string, path = 'settings.ini'): (string | undefined)[] =>
  judgedIn(line, path)
    .filter(({ assignment }) => assignment !== undefined)
    .map(({ refused }) => refused);

describe('refused is', () => {
  test.each([
    ['password = "${DB_PASSWORD}"', 'a template'],
    ['password = "aaaaaaaaaa"', 'the same characters again and again'],
    ['password = "12345678"', 'a sequence'],
    ['api_key = "1.13.5"', 'a number, a version or a date'],
    ['secret: 1.13.5-no-vault', 'a number, a version or a date'],
    ['token_pattern = "[a-z]\\d+x"', 'a regular expression or bytes'],
    ['key_type = "aes-256-gcm"', 'an algorithm'],
    ['they pass CRC64NVME as a header', 'an algorithm'],
    ['password_icontains=pbkdf2', 'an algorithm'],
    ['password: "q1w2e3"', 'a sequence'],
    ['access_token: "2YotnFZFEjr1zCsicMWpAA"', 'what documentation shows'],
    ['String kPSK = "kPSK"', 'its own name'],
    ['openssl rsa -passin pass:$PSWD -in a.key', 'where a password is read from'],
    ['openssl rsa -passin env:PSWD -in a.key', 'where a password is read from'],
    ['token: "amzn1.account.AF6RHO7KZU5XRVQJGXK6HB56KR2A"', 'the number of an account'],
    ['ein Benutzer mit Passwort erzeugt, gibt sie', 'a word of a sentence'],
    ['token: "hddvd"', 'a short word'],
    ['val password: OAuthFlow? = null', 'a type'],
    ['pwdMaxAge: 5184000', 'a number of something'],
    ['PasswordVerifier=TXlWZXJpZmllclN0cmluZw', 'words in base64'],
    ['encodedPassword = "q8Rt2Lm0xZ"', 'a digest'],
    ['csrf_token = "q8Rt2Lm0xZ"', 'a token for one form or one page'],
    ['password_digest = "q8Rt2Lm0xZ"', 'a digest'],
    ['"hashed_secret": "q8Rt2Lm0xZ"', 'a digest'],
    ['enable_password: true', 'a switch'],
    ['password = "changeme"', 'words that stand in for a credential'],
    ['tls_key = "/etc/ssl/server.pem"', 'a path, an address or a file name'],
    ['repo_key: 9DC858229FC7DD38854AE2D88D81803C0EBFCD88', 'the fingerprint of a public key'],
    ['passwd = "user:$2y$05$sBsSqk0OpSD1uTZkHXc4Fe"', 'a password hash'],
    ['{{- $password := include "a.b" . }}', 'a function of a template'],
    ['psk = var.psks[each.key].psk', 'code'],
    ['client_secret: "\\u0441\\u0435\\u043a"', 'not in ASCII'],
  ])('%s', (line, reason) => {
    expect(refusals(line)).toContain(reason);
    expect(
      judgedIn(line, 'settings.ini').every(({ confidence }) => confidence === undefined || confidence === 'low'),
    ).toBe(true);
  });
});

test('a few letters in a test are less sure for a user whom it made up', () => {
  const sure = (line: string) => judgedIn(line, 'spec/role.spec.js').map(({ confidence }) => confidence);
  const letters = ['omg', 'bbq'].join('');
  expect(sure(`save({ username: 'user2', password: '${letters}' })`)).toEqual(['low']);
  expect(sure(`save({ username: 'bkrueger', password: '${letters}' })`)).toEqual(['medium']);
});

describe('not refused is', () => {
  const drawn = ['q8Rt', '2Lm0', 'xZw4'].join('');

  test.each([
    `password = "${drawn}"`,
    `config.set("clientSecret", "${drawn}")`,
    `const token = '${drawn}';`,
    `--password ${drawn}`,
    `curl -H "X-Api-Key: ${drawn}${drawn}"`,
    `{"password": "${drawn}"}`,
    `<password><![CDATA[${drawn}]]></password>`,
    `<property name="connection.password">${drawn}</property>`,
    `{default_pass, <<"${drawn}">>}`,
    `this.password = \`${drawn}\`;`,
    `user.setPassword("${drawn}");`,
    `if (password === '${drawn}') login();`,
    `https://shop.net/?access_token=${drawn}${drawn}`,
    `INSERT INTO t SET password = '${drawn}';`,
    `password = "${drawn}" # right`,
  ])('%s', (line) => {
    const judged = judgedIn(line, 'settings.ini');
    expect(judged.some(({ refused, confidence }) => refused === undefined && confidence !== undefined)).toBe(true);
  });

  test('a comment that says it is wrong counts', () => {
    expect(refusals(`password = "${drawn}" # wrong`)).toContain('said to be none');
  });
});
