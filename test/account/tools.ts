import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Where `.ci/run` installs what tests need of Python. */
const VENV = join(ROOT, '.venv/bin');

const find = (
  program: string,
  folders: readonly string[] = [VENV, ...(process.env.PATH ?? '').split(delimiter)],
): string | undefined => folders.map((folder) => join(folder, program)).find((file) => existsSync(file));

/** The linter of CloudFormation templates (PyPI: cfn-lint); undefined when it is absent. */
export const cfnLint = find('cfn-lint');

/** The emulator of AWS (PyPI: moto[server]); undefined when it is absent. */
export const motoServer = find('moto_server');

/** What judges findings of other standards (PyPI: py-ocsf-models, botocore); undefined without the environment of CI. */
export const python = find('python3', [VENV]);
