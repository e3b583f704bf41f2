import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'ClickHouse',
  source: 'https://clickhouse.com/docs/cloud/manage/openapi',
  advice: 'Delete the key in the ClickHouse Cloud console (API keys).',
});

export const clickhouse = defineRules([
  rule('clickhouse-cloud-api-secret', 'Cloud API key secret', { looks: ['4b1d[A-Za-z0-9]{38}'], keywords: ['4b1d'] }),
]);
