import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Contentful',
  names: ['contentful'],
  source: 'https://www.contentful.com/developers/docs/references/authentication/',
  advice: 'Revoke the token at https://app.contentful.com/account/profile/cma_tokens.',
});

export const contentful = defineRules([
  rule('contentful-management-token', 'content management token', {
    looks: ['CFPAT-[A-Za-z0-9_-]{43}'],
    also: '_-',
    keywords: ['cfpat-'],
  }),
  rule('contentful-delivery-token', 'content delivery or preview token', {
    named: '[A-Za-z0-9_=-]{43}|[A-Za-z0-9_-]{64}',
    also: '=_-',
  }),
]);
