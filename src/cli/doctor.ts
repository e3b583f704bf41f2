import { KeywardenError } from '../errors.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { type Diagnosis, diagnose } from '../hook/doctor.ts';
import { hasWorktree, install } from '../hook/install.ts';
import { findProject } from '../hook/project.ts';
import { defineCommand } from './command.ts';
import { print } from './print.ts';
import { program, tell } from './setup.ts';

const lineOf = ({ ok, what, remedy }: Diagnosis): string =>
  `${ok ? 'ok  ' : 'BAD '} ${what.replaceAll('\n', '\n     ')}\n${remedy === undefined ? '' : `     ${remedy}\n`}`;

const worktreeOf = (repository: Repository) => {
  if (hasWorktree(repository)) return repository;
  throw new KeywardenError(`${repository.gitDir} is a bare repository: nobody commits there`, {
    hint: 'Run `keywarden doctor` in a clone of it.',
  });
};

export const doctorCommand = defineCommand<{ readonly fix: boolean }>({
  command: 'doctor',
  describe: 'Prove that the hook of this repository stops a key, and explain what is in its way',
  builder: (parser) =>
    parser
      .option('fix', { describe: 'Mend what can be mended safely', type: 'boolean', default: false })
      .example('$0 doctor', 'tries the hook with a synthetic key')
      .example('$0 doctor --fix', 'and mends what is in its way') as never,
  run: async ({ fix }) => {
    const repository = worktreeOf(openRepository(process.cwd()));
    let found = await diagnose(repository);
    if (fix && found.some(({ fixable }) => fixable)) {
      const project = findProject(repository.root, repository.cwd)?.path ?? '';
      (await install({ repository, project, program: program() })).forEach(tell);
      found = await diagnose(repository);
    }
    print(found.map(lineOf).join(''));
    return found.every(({ ok }) => ok) ? 0 : 1;
  },
});
