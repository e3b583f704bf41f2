import type { azureServices } from '../../patterns/azure-services.ts';
import { assigned, type ExamplesOf, inTexts, looking, nearby } from './examples.ts';
import { madeUp } from './made-up.ts';

const FUNCTION_KEY = `${madeUp('base64url', 54)}==`;

export const azureServicesExamples = {
  'azure-devops-token': looking(`${madeUp('base62', 76)}AZDO${madeUp('base62', 4)}`),
  'azure-devops-legacy-token': assigned('devops', madeUp('base32', 52).toLowerCase()),
  'azure-openai-key': assigned('azure_openai', madeUp('hex', 32)),
  'azure-search-key': assigned('azure', madeUp('base62', 52)),
  'azure-api-management-key': nearby('Ocp-Apim-Subscription', madeUp('hex', 32)),
  'azure-account-key': nearby('AccountKey', `${madeUp('base64', 78)}==`),
  'azure-function-key': {
    found: inTexts(FUNCTION_KEY, (key) => `curl "https://app.azurewebsites.net/api/send?code=${key}"`),
    quiet: ['https://app.azurewebsites.net/api/send?code=<your-key>', 'https://app.azurewebsites.net/api/send'],
  },
  'azure-refresh-token': looking(`0.A${madeUp('base62', 80)}.Ag${madeUp('base62', 260)}`),
} satisfies ExamplesOf<typeof azureServices>;
