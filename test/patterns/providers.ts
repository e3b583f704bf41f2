import type { ai } from '../../patterns/ai.ts';
import type { azure } from '../../patterns/azure.ts';
import type { github } from '../../patterns/github.ts';
import type { gitlab } from '../../patterns/gitlab.ts';
import type { google } from '../../patterns/google.ts';
import type { messaging } from '../../patterns/messaging.ts';
import type { npm } from '../../patterns/npm.ts';
import type { packages } from '../../patterns/packages.ts';
import type { platforms } from '../../patterns/platforms.ts';
import type { privateKey } from '../../patterns/private-key.ts';
import type { slack } from '../../patterns/slack.ts';
import type { stripe } from '../../patterns/stripe.ts';
import { type ExamplesOf, inTexts, standing } from './examples.ts';
import { base64urlJson, madeUp, madeUpPem, madeUpUuid } from './made-up.ts';

/** The rule files whose examples stand together here. */
type Covered = readonly [
  ...typeof ai,
  ...typeof azure,
  ...typeof github,
  ...typeof gitlab,
  ...typeof google,
  ...typeof messaging,
  ...typeof npm,
  ...typeof packages,
  ...typeof platforms,
  ...typeof privateKey,
  ...typeof slack,
  ...typeof stripe,
];

const PEM = madeUpPem('RSA PRIVATE KEY');
const ESCAPED_PEM = madeUpPem('PRIVATE KEY', { newline: '\\n' });
const PGP = `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2.0.14 (GNU/Linux)\n\n${madeUp('base64', 64)}\n${madeUp('base64', 64, 2)}\n=8xQN\n-----END PGP PRIVATE KEY BLOCK-----`;
const ENCRYPTED = `-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${madeUp('hex', 32)}\n\n${madeUp('base64', 64)}\n-----END EC PRIVATE KEY-----`;
const PUTTY_LINE = madeUp('base64', 64, 5);

const JWT = [
  base64urlJson({ alg: 'HS256', typ: 'JWT' }),
  base64urlJson({ sub: 'alice', iat: 1700000000 }),
  madeUp('base64url', 43),
].join('.');
const AUTH = Buffer.from(`alice:${madeUp('base62', 12)}`).toString('base64');
const STORAGE_KEY = `${madeUp('base64', 86)}==`;
const SHARED_KEY = `${madeUp('base64', 43)}=`;
const SIGNATURE = `${madeUp('base62', 43)}%3D`;
const DISCORD_BOT = `${Buffer.from(madeUp('digits', 18)).toString('base64')}.${madeUp('base62', 6)}.${madeUp('base62', 27)}`;
const SENDGRID = `SG.${madeUp('base62', 22)}.${madeUp('base62', 43)}`;

