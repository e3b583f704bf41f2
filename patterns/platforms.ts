import { lettersAndDigits, minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { CREDENTIAL_NAME, named, token, UUID } from './shape.ts';

export const platforms = defineRules([
  {
    id: 'heroku-api-key',
    description: 'Heroku API key',
    source: 'https://devcenter.heroku.com/articles/authentication',
    severity: 'error',
    confidence: 'high',
    patterns: [token('HRKU-[A-Za-z0-9_-]{36,64}', '_-'), named(`heroku[\\w.-]{0,20}${CREDENTIAL_NAME}`, UUID, '-')],
    keywords: ['hrku-', 'heroku'],
    checks: [minEntropy(2.8), notPlaceholder],
    advice: 'Regenerate the API key at https://dashboard.heroku.com/account.',
  },
  {
    id: 'digitalocean-token',
    description: 'DigitalOcean token',
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    severity: 'error',
    confidence: 'high',
    // dop: personal access, doo: OAuth, dor: OAuth refresh token.
    patterns: [token('do[opr]_v1_[0-9a-f]{64}')],
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Delete the token at https://cloud.digitalocean.com/account/api/tokens.',
  },
  {
    id: 'cloudflare-token',
    description: 'Cloudflare API token or key',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    severity: 'error',
    confidence: 'high',
    // cfut: user token, cfat: account token, cfk: global key; eight hexadecimal digits of checksum at the end.
    patterns: [token('cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}', '_-'), token('v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}')],
    keywords: ['cfut_', 'cfat_', 'cfk_', 'v1.0-'],
    checks: [minEntropy(3), notPlaceholder],
    advice: 'Roll it at https://dash.cloudflare.com/profile/api-tokens.',
  },
  {
    id: 'cloudflare-legacy-token',
    description: 'Cloudflare API token or key of the old format',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
    severity: 'error',
    confidence: 'medium',
    patterns: [
      named(`(?:cloudflare|(?<![a-z0-9])cf)[\\w.-]{0,20}${CREDENTIAL_NAME}`, '[0-9a-f]{37}|[A-Za-z0-9_-]{40}', '_-'),
    ],
    keywords: ['cloudflare', 'cf_', 'cf-', 'cfa', 'cft', 'cfk'],
    checks: [minEntropy(3), notPlaceholder, lettersAndDigits],
    advice: 'Roll it at https://dash.cloudflare.com/profile/api-tokens.',
  },
  {
    id: 'datadog-key',
    description: 'Datadog API or application key',
    source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    severity: 'error',
    confidence: 'medium',
    patterns: [
      named(
        `(?:datadog[\\w.-]{0,20}${CREDENTIAL_NAME}|(?<![a-z0-9])dd[_-]?(?:api|app|application|client)[_-]?(?:key|token))`,
        '[0-9a-f]{32}|[0-9a-z]{40}',
      ),
    ],
    keywords: ['datadog', 'dd_', 'dd-', 'dda', 'ddc'],
    checks: [minEntropy(3), notPlaceholder, lettersAndDigits],
    advice: 'Revoke the key at https://app.datadoghq.com/organization-settings/api-keys and create a new one.',
  },
]);
