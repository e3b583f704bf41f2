import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'DigitalOcean Spaces',
  names: ['digitalocean', 'digital_ocean', 'do_spaces', 'spaces_'],
  source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  advice: 'Delete the key at https://cloud.digitalocean.com/spaces/access_keys.',
});

export const digitaloceanSpaces = defineRules([
  rule('digitalocean-spaces-key', 'access key id', {
    looks: ['DO(?:00|801)[0-9A-Z]{15,16}'],
    keywords: ['do00', 'do801'],
    severity: 'warn',
  }),
  rule('digitalocean-legacy-token', 'token of the old format', {
    named: '[0-9a-f]{64}|[A-Za-z0-9_-]{64}',
    also: '_-',
    entropy: 2.8,
  }),
]);
