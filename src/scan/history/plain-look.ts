import type { Engine } from '../../engine/engine.ts';
import { readAllObjects } from '../../git/objects.ts';
import type { Repository } from '../../git/repository.ts';
import { lookAt, missing } from './by-git.ts';
import { type Findings, noFindings } from './findings.ts';

/** The plain twin of `firstLook`: git prints every object, and each is looked at whole. */
export const plainLook = async (repository: Repository, suspecting: Engine): Promise<Findings> => {
  const found = noFindings();
  for await (const object of readAllObjects(repository)) {
    if (object.type === 'missing') found.problems.push(missing(object));
    else await lookAt(object, suspecting, found);
  }
  return found;
};
