import { builtInRules } from '../../patterns/index.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { atAnyPath, type Rule } from '../../src/engine/rule.ts';
import { openRepository } from '../../src/git/repository.ts';
import { firstLook } from '../../src/scan/history/first-look.ts';
import { plainLook } from '../../src/scan/history/plain-look.ts';

/** Looks at a repository the fast way and the plain way. */
export const bothLooks = async (cwd: string, rules: readonly Rule[] = builtInRules) => {
  const repository = openRepository(cwd);
  const suspecting = createEngine({ rules: rules.map(atAnyPath) });
  const fast = await firstLook({ repository, rules, suspecting, config: undefined, onProgress: () => {} });
  return { fast, plain: await plainLook(repository, suspecting) };
};

export type Looks = Awaited<ReturnType<typeof bothLooks>>;

/** What the plain way holds for suspect and the fast way has passed by: nothing, or secrets are missed. */
export const missedBy = ({ fast, plain }: Looks): string[] => [
  ...[...plain.suspects.keys()].filter((id) => !fast.suspects.has(id)),
  ...[...plain.names].filter((name) => !fast.names.has(name)),
];

/** What only the fast way holds for suspect: looked at again in vain. */
export const lookedAtInVain = ({ fast, plain }: Looks): string[] =>
  [...fast.suspects.keys()].filter((id) => !plain.suspects.has(id));
