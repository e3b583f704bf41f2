import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRepository, type Folder, Repository, temporaryFolder } from '../repository.ts';
import type { Ended } from '../run.ts';

/** The built program, as it is installed. */
const PROGRAM = join(import.meta.dirname, '../../dist/git-secrets');

/** The program that ours takes the place of, where it is installed. */
export const ORIGINAL = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'git-secrets'))
  .find((file) => existsSync(file));

const folderWith = (program: string): string => {
  const folder = temporaryFolder();
  symlinkSync(program, join(folder, 'git-secrets'));
  return folder;
};

/** Everything up to the advice that follows findings is a matter of each run; the advice itself is always the same. */
const ADVICE = `
[ERROR] Matched one or more prohibited patterns

Possible mitigations:
- Mark false positives as allowed using: git config --add secrets.allowed ...
- Mark false positives as allowed by adding regular expressions to .gitallowed at repository's root directory
- List your configured patterns: git config --get-all secrets.patterns
- List your configured allowed patterns: git config --get-all secrets.allowed
- List your configured allowed patterns in .gitallowed at repository's root directory
- Use --no-verify if this is a one-time false positive
`;

/** A repository in which `git secrets` is a certain program, and what was printed there. */
export class Place extends Repository {
  readonly transcript: string[] = [];

  constructor(program: string, repository: Folder = createRepository()) {
    super(repository.path, {
      ...repository.env,
      LC_ALL: 'C',
      PATH: `${folderWith(program)}${delimiter}${repository.env.PATH}`,
    });
  }

  /** Runs git and notes what it printed, line by line, with `<advice>` for the advice and `<top>` for the folder. */
  runs(args: readonly string[], options: Parameters<Folder['tryGit']>[1] = {}): Ended {
    const ended = this.tryGit(args, options);
    const lines = (text: string): string[] =>
      text.replaceAll(ADVICE, '<advice>\n').replaceAll(this.path, '<top>').replace(/\n$/, '').split('\n');
    const shown = (text: string): string[] => (text === '' ? [] : lines(text));
    this.transcript.push(`$ git ${args.join(' ').replaceAll(this.path, '<top>')}`);
    this.transcript.push(...shown(ended.stdout), ...shown(ended.stderr), `=> ${ended.code}`);
    return ended;
  }

  /** Runs `git secrets`. */
  secrets(...args: readonly string[]): Ended {
    return this.runs(['secrets', ...args]);
  }

  /** Adds prohibited patterns to the repository's settings. */
  prohibit(...patterns: readonly string[]): void {
    for (const pattern of patterns) this.git('config', '--add', 'secrets.patterns', pattern);
  }

  /** Writes files and stages all. */
  stage(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
  }

  folder(path: string): string {
    mkdirSync(this.at(path), { recursive: true });
    return this.at(path);
  }

  executable(path: string, script: string): string {
    this.write(path, script);
    chmodSync(this.at(path), 0o755);
    return this.at(path);
  }
}

export const ours = (): Place => new Place(PROGRAM);
export const original = (): Place => new Place(ORIGINAL!);
