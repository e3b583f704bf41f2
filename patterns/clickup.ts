import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'ClickUp',
  source: 'https://developer.clickup.com/docs/authentication',
  advice: 'Regenerate the token in the ClickUp settings (Apps).',
});

export const clickup = defineRules([
  rule('clickup-api-token', 'personal API token', { looks: ['pk_[0-9]{6,12}_[0-9A-Z]{32}'], keywords: ['pk_'] }),
]);
