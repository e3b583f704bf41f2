import type { Outcome } from '../scan/outcome.ts';
import { printable } from './printable.ts';

const ALLOW = [
  '  - Not a secret? Say so with a comment on its line, `keywarden:allow <why>`,',
  '    or with `keywarden allow FINGERPRINT --reason WHY`, committed first.',
];

/** What to do about what was found; empty when nothing was. */
export const advice = ({ status, findings }: Outcome): string[] => {
  if (status !== 'found') return [];
  const committed = findings.some(({ place }) => place.commit !== undefined);
  const revoke = [...new Set(findings.flatMap(({ rule }) => (rule.severity === 'error' && rule.advice) || []))];
  return [
    'What to do',
    committed
      ? '  - It is in a commit: whoever can fetch it has it. Revoke it first, then take it out.'
      : '  - Take it out and read it from the environment or a secret store. If it was ever pushed, revoke it.',
    ...revoke.map((words) => `  - ${printable(words)}`),
    ...ALLOW,
  ];
};