export const providerExamples = {
  'private-key': {
    found: [
      { text: `key = """\n${PEM}\n"""`, secret: PEM },
      { text: `{"private_key": "${ESCAPED_PEM}\\n"}`, secret: ESCAPED_PEM },
      { text: PGP, secret: PGP },
      { text: ENCRYPTED, secret: ENCRYPTED },
      {
        text: `    ${madeUpPem('OPENSSH PRIVATE KEY', { newline: '\n    ' })}`,
        secret: madeUpPem('OPENSSH PRIVATE KEY', { newline: '\n    ' }),
      },
      {
        text: `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: me\nPublic-Lines: 6\n${PUTTY_LINE}\n`,
        secret: `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: me\nPublic-Lines: 6\n${PUTTY_LINE}`,
      },
    ],
    quiet: [
      '-----BEGIN PRIVATE KEY-----\nanything\n-----END PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
      madeUpPem('PUBLIC KEY'),
      madeUpPem('CERTIFICATE'),
      "if (text.includes('-----BEGIN PRIVATE KEY-----')) return readTheKeyThatFollowsFromTheFileSystem(text);",
    ],
  },
  'openvpn-static-key': {
    found: [
      {
        text: `<tls-auth>\n-----BEGIN OpenVPN Static key V1-----\n${madeUp('hex', 32)}\n${madeUp('hex', 32, 2)}\n-----END OpenVPN Static key V1-----`,
        secret: `-----BEGIN OpenVPN Static key V1-----\n${madeUp('hex', 32)}\n${madeUp('hex', 32, 2)}\n-----END OpenVPN Static key V1-----`,
      },
    ],
    quiet: ['-----BEGIN OpenVPN Static key V1-----\n-----END OpenVPN Static key V1-----', 'BEGIN OpenVPN tutorial'],
  },
  'age-secret-key': {
    found: standing(`AGE-SECRET-KEY-1${madeUp('upper', 58)}`),
    quiet: ['AGE-SECRET-KEY-1', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
  },
  'github-token': {
    found: [
      ...standing(`ghp_${madeUp('base62', 36)}`),
      ...standing(`gho_${madeUp('base62', 36, 2)}`),
      ...standing(`ghs_12345_${JWT}`),
      ...standing(`ghr_${madeUp('base62', 76)}`, `https://x-access-token:ghr_${madeUp('base62', 76)}@github.com/`),
    ],
    quiet: [`ghp_${'x'.repeat(36)}`, `ghp_${madeUp('base62', 20)}`, 'ghp_your_token_here'],
  },
  'github-fine-grained-token': {
    found: standing(`github_pat_${madeUp('base62', 22)}_${madeUp('base62', 59)}`),
    quiet: [`github_pat_${'x'.repeat(22)}_${'x'.repeat(59)}`, 'github_pat_123'],
  },
  'github-legacy-token': {
    found: [
      { text: `GITHUB_TOKEN=${madeUp('hex', 40)}`, secret: madeUp('hex', 40) },
      { text: `"githubClientSecret": "${madeUp('hex', 40)}"`, secret: madeUp('hex', 40) },
    ],
    quiet: [`github_sha = ${madeUp('hex', 40)}`, `https://github.com/a/b/commit/${madeUp('hex', 40)}`],
  },
  'gitlab-token': {
    found: [
      ...standing(`glpat-${madeUp('base64url', 19)}a`),
      ...standing(`gloas-${madeUp('hex', 64)}`),
      ...standing(`glpat-${madeUp('base62', 27)}.01.${madeUp('lower', 9)}`),
      ...standing(`glcbt-64_${madeUp('base62', 20)}`),
    ],
    quiet: [`glpat-${'x'.repeat(20)}`, 'glpat-abc', `glpat-${madeUp('base62', 12)}`],
  },
  'gitlab-runner-registration-token': {
    found: standing(`GR1348941${madeUp('base62', 20)}`),
    quiet: [`GR1348941${'X'.repeat(20)}`, 'GR1348941', `GR1348941${'123'.repeat(7)}`],
  },
  'npm-access-token': {
    found: standing(`npm_${madeUp('base62', 36)}`),
    quiet: [`npm_${'x'.repeat(36)}`, 'npm_config_registry', `npm_${madeUp('base62', 30)}`],
  },
  'yarnrc-credential': {
    found: [
      { text: `npmAuthToken: ${madeUpUuid()}`, secret: madeUpUuid() },
      ...inTexts(
        madeUp('base62', 16),
        (password) => `npmAuthIdent: "deploy:${password}"`,
        (password) => `    npmAuthIdent: ${password}`,
      ),
    ],
    quiet: [
      'npmAuthToken: "$' + '{NPM_TOKEN}"',
      'npmAuthIdent: "username:password"',
      'npmAuthToken: "<your-token-here>"',
      'npmAlwaysAuth: true',
    ],
  },
  'npmrc-credential': {
    found: [
      { text: `//registry.npmjs.org/:_authToken=${madeUpUuid()}`, secret: madeUpUuid() },
      { text: `//npm.example.org/:_auth="${AUTH}"`, secret: AUTH },
      { text: `_auth = ${AUTH}`, secret: AUTH, path: 'app/.npmrc' },
      { text: `//npm.example.org/:_password=${AUTH}`, secret: AUTH },
    ],
    quiet: [
      '//registry.npmjs.org/:_authToken=${NPM_TOKEN}',
      `this._password = ${madeUp('base62', 20)}`,
      '_auth=xxxxxxxxxxxxxxxx',
    ],
  },
  'slack-token': {
    found: [
      ...standing(`xoxb-${madeUp('digits', 12)}-${madeUp('digits', 13)}-${madeUp('base62', 24)}`),
      ...standing(`xoxp-${madeUp('digits', 12)}-${madeUp('digits', 12)}-${madeUp('digits', 12)}-${madeUp('hex', 32)}`),
      ...standing(`xapp-1-A${madeUp('upper', 10)}-${madeUp('digits', 13)}-${madeUp('hex', 64)}`),
      ...standing(`xoxe.xoxp-1-${madeUp('base62', 160)}`),
      ...standing(`xoxd-${madeUp('base62', 90)}%2B${madeUp('base62', 30)}`),
    ],
    quiet: ['xoxb-your-token', 'xoxb-xxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx', 'xoxp-1234567890', 'xoxa-nyc.github.io'],
  },
  'slack-webhook': {
    found: [
      {
        text: `https://hooks.slack.com/services/T${madeUp('upper', 8)}/B${madeUp('upper', 8)}/${madeUp('base62', 24)}`,
        secret: `hooks.slack.com/services/T${madeUp('upper', 8)}/B${madeUp('upper', 8)}/${madeUp('base62', 24)}`,
      },
    ],
    quiet: [
      `https://hooks.slack.com/services/T${'0'.repeat(8)}/B${'0'.repeat(8)}/${'X'.repeat(24)}`,
      'https://hooks.slack.com/services/',
    ],
  },
  'stripe-secret-key': {
    found: [...standing(`sk_live_${madeUp('base62', 24)}`), ...standing(`rk_live_${madeUp('base62', 99)}`)],
    quiet: ['sk_live_', `sk_live_${'x'.repeat(24)}`, `pk_live_${madeUp('base62', 24)}`],
  },
  'stripe-test-key': {
    found: standing(`sk_test_${madeUp('base62', 24)}`),
    quiet: ['sk_test_', `task_test_${madeUp('base62', 24)}`],
  },
  'stripe-webhook-secret': {
    found: standing(`whsec_${madeUp('base62', 32)}`),
    quiet: ['whsec_...', `whsec_${'x'.repeat(32)}`],
  },
  'stripe-client-secret': {
    found: standing(`pi_${madeUp('base62', 24)}_secret_${madeUp('base62', 25)}`),
    quiet: [`pi_${madeUp('base62', 24)}_secret_key`, `pi_${'x'.repeat(24)}_secret_${'x'.repeat(25)}`],
  },
  'gcp-api-key': {
    found: [...standing(`AIza${madeUp('base64url', 34)}q`), ...standing(`AQ.Ab8RN6${madeUp('base62', 40)}`)],
    quiet: [`AIza${'x'.repeat(35)}`, `AIza${madeUp('base62', 20)}`],
  },
  'google-oauth-client-secret': {
    found: standing(`GOCSPX-${madeUp('base62', 28)}`),
    quiet: [`GOCSPX-${'x'.repeat(28)}`, 'GOCSPX-secret'],
  },
  'google-legacy-client-secret': {
    found: [
      { text: `GOOGLE_CLIENT_SECRET=${madeUp('base62', 24)}`, secret: madeUp('base62', 24) },
      {
        text: `id = '1-a.apps.googleusercontent.com';\nconst CLIENT_SECRET = '${madeUp('base62', 24)}';`,
        secret: madeUp('base62', 24),
      },
    ],
    quiet: ['google_client_secret = "your-google-client-secret"', `google_client_id = ${madeUp('base62', 24)}`],
  },
  'google-oauth-token': {
    found: [...standing(`ya29.${madeUp('base64url', 129)}a`), ...standing(`1//0${madeUp('base62', 90)}`)],
    quiet: ['ya29.token', `1//0${'x'.repeat(60)}`],
  },
  'azure-storage-key': {
    found: [
      {
        text: `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${STORAGE_KEY};EndpointSuffix=x`,
        secret: STORAGE_KEY,
      },
      { text: `"account_key": "${STORAGE_KEY}"`, secret: STORAGE_KEY },
    ],
    quiet: [
      `"integrity": "sha512-${STORAGE_KEY}"`,
      `AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/${'K1SZFPTOtr/KBHBeksoGMGw=='}`, // keywarden:allow the key of the storage emulator, which Microsoft documents
    ],
  },
  'azure-shared-access-key': {
    found: [
      {
        text: `Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=k;SharedAccessKey=${SHARED_KEY}`,
        secret: SHARED_KEY,
      },
      { text: `Endpoint=https://a.azconfig.io;Id=a-b:c;Secret=${SHARED_KEY}`, secret: SHARED_KEY },
    ],
    quiet: ['SharedAccessKey=[Shared Access key goes here]', `SharedAccessKey=${'A'.repeat(43)}=`],
  },
  'azure-shared-access-signature': {
    found: [
      {
        text: `https://a.blob.core.windows.net/c?sp=r&se=2030-01-01T00:00:00Z&sr=c&sig=${SIGNATURE}`,
        secret: SIGNATURE,
      },
    ],
    quiet: ['?sp=r&sig=<signature>', `sig=${SIGNATURE}`],
  },
  'azure-client-secret': {
    found: [{ text: `client_secret = "abc8Q~${madeUp('base62', 34)}"`, secret: `abc8Q~${madeUp('base62', 34)}` }],
    quiet: [`client_secret=bP88Q~${'x'.repeat(34)}`, `${'~'.repeat(50)}`, '8Q~'],
  },
  'azure-service-key': {
    found: [
      ...standing(`${madeUp('base64', 76)}+ASt${madeUp('base64', 5)}A==`),
      ...standing(`${madeUp('base64', 42)}+ACR${madeUp('base62', 6)}`),
      ...standing(`${madeUp('base62', 52)}JQQJ99BBAC${madeUp('base62', 22)}`),
    ],
    quiet: [`${madeUp('base64', 30)}+ASt${madeUp('base62', 5)}`, `sha512-${madeUp('base64', 86)}==`],
  },
  'openai-api-key': {
    found: [
      ...standing(`sk-${madeUp('base62', 20)}T3BlbkFJ${madeUp('base62', 20, 2)}`),
      ...standing(`sk-proj-${madeUp('base64url', 73)}aT3BlbkFJ${madeUp('base64url', 73, 2)}a`),
    ],
    quiet: [`sk-${madeUp('base62', 48)}`, `sk-${madeUp('base62', 20)}T3BlbkFJshort`],
  },
  'anthropic-api-key': {
    found: standing(`sk-ant-api03-${madeUp('base64url', 93)}AA`),
    quiet: [`sk-ant-api03-${madeUp('base62', 30)}AA`, 'sk-ant-api03-your-key'],
  },
  'twilio-api-key': {
    found: standing(`SK${madeUp('hex', 32)}`),
    quiet: [`SK${'0'.repeat(32)}`, `SK${madeUp('hex', 33)}`, `AC${madeUp('hex', 32)}`],
  },
  'twilio-auth-token': {
    found: [{ text: `TWILIO_AUTH_TOKEN=${madeUp('hex', 32)}`, secret: madeUp('hex', 32) }],
    quiet: [`TWILIO_AUTH_TOKEN=${'0'.repeat(32)}`, `TWILIO_ACCOUNT_SID=AC${madeUp('hex', 32)}`],
  },
  'twilio-api-key-secret': {
    found: [{ text: `TWILIO_API_SECRET=${madeUp('base62', 32)}`, secret: madeUp('base62', 32) }],
    quiet: [`TWILIO_API_SECRET=${'x'.repeat(32)}`, `twilio_flow = ${madeUp('base62', 32)}`],
  },
  'sendgrid-api-key': {
    found: standing(SENDGRID),
    quiet: [`SG.${madeUp('base62', 20)}.${madeUp('base62', 20)}`, 'SG.your.key'],
  },
  'discord-bot-token': {
    found: [
      { text: `DISCORD_TOKEN=${DISCORD_BOT}`, secret: DISCORD_BOT },
      { text: `client.login('${DISCORD_BOT}');`, secret: DISCORD_BOT },
    ],
    quiet: ['DISCORD_TOKEN=<token>', `token = ${madeUp('lower', 24)}.${madeUp('lower', 6)}.${madeUp('lower', 27)}`],
  },
  'discord-webhook': {
    found: [
      {
        text: `hook: https://discord.com/api/webhooks/${madeUp('digits', 18)}/${madeUp('base62', 68)}`,
        secret: `https://discord.com/api/webhooks/${madeUp('digits', 18)}/${madeUp('base62', 68)}`,
      },
    ],
    quiet: ['https://discord.com/api/webhooks/', `https://discord.com/api/webhooks/${'1'.repeat(18)}/token`],
  },
  'discord-client-secret': {
    found: [{ text: `DISCORD_CLIENT_SECRET=${madeUp('base62', 32)}`, secret: madeUp('base62', 32) }],
    quiet: [`DISCORD_CLIENT_SECRET=${'x'.repeat(32)}`, `DISCORD_CLIENT_ID=${madeUp('digits', 18)}`],
  },
  'telegram-bot-token': {
    found: [
      ...standing(`${madeUp('digits', 9)}1:AA${madeUp('base62', 33)}`),
      {
        text: `https://api.telegram.org/bot1${madeUp('digits', 9)}:AA${madeUp('base62', 33)}/getMe`,
        secret: `1${madeUp('digits', 9)}:AA${madeUp('base62', 33)}`,
      },
    ],
    quiet: ['12:34:AA:BB', `1${madeUp('digits', 9)}:AA${'x'.repeat(33)}`],
  },
  'pypi-api-token': {
    found: standing(`pypi-AgEIcHlwaS5vcmc${madeUp('base64url', 149)}a`),
    quiet: ['pypi-AgEIcHlwaS5vcmc', `pypi-AgE${'x'.repeat(100)}`],
  },
  'docker-hub-token': {
    found: standing(`dckr_pat_${madeUp('base64url', 26)}a`),
    quiet: ['dckr_pat_tooshort', `dckr_pat_${'x'.repeat(27)}`],
  },
  'docker-config-auth': {
    found: [
      { text: `{"auths": {"r.example.org": {"auth": "${AUTH}"}}}`, secret: AUTH },
      { text: `DOCKER_AUTH_CONFIG={\\"auths\\":{\\"r\\":{\\"auth\\":\\"${AUTH}\\"}}}`, secret: AUTH },
    ],
    quiet: ['{"auth": "required"}', '{"auth": "bmVpdGhlcg=="}', '{"auth": "$AUTH"}'],
  },
  'docker-swarm-token': {
    found: [
      ...standing(`SWMTKN-1-${madeUp('lower', 50)}-${madeUp('lower', 25)}`),
      ...standing(`SWMKEY-1-${madeUp('base64', 43)}`),
    ],
    quiet: ['SWMTKN-1-short', 'SWMKEY-1-'],
  },
  'heroku-api-key': {
    found: [
      ...standing(`HRKU-AA${madeUp('base64url', 57)}a`),
      { text: `HEROKU_API_KEY=${madeUpUuid()}`, secret: madeUpUuid() },
    ],
    quiet: ['HEROKU_API_KEY=00000000-0000-0000-0000-000000000000', `heroku_app_id=${madeUpUuid()}`],
  },
  'digitalocean-token': {
    found: [...standing(`dop_v1_${madeUp('hex', 64)}`), ...standing(`dor_v1_${madeUp('hex', 64)}`)],
    quiet: [`dop_v1_${'0'.repeat(64)}`, `dop_v1_${madeUp('hex', 40)}`],
  },
  'cloudflare-token': {
    found: [
      ...standing(`cfut_${madeUp('base62', 40)}${madeUp('hex', 8)}`),
      ...standing(`v1.0-${madeUp('hex', 24)}-${madeUp('hex', 146)}`),
    ],
    quiet: [`cfut_${madeUp('base62', 60)}`, 'cfut_token', 'v1.0-beta'],
  },
  'cloudflare-legacy-token': {
    found: [
      { text: `CLOUDFLARE_API_TOKEN=${madeUp('base62', 40)}`, secret: madeUp('base62', 40) },
      { text: `CF_API_KEY: ${madeUp('hex', 37)}`, secret: madeUp('hex', 37) },
    ],
    quiet: [`CLOUDFLARE_API_TOKEN=${'x'.repeat(40)}`, `CLOUDFLARE_ZONE_ID=${madeUp('hex', 32)}`],
  },
  'datadog-key': {
    found: [
      { text: `DD_API_KEY=${madeUp('hex', 32)}`, secret: madeUp('hex', 32) },
      { text: `datadog_application_key = "${madeUp('lower', 40)}"`, secret: madeUp('lower', 40) },
    ],
    quiet: [`DD_API_KEY=${'0'.repeat(32)}`, `datadog_version = ${madeUp('hex', 32)}`],
  },
} satisfies ExamplesOf<Covered>;
