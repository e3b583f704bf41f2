import type { ChunkResult } from '../../engine/engine.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { Secret } from '../../engine/secret.ts';
import { KeywardenError } from '../../errors.ts';
import type { Looked } from './look.ts';

type Item = Looked['items'][number];

/** A finding as plain data, which threads can hand to one another. It never leaves the process. */
interface PlainFinding extends Omit<Finding, 'rule' | 'secret' | 'written'> {
  readonly rule: string;
  readonly secret: string;
  readonly written?: string;
}

interface PlainResult {
  readonly findings: readonly PlainFinding[];
  readonly allowed: readonly { readonly finding: PlainFinding; readonly allowance: object }[];
}

/** What a thread tells of the files that it has looked at. */
export interface Message extends Omit<Looked, 'items'> {
  readonly items: readonly (
    | Exclude<Item, { readonly type: 'looked' }>
    | { readonly type: 'looked'; readonly path: string; readonly result: PlainResult }
  )[];
}

const plainFinding = ({ rule, secret, written, ...rest }: Finding): PlainFinding => ({
  ...rest,
  rule: rule.id,
  secret: secret.reveal(),
  ...(written && { written: written.reveal() }),
});

const plainResult = ({ findings, allowed, ...rest }: ChunkResult): PlainResult => ({
  ...rest,
  findings: findings.map(plainFinding),
  allowed: allowed.map(({ finding, allowance }) => ({ finding: plainFinding(finding), allowance })),
});

/** As a thread tells it. */
export const toMessage = ({ items, ...rest }: Looked): Message => ({
  ...rest,
  items: items.map((item) => (item.type === 'looked' ? { ...item, result: plainResult(item.result) } : item)),
});

/** Understands what threads tell that look for these rules. */
export const messageReader = (rules: readonly Rule[]): ((message: Message) => Looked) => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ruleOf = (id: string): Rule => {
    const rule = byId.get(id);
    if (rule === undefined)
      throw new KeywardenError(`the settings have changed during the scan: rule ${id} is off now`);
    return rule;
  };
  const findingOf = ({ rule, secret, written, ...rest }: PlainFinding): Finding => ({
    ...rest,
    rule: ruleOf(rule),
    secret: new Secret(secret),
    ...(written !== undefined && { written: new Secret(written) }),
  });
  const resultOf = ({ findings, allowed, ...rest }: PlainResult): ChunkResult => ({
    ...rest,
    findings: findings.map(findingOf),
    allowed: allowed.map(({ finding, allowance }) => ({
      finding: findingOf(finding),
      allowance: allowance as ChunkResult['allowed'][number]['allowance'],
    })),
  });
  return ({ items, ...rest }) => ({
    ...rest,
    items: items.map((item) => (item.type === 'looked' ? { ...item, result: resultOf(item.result) } : item)),
  });
};
