import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Cloudinary',
  names: ['cloudinary'],
  source: 'https://cloudinary.com/documentation/cloudinary_credentials_tutorial',
  advice: 'Roll the key at https://console.cloudinary.com (API keys).',
});

export const cloudinary = defineRules([
  rule('cloudinary-url', 'API secret in a URL', {
    looks: ['cloudinary://[0-9]{15}:(?<secret>[A-Za-z0-9_-]{27})(?=@)'],
    keywords: ['cloudinary://'],
  }),
  rule('cloudinary-api-secret', 'API secret', { near: '[A-Za-z0-9_-]{27}|[A-Za-z0-9]{32}', also: '_-' }),
]);
