import { builtInRules } from '../../patterns/index.ts';
import { atAnyPath } from '../../src/engine/any-path.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { listRefs, openRepository } from '../../src/git/repository.ts';
import type { Findings } from '../../src/scan/history/findings.ts';
import { firstLook } from '../../src/scan/history/first-look.ts';
import { headOf } from '../../src/scan/history/head.ts';
import { plainLook } from '../../src/scan/history/plain-look.ts';
import { toldContent } from '../../src/scan/history/told.ts';
import { inTables } from '../engine/in-tables.ts';

const laidOut = inTables(builtInRules);
const numbers = new Map<Rule, number>(builtInRules.map((rule, number) => [rule, number]));

/** As a scan has it: rules that come with keywarden from the build's tables, others as they are. */
const asBuilt = (rule: Rule): Rule => {
  const number = numbers.get(rule);
  return number === undefined ? rule : laidOut.rule(number);
};

/** Looks at a repository the fast way and the plain way, each to the end. */
export const bothLooks = async (cwd: string, rules: readonly Rule[] = builtInRules) => {
  const repository = openRepository(cwd);
  const suspecting = createEngine({ rules: rules.map(atAnyPath) });
  const engine = createEngine({ rules });
  /** Each secret at each path, with the commit that is told to have brought it there. */
  const toldOf = async (found: Findings): Promise<string[]> => {
    const first = new Map<string, string>();
    const telling = { repository, engine, suspecting, refs: listRefs(repository), head: headOf(repository) };
    for await (const item of toldContent(telling, found)) {
      if (item.type !== 'chunk') continue;
      for (const { rule, secret, place } of engine(item.chunk).findings) {
        const key = JSON.stringify([rule.id, secret.reveal(), place.kind, place.path]);
        if (!first.has(key)) first.set(key, `${key} ${place.commit ?? place.object}`);
      }
    }
    return [...first.values()].sort();
  };
  const fast = await firstLook({
    repository,
    rules: rules.map(asBuilt),
    suspecting,
    config: undefined,
    onProgress: () => {},
  });
  const plain = await plainLook(repository, suspecting);
  return { fast, plain, told: { fast: await toldOf(fast), plain: await toldOf(plain) } };
};

export type Looks = Awaited<ReturnType<typeof bothLooks>>;

/** What the plain way holds for suspect and the fast way has passed by: nothing, or secrets are missed. */
export const missedBy = ({ fast, plain }: Looks): string[] => [
  ...[...plain.suspects.keys()].filter((id) => !fast.suspects.has(id)),
  ...[...plain.names].filter((name) => !fast.names.has(name)),
];

/** What only one of the two tells in the end, or tells of another commit: nothing. */
export const toldApart = ({ told }: Looks): string[] => [
  ...told.plain.filter((one) => !told.fast.includes(one)),
  ...told.fast.filter((one) => !told.plain.includes(one)),
];

/** What only the fast way holds for suspect: looked at again in vain. */
export const lookedAtInVain = ({ fast, plain }: Looks): string[] =>
  [...fast.suspects.keys()].filter((id) => !plain.suspects.has(id));
