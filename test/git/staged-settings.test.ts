import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyLine } from '../keys.ts';
import type { Repository } from '../repository.ts';
import { attemptCommit, expectStopped, hookedRepository } from './hooked.ts';

/** A program of the user's that git would ask for the text of a diff, and which shows nothing. */
const hidingProgram = (repository: Repository): string => {
  repository.write('.git/hide', '#!/bin/sh\n: > "$HOME/was-called"\n');
  chmodSync(repository.at('.git/hide'), 0o755);
  return repository.at('.git/hide').replaceAll('\\', '/');
};

const attribute = (repository: Repository, line: string): void => {
  repository.commit({ '.gitattributes': `${line}\n` });
};

const setting = (name: string, value: string) => (repository: Repository) => {
  repository.git('config', name, value);
};

/** What makes the text of `git diff` other than the content that is committed. */
const DISGUISES: Readonly<Record<string, (repository: Repository) => void>> = {
  'color.ui=always': setting('color.ui', 'always'),
  'color.diff=always': setting('color.diff', 'always'),
  'diff.noprefix': setting('diff.noprefix', 'true'),
  'diff.mnemonicPrefix': setting('diff.mnemonicPrefix', 'true'),
  'diff.wordRegex': setting('diff.wordRegex', '.'),
  'diff.renames=copies': setting('diff.renames', 'copies'),
  'diff.renames=false': setting('diff.renames', 'false'),
  'diff.relative': setting('diff.relative', 'true'),
  'diff.orderFile': (repository) => {
    repository.write('.git/order', 'z*\n');
    repository.git('config', 'diff.orderFile', repository.at('.git/order'));
  },
  'diff.ignoreSubmodules=all': setting('diff.ignoreSubmodules', 'all'),
  'diff.suppressBlankEmpty': setting('diff.suppressBlankEmpty', 'true'),
  'core.quotePath': setting('core.quotePath', 'true'),
  'core.bigFileThreshold=1': setting('core.bigFileThreshold', '1'),
  'core.whitespace': setting('core.whitespace', 'tab-in-indent'),
  'core.fsmonitor': (repository) => setting('core.fsmonitor', hidingProgram(repository))(repository),
  'diff.external': (repository) => setting('diff.external', hidingProgram(repository))(repository),
  'core.pager': (repository) => setting('core.pager', hidingProgram(repository))(repository),
  textconv: (repository) => {
    repository.git('config', 'diff.hide.textconv', hidingProgram(repository));
    attribute(repository, '*.js diff=hide');
  },
  'a diff driver': (repository) => {
    repository.git('config', 'diff.hide.command', hidingProgram(repository));
    attribute(repository, '*.js diff=hide');
  },
  '.gitattributes -diff': (repository) => attribute(repository, '*.js -diff'),
  '.gitattributes binary': (repository) => attribute(repository, '*.js binary'),
  '.gitattributes export-ignore linguist-generated': (repository) =>
    attribute(repository, '*.js export-ignore linguist-generated'),
  '.git/info/attributes -diff': (repository) => repository.write('.git/info/attributes', '*.js -diff\n'),
};

test.each(Object.entries(DISGUISES))('%s hides nothing', (_, disguise) => {
  const repository = hookedRepository();
  repository.commit({ 'src/a.js': 'one\ntwo\n' });
  disguise(repository);
  repository.write('src/a.js', `one\n${keyLine()}two\n`);
  repository.git('add', '.');
  expectStopped(attemptCommit(repository), 'src/a.js:2');
});

test.each(['diff.external', 'core.fsmonitor', 'textconv', 'a diff driver'])(
  'a program of %s is not started',
  (name) => {
    const repository = hookedRepository();
    repository.commit({ 'a.js': 'one\n' });
    DISGUISES[name]!(repository);
    repository.write('a.js', keyLine());
    repository.git('add', '.');
    const wasCalled = join(repository.env.HOME!, 'was-called');
    rmSync(wasCalled, { force: true });
    expect(repository.keywarden(['scan', '--staged']).code).toBe(1);
    expect(existsSync(wasCalled)).toBe(false);
    // The program would tell, if git started it.
    repository.tryGit(['diff', 'HEAD', '--', 'a.js']);
    expect(existsSync(wasCalled)).toBe(true);
  },
);

test.each([
  ['GIT_EXTERNAL_DIFF', 'true'],
  ['GIT_DIFF_OPTS', '--unified=0'],
  ['GIT_PAGER', 'true'],
  ['GIT_TRACE', '1'],
  ['GIT_LITERAL_PATHSPECS', '1'],
  ['GIT_DEFAULT_HASH', 'sha256'],
  ['LC_ALL', 'de_DE.UTF-8'],
  ['LANG', 'tr_TR.UTF-8'],
])('%s=%s in the environment hides nothing', (name, value) => {
  const repository = hookedRepository();
  repository.write('a.js', keyLine());
  repository.git('add', '.');
  const before = repository.head();
  const ended = repository.tryGit(['commit', '-m', 'A'], { env: { [name]: value } });
  expectStopped({ ...ended, before, after: repository.head() }, 'a.js:1');
});

test('a replacement ref does not stand in for what is committed', () => {
  const repository = hookedRepository();
  repository.write('a.js', keyLine());
  repository.git('add', 'a.js');
  repository.write('clean.js', 'clean\n');
  const clean = repository.git('hash-object', '-w', 'clean.js');
  repository.git('replace', repository.git('rev-parse', ':a.js'), clean);
  expectStopped(attemptCommit(repository), 'a.js:1');
});

test('content is looked at as it is committed, after filters and line endings', () => {
  const repository = hookedRepository();
  repository.git('config', 'filter.reveal.clean', "sed 's/REVEALED//'");
  attribute(repository, '*.js filter=reveal');
  repository.write('a.js', keyLine().replace('IA', 'IREVEALEDA'));
  repository.git('add', 'a.js');
  expectStopped(attemptCommit(repository), 'a.js:1');
});
