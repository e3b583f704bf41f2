import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';

/** Forms and surveys. */
export const forms = defineRules([
  service('beebole-api-token', {
    name: 'BeeBole',
    kind: 'API token',
    near: '[0-9a-z]{40}',
    source: 'https://beebole.com/help/api/',
  }),
  service('formbucket-token', {
    name: 'FormBucket',
    kind: 'token',
    near: '[A-Za-z0-9]{1,60}\\.?[A-Za-z0-9]{20,300}\\.[A-Za-z0-9_-]{10,100}',
    also: '_-',
    source: 'https://www.formbucket.com/docs',
  }),
  service('formcraft-api-key', {
    name: 'FormCraft',
    near: '[0-9a-z]{16}',
    entropy: 2.8,
    source: 'https://formcrafts.com/docs',
  }),
  service('formio-token', {
    name: 'Form.io',
    kind: 'token',
    names: ['formio', 'form.io'],
    near: 'eyJ[A-Za-z0-9_-]{20,60}\\.[A-Za-z0-9_-]{220,310}\\.[A-Za-z0-9_-]{24,43}',
    also: '_-',
    source: 'https://help.form.io/developers/auth',
  }),
  service('formsite-api-token', {
    name: 'Formsite',
    kind: 'access token',
    near: '[A-Za-z0-9]{32}',
    source: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  }),
  service('feedier-api-key', { name: 'Feedier', near: '[A-Za-z0-9]{32}', source: 'https://developers.feedier.com/' }),
  service('gocanvas-api-key', {
    name: 'GoCanvas',
    near: '[A-Za-z0-9/+]{43}=',
    also: '+/=',
    source: 'https://help.gocanvas.com/',
  }),
  service('jotform-api-key', {
    name: 'Jotform',
    near: '[0-9A-Za-z]{32}|[0-9a-z]{31}',
    source: 'https://api.jotform.com/docs/#authentication',
  }),
]);
