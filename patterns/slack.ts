import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { token } from './shape.ts';

const ADVICE =
  'Revoke the token in the settings of the Slack app (https://api.slack.com/apps), then install the app anew.';

export const slack = defineRules([
  {
    id: 'slack-token',
    description: 'Slack token',
    source: 'https://docs.slack.dev/authentication/tokens',
    severity: 'error',
    confidence: 'high',
    patterns: [
      // Bot, user, legacy, session and workspace tokens: ids in decimal, then the secret.
      token('xox[abceoprs]-(?:[0-9]{5,20}-){1,4}[A-Za-z0-9-]{8,72}'),
      token('xox[ar]-(?:[0-9]-)?(?=[A-Za-z]{0,40}[0-9])[A-Za-z0-9]{8,48}'),
      // Configuration and refresh tokens, browser session cookies, app-level tokens.
      token('xoxe(?:\\.xox[bp])?-[0-9]-[A-Za-z0-9]{100,250}'),
      token('xoxd-[A-Za-z0-9/+_%-]{100,500}={0,2}', '/+_%='),
      token('xapp-[0-9]-[A-Z0-9]{6,16}-[0-9]{6,16}-[A-Za-z0-9]{32,80}'),
    ],
    keywords: ['xoxa-', 'xoxb-', 'xoxc-', 'xoxd-', 'xoxe', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'],
    checks: [minEntropy(2.8), notPlaceholder],
    advice: ADVICE,
  },
  {
    id: 'slack-webhook',
    description: 'Slack webhook URL',
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    severity: 'error',
    confidence: 'high',
    patterns: [/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{40,200}/],
    keywords: ['hooks.slack'],
    checks: [notPlaceholder],
    advice: ADVICE,
  },
]);
