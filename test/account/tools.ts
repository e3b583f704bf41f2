import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Where `.ci/run` installs what tests need of Python; else whatever PATH holds. */
const FOLDERS = [join(ROOT, '.venv/bin'), ...(process.env.PATH ?? '').split(delimiter)];

const find = (program: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, program)).find((file) => existsSync(file));

/** The linter of CloudFormation templates (PyPI: cfn-lint); undefined when it is absent. */
export const cfnLint = find('cfn-lint');

/** The emulator of AWS (PyPI: moto[server]); undefined when it is absent. */
export const motoServer = find('moto_server');
