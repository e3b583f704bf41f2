/** Our lines in a hook script that may hold other lines too. */

const BEGIN = '# >>> keywarden >>>';
const END = '# <<< keywarden <<<';
const SHEBANG = '#!/bin/sh';

const BLOCK = new RegExp(`^${BEGIN}$[\\s\\S]*?^${END}$\\n?`, 'gm');

const startsWithShebang = (script: string): boolean => script.startsWith('#!');

/** Whether a hook script holds our lines. */
export const hasBlock = (script: string): boolean => script.search(BLOCK) >= 0;

/**
 * Puts our lines into a hook script: first of all, so that nothing in it ends the script before they ran. Lines of ours
 * that it holds already are replaced.
 * @param script the script as it is; undefined when there is none
 * @param lines what is to be run, in POSIX sh
 */
export const withBlock = (script: string | undefined, lines: string): string => {
  const block = `${BEGIN}\n${lines}\n${END}\n`;
  const rest = script === undefined ? '' : withoutBlock(script);
  if (!startsWithShebang(rest)) return `${SHEBANG}\n${block}${rest}`;
  const [first = ''] = rest.split('\n', 1);
  return `${first}\n${block}${rest.slice(first.length + 1)}`;
};

/** Takes our lines out of a hook script. */
export const withoutBlock = (script: string): string => script.replace(BLOCK, '');

/** Whether nothing but the first line of a script is left. */
export const isEmptyScript = (script: string): boolean => script.replace(/^#!.*/, '').trim() === '';

/** Whether a script can take lines in sh: it has a shell to run it, or none named, which is sh. */
export const isShellScript = (script: string): boolean =>
  !startsWithShebang(script) || /^#!.*\b(?:a|ba|da|k|z)?sh\b/.test(script);
