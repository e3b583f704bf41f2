import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const rule = provider({
  name: 'Hugging Face',
  source: 'https://huggingface.co/docs/hub/security-tokens',
  advice: 'Invalidate the token at https://huggingface.co/settings/tokens.',
});

export const huggingface = defineRules([
  rule('huggingface-access-token', 'access token', { looks: ['hf_[A-Za-z0-9]{34}'], keywords: ['hf_'] }),
  rule('huggingface-organization-token', 'organization API token', {
    looks: ['api_org_[A-Za-z0-9]{34}'],
    keywords: ['api_org_'],
  }),
]);
