import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, PROGRAM } from '../run.ts';

/** A home without AWS, and nothing of the user's own; no machine role is asked for. */
export class AwsHome {
  readonly path = mkdtempSync(join(tmpdir(), 'keywarden-aws-'));

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  write(name: string, text: string): string {
    const file = join(this.path, name);
    writeFileSync(file, text);
    return file;
  }

  /** The environment: a made-up key unless `more` says otherwise. */
  env(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: this.path,
      USERPROFILE: this.path,
      AWS_CONFIG_FILE: join(this.path, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(this.path, 'credentials'),
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '1',
      AWS_ACCESS_KEY_ID: 'made-up-id',
      AWS_SECRET_ACCESS_KEY: 'made-up-secret',
      ...more,
    };
  }

  /** Runs the built program; unlike a synchronous run, servers of the test go on answering. */
  keywarden(
    args: readonly string[],
    {
      env = this.env(),
      input = '',
      cwd = this.path,
    }: { readonly env?: NodeJS.ProcessEnv; readonly input?: string; readonly cwd?: string } = {},
  ): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env });
      const output = { stdout: '', stderr: '' };
      child.stdout.on('data', (data) => {
        output.stdout += data;
      });
      child.stderr.on('data', (data) => {
        output.stderr += data;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? -1, ...output }));
      child.stdin.end(input);
    });
  }
}
