import type { microsoftTeams } from '../../patterns/microsoft-teams.ts';
import { byLooks } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const microsoftTeamsExamples = {
  'microsoft-teams-webhook': byLooks(
    `https://acme.webhook.office.com/webhookb2/${madeUpUuid()}@${madeUpUuid(2)}/IncomingWebhook/${madeUp('hex', 32)}/${madeUpUuid(3)}`,
    'https://acme.webhook.office.com/webhookb2/',
  ),
  'power-automate-trigger': byLooks(
    `https://prod-12.westeurope.logic.azure.com:443/workflows/${madeUp('hex', 32)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${madeUp('base62', 43)}`,
    'https://prod-12.westeurope.logic.azure.com:443/workflows/',
  ),
} satisfies ExamplesOf<typeof microsoftTeams>;
