import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Databricks',
  source: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
  advice: 'Revoke the token in the workspace (Settings, Developer, Access tokens).',
});

export const databricks = defineRules([
  rule('databricks-api-token', 'access token', { looks: ['dapi[0-9a-f]{32}(?:-[0-9]{1,2})?'], keywords: ['dapi'] }),
  rule('databricks-oauth-secret', 'OAuth secret', { looks: ['dose[0-9a-f]{32}'], keywords: ['dose'] }),
]);
