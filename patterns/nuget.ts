import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'NuGet',
  names: ['nuget'],
  source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key',
  advice: 'Delete the key at https://www.nuget.org/account/apikeys.',
});

export const nuget = defineRules([
  rule('nuget-api-key', 'API key', { looks: ['oy2[0-9a-z]{43}'], keywords: ['oy2'], entropy: 3.5 }),
  rule('nuget-legacy-api-key', 'API key of the old format', { near: '[0-9a-z]{46}' }),
]);
