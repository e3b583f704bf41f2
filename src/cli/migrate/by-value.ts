import { createHash } from 'node:crypto';
import { globLiteral } from '../../config/glob-literal.ts';
import { readSecretsBaseline } from '../../config/migrate/detect-secrets.ts';
import { readGitGuardian } from '../../config/migrate/gitguardian.ts';
import { readSecretsIgnore } from '../../config/migrate/ripsecrets.ts';
import { secretlintDraft } from '../../config/migrate/secretlint.ts';
import { UsageError } from '../../errors.ts';
import { placesToLook } from '../../scan/known/look.ts';
import type { ScanFinding } from '../../scan/outcome.ts';
import { BUILT_IN, readFirst, readIfThere, settingsOf } from './files.ts';
import type { Known, Surroundings, Tool } from './tool.ts';

/** What other tools may have taken for the value of a finding: the secret, how it is written, and either in quotes. */
const valuesOf = ({ secret, written }: ScanFinding): string[] => {
  const texts = [secret.reveal(), ...(written ? [written.reveal()] : [])];
  return texts.flatMap((text) => [text, text.trim(), `"${text}"`, `'${text}'`]);
};

const hashed = (algorithm: 'sha1' | 'sha256', text: string): string => createHash(algorithm).update(text).digest('hex');

const standsIn = ({ place, places = [] }: ScanFinding, path: string): boolean =>
  [place, ...places.map((other) => other.place)].some((one) => one.path === path);

/** What is known by its value may stand anywhere. */
const everywhere = ({ home }: Surroundings, file: string): Known['targets'] => {
  if (home) return placesToLook(home, {});
  throw new UsageError(`${file} needs a repository to be resolved in`);
};

export const detectSecrets: Tool = {
  files: '.secrets.baseline',
  read: async (surroundings) => {
    const { file, text } = readFirst(surroundings, ['.secrets.baseline']);
    const secrets = readSecretsBaseline(file, text);
    const targets = secrets.length > 0 ? everywhere(surroundings, file) : [];
    const known = secrets.map(
      ({ path, sha1, type, isSecret, spot }): Known => ({
        spot: `${spot} (${type} in ${path})`,
        as: isSecret === false ? 'allow' : 'baseline',
        reason: `audited as no secret in ${file}`,
        path,
        targets,
        fits: (finding) => standsIn(finding, path) && valuesOf(finding).some((value) => hashed('sha1', value) === sha1),
      }),
    );
    // It stays for a while, full of what looks like secrets; what it holds are their hashes.
    const allow = [{ paths: [globLiteral(file)], reason: 'hashes of detect-secrets' }];
    return { ...(await settingsOf({ from: file, rules: new Map(), custom: [], allow, notes: [] })), known };
  },
};

export const ripsecrets: Tool = {
  files: '.secretsignore',
  read: async (surroundings) => {
    const { file, text } = readFirst(surroundings, ['.secretsignore']);
    const { draft, values } = readSecretsIgnore(file, text);
    const targets = values.length > 0 ? everywhere(surroundings, file) : [];
    const known = values.map(
      ({ value, line }): Known => ({
        spot: `${file}:${line}`,
        as: 'allow',
        reason: `ignored by ${file}`,
        targets,
        fits: (finding) => valuesOf(finding).includes(value),
      }),
    );
    return { ...(await settingsOf(draft)), known };
  },
};

const SHA256 = /^[0-9a-f]{64}$/i;

export const gitGuardian: Tool = {
  files: '.gitguardian.yaml',
  read: async (surroundings) => {
    const { file, text } = readFirst(surroundings, ['.gitguardian.yaml', '.gitguardian.yml']);
    const { draft, matches } = readGitGuardian(file, text);
    const targets = matches.length > 0 ? everywhere(surroundings, file) : [];
    const known = matches.map(
      ({ name, match, spot }): Known => ({
        spot,
        as: 'allow',
        reason: [`ignored by ${file}`, name].filter(Boolean).join(': '),
        targets,
        fits: (finding) =>
          valuesOf(finding).some(
            (value) => value === match || (SHA256.test(match) && hashed('sha256', value) === match.toLowerCase()),
          ),
      }),
    );
    return { ...(await settingsOf(draft)), known };
  },
};

const SECRETLINT = ['.secretlintrc.json', '.secretlintrc.yml', '.secretlintrc.yaml', '.secretlintrc'];

export const secretlint: Tool = {
  files: '.secretlintrc.json, .secretlintrc.yml, .secretlintignore',
  read: async (surroundings) => {
    const script = ['.secretlintrc.js', '.secretlintrc.cjs'].find((name) => readIfThere(surroundings, name));
    if (script !== undefined && surroundings.file === undefined)
      throw new UsageError(
        `${script} is a program, which is not run: write what it exports as JSON and name that file`,
      );
    const ignore = readIfThere(surroundings, '.secretlintignore');
    const draft = secretlintDraft({ ...readFirst(surroundings, SECRETLINT), ignore }, BUILT_IN);
    return { ...(await settingsOf(draft)), known: [] };
  },
};
