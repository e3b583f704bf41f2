import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRepository, hookCommand, type Repository } from '../repository.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** An npm project as it is after `npm install --save-dev husky keywarden`: our husky, and the built program. */
export const createProject = ({
  folder = '',
  content = {},
}: {
  folder?: string;
  content?: object;
} = {}): Repository => {
  const repository = createRepository();
  const inside = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const devDependencies = { husky: '^9.1.7', keywarden: '^0.1.0' };
  repository.write(
    inside('package.json'),
    `${JSON.stringify({ name: 'made-up', devDependencies, ...content }, null, 2)}\n`,
  );
  repository.write('.gitignore', 'node_modules\n');
  installPackages(repository, inside('node_modules'));
  return repository;
};

/** What npm puts into a folder of packages. */
export const installPackages = (repository: Repository, folder: string): void => {
  const file = repository.at(`${folder}/.bin/keywarden`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexec ${hookCommand} "$@"\n`);
  chmodSync(file, 0o755);
  symlinkSync(join(PACKAGES, 'husky'), repository.at(`${folder}/husky`), 'junction');
};
