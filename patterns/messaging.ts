import { lettersAndDigits, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { surerWith } from './checksum.ts';
import { provider } from './provider.ts';
import { CREDENTIAL_NAME, named, near, token } from './shape.ts';
import { hasStructureOfDiscord } from './structure.ts';

const twilio = provider({
  name: 'Twilio',
  names: ['twilio'],
  source: 'https://www.twilio.com/docs/iam/api/authtoken',
  advice:
    'Promote the secondary auth token, or delete the API key, in the Twilio console (Account, API keys and tokens).',
});

const HEX_DIGITS = [...'0123456789abcdef'];

export const messaging = defineRules([
  {
    id: 'twilio-api-key',
    description: 'Twilio API key',
    source: 'https://www.twilio.com/docs/iam/api-keys',
    severity: 'error',
    confidence: 'high',
    patterns: [token('SK[0-9a-f]{32}')],
    keywords: HEX_DIGITS.map((digit) => `sk${digit}`),
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Delete the API key in the Twilio console (Account, API keys and tokens).',
  },
  twilio('twilio-auth-token', 'auth token', { near: '[0-9a-f]{32}' }),
  twilio('twilio-api-key-secret', 'API key secret', { keyed: '[A-Za-z0-9]{32}' }),
  {
    id: 'sendgrid-api-key',
    description: 'SendGrid API key',
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    severity: 'error',
    confidence: 'high',
    patterns: [token('SG\\.[A-Za-z0-9=_-]{16,32}[.A-Za-z0-9=_-]{1}[A-Za-z0-9=_-]{16,49}', '=_-')],
    keywords: ['sg.'],
    checks: [
      { name: '66 characters behind the prefix', test: ({ secret }) => secret.length === 69 },
      minEntropy(3.5),
      notPlaceholder,
    ],
    advice: 'Delete the key at https://app.sendgrid.com/settings/api_keys.',
  },
  {
    id: 'discord-bot-token',
    description: 'Discord bot token',
    source: 'https://discord.com/developers/docs/reference#authentication',
    severity: 'error',
    confidence: 'high',
    ...surerWith(hasStructureOfDiscord),
    // The user id in base64, a time stamp, an HMAC. It has no fixed text of its own, so its surroundings must name it.
    patterns: [
      /(?:discord|token|bot|login|api_?key|secret|auth)[\w.-]{0,30}[^\w\r\n]{1,10}(?:[a-z]{1,12}[^\w\r\n]{1,6})?(?<secret>[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})(?![A-Za-z0-9_-])/i,
    ],
    keywords: ['discord', 'token', 'bot', 'login', 'apikey', 'api_key', 'secret', 'auth'],
    checks: [
      minEntropy(4),
      lettersAndDigits,
      { name: 'starts as the base64 of digits does', test: ({ secret }) => /^[MNO]/.test(secret) },
    ],
    advice: 'Reset the token at https://discord.com/developers/applications (Bot, Reset Token).',
  },
  {
    id: 'discord-webhook',
    description: 'Discord webhook URL',
    source: 'https://discord.com/developers/docs/resources/webhook',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,72}/,
    ],
    keywords: ['/webhooks/'],
    checks: [notPlaceholder],
    advice: 'Delete the webhook in the settings of the channel.',
  },
  {
    id: 'discord-client-secret',
    description: 'Discord client secret',
    source: 'https://discord.com/developers/docs/topics/oauth2',
    severity: 'error',
    confidence: 'medium',
    patterns: [named(`discord[\\w.-]{0,20}${CREDENTIAL_NAME}`, '[0-9a-f]{64}|[A-Za-z0-9_-]{32}', '_-')],
    keywords: ['discord'],
    checks: [minEntropy(3.5), notPlaceholder, lettersAndDigits],
    advice: 'Reset the secret at https://discord.com/developers/applications (OAuth2).',
  },
  {
    id: 'telegram-bot-token',
    description: 'Telegram bot token',
    source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    severity: 'error',
    confidence: 'high',
    patterns: [
      token('(?:bot)?(?<secret>[0-9]{8,10}:AA[A-Za-z0-9_-]{32,35})', '_-'),
      near('telegr|tgram', '[0-9]{5,16}:[A-Za-z0-9_-]{35}', '_-'),
    ],
    keywords: [':aa', 'telegr', 'tgram'],
    span: 640,
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Send /revoke to @BotFather and choose the bot.',
  },
]);
