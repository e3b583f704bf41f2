import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const rule = provider({
  name: 'HubSpot',
  source: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  advice: 'Rotate the token in HubSpot (Settings, Integrations, Private apps).',
});

export const hubspot = defineRules([
  rule('hubspot-private-app-token', 'private app token', {
    looks: [`pat-(?:eu|na|ap)[1-3]-${UUID}`],
    keywords: ['pat-eu1-', 'pat-na1-', 'pat-na2-', 'pat-eu2-', 'pat-ap1-'],
  }),
]);
