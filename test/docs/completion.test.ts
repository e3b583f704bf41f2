import { describe, expect, test } from 'vitest';
import { createFolder, hookCommand } from '../repository.ts';
import { run } from '../run.ts';

const proposals = (typed: readonly string[]): string[] => {
  const folder = createFolder();
  const words = typed.map((word) => `'${word}'`).join(' ');
  const script = `keywarden() { ${hookCommand} "$@"; }
source <(keywarden completion bash)
COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _keywarden
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { code, stdout, stderr } = run('bash', ['--noprofile', '--norc', '-c', script], {
    cwd: folder.path,
    env: folder.env,
  });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter(Boolean);
};

describe.skipIf(process.platform === 'win32')('completion', () => {
  test.each<[string[], string[]]>([
    [['keywarden', 'sc'], ['scan']],
    [
      ['keywarden', 'in'],
      ['init', 'install'],
    ],
    [['keywarden', 'scan', '--rep'], ['--report']],
    [
      ['keywarden', 'migrate', 'git'],
      ['git-secrets', 'gitleaks', 'gitguardian'],
    ],
    [
      ['keywarden', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['keywarden', 'account', 'ch'], ['check']],
  ])('%j', (typed, expected) => {
    expect(proposals(typed)).toEqual(expect.arrayContaining(expected));
    expect(proposals(typed).every((word) => word.startsWith(typed.at(-1)!))).toBe(true);
  });

  test.each(['zsh', 'fish'])('%s has a script of its own', (shell) => {
    const { code, stdout } = createFolder().keywarden(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain('keywarden --get-yargs-completions');
  });

  test('an unknown shell', () => {
    expect(createFolder().keywarden(['completion', 'cmd']).code).toBe(2);
  });
});

const COMMANDS = ['scan', 'init', 'install', 'uninstall', 'doctor', 'rules', 'rules test', 'rules explain', 'migrate'];
const MORE = ['completion', 'hook', 'allow', 'baseline', 'baseline create', 'account check', 'account fix', 'key'];

test.each([...COMMANDS, ...MORE])('%s --help has examples', (command) => {
  const { code, stdout } = createFolder().keywarden([...command.split(' '), '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('Examples:');
});
