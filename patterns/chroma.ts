import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Chroma',
  names: ['chroma'],
  source: 'https://docs.trychroma.com/cloud/getting-started',
  advice: 'Delete the key in the Chroma Cloud dashboard.',
});

export const chroma = defineRules([rule('chroma-api-key', 'API key', { near: 'ck-[A-Za-z0-9]{44}' })]);
