import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { token } from './shape.ts';

export const ai = defineRules([
  {
    id: 'openai-api-key',
    description: 'OpenAI API key',
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    severity: 'error',
    confidence: 'high',
    // The base64 of `OpenAI` stands in the middle of every key.
    patterns: [token('sk-(?:[A-Za-z]{2,10}-)?[A-Za-z0-9_-]{16,110}T3BlbkFJ[A-Za-z0-9_-]{16,110}', '_-')],
    keywords: ['t3blbkfj'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Delete the key at https://platform.openai.com/api-keys.',
  },
  {
    id: 'anthropic-api-key',
    description: 'Anthropic API key',
    source: 'https://docs.anthropic.com/en/api/overview#authentication',
    severity: 'error',
    confidence: 'high',
    patterns: [token('sk-ant-[a-z]{2,6}[0-9]{2,3}-[A-Za-z0-9_-]{80,120}AA', '_-')],
    keywords: ['sk-ant-'],
    checks: [minEntropy(3.5), notPlaceholder],
    advice: 'Delete the key at https://console.anthropic.com/settings/keys.',
  },
]);
