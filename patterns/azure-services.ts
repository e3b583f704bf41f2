import { notOneOf } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { EMULATOR_KEY } from './azure.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Azure',
  names: ['azure'],
  source: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
  advice: 'Regenerate the key of the resource in the Azure portal; it has two, so that services can move first.',
});

const devops = provider({
  name: 'Azure DevOps',
  names: ['azure', 'ado', 'devops', 'vsts', 'personalaccess', 'personal_access', 'pat_token'],
  source:
    'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  advice: 'Revoke the token at https://dev.azure.com (User settings, Personal access tokens).',
});

const gateway = provider({
  name: 'Azure API Management',
  names: ['azure-api.net', 'ocp-apim', 'apim_', 'api_management'],
  source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
  advice: 'Regenerate the key of the subscription in the Azure portal.',
});

const account = provider({
  name: 'Azure',
  names: ['accountkey'],
  source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
  advice: 'Regenerate the key of the account in the Azure portal; it has two, so that services can move first.',
});

export const azureServices = defineRules([
  devops('azure-devops-token', 'personal access token', {
    looks: ['[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}'],
    keywords: ['azdo'],
  }),
  devops('azure-devops-legacy-token', 'personal access token of the old format', { named: '[a-z2-7]{52}' }),
  provider({
    name: 'Azure OpenAI',
    names: ['openai'],
    source: 'https://learn.microsoft.com/en-us/azure/ai-services/openai/reference#authentication',
    advice: 'Regenerate the key of the resource in the Azure portal (Keys and Endpoint).',
  })('azure-openai-key', 'API key', { named: '[0-9a-f]{32}', entropy: 2.8 }),
  rule('azure-search-key', 'AI Search key', {
    named: '[A-Za-z0-9]{52}',
    source: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
  }),
  gateway('azure-api-management-key', 'subscription key', { near: '[0-9a-z]{32}', entropy: 2.8 }),
  account('azure-account-key', 'key of an account', {
    near: '[A-Za-z0-9+/]{60,100}={1,2}',
    also: '+/=',
    checks: [notOneOf(EMULATOR_KEY)],
  }),
  rule('azure-function-key', 'Functions access key', {
    looks: ['azurewebsites\\.net/api/[A-Za-z0-9_/-]{1,80}\\?code=(?<secret>[A-Za-z0-9_/-]{40,60}={0,2})'],
    keywords: ['.azurewebsites.net/api/'],
    source: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to',
    advice: 'Renew the key in the Azure portal (Function keys, App keys).',
  }),
  rule('azure-refresh-token', 'Entra refresh token', {
    looks: ['[01]\\.A[A-Za-z0-9_-]{50,200}(?:\\.[0-9])?\\.Ag[A-Za-z0-9_-]{250,1500}'],
    also: '_-',
    keywords: ['.ag'],
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/refresh-tokens',
    advice: 'Revoke the sessions of the user in the Entra admin center.',
  }),
]);
