import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'CircleCI',
  names: ['circleci', 'circle_ci', 'circle-ci', 'circle_token', 'circle_api'],
  source: 'https://circleci.com/docs/managing-api-tokens/',
  advice: 'Delete the token at https://app.circleci.com/settings/user/tokens.',
});

export const circleci = defineRules([
  rule('circleci-api-token', 'API token', {
    looks: ['CCI(?:PAT|PRJ)_[A-Za-z0-9]{22,24}_[0-9a-z]{40}'],
    keywords: ['ccipat_', 'cciprj_'],
  }),
  rule('circleci-legacy-token', 'API token of the old format', { near: '[0-9a-f]{40}', entropy: 2.8 }),
]);
