import { describe, expect, test } from 'vitest';
import { createRepository } from '../repository.ts';

const SETTINGS = `rules:
  acme-off: off
  jwt: warn
custom:
  - id: acme-token
    regex: '\\bacme_([a-z0-9]{12})\\b'
    keywords: [acme_]
    examples:
      found: [acme_0123456789ab]
      quiet: [acme_short]
  - id: acme-off
    regex: 'acme=.*key=(\\w+)'
    description: Acme key
    advice: Turn it.
`;

const repositoryWith = (settings: string) => {
  const repository = createRepository();
  repository.write('.keywarden.yaml', settings);
  return repository;
};

describe('keywarden rules', () => {
  test('lists those that are on', () => {
    const { code, stdout } = repositoryWith(SETTINGS).keywarden(['rules']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^acme-token +error +Acme token$/m);
    expect(stdout).toMatch(/^jwt +warn +JSON Web Token$/m);
    expect(stdout).not.toContain('acme-off');
  });

  test.each(['rules', 'rules explain'])('%s ID explains one', (command) => {
    const { code, stdout } = repositoryWith(SETTINGS).keywarden([...command.split(' '), 'acme-token']);
    expect(code).toBe(0);
    expect(stdout).toContain('acme-token: Acme token\n');
    expect(stdout).toMatch(/set at +\.keywarden\.yaml:5\n/);
    expect(stdout).toMatch(/runs on +JavaScript: at most \d+ steps a character\n/);
    expect(stdout).toMatch(/finds +"acme_\*{12}"\n/);
  });

  test('explains one that is off, and what it runs on', () => {
    const { stdout } = repositoryWith(SETTINGS).keywarden(['rules', 'explain', 'acme-off']);
    expect(stdout).toMatch(/severity +off, as the settings say; error: blocks without them\n/);
    expect(stdout).toMatch(/runs on +re2js, which takes linear time: /);
    expect(stdout).toMatch(/if leaked +Turn it\.\n/);
  });

  test('explains a built-in one whose severity was changed', () => {
    const { stdout } = repositoryWith(SETTINGS).keywarden(['rules', 'jwt']);
    expect(stdout).toMatch(/set at +built in\n/);
    expect(stdout).toMatch(/severity +warn: .*, as the settings say; error without them\n/);
  });

  test('--json', () => {
    const { stdout } = repositoryWith(SETTINGS).keywarden(['rules', 'acme-token', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'acme-token', keywords: ['acme_'] }]);
  });

  test('explains one for files, and masks what is found in one of its examples', () => {
    const settings =
      "custom: [{id: acme, files: [.acme, keys/], regex: '^(\\w+)\\s*$', examples: {found: [topmost]}}]\n";
    const { stdout } = repositoryWith(settings).keywarden(['rules', 'acme']);
    expect(stdout).toMatch(/files +\.acme, keys\/\n/);
    expect(stdout).toMatch(/sees +such a file whole, up to 4096 bytes\n/);
    expect(stdout).not.toMatch(/keywords|every line/);
    expect(stdout).toMatch(/finds +"\*{7}"\n/);
  });

  test('masks the examples of a rule that looks at some paths only', () => {
    const settings = "custom: [{id: acme, paths: [src/], regex: 'acme_(\\w+)', examples: {found: [acme_topmost]}}]\n";
    expect(repositoryWith(settings).keywarden(['rules', 'acme']).stdout).toMatch(/finds +"acme_\*{7}"\n/);
  });

  test('an id that no rule has', () => {
    const { code, stderr } = repositoryWith(SETTINGS).keywarden(['rules', 'explain', 'none']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('no rule "none"') });
  });
});

describe('keywarden rules test', () => {
  test('all is well', () => {
    const { code, stdout, stderr } = repositoryWith(SETTINGS).keywarden(['rules', 'test', 'acme-token']);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ok {5}acme-token .*: 2 examples;/),
    });
    expect(stderr).toBe('keywarden: 1 rule tested, none fails\n');
  });

  test('an example that fails', () => {
    const settings = SETTINGS.replace('acme_0123456789ab', 'acme_0123456789');
    const { code, stdout, stderr } = repositoryWith(settings).keywarden(['rules', 'test']);
    expect(code).toBe(1);
    expect(stdout).toContain('FAILS  acme-token');
    expect(stdout).toContain('examples.found[0]: nothing is found: the regex does not match');
    expect(stderr).toBe('keywarden: 2 rules tested, 1 rule fails\n');
  });

  test('what a rule costs is a number, also where one character is a match', () => {
    const settings = "custom: [{id: acme, regex: '(a+)+$'}]\n";
    const { stdout } = repositoryWith(settings).keywarden(['rules', 'test', '--json']);
    const [{ cost, ratio }] = JSON.parse(stdout);
    for (const number of [cost.ordinary, cost.hostile, ratio]) expect(number).toBeGreaterThan(0);
  });

  test('for programs', () => {
    const { stdout } = repositoryWith(SETTINGS).keywarden(['rules', 'test', 'acme-token', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'acme-token', examples: 2, problems: [], cost: {} }]);
  });

  test('no rules of your own', () => {
    const { code, stdout, stderr } = createRepository().keywarden(['rules', 'test']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('no rules of your own here');
  });

  test('a built-in rule has no examples here', () => {
    const { code, stdout } = createRepository().keywarden(['rules', 'test', 'jwt']);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('no part of the package') });
  });

  test('broken settings', () => {
    const { code, stderr } = repositoryWith("custom: [{id: a, regex: '(a+)+(?=b)'}]").keywarden(['rules', 'test']);
    expect(code).toBe(2);
    expect(stderr).toContain('the rule a cannot use "(a+)+(?=b)"');
  });
});
