import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { json } from '../../src/report/json.ts';
import type { Report } from '../cli/report.ts';
import type { Repository } from '../repository.ts';
import { PROGRAM } from '../run.ts';

const BUILT = pathToFileURL(join(PROGRAM, '../index.js')).href;

const standInFor = ({ env }: Repository): void => {
  for (const name of Object.keys(process.env)) if (!(name in env)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
};

/** Scans a history with the built Node API, in this process, which is made ready once for many scans. */
export const scannedHere = async (repository: Repository, { cached = true } = {}): Promise<Report> => {
  const { scan }: typeof import('../../src/index.ts') = await import(/* @vite-ignore */ BUILT);
  standInFor(repository);
  const outcome = await scan({ cwd: repository.path, target: { mode: 'history', cached } });
  vi.unstubAllEnvs();
  return JSON.parse(json(outcome, { reveal: false }));
};
