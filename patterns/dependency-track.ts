import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Dependency-Track',
  source: 'https://docs.dependencytrack.org/integrations/rest-api/',
  advice: 'Delete the key of the team in Dependency-Track (Administration, Access management).',
});

export const dependencyTrack = defineRules([
  rule('dependency-track-api-key', 'API key', {
    looks: ['odt_[A-Za-z0-9]{8,10}_[A-Za-z0-9]{32}|odt_[A-Za-z0-9]{32,255}'],
    keywords: ['odt_'],
  }),
]);
