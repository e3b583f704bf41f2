import { lettersAndDigits, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { named, token } from './shape.ts';

export const google = defineRules([
  {
    id: 'gcp-api-key',
    description: 'Google API key',
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    severity: 'error',
    confidence: 'high',
    // `AQ.` starts the keys that are bound to a service account, which Gemini uses.
    patterns: [token('AIza[A-Za-z0-9_-]{35}', '_-'), token('AQ\\.Ab8RN6[A-Za-z0-9_-]{30,60}', '_-')],
    keywords: ['aiza', 'aq.ab8rn6'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Delete or restrict the key at https://console.cloud.google.com/apis/credentials.',
  },
  {
    id: 'google-oauth-client-secret',
    description: 'Google OAuth client secret',
    source: 'https://support.google.com/cloud/answer/15549257',
    severity: 'error',
    confidence: 'high',
    patterns: [token('GOCSPX-[A-Za-z0-9_-]{28}', '_-')],
    keywords: ['gocspx-'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Reset the client secret at https://console.cloud.google.com/apis/credentials.',
  },
  {
    id: 'google-legacy-client-secret',
    description: 'Google OAuth client secret of the old format',
    source: 'https://support.google.com/cloud/answer/15549257',
    severity: 'error',
    confidence: 'medium',
    patterns: [
      named('google[\\w.-]{0,20}secret', '[A-Za-z0-9_-]{24}', '_-'),
      /\.apps\.googleusercontent\.com[\s\S]{1,60}?secret[^\w\r\n]{1,10}(?<secret>[A-Za-z0-9_-]{24})(?![A-Za-z0-9_-])/i,
    ],
    keywords: ['google'],
    span: 640,
    checks: [minEntropy(3.3), notPlaceholder, lettersAndDigits],
    advice: 'Reset the client secret at https://console.cloud.google.com/apis/credentials.',
  },
  {
    id: 'google-oauth-token',
    description: 'Google OAuth access or refresh token',
    source: 'https://developers.google.com/identity/protocols/oauth2#size',
    severity: 'error',
    confidence: 'high',
    patterns: [token('ya29\\.[A-Za-z0-9_-]{30,2048}', '_-'), token('1//0[A-Za-z0-9_-]{38,512}', '_-')],
    keywords: ['ya29.', '1//0'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Revoke the access of the app at https://myaccount.google.com/connections.',
  },
]);
