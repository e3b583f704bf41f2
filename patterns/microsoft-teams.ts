import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Microsoft Teams',
  source:
    'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  advice: 'Remove the connector or the workflow of the channel, and create a new one.',
});

export const microsoftTeams = defineRules([
  rule('microsoft-teams-webhook', 'webhook URL', {
    looks: [
      'https://(?:outlook\\.office(?:365)?\\.com/webhook|[A-Za-z0-9-]{1,63}\\.webhook\\.office\\.com/webhookb2)/[A-Za-z0-9-]{36}@[A-Za-z0-9-]{36}/IncomingWebhook/[A-Za-z0-9]{32}/[A-Za-z0-9-]{36}',
    ],
    keywords: ['webhook.office.com/webhookb2/', 'outlook.office.com/webhook/', 'outlook.office365.com/webhook/'],
  }),
  rule('power-automate-trigger', 'Power Automate trigger URL', {
    looks: [
      'https://[A-Za-z0-9.-]{4,120}(?:\\.logic\\.azure\\.com|\\.api\\.powerplatform\\.com)(?::443)?/[^\\s"\'<>]{20,240}?[?&]sig=[A-Za-z0-9_-]{40,48}',
    ],
    also: '_-',
    keywords: ['.logic.azure.com', '.api.powerplatform.com'],
  }),
]);
