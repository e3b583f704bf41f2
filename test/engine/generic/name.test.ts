import { describe, expect, test } from 'vitest';
import { signsOfName } from '../../../src/engine/generic/name.ts';
import { wordsOf } from '../../../src/engine/generic/words.ts';

test.each([
  ['dbPassword_2', ['db', 'password', '2']],
  ['API-Key', ['api', 'key']],
  ['AWSSecretKey', ['aws', 'secret', 'key']],
  ['', []],
])('the words of %j', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

describe('what a name promises', () => {
  test.each([
    ['password', 'password'],
    ['dbpasswd', 'password'],
    ['SMTP_PASS', 'password'],
    ['requirepass', 'password'],
    ['ldap_default_authtok', 'password'],
    ['client_secret', 'secret'],
    ['awsCredentials', 'secret'],
    ['accessToken', 'token'],
    ['stripeApiKey', 'named key'],
    ['signing.key', 'named key'],
    ['apikey', 'named key'],
    ['key', 'key'],
    ['basic_auth', 'auth'],
    // The strongest of several has the say.
    ['token_password', 'password'],
    ['secretKey', 'secret'],
  ] as const)('%s: a %s', (name, promise) => {
    expect(signsOfName(name).promise).toBe(promise);
  });

  test.each([
    'colour',
    'monkey',
    'hotkey',
    'pubkey',
    'formkey',
    'passenger',
    'compass',
    'keyboard',
    'login',
    'hwScaleFilterFirstPass',
    'render_pass',
  ])('%s: nothing', (name) => {
    expect(signsOfName(name).promise).toBeUndefined();
  });
});

describe('what speaks against it', () => {
  test.each([
    ['keyId', 'identifier'],
    ['secret_name', 'identifier'],
    ['password_length', 'about'],
    ['tokenType', 'about'],
    ['public_key', 'public'],
    ['passwordHash', 'digest'],
    ['fakePassword', 'made up'],
    ['password_hint', 'shown'],
    ['primaryKey', 'index'],
  ] as const)('%s: %s', (name, objection) => {
    expect(signsOfName(name).against).toContain(objection);
  });

  test.each(['userPassword', 'listToken', 'password', 'api_key'])('%s: nothing that stands before', (name) => {
    expect(signsOfName(name).against.has('identifier')).toBe(false);
    expect(signsOfName(name).against.has('about')).toBe(false);
  });
});
