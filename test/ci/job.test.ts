import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keyId, keyLine } from '../keys.ts';
import { temporaryFolder } from '../repository.ts';
import { run } from '../run.ts';
import { type Cloned, cloned } from './clone.ts';
import { githubJob, gitlabJob, pullRequestPayload, pushPayload, ZEROS } from './events.ts';

const leaking = (...options: readonly string[]): Cloned => cloned({ 'leak.js': keyLine() }, ...options);

describe('scan --ci', () => {
  test('marks the lines of a pull request and adds to the page of the job', () => {
    const { clone, main, two } = leaking();
    const summary = join(temporaryFolder(), 'summary.md');
    writeFileSync(summary, 'what was there\n');
    const env = { ...githubJob('pull_request', pullRequestPayload(main, two)), GITHUB_STEP_SUMMARY: summary };
    const { code, stdout, stderr } = clone.keywarden(['scan', '--ci', '--report', 'sarif=out.sarif'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^keywarden: GitHub Actions, pull request: what \w{10} has and \w{10} has not\n/);
    expect(stdout).toMatch(/^::error file=leak\.js,line=1,/);
    const page = readFileSync(summary, 'utf8');
    expect(page).toMatch(/^what was there\n### ❌ keywarden: 1 secret in 5 committed changes/);
    expect(page).toContain('leak\\.js:1');
    expect(readFileSync(join(clone.path, 'out.sarif'), 'utf8')).toContain('leak.js');
    expect(stdout + stderr + page).not.toContain(keyId());
  });

  test('a push that brings nothing is clean', () => {
    const { clone, one, two } = leaking();
    const env = githubJob('push', pushPayload('refs/heads/change', one, two));
    const { code, stdout } = clone.keywarden(['scan', '--ci'], { env });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^keywarden: no secrets in 2 committed changes/)]);
  });

  test('a branch that is gone is nothing to look at', () => {
    const { clone, one } = leaking();
    const env = githubJob('push', pushPayload('refs/heads/change', one, ZEROS));
    expect(clone.keywarden(['scan', '--ci'], { env })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'keywarden: GitHub Actions, change was deleted: nothing to look at\n',
    });
  });

  test('a time looks at everything', () => {
    const { clone } = leaking();
    const env = githubJob('schedule', { schedule: '0 3 * * *' });
    const { code, stdout, stderr } = clone.keywarden(['scan', '--ci', '--format', 'text'], { env });
    expect([code, stderr]).toEqual([1, 'keywarden: GitHub Actions, schedule: the whole repository\n']);
    expect(stdout).toContain('leak.js:1');
  });

  test('a shallow clone ends with 2 and says what to do', () => {
    const { clone, one, two } = leaking('--depth=1', '--no-single-branch');
    const env = githubJob('push', pushPayload('refs/heads/change', one, two));
    const { code, stderr, stdout } = clone.keywarden(['scan', '--ci'], { env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('`fetch-depth: 0`; GitLab: `GIT_DEPTH: 0`');
    const scheduled = clone.keywarden(['scan', '--ci'], { env: githubJob('schedule', {}) });
    expect(scheduled.code).toBe(2);
    expect(scheduled.stdout + scheduled.stderr).toContain('shallow');
  });

  test('goes with no other choice of content', () => {
    const { clone } = leaking();
    const { code, stderr } = clone.keywarden(['scan', '--ci', '--staged']);
    expect([code, stderr]).toEqual([2, 'keywarden: expected one thing to scan, got --staged and --ci\n']);
  });
});

const ROOT = join(import.meta.dirname, '../..');
const yamlOf = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  const action = yamlOf('action.yml');
  const [step] = action.runs.steps;

  const runAction = ({ clone }: Cloned, inputs: Record<string, string>, env: Record<string, string>) => {
    const given = Object.fromEntries(
      Object.entries<{ default?: string }>(action.inputs).map(([name, input]) => [
        `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
        inputs[name] ?? input.default ?? '',
      ]),
    );
    const folder = temporaryFolder();
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const ended = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: clone.path,
      env: { ...clone.env, ...env, ...given, ...files, GITHUB_ACTION_PATH: ROOT },
    });
    return {
      ...ended,
      output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  };

  test('is a composite action that hands all its inputs on by the environment', () => {
    expect(action.runs.using).toBe('composite');
    expect(step.run).not.toContain('${{');
    for (const name of Object.keys(action.inputs))
      expect(step.env[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`]).toBe(`\${{ inputs.${name} }}`);
  });

  test('looks at what the event brings, writes the files and tells the code', () => {
    const ids = leaking();
    const env = githubJob('push', pushPayload('refs/heads/change', ZEROS, ids.two));
    const { code, stdout, output, summary } = runAction(ids, { sarif: 'out dir.sarif', html: 'out.html' }, env);
    expect(code).toBe(1);
    expect(stdout).toContain('::error file=leak.js,line=1,');
    expect(output).toBe('code=1\nsarif=out dir.sarif\nhtml=out.html\n');
    expect(summary).toContain('1 secret');
    for (const file of ['out dir.sarif', 'out.html']) expect(existsSync(join(ids.clone.path, file))).toBe(true);
  });

  test('takes further arguments, one a line', () => {
    const ids = leaking();
    const env = githubJob('push', pushPayload('refs/heads/change', ZEROS, ids.two));
    const { code, stdout } = runAction(ids, { args: '--format\ntext\n' }, env);
    expect(code).toBe(1);
    expect(stdout).toContain('leak.js:1:13: secret');
  });

  test('a clean push', () => {
    const ids = cloned();
    const env = githubJob('push', pushPayload('refs/heads/change', ids.one, ids.two));
    expect(runAction(ids, {}, env)).toMatchObject({ code: 0, output: 'code=0\n' });
  });
});

describe.skipIf(process.platform === 'win32')('the GitLab template', () => {
  test('scans what the pipeline is about and leaves a report for GitLab', () => {
    const { keywarden: job } = yamlOf('templates/keywarden.gitlab-ci.yml');
    expect(job.variables.GIT_DEPTH).toBe('0');
    const { clone, old, two } = leaking();
    const env = gitlabJob('merge_request_event', {
      CI_MERGE_REQUEST_IID: '3',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: old,
      CI_COMMIT_SHA: two,
    });
    const program = `node '${join(ROOT, 'dist/bin.cjs')}'`;
    const script = job.script.join('\n').replaceAll(/npx --yes keywarden(@\S+)?/g, program);
    expect(script).toContain(program);
    const { code, stderr } = run('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: clone.path,
      env: { ...clone.env, ...env },
    });
    expect(stderr).toContain('GitLab CI, merge request !3');
    expect(code).toBe(1);
    const report = JSON.parse(readFileSync(join(clone.path, job.artifacts.reports.secret_detection), 'utf8'));
    expect(report.vulnerabilities).toHaveLength(1);
  });
});
