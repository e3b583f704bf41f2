import { minEntropy, notPlaceholder } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { named, near, UUID } from './shape.ts';

const rule = provider({
  name: 'HashiCorp',
  source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  advice: 'Revoke it: vault token revoke.',
});

/** A key of 32 bytes; a share of one has a byte more. In hexadecimal where a tool prints it so. */
const UNSEAL = '(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{66})';

export const hashicorp = defineRules([
  rule('vault-token', 'Vault token', {
    looks: ['hvs\\.[A-Za-z0-9_-]{24,120}|hvb\\.[A-Za-z0-9_-]{100,300}|hvr\\.[A-Za-z0-9_-]{24,300}'],
    also: '_-',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
  }),
  {
    ...rule('vault-legacy-token', 'Vault token of the old format', { named: '[sbr]\\.[A-Za-z0-9]{24}', entropy: 3.5 }),
    patterns: [named('vault|token', '[sbr]\\.[A-Za-z0-9]{24}', '.')],
    keywords: ['vault', 'token'],
  },
  {
    ...rule('vault-unseal-key', 'Vault unseal key', { near: UNSEAL, entropy: 3 }),
    patterns: [near('unseal|recovery key', UNSEAL, '+/=')],
    keywords: ['unseal', 'recovery key'],
    source: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    advice: 'Make new unseal keys: vault operator rekey.',
  },
  {
    ...rule('vault-secret-id', 'Vault AppRole secret id', {
      named: UUID,
      source: 'https://developer.hashicorp.com/vault/docs/auth/approle',
      advice: 'Destroy it: vault write auth/approle/role/ROLE/secret-id/destroy.',
    }),
    patterns: [named('secret[_-]?id', UUID, '-')],
    keywords: ['secret_id', 'secret-id', 'secretid'],
  },
  {
    id: 'terraform-random-password',
    description: 'Password that Terraform has made, in its state',
    source: 'https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password',
    severity: 'error',
    confidence: 'high',
    patterns: [
      /"type"\s{0,4}:\s{0,4}"random_password"(?:(?!"type"\s{0,4}:)[\s\S]){0,900}?"result"\s{0,4}:\s{0,4}"(?<secret>[^"\s]{4,200})"/,
    ],
    keywords: ['random_password'],
    span: 1024,
    checks: [minEntropy(2), notPlaceholder],
    advice: 'Replace it: terraform apply -replace=ADDRESS. Keep the state in a backend that encrypts it.',
  },
]);
